// What lists and plots that change by themselves have in common.
import type { ComponentChildren } from "preact";
import { texts } from "../texts";
import { Button } from "./basic";

/** Stops what changes by itself, and lets it go on. */
export function PauseButton({ paused, pause }: { paused: boolean; pause: (paused: boolean) => void }) {
  return <Button onClick={() => pause(!paused)}>{paused ? texts.common.resume : texts.common.pause}</Button>;
}

/** Opens and closes a row below its own, which has this id while it is there. */
export function FoldButton({ id, open, toggle, children }: { id: string; open: boolean; toggle: () => void; children: ComponentChildren }) {
  return (
    <button type="button" class="fold" aria-expanded={open} aria-controls={open ? id : undefined} onClick={toggle}>
      <span aria-hidden="true">{open ? "▾" : "▸"}</span> {children}
    </button>
  );
}

/** When something happened, as a cell of a table. */
export function TimeCell({ iso, shown }: { iso: string; shown: string }) {
  return (
    <td class="nowrap">
      <time dateTime={iso} title={iso}>
        {shown}
      </time>
    </td>
  );
}
