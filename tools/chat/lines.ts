/** The lines of a scripted conversation (docs/chat-script.md): what each may hold, checked before anything is done. */
import { z } from 'zod';
import { CASE_KINDS, CASE_STATES, CHANNELS, DISEASES, OUTCOMES } from '../../cases/codes.ts';
import { RESULT_CODES } from '../../cases/lab-result.ts';
import { VERDICTS } from '../../cases/claim.ts';
import { PLACEMENTS } from '../../cases/placement.ts';

const time = z.iso.datetime({ offset: true, error: 'at must be a time with offset, like 2026-03-10T09:00:00+07:00' });
const phone = z.string().regex(/^\+\d{8,15}$/, 'must be a phone number like +84912345678');
const address = z.string().regex(/^(web|telegram|zalo|sms|voice):.+$/, 'must be like zalo:123');
const who = z.union([phone, address]);
const day = z.iso.date();
const year = z.int().min(1900).max(2100);

const enrolled = z.object({
  name: z.string().trim().min(1),
  phone,
  birthYear: year.optional(),
  birthDate: day.optional(),
  status: z.enum(['f0', 'f1']),
  sex: z.enum(['male', 'female']).optional(),
  pregnant: z.boolean().optional(),
  conditions: z.array(z.string()).optional(),
  doses: z.int().min(0).max(20).optional(),
  disease: z.enum(DISEASES).optional(),
  area: z.string().optional(),
  relation: z.string().trim().min(1).optional(),
  household: z.string().trim().min(1).optional(),
});

const resultRow = z.object({
  code: z.string().trim().min(1),
  name: z.string().trim().min(1),
  phone: phone.optional(),
  birthYear: year,
  test: z.string().min(1),
  result: z.enum(RESULT_CODES),
  ct: z.number().optional(),
  sampledAt: z.string().optional(),
  reportedAt: z.string().optional(),
  laboratory: z.string().optional(),
});

const by = z.string().min(1).default('nurse1');
const kind = z.enum(CASE_KINDS).optional();
/** chooses between people who share a phone */
const name = z.string().trim().min(1).optional();

const station = z.object({
  user: z.string().min(1),
  name: z.string().min(1),
  phone: phone.optional(),
  areas: z.array(z.string()).default([]),
  /** where digests and pages go, like telegram:900 */
  addresses: z.array(address).default([]),
});
export type ScriptedStation = z.infer<typeof station>;

const testSlot = z.object({ place: z.string().min(1), startsAt: time, capacity: z.int().min(1).max(500) });

export const staffAct = z.discriminatedUnion('do', [
  z.object({ do: z.literal('enrol'), by, person: enrolled, since: day.optional() }),
  z.object({ do: z.literal('reply'), by, to: who, text: z.string().min(1) }),
  z.object({ do: z.literal('handBack'), by, to: who, name }),
  z.object({ do: z.literal('setState'), by, person: who, name, kind, state: z.enum(CASE_STATES) }),
  z.object({ do: z.literal('assign'), by, person: who, name, kind, to: z.string().min(1) }),
  z.object({
    do: z.literal('closeCase'),
    by,
    person: who,
    name,
    kind,
    outcome: z.enum(OUTCOMES),
    note: z.string().default(''),
  }),
  z.object({ do: z.literal('release'), by, person: who, name, note: z.string().default('') }),
  z.object({
    do: z.literal('place'),
    by,
    person: who,
    name,
    placement: z.enum(PLACEMENTS),
    where: z.string().min(1).optional(),
    note: z.string().default(''),
    familyKnows: z.boolean().default(false),
  }),
  z.object({ do: z.literal('stopReminders'), by, person: who, name, kind }),
  z.object({ do: z.literal('setStations'), by, stations: z.array(station) }),
  z.object({
    do: z.literal('verdict'),
    by,
    claim: z.string().trim().min(1),
    verdict: z.enum(VERDICTS),
    explanation: z.string().default(''),
  }),
  z.object({
    do: z.literal('answerQuestion'),
    by,
    question: z.string().trim().min(1),
    text: z.string().trim().min(1),
    source: z.string().trim().min(1).default('trạm y tế'),
  }),
  z.object({
    do: z.literal('bulletin'),
    by,
    area: z.string().trim().min(1).optional(),
    day: day.optional(),
    text: z.string().trim().min(1),
    source: z.string().trim().min(1).default('trạm y tế'),
  }),
  z.object({ do: z.literal('importResults'), by, rows: z.array(resultRow) }),
  z.object({ do: z.literal('setTestSlots'), by, slots: z.array(testSlot) }),
  z.object({ do: z.literal('setDuty'), by, levels: z.array(z.array(z.string().min(1))) }),
]);
export type ScriptedAct = z.infer<typeof staffAct>;

const said = z
  .object({
    at: time,
    from: phone.optional(),
    address: address.optional(),
    channel: z.enum(CHANNELS).optional(),
    id: z.string().optional(),
    text: z.string().optional(),
    choice: z.string().optional(),
    location: z.object({ lat: z.number(), lon: z.number() }).optional(),
    contact: phone.optional(),
    media: z.array(z.object({ kind: z.enum(['image', 'audio', 'file']), path: z.string() })).optional(),
    caption: z.string().optional(),
    call: z.enum(['start', 'hangup']).optional(),
    digits: z.string().optional(),
    speech: z.string().optional(),
    silence: z.literal(true).optional(),
  })
  .refine((line) => (line.from === undefined) !== (line.address === undefined), 'give either from or address')
  .refine(
    (line) =>
      [
        line.text,
        line.choice,
        line.location,
        line.contact,
        line.media,
        line.call,
        line.digits,
        line.speech,
        line.silence,
      ].some((part) => part !== undefined),
    'nothing is said: give text, choice, location, contact, media, call, digits, speech or silence',
  );
export type SaidLine = z.infer<typeof said>;

export type ScriptLine =
  { is: 'said'; line: SaidLine; ms: number } | { is: 'act'; act: ScriptedAct; ms: number } | { is: 'time'; ms: number };

/** @throws Error with one sentence about what is wrong with the line */
export function readLine(value: unknown): ScriptLine {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('a line must be a JSON object');
  const ms = Date.parse(check(time, 'at' in value ? value.at : undefined, 'at'));
  if ('staff' in value) return { is: 'act', act: check(staffAct, value.staff, 'staff'), ms };
  if (Object.keys(value).length === 1) return { is: 'time', ms };
  return { is: 'said', line: check(said, value, ''), ms };
}

function check<T>(schema: z.ZodType<T>, value: unknown, where: string): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const path = [where, ...(issue?.path ?? [])].filter((part) => part !== '').join('.');
  throw new Error(`${path === '' ? '' : `${path}: `}${issue?.message ?? 'not understood'}`);
}
