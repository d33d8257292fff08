/** The conversation in this browser's storage. */
import { EMPTY, parseHistory } from './history.ts';
import type { History } from './history.ts';

const STORED = 'binh-an.chat';

/** Storage may be forbidden (private window): the chat then works without remembering. */
export function load(): History {
  try {
    return parseHistory(localStorage.getItem(STORED));
  } catch {
    return EMPTY;
  }
}

export function save(history: History): void {
  try {
    localStorage.setItem(STORED, JSON.stringify(history));
  } catch {
    // Full or forbidden: what is on the screen stays, only a reload forgets it.
  }
}
