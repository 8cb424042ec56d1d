// Lists that grow while somebody looks at them.
import { useCallback, useEffect, useRef, useState } from "preact/hooks";

const PAUSE_AFTER_FAILURE = 2_000;
/** As many as the server keeps. */
const MOST_ROWS = 1_000;

export interface Tail<T> {
  /** The newest first. */
  rows: T[];
  error: unknown;
  paused: boolean;
  pause: (paused: boolean) => void;
  /** Leaves out what was read so far. */
  clear: () => void;
}

function pass(millis: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, millis));
}

/** Whether the tab can be seen: a page that nobody sees asks for nothing. */
export function useSeen(): boolean {
  const [seen, setSeen] = useState(() => !document.hidden);
  useEffect(() => {
    const changed = () => setSeen(!document.hidden);
    document.addEventListener("visibilitychange", changed);
    return () => document.removeEventListener("visibilitychange", changed);
  }, []);
  return seen;
}

/**
 * Reads what there is and then, again and again, what is new.
 *
 * @param read gets the place where the last answer ended, if there was one; each function reads from the beginning
 * @param period how many milliseconds lie between an answer and the next question
 */
export function useTail<T, P>(read: (after: P | undefined, signal: AbortSignal) => Promise<{ rows: T[]; next: P }>, period: number): Tail<T> {
  const [rows, setRows] = useState<T[]>([]);
  const [error, setError] = useState<unknown>();
  const [paused, pause] = useState(false);
  const seen = useSeen();
  const place = useRef<{ read: unknown; after: P | undefined }>({ read, after: undefined });
  useEffect(() => {
    if (paused || !seen) {
      return undefined;
    }
    if (place.current.read !== read) {
      place.current = { read, after: undefined };
      setRows([]);
    }
    const leaving = new AbortController();
    const follow = async () => {
      while (!leaving.signal.aborted) {
        try {
          const { rows: found, next } = await read(place.current.after, leaving.signal);
          // A server that was started again counts from the beginning.
          const again = typeof next === "number" && typeof place.current.after === "number" && next < place.current.after;
          place.current.after = again ? undefined : next;
          setRows((before) => (found.length === 0 ? before : [...found.reverse(), ...before].slice(0, MOST_ROWS)));
          setError(undefined);
          await pass(period);
        } catch (failure) {
          if (!leaving.signal.aborted) {
            place.current.after = undefined;
            setRows([]);
            setError(failure);
            await pass(PAUSE_AFTER_FAILURE);
          }
        }
      }
    };
    void follow();
    return () => leaving.abort();
  }, [read, period, paused, seen]);
  const clear = useCallback(() => setRows([]), []);
  return { rows, error, paused, pause, clear };
}
