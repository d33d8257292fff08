/** PATCH /test-slots/:id: gives more or fewer places, or no more at all; who has one keeps it. */
import { testSlots } from '../../../adapters/storage/collections.ts';
import { defineOperation } from '../operation.ts';
import { notFound } from '../problem.ts';
import { testSlot, testSlotChange, testSlotId } from '../schemas/result.ts';
import { slotFor, slotView } from '../slot-view.ts';

export const changeTestSlot = defineOperation({
  name: 'changeTestSlot',
  method: 'patch',
  path: '/test-slots/:id',
  summary: 'Đổi số chỗ, đóng hoặc mở lại một lịch xét nghiệm',
  params: testSlotId,
  body: testSlotChange,
  response: testSlot,
  handle: async ({ params, body: { open, capacity } }, context) => {
    const { ports } = context;
    const { id } = await slotFor(context, params.id);
    const slot = await ports.store.modify(testSlots, id, (now) => ({
      ...now,
      open: open ?? now.open,
      capacity: capacity ?? now.capacity,
    }));
    if (slot === null) throw notFound('lịch xét nghiệm này');
    return slotView(ports, slot);
  },
});
