/** Rule packs as the console shows them: whose rules, which, whether they count here, who has read them. */
import { z } from 'zod';
import { DISEASES, SEVERITIES } from '../../../cases/codes.ts';
import { time } from './list.ts';
import { day } from './person.ts';

const source = z.enum(['reproduced', 'press', 'memory', 'own']);

export const pack = z
  .object({
    id: z.string(),
    document: z.string(),
    title: z.string(),
    date: z.string().nullable(),
    validity: z.object({ from: z.string().nullable(), until: z.string().nullable() }),
    inForce: z.boolean().meta({ description: 'còn hiệu lực hôm nay; điều chưa biết tính là còn' }),
    source,
    disease: z.enum(DISEASES).nullable(),
    on: z.boolean(),
    alwaysOn: z.boolean().meta({ description: 'không tắt được' }),
    review: z
      .object({ name: z.string(), on: day, by: z.string(), at: time, current: z.boolean() })
      .nullable()
      .meta({ description: 'người đã đọc duyệt; current: đúng các quy tắc đang dùng' }),
    rules: z.array(z.object({ id: z.string(), text: z.string(), level: z.enum(SEVERITIES).nullable(), source })),
  })
  .meta({ id: 'Pack' });

export const packList = z
  .object({
    items: z.array(pack),
    next: z.null(),
    changedBy: z.string().nullable(),
    changedAt: time.nullable(),
  })
  .meta({ id: 'PackList' });

export const packId = z.object({ id: z.string().max(40) });

/** Asked twice: who switches names the document again. */
export const switchBody = z.strictObject({
  on: z.boolean(),
  confirm: z.string().trim().max(120).meta({ description: 'số văn bản, gõ lại để xác nhận' }),
});

export const signBody = z.strictObject({ name: z.string().trim().min(2).max(120), on: day });

export type PackShown = z.output<typeof pack>;
export type PackList = z.output<typeof packList>;
