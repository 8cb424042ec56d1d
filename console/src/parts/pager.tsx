// Lists of which only a page is asked for at a time.
import { useEffect, useState } from "preact/hooks";
import { type Loaded, useLoad } from "../load";
import { texts } from "../texts";
import { Button } from "./basic";

export interface Paged<T> extends Loaded<T> {
  number: number;
  next: (() => void) | undefined;
  previous: (() => void) | undefined;
}

/** Loads a page; begins with the first again when `deps` change. */
export function usePages<T extends { nextToken?: string | null }>(load: (nextToken?: string) => Promise<T>, deps: unknown[]): Paged<T> {
  const [walk, setWalk] = useState<{ deps: unknown[]; tokens: string[] }>({ deps, tokens: [] });
  // A token belongs to its question: with another question it would be refused.
  const tokens = deps.every((dep, at) => Object.is(dep, walk.deps[at])) ? walk.tokens : [];
  useEffect(() => setWalk({ deps, tokens: [] }), deps);
  const token = tokens.at(-1);
  const page = useLoad(() => load(token), [...deps, token]);
  const nextToken = page.data?.nextToken;
  return {
    ...page,
    number: tokens.length + 1,
    next: nextToken ? () => setWalk({ deps, tokens: [...tokens, nextToken] }) : undefined,
    previous: tokens.length > 0 ? () => setWalk({ deps, tokens: tokens.slice(0, -1) }) : undefined,
  };
}

export function Pager({ page }: { page: Paged<unknown> }) {
  if (page.next === undefined && page.previous === undefined) {
    return null;
  }
  return (
    <nav class="pager" aria-label={texts.common.pages}>
      <Button kind="icon" label={texts.common.previous} disabled={page.previous === undefined} onClick={page.previous}>
        ‹
      </Button>
      <span>{page.number}</span>
      <Button kind="icon" label={texts.common.next} disabled={page.next === undefined} onClick={page.next}>
        ›
      </Button>
    </nav>
  );
}
