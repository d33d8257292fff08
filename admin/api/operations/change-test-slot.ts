/** PATCH /test-slots/:id: gives more or fewer places, or no more at all; who has one keeps it. */
import { z } from 'zod';
import { testSlots } from '../../../adapters/storage/collections.ts';
import { defineOperation } from '../operation.ts';
import { notFound } from '../problem.ts';
import { testSlot, testSlotChange } from '../schemas/result.ts';
import { slotView } from '../slot-view.ts';

export const changeTestSlot = defineOperation({
  name: 'changeTestSlot',
  method: 'patch',
  path: '/test-slots/:id',
  summary: 'Đổi số chỗ, đóng hoặc mở lại một lịch xét nghiệm',
  params: z.object({ id: z.string() }),
  body: testSlotChange,
  response: testSlot,
  handle: async ({ params, body: { open, capacity } }, { ports }) => {
    const slot = await ports.store.modify(testSlots, params.id, (now) => ({
      ...now,
      open: open ?? now.open,
      capacity: capacity ?? now.capacity,
    }));
    if (slot === null) throw notFound('lịch xét nghiệm này');
    return slotView(ports, slot);
  },
});
