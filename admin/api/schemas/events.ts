/** Web chat in and out, and the live events of console and simulator. */
import { z } from 'zod';
import { CHANNELS } from '../../../cases/codes.ts';
import { time } from './list.ts';
import { reason } from './timeline.ts';

const what = ['text', 'choice', 'location'] as const;

export const chatMessageBody = z
  .strictObject({
    clientId: z.string().trim().min(1).max(64).meta({ description: 'mã của tin; gửi lại cùng mã không thành hai tin' }),
    text: z.string().trim().min(1).max(2000).optional(),
    choice: z.string().min(1).max(80).optional(),
    location: z.strictObject({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) }).optional(),
  })
  .refine((message) => what.filter((field) => message[field] !== undefined).length === 1, {
    path: ['text'],
    error: 'cần đúng một trong ba: lời nhắn, lựa chọn hoặc vị trí',
  })
  .meta({ id: 'ChatMessage' });

export const chatAccepted = z.object({ clientId: z.string(), at: time }).meta({ id: 'ChatAccepted' });

export const followQuery = z.object({
  lastEventId: z.coerce
    .number<number>()
    .int()
    .min(0)
    .default(0)
    .meta({ description: 'như đầu mục Last-Event-ID: chỉ nhận những gì sau đó' }),
});

export const webEvent = z
  .object({
    id: z.int(),
    at: time,
    text: z.string(),
    choices: z.array(z.object({ id: z.string(), label: z.string() })),
    ask: z.enum(['location', 'contact']).optional(),
    tone: z.enum(['danger', 'staff']).optional(),
    picture: z.object({ png: z.string().meta({ description: 'base64' }), alt: z.string() }).optional(),
  })
  .meta({ id: 'WebEvent' });

export const hint = z
  .discriminatedUnion('type', [
    z.object({ type: z.literal('case'), caseId: z.string(), event: z.string() }),
    z.object({ type: z.literal('page'), caseId: z.string(), user: z.string() }),
    z.object({ type: z.literal('roster') }),
    z.object({ type: z.literal('failures') }),
    z.object({ type: z.literal('claims') }),
  ])
  .meta({ id: 'Hint' });

export const insideEvent = z
  .object({
    conversationId: z.string(),
    channel: z.enum(CHANNELS).nullable(),
    at: time,
    text: z.string().nullable(),
    intent: z.string().nullable(),
    facts: z.array(
      z.object({
        type: z.string(),
        value: z.union([z.string(), z.number()]),
        status: z.string().optional(),
        start: z.int(),
        end: z.int(),
      }),
    ),
    flow: z.string().nullable(),
    step: z.string().nullable(),
    decisions: z.array(z.object({ level: z.string(), reasons: z.array(reason) })),
    cases: z.array(z.object({ id: z.string(), kind: z.string(), severity: z.string(), status: z.string() })),
  })
  .meta({ id: 'InsideEvent' });
