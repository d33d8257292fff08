/** A slot for tests as the API shows it: how many places are taken, not by whom. */
import type { z } from 'zod';
import type { TestSlotDoc } from '../../adapters/storage/collections.ts';
import type { Ports } from './ports.ts';
import type { testSlot } from './schemas/result.ts';

export function slotView(
  { areaName }: Pick<Ports, 'areaName'>,
  { id, place, areaPath, startsAt, capacity, taken, open }: Omit<TestSlotDoc, 'rev'>,
): z.input<typeof testSlot> {
  return { id, place, area: areaName(areaPath), startsAt, capacity, taken: taken.length, open };
}
