// Who is signed in in this tab. Keys stay in memory; only who asks for it keeps them over a reload, in the storage that ends with the tab.
import type { Session } from "./api/client";

const KEPT = "docket.session";

export function keptSession(): Session | undefined {
  try {
    const kept = sessionStorage.getItem(KEPT);
    return kept === null ? undefined : (JSON.parse(kept) as Session);
  } catch {
    return undefined;
  }
}

export function keepSession(session: Session): void {
  sessionStorage.setItem(KEPT, JSON.stringify(session));
}

export function forgetSession(): void {
  sessionStorage.removeItem(KEPT);
}

export type Theme = "auto" | "light" | "dark";

const THEME = "docket.theme";

export function theme(): Theme {
  try {
    const kept = localStorage.getItem(THEME);
    return kept === "light" || kept === "dark" ? kept : "auto";
  } catch {
    return "auto";
  }
}

export function chooseTheme(chosen: Theme): void {
  document.documentElement.dataset["theme"] = chosen;
  try {
    localStorage.setItem(THEME, chosen);
  } catch {
    // A browser that keeps nothing for pages: it holds for this one.
  }
}
