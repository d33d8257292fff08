/** A slot for tests as the API shows it: how many places are taken, not by whom; and the slot that somebody may change. */
import type { z } from 'zod';
import { testSlots } from '../../adapters/storage/collections.ts';
import type { TestSlotDoc } from '../../adapters/storage/collections.ts';
import { staffOf } from './operation.ts';
import type { Context } from './operation.ts';
import type { Ports } from './ports.ts';
import { notFound } from './problem.ts';
import type { testSlot } from './schemas/result.ts';
import { maySee } from './scope.ts';

export function slotView(
  { areaName }: Pick<Ports, 'areaName'>,
  { id, place, areaPath, startsAt, capacity, taken, open }: Omit<TestSlotDoc, 'rev'>,
): z.input<typeof testSlot> {
  return { id, place, area: areaName(areaPath), startsAt, capacity, taken: taken.length, open };
}

/** The slot of this id; throws 404 where there is none or it is not of the caller's areas. */
export async function slotFor(context: Context, id: string): Promise<TestSlotDoc> {
  const slot = await context.ports.store.get(testSlots, id);
  if (slot === null || !maySee(staffOf(context), slot.areaPath)) throw notFound('lịch xét nghiệm này');
  return slot;
}
