/** Where and when one can be tested, as staff offer it, and who has taken a place there. */
import { toMs } from './time.ts';

export interface TestSlot {
  id: string;
  rev: number;
  /** name and address as people are told it */
  place: string;
  /** province, then commune; empty: for everybody */
  areaPath: readonly string[];
  /** ISO 8601 with offset */
  startsAt: string;
  startsMs: number;
  capacity: number;
  /** ids of the bookings that hold a place */
  taken: readonly string[];
  /** false: staff give no more places */
  open: boolean;
  by: string;
}

/** What staff give of a slot. */
export type NewTestSlot = Pick<TestSlot, 'id' | 'place' | 'areaPath' | 'startsAt' | 'capacity' | 'by'>;

export function newSlot(given: NewTestSlot): Omit<TestSlot, 'rev'> {
  return { ...given, startsMs: toMs(given.startsAt), taken: [], open: true };
}

/** What is offered of a slot. A type, not an interface: it must fit into the JSON of a session. */
export type TestSlotOffer = Pick<TestSlot, 'id' | 'place' | 'startsAt'>;

export interface TestBooking {
  id: string;
  rev: number;
  slotId: string;
  /** given to the person, and later the code of their result */
  code: string;
  name: string;
  birthYear: number;
  /** E.164, as proven or told; null: not known */
  phone: string | null;
  conversationId: string;
  atMs: number;
}

/** A type, not an interface: it rests with the turn until it is written. */
export type NewTestBooking = Pick<TestBooking, 'id' | 'code' | 'name' | 'birthYear' | 'phone'> & {
  slot: TestSlotOffer;
};

export function hasPlace({ open, taken, capacity }: Pick<TestSlot, 'open' | 'taken' | 'capacity'>): boolean {
  return open && taken.length < capacity;
}

/** A slot with this booking in it; null where it is full or closed. The same booking again changes nothing. */
export function withBooking<Slot extends Pick<TestSlot, 'open' | 'taken' | 'capacity'>>(
  slot: Slot,
  bookingId: string,
): Slot | null {
  if (slot.taken.includes(bookingId)) return slot;
  return hasPlace(slot) ? { ...slot, taken: [...slot.taken, bookingId] } : null;
}
