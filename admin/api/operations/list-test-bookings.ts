/** GET /test-slots/:id/bookings: who comes to be tested, in the order in which they registered. */
import { testBookings } from '../../../adapters/storage/collections.ts';
import { shownCode } from '../../../cases/declaration.ts';
import { toIso } from '../../../cases/time.ts';
import { noteLook } from '../looks.ts';
import { defineOperation } from '../operation.ts';
import { pageOf } from '../page.ts';
import { plainQuery } from '../schemas/list.ts';
import { testBookingList, testSlotId } from '../schemas/result.ts';
import { slotFor, slotView } from '../slot-view.ts';

export const listTestBookings = defineOperation({
  name: 'listTestBookings',
  method: 'get',
  path: '/test-slots/:id/bookings',
  summary: 'Người đã đăng ký một lịch xét nghiệm',
  params: testSlotId,
  query: plainQuery,
  response: testBookingList,
  handle: async ({ params, query }, context) => {
    const { ports } = context;
    const slot = await slotFor(context, params.id);
    const page = await ports.store.find(testBookings, {
      where: { slotId: slot.id },
      order: [['atMs', 'asc']],
      ...pageOf(query),
    });
    const talks = new Set(page.items.map(({ conversationId }) => conversationId));
    await Promise.all([...talks].map((talk) => noteLook(context, 'view-booking', talk)));
    const items = page.items.map(({ id, code, name, birthYear, phone, atMs }) => ({
      ...{ id, code: shownCode(code), name, birthYear, phone, at: toIso(atMs) },
    }));
    return { slot: slotView(ports, slot), items, next: page.next };
  },
});
