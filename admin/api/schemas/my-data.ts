/** A copy of somebody's own data, and the granting of its erasure. */
import { z } from 'zod';
import { CASE_KINDS, CASE_STATES, CHANNELS, OUTCOMES, PERSON_STATUSES } from '../../../cases/codes.ts';
import { time } from './list.ts';

/** Whoever erases says so in so many words. */
export const eraseBody = z.strictObject({
  confirm: z.literal('XOÁ').meta({ description: 'gõ XOÁ để xác nhận: không lấy lại được' }),
});

export const takeBody = z.strictObject({
  token: z.string().min(10).max(100).meta({ description: 'phần sau dấu # của liên kết' }),
});

const person = z.object({
  name: z.string().nullable(),
  relation: z.string().nullable(),
  phone: z.string().nullable(),
  birthYear: z.int().nullable(),
  birthDate: z.string().nullable(),
  sex: z.enum(['male', 'female']).nullable(),
  pregnant: z.boolean().nullable(),
  conditions: z.array(z.string()),
  doses: z.int().nullable(),
  disease: z.string().nullable(),
  status: z.enum(PERSON_STATUSES),
  since: z.string().nullable(),
  area: z.string().nullable(),
});

export const myData = z
  .object({
    at: time,
    people: z.array(person),
    addresses: z.array(z.object({ channel: z.string(), address: z.string() })),
    consents: z.array(z.object({ at: time, purpose: z.string(), given: z.boolean() })),
    messages: z.array(
      z.object({ at: time, direction: z.enum(['in', 'out']), channel: z.enum(CHANNELS), text: z.string() }),
    ),
    declarations: z.array(
      z.object({
        at: time,
        code: z.string(),
        validUntil: time,
        lines: z.array(z.object({ label: z.string(), value: z.string() })),
      }),
    ),
    cases: z.array(
      z.object({
        kind: z.enum(CASE_KINDS),
        status: z.enum(CASE_STATES),
        openedAt: time,
        closedAt: time.nullable(),
        outcome: z.enum(OUTCOMES).nullable(),
        summary: z.string(),
      }),
    ),
    cut: z.boolean().meta({ description: 'còn tin cũ hơn, quá nhiều để đưa vào' }),
  })
  .meta({ id: 'MyData' });

export type MyData = z.output<typeof myData>;
