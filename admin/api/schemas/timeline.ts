/** A case's timeline as the API gives it: messages as said with marked facts, decisions with documents, acts as text. */
import { z } from 'zod';
import { CHANNELS, SEVERITIES, SYMPTOM_STATUSES } from '../../../cases/codes.ts';
import { time } from './list.ts';

/** A fact recognised in a text; `start` and `end` are UTF-16 offsets into it. */
export const markedFact = z
  .object({
    type: z.string(),
    value: z.union([z.string(), z.number()]),
    start: z.int(),
    end: z.int(),
    status: z.enum(SYMPTOM_STATUSES).optional(),
    severe: z.boolean().optional(),
  })
  .meta({ id: 'MarkedFact' });

export const reason = z
  .object({
    rule: z.string(),
    document: z.string().meta({ example: '261/QĐ-BYT, 2022-01-31' }),
    detail: z.string(),
  })
  .meta({ id: 'Reason' });

const entry = { id: z.string(), at: time };

const messageEntry = z.object({
  ...entry,
  type: z.literal('message'),
  direction: z.enum(['in', 'out']),
  channel: z.enum(CHANNELS),
  text: z.string(),
  heard: z.string().optional().meta({ description: 'máy nghe thế nào, nếu đã hiểu khác đi' }),
  facts: z.array(markedFact),
  by: z.string().nullable().meta({ description: 'người trực đã viết, null nếu là máy hoặc người dân' }),
  media: z.array(z.object({ kind: z.string(), id: z.string().optional() })),
});

const observationEntry = z.object({
  ...entry,
  type: z.literal('observation'),
  facts: z.array(z.object({ name: z.string(), value: z.union([z.string(), z.number()]) })),
});

const decisionEntry = z.object({
  ...entry,
  type: z.literal('decision'),
  level: z.enum(SEVERITIES),
  rules: z.array(z.string()),
  documents: z.array(z.string()),
  reasons: z.array(reason),
  inputs: z.record(z.string(), z.unknown()),
  version: z.string(),
});

const declarationEntry = z.object({
  ...entry,
  type: z.literal('declaration'),
  code: z.string().meta({ description: 'mã của giấy khai báo', example: '7F3K-92QX' }),
  validUntil: time,
  lines: z.array(z.object({ label: z.string(), value: z.string() })),
});

const actEntry = z.object({
  ...entry,
  type: z.literal('act'),
  act: z.string(),
  by: z.string().nullable(),
  text: z.string(),
});

export const timelineEntry = z
  .discriminatedUnion('type', [messageEntry, observationEntry, declarationEntry, decisionEntry, actEntry])
  .meta({ id: 'TimelineEntry' });

export type TimelineEntry = z.output<typeof timelineEntry>;
