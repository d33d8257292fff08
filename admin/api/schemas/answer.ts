/** Answers, unanswered questions, bulletins and hotlines as the console reads and writes them. */
import { z } from 'zod';
import { AUDIENCES } from '../../../cases/answer.ts';
import { listOf, plainQuery, time } from './list.ts';
import { day } from './person.ts';

/** Two segments of accent-free text: 2 × 153 characters. */
const MOST_SMS = 306;

const forms = {
  chat: z.string().trim().min(1).max(1000).meta({ description: 'đọc trên màn hình' }),
  sms: z
    .string()
    .trim()
    .max(MOST_SMS)
    .optional()
    .meta({ description: 'không dấu, tối đa 2 tin; bỏ trống: bỏ dấu bản chat' }),
  speech: z.string().trim().max(1000).optional().meta({ description: 'khi nghe; bỏ trống: như bản chat' }),
};
const saidForms = { chat: z.string(), sms: z.string(), speech: z.string() };

const answerText = {
  question: z.string().trim().min(5).max(200),
  variants: z.array(z.string().trim().min(3).max(200)).max(40).default([]),
  source: z.string().trim().min(3).max(200),
  expires: day.meta({ description: 'từ ngày này không trả lời câu này nữa' }),
};

export const answerBody = z.strictObject({ ...answerText, ...forms });

export const newAnswerBody = z.strictObject({
  ...answerText,
  ...forms,
  topic: z.string().trim().min(2).max(40),
  aspect: z.string().trim().min(2).max(40),
  audience: z.enum(AUDIENCES).optional(),
});

export const answerId = z.object({ id: z.string().max(60) });

const review = z.object({ name: z.string(), on: day, by: z.string(), at: time, current: z.boolean() }).nullable();

export const answer = z
  .object({
    id: z.string(),
    topic: z.string(),
    aspect: z.string(),
    audience: z.enum(AUDIENCES).nullable(),
    question: z.string(),
    variants: z.array(z.string()),
    ...saidForms,
    source: z.string(),
    expires: day,
    expired: z.boolean(),
    version: z.int(),
    shipped: z.boolean().meta({ description: 'có sẵn trong bản cài' }),
    withdrawn: z.boolean(),
    told: z.boolean().meta({ description: 'đang được trả lời cho người dân' }),
    review: review.meta({ description: 'người đã đọc duyệt; current: đúng lời đang dùng' }),
    versions: z.array(z.object({ version: z.int(), by: z.string(), at: time, question: z.string(), chat: z.string() })),
  })
  .meta({ id: 'Answer' });

export const answerQuery = z.object({
  q: z.string().trim().max(200).optional(),
  topic: z.string().max(40).optional(),
  state: z.enum(['unsigned', 'expired', 'withdrawn']).optional(),
});
export const answerList = listOf(answer);

export const answerSignBody = z.strictObject({
  name: z.string().trim().min(2).max(120),
  on: day,
  version: z.int().min(0).meta({ description: 'bản đã đọc: ký đúng bản này' }),
});
export const withdrawalBody = z.strictObject({ withdrawn: z.boolean() });

export const question = z
  .object({
    id: z.string(),
    text: z.string(),
    wordings: z.array(z.string()),
    asked: z.int().meta({ description: 'bao nhiêu người hỏi' }),
    state: z.enum(['open', 'answered', 'dropped']),
    reply: z.object({ ...saidForms, source: z.string(), by: z.string(), at: time }).nullable(),
    openedAt: time,
    lastAt: time,
  })
  .meta({ id: 'Question' });

export const questionQuery = z.object({
  ...plainQuery.shape,
  state: z.enum(['open', 'answered', 'dropped']).default('open'),
});
export const questionList = listOf(question);
export const questionId = z.object({ id: z.string().max(60) });
export const questionReplyBody = z.strictObject({
  ...forms,
  source: z.string().trim().min(3).max(200),
  keep: z
    .strictObject({ topic: z.string().trim().min(2).max(40), expires: day })
    .optional()
    .meta({ description: 'giữ lại làm câu trả lời cho người hỏi sau' }),
});

export const bulletin = z
  .object({
    id: z.string(),
    area: z.string().nullable().meta({ description: 'tên nơi; null: cả nước' }),
    day,
    ...saidForms,
    source: z.string(),
    by: z.string(),
    at: time,
  })
  .meta({ id: 'Bulletin' });
export const bulletinBody = z.strictObject({
  area: z.string().trim().max(120).optional().meta({ description: 'mã hoặc tên tỉnh, xã; bỏ trống: cả nước' }),
  day,
  ...forms,
  source: z.string().trim().min(3).max(200),
});
export const bulletinList = listOf(bulletin);

export const hotline = z
  .object({
    id: z.string(),
    number: z.string(),
    label: z.string(),
    area: z.string().nullable(),
    cost: z.enum(['free', 'charged', 'unknown']),
    checkedOn: day.nullable(),
    shipped: z.boolean(),
  })
  .meta({ id: 'Hotline' });
export const hotlineBody = z.strictObject({
  number: z
    .string()
    .trim()
    .regex(/^\+?\d[\d ]{1,14}\d$/, 'phải là số gọi được'),
  label: z.string().trim().min(2).max(80),
  area: z.string().trim().max(120).optional(),
  cost: z.enum(['free', 'charged', 'unknown']),
  checkedOn: day.nullable(),
});
export const hotlineChange = z.strictObject({ ...hotlineBody.shape, withdrawn: z.boolean().default(false) });
export const hotlineList = listOf(hotline);

export type AnswerShown = z.output<typeof answer>;
export type QuestionShown = z.output<typeof question>;
export type BulletinShown = z.output<typeof bulletin>;
export type HotlineShown = z.output<typeof hotline>;
