/** POST /test-slots: a place and time at which people may register for a test. */
import { testSlots } from '../../../adapters/storage/collections.ts';
import { newSlot } from '../../../cases/test-slot.ts';
import { toMs } from '../../../cases/time.ts';
import { defineOperation, staffOf } from '../operation.ts';
import { refused } from '../problem.ts';
import { newTestSlot, testSlot } from '../schemas/result.ts';
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
    const { area, place, startsAt, capacity } = body;
    const areaPath = area === undefined ? [] : ports.findArea(area);
    if (areaPath === null) throw refused('Địa bàn: không rõ xã, phường nào. Hãy ghi đủ tên hoặc mã.');
    if (toMs(startsAt) <= ports.now()) throw refused('Giờ bắt đầu đã qua. Hãy ghi thời điểm sắp tới.');
    const slot = newSlot({
      id: `l${ports.randomToken()}`,
      place,
      areaPath,
      startsAt,
      capacity,
      by: staffOf(context).username,
    });
    await ports.store.insert(testSlots, slot);
    return slotView(ports, slot);
  },
});
