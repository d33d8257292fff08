/** One clock for all counting-down words of a page; a word is drawn again only when it changes. */
import { useSyncExternalStore } from 'react';
import { isoDay } from '../words/time.ts';

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => {
    for (const each of listeners) each();
  }, 1000);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** `words` of the time it is now (epoch milliseconds); it must give equal strings for what looks equal. */
export function useTicking(words: (nowMs: number) => string): string {
  return useSyncExternalStore(subscribe, () => words(Date.now()));
}

/** The day it is in Vietnam, as an ISO day; a page that stays open over midnight is told. */
export function useToday(): string {
  return useTicking((now) => isoDay(new Date(now)));
}
