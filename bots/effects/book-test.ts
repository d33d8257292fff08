/** Takes a place in a slot, if one is left; what became of it goes to the conversation as a notice. */
import { inbox, testBookings, testSlots } from '../../adapters/storage/collections.ts';
import { withBooking } from '../../cases/test-slot.ts';
import { waitingRow } from '../accept.ts';
import type { Applier } from './projection.ts';
import { NOTHING } from './projection.ts';

export const bookTest: Applier = async (deps, { conversationId, atMs }, { id, effect }) => {
  if (effect.do !== 'bookTest') return NOTHING;
  const { store } = deps;
  const { slot, ...booking } = effect.booking;
  let taken = false;
  await store.modify(testSlots, slot.id, (now) => {
    const next = withBooking(now, booking.id);
    taken = next !== null;
    return next === null || next === now ? undefined : next;
  });
  if (taken) await store.insert(testBookings, { ...booking, slotId: slot.id, conversationId, atMs });
  const notice = { is: 'testBooked' as const, code: taken ? booking.code : null, slot };
  const body = { type: 'notice' as const, notice };
  await store.insert(
    inbox,
    waitingRow(deps, { id: `${id}.booked`, conversationId, source: 'notice', urgent: false, body }),
  );
  return { wake: [{ queue: 'turns', id: conversationId, urgent: false }] };
};
