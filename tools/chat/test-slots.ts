/** Slots for tests in a scripted conversation. */
import { addSlot } from '../../bots/lab-results/slots.ts';
import type { Deps } from '../../bots/deps.ts';

export async function setTestSlots(
  { store }: Pick<Deps, 'store'>,
  by: string,
  slots: readonly { place: string; startsAt: string; capacity: number }[],
): Promise<void> {
  for (const [index, slot] of slots.entries()) {
    await addSlot(store, {
      ...slot,
      areaPath: [],
      by,
      id: `slot${store.hash(`${slot.place}:${slot.startsAt}:${index}`).slice(0, 12)}`,
    });
  }
}
