/** Slots for tests that people may still choose. */
import { testSlots } from '../../adapters/storage/collections.ts';
import type { Store } from '../../adapters/storage/contract.ts';
import { hasPlace, newSlot } from '../../cases/test-slot.ts';
import type { NewTestSlot, TestSlotOffer } from '../../cases/test-slot.ts';
import type { Deps } from '../deps.ts';

/** A numbered list that is read out, or fits into an SMS. */
const MOST_OFFERED = 5;
const LOOKED_AT = 200;

/** The soonest with a place left; those of the person's own area (`areaPath`: province, then commune) or of everybody's. */
export async function slotsFor(
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
  areaPath: readonly string[],
): Promise<TestSlotOffer[]> {
  const { items } = await store.find(testSlots, {
    where: { open: true, startsMs: { gt: clock.now() } },
    order: [['startsMs', 'asc']],
    limit: LOOKED_AT,
  });
  const near = items.filter((slot) => hasPlace(slot) && isNear(slot.areaPath, areaPath));
  return near.slice(0, MOST_OFFERED).map(({ id, place, startsAt }) => ({ id, place, startsAt }));
}

/** Of whom nothing is known all are offered. */
function isNear(ofSlot: readonly string[], ofPerson: readonly string[]): boolean {
  const [slot, person] = [ofSlot.at(-1), ofPerson.at(-1)];
  return slot === undefined || person === undefined || ofPerson.includes(slot) || ofSlot.includes(person);
}

/** The same id again changes nothing. */
export async function addSlot(store: Store, slot: NewTestSlot): Promise<void> {
  await store.insert(testSlots, newSlot(slot));
}
