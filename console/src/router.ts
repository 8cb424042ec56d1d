// Where the page is: a path and a query behind the # of the address, so that every view is a link and the server has one page.
import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import { texts } from "./texts";

export interface Route {
  /** The decoded parts of the path. */
  path: string[];
  query: URLSearchParams;
}

export function href(path: string[], query?: URLSearchParams | Record<string, string>): string {
  const search = new URLSearchParams(query).toString();
  return `#/${path.map(encodeURIComponent).join("/")}${search === "" ? "" : `?${search}`}`;
}

/** Whether the page has what somebody has typed and not saved. */
let unsaved = false;
/** The address that is shown. */
let shown = location.hash;

/** Before all that follow the address. */
globalThis.addEventListener("hashchange", (event) => {
  if (unsaved && location.hash !== shown && !confirm(texts.common.leaves)) {
    event.stopImmediatePropagation();
    history.pushState(null, "", shown === "" ? "#/" : shown);
    return;
  }
  unsaved = false;
  shown = location.hash;
});
globalThis.addEventListener("beforeunload", (event) => {
  if (unsaved) {
    event.preventDefault();
  }
});

/** Asks before a page is left on which somebody has typed something; returns what is told of that, and of what was saved. */
export function useUnsaved(): (now: boolean) => void {
  useEffect(
    () => () => {
      unsaved = false;
    },
    [],
  );
  return (now) => {
    unsaved = now;
  };
}

export function go(path: string[], query?: URLSearchParams | Record<string, string>): void {
  unsaved = false;
  location.hash = href(path, query);
}

/** Shows another view in place of this one, which does not stay in the history. */
export function replace(path: string[], query?: URLSearchParams | Record<string, string>): void {
  history.replaceState(null, "", href(path, query));
  globalThis.dispatchEvent(new HashChangeEvent("hashchange"));
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function current(): Route {
  const [path = "", query = ""] = location.hash.replace(/^#\/?/, "").split(/\?(.*)/s);
  return { path: path.split("/").filter((part) => part !== "").map(decoded), query: new URLSearchParams(query) };
}

export function useRoute(): Route {
  const [route, setRoute] = useState(current);
  // Before the page is shown, as a link of it may be followed at once.
  useLayoutEffect(() => {
    const moved = () => setRoute(current());
    globalThis.addEventListener("hashchange", moved);
    return () => globalThis.removeEventListener("hashchange", moved);
  }, []);
  return route;
}
