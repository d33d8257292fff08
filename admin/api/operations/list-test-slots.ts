/** GET /test-slots: where and when one can be tested, those to come, soonest first. */
import { testSlots } from '../../../adapters/storage/collections.ts';
import { defineOperation } from '../operation.ts';
import { pageOf } from '../page.ts';
import { plainQuery } from '../schemas/list.ts';
import { testSlotList } from '../schemas/result.ts';
import { slotView } from '../slot-view.ts';

export const listTestSlots = defineOperation({
  name: 'listTestSlots',
  method: 'get',
  path: '/test-slots',
  summary: 'Lịch xét nghiệm sắp tới và số chỗ',
  query: plainQuery,
  response: testSlotList,
  handle: async ({ query }, { ports }) => {
    const page = await ports.store.find(testSlots, {
      where: { startsMs: { gt: ports.now() } },
      order: [['startsMs', 'asc']],
      ...pageOf(query),
    });
    return { items: page.items.map((slot) => slotView(ports, slot)), next: page.next };
  },
});
