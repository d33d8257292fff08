/** GET /test-slots: where and when one can be tested: from today on, soonest first; or the past ones, latest first. */
import { testSlots } from '../../../adapters/storage/collections.ts';
import { dayOf, toIso, toMs } from '../../../cases/time.ts';
import { defineOperation, staffOf } from '../operation.ts';
import { pageOf } from '../page.ts';
import { testSlotList, testSlotQuery } from '../schemas/result.ts';
import { areaChoices, placeAsked } from '../scope.ts';
import { slotView } from '../slot-view.ts';

export const listTestSlots = defineOperation({
  name: 'listTestSlots',
  method: 'get',
  path: '/test-slots',
  summary: 'Lịch xét nghiệm từ hôm nay, hoặc đã qua, và số chỗ',
  query: testSlotQuery,
  response: testSlotList,
  handle: async ({ query }, context) => {
    const { ports } = context;
    const user = staffOf(context);
    // people come until the evening of the day on which it began
    const today = toMs(`${dayOf(toIso(ports.now()))}T00:00:00+07:00`);
    const isPast = query.when === 'past';
    const page = await ports.store.find(testSlots, {
      where: { startsMs: isPast ? { lt: today } : { gte: today }, ...placeAsked(ports, user, query.area) },
      order: [['startsMs', isPast ? 'desc' : 'asc']],
      ...pageOf(query),
    });
    const items = page.items.map((slot) => slotView(ports, slot));
    return { items, next: page.next, areas: areaChoices(ports, user) };
  },
});
