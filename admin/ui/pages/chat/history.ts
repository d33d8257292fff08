/** The conversation as this browser knows it: what was said on both sides, kept over reloads. Pure; times are ISO 8601. */
import type { WebEvent } from '../../../api/ports.ts';
import { readJson } from '../../parts/json.ts';

/** What the person sent: words, a choice of the question `of`, or a place. */
export type Said =
  { text: string } | { choice: string; label: string; of: number } | { location: { lat: number; lon: number } };

export interface OwnItem {
  from: 'me';
  clientId: string;
  at: string;
  said: Said;
  /** waiting: not yet taken by the service; refused: it will never be */
  state: 'waiting' | 'sent' | 'refused';
  /** what the service said when it refused */
  problem?: string;
}

export interface TheirItem {
  from: 'them';
  event: WebEvent;
}

export type Item = OwnItem | TheirItem;

export interface History {
  items: readonly Item[];
  /** id of the danger card that the person made small; a newer one is shown large again */
  smallCard: number;
}

export const EMPTY: History = { items: [], smallCard: 0 };
const KEPT_ITEMS = 400;

function isSame(one: WebEvent, other: WebEvent): boolean {
  return one.id === other.id && one.at === other.at;
}

/**
 * Adds an event; one already known changes nothing. An id that is known with another time belongs to another
 * conversation (the cookie was renewed): the old replies go, what waits to be sent stays.
 */
export function withEvent(history: History, event: WebEvent): History {
  const known = history.items.find((item) => item.from === 'them' && item.event.id === event.id);
  if (known?.from === 'them') {
    if (isSame(known.event, event)) return history;
    const waiting = history.items.filter((item) => item.from === 'me' && item.state === 'waiting');
    return { items: [...waiting, { from: 'them', event }], smallCard: 0 };
  }
  return { ...history, items: [...history.items, { from: 'them' as const, event }].slice(-KEPT_ITEMS) };
}

export function withOwn(history: History, item: OwnItem): History {
  return { ...history, items: [...history.items, item].slice(-KEPT_ITEMS) };
}

export function withState(history: History, clientId: string, state: OwnItem['state'], problem?: string): History {
  const items = history.items.map((item) =>
    item.from === 'me' && item.clientId === clientId
      ? { ...item, state, ...(problem !== undefined && { problem }) }
      : item,
  );
  return { ...history, items };
}

/** The message to send next, oldest first. */
export function nextWaiting(history: History): OwnItem | undefined {
  return history.items.find((item): item is OwnItem => item.from === 'me' && item.state === 'waiting');
}

const SAME_DANGER_MS = 30 * 60_000;

/**
 * The danger card, which stays pinned: the last danger message and those shortly before it, oldest first. Who has been
 * told comes after the advice as a message of its own, and must not hide it.
 */
export function dangerCard(history: History): WebEvent[] {
  const card: WebEvent[] = [];
  for (const item of history.items.toReversed()) {
    if (item.from === 'me' || item.event.tone !== 'danger') continue;
    const [first] = card;
    if (first !== undefined && Date.parse(first.at) - Date.parse(item.event.at) > SAME_DANGER_MS) break;
    card.unshift(item.event);
  }
  return card;
}

/** Choices can still be taken as long as the person has said nothing since they were offered. */
export function isOpen(history: History, event: WebEvent): boolean {
  const index = history.items.findIndex((item) => item.from === 'them' && item.event.id === event.id);
  return history.items.slice(index + 1).every((item) => item.from === 'them');
}

/** The choice that was taken of a question, by id. */
export function chosenOf(history: History, event: WebEvent): string | null {
  for (const item of history.items) {
    if (item.from === 'me' && 'choice' in item.said && item.said.of === event.id) return item.said.choice;
  }
  return null;
}

/** Reads what was stored; anything unreadable is an empty conversation. */
export function parseHistory(stored: string | null): History {
  const value = stored === null ? null : readJson<History>(stored);
  return Array.isArray(value?.items) ? { items: value.items, smallCard: value.smallCard ?? 0 } : EMPTY;
}
