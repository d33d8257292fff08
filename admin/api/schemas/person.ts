/** People as the API shows and takes them. */
import { z } from 'zod';
import {
  CASE_KINDS,
  CASE_STATES,
  CHANNELS,
  CONDITIONS,
  DISEASES,
  PERSON_STATUSES,
  SEVERITIES,
} from '../../../cases/codes.ts';
import { PLACEMENTS } from '../../../cases/placement.ts';
import { time } from './list.ts';

/** Enough for a row: who it is and how old. */
export const personBrief = z
  .object({
    id: z.string(),
    name: z.string().nullable(),
    phone: z.string().nullable(),
    age: z.int().nullable().meta({ description: 'tuổi tròn năm' }),
    ageMonths: z.int().nullable(),
    synthetic: z.boolean().meta({ description: 'người tạo ra để thử, không có thật' }),
  })
  .meta({ id: 'PersonBrief' });

export const personFull = personBrief
  .extend({
    birthYear: z.int().nullable(),
    birthDate: z.string().nullable(),
    sex: z.enum(['male', 'female']).nullable(),
    pregnant: z.boolean().nullable(),
    conditions: z.array(z.string()),
    doses: z.int().nullable(),
    disease: z.enum(DISEASES).nullable(),
    status: z.enum(PERSON_STATUSES),
    placement: z.enum(PLACEMENTS).meta({ description: 'nơi đang được chăm sóc' }),
    moves: z.array(z.enum(PLACEMENTS)).meta({ description: 'các nơi chuyển tới được' }),
    since: z.string().nullable(),
    level: z.enum(SEVERITIES).nullable(),
    area: z.string().nullable(),
    stoppedAt: time.nullable(),
    consentToCheckins: z.boolean(),
    addresses: z.array(
      z.object({ channel: z.enum([...CHANNELS, 'phone']), lastAt: time.nullable(), stopped: z.boolean() }),
    ),
  })
  .meta({ id: 'Person' });

const thisCentury = /^(19|20)\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** An ISO day that exists. */
export const day = z
  .string()
  .refine((text) => thisCentury.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text), {
    error: 'phải là một ngày có thật, ví dụ 10/3/2026 (chương trình gửi thì viết 2026-03-10)',
  })
  .meta({ format: 'date', example: '2026-03-10' });

/** A Vietnamese number as `+84912345678`, `84912345678` or `0912345678`; spaces, dots and hyphens do not matter. */
export const phone = z
  .string()
  .transform((text) => text.replace(/[\s.()-]/g, '').replace(/^(?:\+?84|0)(?=\d)/, '+84'))
  .refine((text) => /^\+84\d{9,10}$/.test(text), {
    error: 'phải là số điện thoại Việt Nam, ví dụ 0912345678 hoặc +84912345678',
  })
  .meta({ type: 'string', example: '+84912345678' });

export const enrolment = z
  .strictObject({
    name: z.string().trim().min(1).max(120),
    phone,
    status: z.enum(['f0', 'f1']),
    since: day,
    birthYear: z.int().min(1900).max(2100).optional(),
    birthDate: day.optional(),
    sex: z.enum(['male', 'female']).optional(),
    pregnant: z.boolean().optional(),
    conditions: z
      .array(
        z
          .string()
          .refine((code) => CONDITIONS.includes(code), { error: `phải là một trong: ${CONDITIONS.join(', ')}` }),
      )
      .max(CONDITIONS.length)
      .optional(),
    doses: z.int().min(0).max(20).optional(),
    disease: z.enum(DISEASES).default('covid19'),
    area: z.string().trim().min(1).max(200).optional().meta({ description: 'mã hoặc tên xã, phường, tỉnh' }),
    relation: z.string().trim().min(1).max(60).optional().meta({
      description: 'là gì của chủ máy, như gia đình gọi; có thì người này không phải chủ máy',
      example: 'mẹ',
    }),
    household: z.string().trim().min(1).max(120).optional().meta({ description: 'tên hoặc mã hộ' }),
  })
  .refine((person) => person.birthYear !== undefined || person.birthDate !== undefined, {
    path: ['birthYear'],
    error: 'cần năm sinh hoặc ngày sinh',
  })
  .meta({ id: 'Enrolment' });

/** Whom an enrolment made or found, with the cases now open. */
export const enrolled = z
  .object({
    person: personBrief,
    cases: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(CASE_KINDS),
        severity: z.enum(SEVERITIES),
        status: z.enum(CASE_STATES),
      }),
    ),
  })
  .meta({ id: 'Enrolled' });

export const personId = z.object({ id: z.string().max(200) });

export const releaseBody = z.strictObject({
  note: z.string().trim().max(2000).default('').meta({ description: 'bắt buộc khi ca theo dõi là ca ĐỎ hoặc CAM' }),
});

export const released = z.object({ person: personBrief, status: z.enum(PERSON_STATUSES) }).meta({ id: 'Released' });
export const placementBody = z.strictObject({
  placement: z.enum(PLACEMENTS),
  where: z.string().trim().min(1).max(120).optional().meta({ description: 'tên bệnh viện hoặc cơ sở' }),
  note: z.string().trim().max(2000).default('').meta({ description: 'bắt buộc khi người bệnh đã mất' }),
  familyKnows: z.boolean().default(false).meta({
    description: 'gia đình đã được người của trạm báo tin; chỉ khi đó máy mới gửi lời chia buồn',
  }),
});

export const placed = z
  .object({
    person: personBrief,
    placement: z.enum(PLACEMENTS),
    moves: z.array(z.enum(PLACEMENTS)),
  })
  .meta({ id: 'Placed' });
