/** Test results as the API takes and shows them: imports with the fate of each line, their history, slots for tests. */
import { z } from 'zod';
import { RESULT_CODES } from '../../../cases/lab-result.ts';
import { FATES } from './import.ts';
import { listOf, pageQuery, time } from './list.ts';

const rejected = z.array(z.object({ line: z.int(), reason: z.string() }));

export const resultsImported = z
  .object({
    imported: z.int().meta({ description: 'kết quả mới' }),
    updated: z.int().meta({ description: 'kết quả được sửa' }),
    rejected: rejected.meta({ description: 'dòng không nhận và vì sao; dòng đầu của tệp là 1' }),
  })
  .meta({ id: 'ResultsImported' });

const shownRow = z.object({
  code: z.string(),
  name: z.string(),
  birthYear: z.int(),
  test: z.string(),
  result: z.enum(RESULT_CODES),
  ct: z.number().nullable(),
  sampledAt: z.string().nullable(),
});

export const resultsPreview = z
  .object({
    ignored: z.array(z.string()).meta({ description: 'cột không dùng tới' }),
    counts: z.object({ new: z.int(), update: z.int(), same: z.int(), refused: z.int() }),
    lines: z.array(
      z.object({ line: z.int(), fate: z.enum(FATES), reason: z.string().nullable(), row: shownRow.nullable() }),
    ),
  })
  .meta({ id: 'ResultsPreview' });

export const resultImportList = listOf(
  z.object({ id: z.string(), at: time, by: z.string(), imported: z.int(), updated: z.int(), rejected: z.int() }),
).meta({ id: 'ResultImportList' });

const slotTime = z.iso.datetime({
  offset: true,
  error: 'phải là thời điểm có múi giờ, ví dụ 2026-03-11T08:00:00+07:00',
});

export const newTestSlot = z.strictObject({
  place: z.string().trim().min(1).max(120),
  area: z.string().trim().min(1).max(120).optional(),
  startsAt: slotTime.meta({ example: '2026-03-11T08:00:00+07:00' }),
  capacity: z.int().min(1).max(500),
});

export const testSlotChange = z.strictObject({
  open: z.boolean().optional(),
  capacity: z.int().min(1).max(500).optional(),
});

export const testSlot = z
  .object({
    id: z.string(),
    place: z.string(),
    area: z.string().nullable(),
    startsAt: time,
    capacity: z.int(),
    taken: z.int(),
    open: z.boolean(),
  })
  .meta({ id: 'TestSlot' });

export const testSlotId = z.object({ id: z.string().max(80) });
export const testSlotQuery = z.object({
  when: z.enum(['coming', 'past']).default('coming').meta({ description: 'coming: từ hôm nay; past: đã qua' }),
  area: z.string().max(200).optional().meta({ description: 'mã hoặc tên xã, phường, tỉnh' }),
  ...pageQuery,
});
export const testSlotList = listOf(testSlot)
  .extend({ areas: z.array(z.object({ code: z.string(), name: z.string() })) })
  .meta({ id: 'TestSlotList' });

const testBooking = z.object({
  id: z.string(),
  code: z.string().meta({ description: 'mã đã báo cho người đăng ký, cũng là mã kết quả' }),
  name: z.string(),
  birthYear: z.int(),
  phone: z.string().nullable(),
  at: time,
});
export const testBookingList = listOf(testBooking).extend({ slot: testSlot }).meta({ id: 'TestBookingList' });
