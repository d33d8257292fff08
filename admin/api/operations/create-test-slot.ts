/** POST /test-slots: a place and time at which people may register for a test; a station offers it to its own area. */
import { testSlots } from '../../../adapters/storage/collections.ts';
import { newSlot } from '../../../cases/test-slot.ts';
import { toMs } from '../../../cases/time.ts';
import { defineOperation, staffOf } from '../operation.ts';
import { refused } from '../problem.ts';
import { newTestSlot, testSlot } from '../schemas/result.ts';
import { areaPathOf, mustOwnArea, onlyArea } from '../scope.ts';
import { slotView } from '../slot-view.ts';

export const createTestSlot = defineOperation({
  name: 'createTestSlot',
  method: 'post',
  path: '/test-slots',
  summary: 'Mở một lịch xét nghiệm',
  status: 201,
  body: newTestSlot,
  response: testSlot,
  handle: async ({ body }, context) => {
    const { ports } = context;
    const user = staffOf(context);
    const { area, place, startsAt, capacity } = body;
    const own = area === undefined ? onlyArea(user) : null;
    const areaPath = area === undefined ? [] : mustOwnArea(ports, user, area);
    if (toMs(startsAt) <= ports.now()) throw refused('Giờ bắt đầu đã qua. Hãy ghi thời điểm sắp tới.');
    const slot = newSlot({
      id: `l${ports.randomToken()}`,
      place,
      areaPath: own === null ? areaPath : areaPathOf(ports, own),
      startsAt,
      capacity,
      by: user.username,
    });
    await ports.store.insert(testSlots, slot);
    return slotView(ports, slot);
  },
});
