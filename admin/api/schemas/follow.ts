/** People under follow-up as the API lists and shows them: their curves, their household, when they are asked next. */
import { z } from 'zod';
import { CASE_KINDS, CASE_STATES, CHANNELS, DISEASES, PERSON_STATUSES, SEVERITIES } from '../../../cases/codes.ts';
import { PLACEMENTS } from '../../../cases/placement.ts';
import { LADDER } from '../../../cases/reminders.ts';
import { CURVES } from '../../../cases/triage/bands.ts';
import { listOf, pageQuery, time } from './list.ts';
import { day, personBrief, personFull } from './person.ts';

const level = z.enum(SEVERITIES).nullable().meta({ description: 'mức của lần đánh giá gần nhất' });
const area = z.string().nullable().meta({ description: 'tên xã, phường' });

export const personItem = personBrief
  .extend({
    status: z.enum(PERSON_STATUSES),
    disease: z.enum(DISEASES).nullable(),
    since: z.string().nullable(),
    level,
    area,
  })
  .meta({ id: 'PersonItem' });

/** The areas of a station, to choose from; empty for those who see everywhere. */
const areas = z.array(z.object({ code: z.string(), name: z.string() }));

export const personList = listOf(personItem).extend({ areas }).meta({ id: 'PersonList' });

const statuses = ['f0', 'f1'] as const;
const areaQuery = z.string().max(200).optional().meta({ description: 'mã hoặc tên xã, phường, tỉnh' });

export const personQuery = z.object({
  status: z.enum(statuses).optional().meta({ description: 'bỏ trống: cả F0 và F1' }),
  area: areaQuery,
  q: z.string().trim().max(200).optional().meta({ description: 'tên hoặc số điện thoại, cả người không còn theo dõi' }),
  ...pageQuery,
});

const band = z.object({
  level: z.enum(SEVERITIES),
  side: z.enum(['below', 'above']),
  bound: z.number(),
  inclusive: z.boolean(),
  documents: z.array(z.string()),
});

const point = z.object({
  at: time,
  value: z.number(),
  source: z
    .object({ at: time, channel: z.enum(CHANNELS), text: z.string() })
    .nullable()
    .meta({ description: 'tin nhắn mà số đo được đọc ra' }),
});

const curve = z.object({ name: z.enum(CURVES), bands: z.array(band), points: z.array(point) });

/** How far reminding of this person has come since the last appointment. */
const LADDER_STATES = ['off', 'idle', 'stopped', 'asked', ...LADDER.map(({ rung }) => rung)] as const;

const ladder = z.object({
  state: z.enum(LADDER_STATES).meta({ description: 'stopped: người trực đã dừng nhắc trong hôm nay' }),
  askedAt: time.nullable(),
  nextAt: time.nullable().meta({ description: 'lần hỏi thăm tới' }),
  steps: z.array(z.object({ step: z.enum(LADDER.map(({ rung }) => rung)), at: time, done: z.boolean() })),
});

const openCase = z.object({
  id: z.string(),
  kind: z.enum(CASE_KINDS),
  severity: z.enum(SEVERITIES),
  status: z.enum(CASE_STATES),
  dueAt: time.nullable(),
  assignee: z.string().nullable(),
});

const isolation = z.object({
  until: day.nullable().meta({ description: 'ngày cuối theo văn bản' }),
  reviewOn: day.nullable().meta({ description: 'không có văn bản nào định ngày: ngày nhân viên y tế xem lại' }),
  monitorUntil: day.nullable(),
  document: z.string().nullable(),
  reason: z.string(),
});

const member = personItem.extend({
  relation: z.string().nullable().meta({ description: 'là gì của chủ máy' }),
  holder: z.boolean().meta({ description: 'chủ máy' }),
  left: z.boolean().meta({ description: 'đã rời hộ này' }),
  lastCheckinAt: time.nullable(),
  nextDueAt: time.nullable().meta({ description: 'lần hỏi thăm tới của người này' }),
  placement: z.enum(PLACEMENTS).meta({ description: 'nơi đang được chăm sóc' }),
  moves: z.array(z.enum(PLACEMENTS)).meta({ description: 'các nơi chuyển tới được' }),
  quiet: z.boolean().meta({ description: 'người trực đã dừng nhắc trong hôm nay' }),
  isolation: isolation.nullable(),
  cases: z.array(openCase).meta({ description: 'ca đang mở của người này' }),
});

const carer = z.object({
  phone: z.string(),
  relation: z.string().nullable(),
  state: z.enum(['asked', 'agreed', 'refused', 'ended']),
  at: time,
});

export const personPage = z
  .object({
    person: personFull,
    curves: z.array(curve),
    isolation: isolation.nullable(),
    household: z.object({
      name: z.string().nullable(),
      carer: carer.nullable().meta({ description: 'người ở máy khác được nhờ theo dõi giúp' }),
      members: z.array(member),
    }),
    ladder,
    cases: z.array(openCase).meta({ description: 'ca đang mở của người này' }),
    assignee: z.string().nullable().meta({ description: 'tên đăng nhập của người phụ trách việc theo dõi' }),
  })
  .meta({ id: 'PersonPage' });

export const GROUPS = ['overdue', 'today', 'tomorrow'] as const;

export const isolated = personItem
  .extend({
    group: z.enum(GROUPS),
    day: z.int().meta({ description: 'ngày cách ly thứ mấy, ngày bắt đầu là 0' }),
    isolation,
    caseId: z.string().meta({ description: 'ca theo dõi đang mở' }),
    assignee: z.string().nullable(),
    alarm: z.boolean().meta({ description: 'còn ca báo động chưa ai nhận: chưa kết thúc được' }),
  })
  .meta({ id: 'Isolated' });

export const isolationList = listOf(isolated).extend({ today: day, areas }).meta({ id: 'IsolationList' });
export const isolationQuery = z.object({ area: areaQuery, ...pageQuery });

export type PersonPage = z.output<typeof personPage>;
export type PersonItem = z.output<typeof personItem>;
export type Isolated = z.output<typeof isolated>;
export type IsolationShown = z.output<typeof isolation>;
