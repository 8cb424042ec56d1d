// Where the page is: a path and a query behind the # of the address, so that every view is a link and the server has one page.
import { useLayoutEffect, useState } from "preact/hooks";

export interface Route {
  /** The decoded parts of the path. */
  path: string[];
  query: URLSearchParams;
}

export function href(path: string[], query?: URLSearchParams | Record<string, string>): string {
  const search = new URLSearchParams(query).toString();
  return `#/${path.map(encodeURIComponent).join("/")}${search === "" ? "" : `?${search}`}`;
}

export function go(path: string[], query?: URLSearchParams | Record<string, string>): void {
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
