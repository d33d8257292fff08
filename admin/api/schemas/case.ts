/** Cases as the API lists and shows them, and what may be done to them. */
import { z } from 'zod';
import { CASE_KINDS, CASE_STATES, OUTCOMES, SEVERITIES } from '../../../cases/codes.ts';
import { RUNGS } from '../../../cases/reminders.ts';
import { codesOf, listOf, pageQuery, time } from './list.ts';
import { personBrief, personFull } from './person.ts';
import { markedFact, reason, timelineEntry } from './timeline.ts';

export const caseItem = z
  .object({
    id: z.string(),
    kind: z.enum(CASE_KINDS),
    severity: z.enum(SEVERITIES),
    status: z.enum(CASE_STATES),
    person: personBrief,
    area: z.string().nullable().meta({ description: 'tên xã, phường' }),
    openedAt: time,
    dueAt: time.nullable(),
    assignee: z.string().nullable().meta({ description: 'tên đăng nhập của người nhận' }),
    lastMessageAt: time.nullable(),
    summary: z.string(),
    isolationEnds: z.string().nullable().meta({ description: 'ngày hết cách ly, chờ cho kết thúc' }),
    unattended: z.boolean().meta({ description: 'không gọi được ai trực' }),
    callerCancelled: z.boolean().meta({ description: 'người gọi báo không cần nữa, chờ người đóng ca' }),
    anonymous: z.boolean().meta({ description: 'người báo giấu tên' }),
    lastWords: z
      .object({ text: z.string(), at: time, facts: z.array(markedFact) })
      .nullable()
      .meta({ description: 'tin nhắn cuối của người dân' }),
  })
  .meta({ id: 'CaseItem' });

export const caseList = listOf(caseItem).meta({ id: 'CaseList' });

export const caseDetail = caseItem
  .extend({
    person: personFull,
    conversationId: z.string(),
    reasons: z.array(reason),
    place: z
      .object({
        address: z.string().nullable(),
        point: z.object({ lat: z.number(), lon: z.number() }).nullable(),
        areaName: z.string().nullable(),
      })
      .nullable(),
    people: z.int().nullable().meta({ description: 'số người đang gặp nguy hiểm' }),
    item: z.string().nullable(),
    about: z.string().nullable(),
    pictures: z.array(z.string()).meta({ description: 'mã các ảnh của tin báo' }),
    round: z.int(),
    pagedLevel: z.int().meta({ description: 'bậc trực đã được gọi, -1: chưa gọi ai' }),
    linked: z.array(z.string()),
    acknowledgedAt: time.nullable(),
    acknowledgedBy: z.string().nullable(),
    outcome: z.enum(OUTCOMES).nullable(),
    note: z.string().nullable(),
    closedAt: time.nullable(),
    closedBy: z.string().nullable(),
    reminders: z
      .object({
        slot: time.nullable().meta({ description: 'lần hỏi thăm đang chờ trả lời' }),
        rung: z.enum(RUNGS).nullable().meta({ description: 'việc nhắc đã làm tới đâu' }),
        next: z.enum(RUNGS).nullable(),
        nextAt: time.nullable(),
        stopped: z.boolean().meta({ description: 'người trực đã dừng nhắc trong hôm nay' }),
      })
      .nullable()
      .meta({ description: 'null: không chờ người này trả lời' }),
    timeline: z.array(timelineEntry),
  })
  .meta({ id: 'Case' });

export const caseQuery = z.object({
  severity: codesOf(SEVERITIES, 'mức độ').optional(),
  status: codesOf(CASE_STATES, 'trạng thái; bỏ trống: các ca chưa đóng, chưa huỷ').optional(),
  kind: codesOf(CASE_KINDS, 'loại ca').optional(),
  area: z.string().max(200).optional().meta({ description: 'mã hoặc tên xã, phường, tỉnh' }),
  assignee: z.string().max(40).optional().meta({ description: 'tên đăng nhập của người nhận' }),
  q: z.string().trim().max(200).optional().meta({ description: 'tên, số điện thoại hoặc mã ca' }),
  ...pageQuery,
});

const bySeverity = z.object({ RED: z.int(), ORANGE: z.int(), YELLOW: z.int(), GREEN: z.int() });

export const caseCounts = z
  .object({
    open: z.int(),
    severity: bySeverity,
    kind: z.partialRecord(z.enum(CASE_KINDS), z.int()),
    mine: z.int(),
    unattended: z.int(),
    waiting: z
      .object({ claims: z.int(), questions: z.int(), failures: z.int() })
      .meta({ description: 'tin đồn chờ kết luận, câu hỏi chưa có lời, tin bị lỗi; 0 với ai không xem được' }),
  })
  .meta({ id: 'CaseCounts' });

export const caseId = z.object({ id: z.string().max(200) });

export const replyBody = z.strictObject({ text: z.string().trim().min(1).max(2000) });
export const assignBody = z.strictObject({ user: z.string().max(40).nullable() });
export const stateBody = z.strictObject({ state: z.enum(CASE_STATES) });
export const closeBody = z.strictObject({
  outcome: z.enum(OUTCOMES),
  note: z.string().trim().max(2000).default(''),
  onBehalfOf: z.string().max(40).optional().meta({ description: 'người chịu trách nhiệm, khi gọi bằng ADMIN_TOKEN' }),
});

export type CaseItem = z.output<typeof caseItem>;
export type CaseDetail = z.output<typeof caseDetail>;
export type CaseQuery = z.output<typeof caseQuery>;
