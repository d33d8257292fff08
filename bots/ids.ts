/** Ids: derived from what caused them, so that doing a thing twice gives the same id and changes nothing. */
import { createHash } from 'node:crypto';
import { monotonicFactory } from 'ulid';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** 16 characters, the same for the same event and label: 80 bits. */
export function derivedId(eventId: string, label: string): string {
  const bytes = createHash('sha256').update(`${eventId}\n${label}`).digest();
  return Array.from({ length: 16 }, (_, i) => ALPHABET[(bytes[i] ?? 0) & 31]).join('');
}

/** Under which the file of a message is kept; `index` counts the files of one message. */
export function mediaIdOf(rowId: string, index: number): string {
  return derivedId(rowId, `media:${index}`);
}

/** Sortable by time received, then by arrival, within one process. */
export type Orders = (receivedMs: number) => string;

/** @param random a number in [0, 1); given, the same calls give the same orders */
export function createOrders(random: () => number = Math.random): Orders {
  // Only order matters here, not secrecy: the library's own random source asks the system for every character.
  return monotonicFactory(random);
}

/** Where an unknown sender's conversation will be: the same for whoever asks, without asking the store. */
export function conversationIdOf(addressHash: string): string {
  return `c${addressHash.slice(0, 24)}`;
}

/** The person to whom a conversation belongs. */
export function personIdOf(conversationId: string): string {
  return `p${conversationId.slice(1)}`;
}
