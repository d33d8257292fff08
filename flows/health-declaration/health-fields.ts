/** Questions about health: contact with a case, symptoms and their beginning, vaccination, underlying diseases. */
import { CONTACTS } from '../../cases/declaration.ts';
import type { Contact } from '../../cases/declaration.ts';
import { dayOf, daysBetween, plusDays } from '../../cases/time.ts';
import type { Entity } from '../../nlp/understanding.ts';
import * as readings from '../check-in/readings.ts';
import type { Answers, Field, Json, View } from '../engine/flow.ts';
import { fold } from '../engine/fold.ts';
import { choice, text } from '../engine/words.ts';
import { ageOf } from './known.ts';
import { NO } from './places.ts';
import { toldIn } from './told.ts';
import type { Told } from './told.ts';

const CASE =
  '(?:f0|f1|ca benh|ca nhiem|ca duong tinh|nguoi (?:benh|mac|nhiem|bi|duong tinh)|ai (?:mac|benh|nhiem|bi)|covid|benh nhan)';
const NO_CONTACT = new RegExp(
  String.raw`\b(?:khong|ko|k|chua|hong)(?: he| co| tung| bao gio)*(?: tiep xuc| gan| gap)(?: gan| voi| ai| nguoi)*|\bkhong ai (?:mac|benh|nhiem)\b`,
);
const HAD_CONTACT = new RegExp(
  String.raw`\b(?:tiep xuc|o chung|song chung|o cung|an chung|lam chung|gan|gap)\b.{0,30}\b${CASE}\b|\bco (?:tiep xuc|tx)\b|\b(?:la|thuoc dien) f1\b|\b(?:lop|nha|truong|co quan|cong ty|xom|phong|to) (?:\S+ )?co (?:\S+ ){1,3}(?:bi|mac|nhiem|duong tinh)\b`,
);

function contactSaid(view: View): Json | undefined {
  const told = toldIn(view);
  if (told === null) return undefined;
  const said = fold(told.text);
  if (NO_CONTACT.test(said)) return 'no';
  if (HAD_CONTACT.test(said) || told.entities.some(({ type, value }) => type === 'contact' && value === 'F1'))
    return 'yes';
  if (view.asked !== 'contact') return undefined;
  if (/\b(?:khong|ko|chua) (?:biet|ro|chac|nho)\b/.test(said)) return 'unsure';
  return /^(?:da |vang )*(?:co|roi)\b/.test(said) ? 'yes' : undefined;
}

export function contactIn({ contact }: Answers): Contact {
  return CONTACTS.find((one) => one === contact) ?? 'unsure';
}

const TELLING: ReadonlySet<string> = new Set([
  'symptom',
  'temperature',
  'spo2',
  'pulse',
  'resp_rate',
  'blood_pressure',
]);
const NOT_THEIRS: ReadonlySet<string> = new Set(['other_person', 'hypothetical', 'history']);

/** What was told of the body. A type, not an interface: it must fit into `Json`. */
export type Signs = { entities: readonly Entity[]; implausible: readonly string[] };

function signsTold({ entities, implausible }: Told): Signs {
  return {
    entities: entities.filter(({ type, status }) => TELLING.has(type) && !NOT_THEIRS.has(status ?? '')),
    implausible: [...implausible],
  };
}

function asJson({ entities, implausible }: Signs): Json {
  return { entities: entities.map((entity) => ({ ...entity })), implausible: [...implausible] };
}

/** Is nothing said but that there is no symptom at all? */
function isWell({ entities }: Signs): boolean {
  return (
    entities.length > 0 &&
    entities.every(({ type, value, negated }) => type === 'symptom' && value === 'any' && negated)
  );
}

function symptomsSaid(view: View): Json | undefined {
  const { said } = view;
  const told = toldIn(view);
  if (told === null || said === null) return undefined;
  const signs = signsTold(told);
  if (isWell(signs)) return NO;
  if (signs.entities.length > 0) return asJson(signs);
  const plain = view.asked === 'symptoms' || told.line;
  return plain && readings.saysWell(said) ? NO : undefined;
}

/** Written by this module only. */
export function signsIn({ symptoms }: Answers): Signs {
  const kept: unknown = symptoms;
  const isSigns = typeof kept === 'object' && kept !== null && 'entities' in kept && Array.isArray(kept.entities);
  return isSigns ? (kept as Signs) : { entities: [], implausible: [] };
}

/** The signs with those of another message: the newest word on each counts. */
export function withMore(answers: Answers, told: Told): Json | null {
  const [older, newer] = [signsIn(answers), signsTold(told)];
  if (newer.entities.length === 0 || isWell(newer)) return null;
  const kept = older.entities.filter(
    (old) =>
      !newer.entities.some(({ type, value }) => type === old.type && (type !== 'symptom' || value === old.value)),
  );
  return asJson({ entities: [...kept, ...newer.entities], implausible: newer.implausible });
}

/** Signs that are there now. */
export function isIll({ answers }: Pick<View, 'answers'>): boolean {
  return signsIn(answers).entities.some(({ type, negated }) => type !== 'symptom' || negated !== true);
}

const UNSURE = 'unsure';
const DURATION = /^P(?:(\d+)M)?(?:(\d+)D)?(?:T(\d+)H)?$/;

/** The ISO day of a date or of a time so long ago; undefined for what lies ahead or is no time. */
function dayOfOnset({ type, value }: Entity, now: string): string | undefined {
  const today = dayOf(now);
  if (type === 'date') {
    const ago = daysBetween(String(value), today);
    return ago >= 0 && ago <= 366 ? String(value) : undefined;
  }
  const [, months, days, hours] = DURATION.exec(String(value)) ?? [];
  if (months === undefined && days === undefined && hours === undefined) return undefined;
  return plusDays(today, -(Number(months ?? 0) * 30 + Number(days ?? 0)));
}

/** "3 ngày nay" and "hôm kia" date an onset where one is asked for. */
function sinceAnswered({ context }: View, told: Told): Json | undefined {
  const { entities } = context.understand(`sốt từ ${told.text}`, { at: context.now });
  const time = entities.find(({ type }) => type === 'date' || type === 'duration');
  return time === undefined ? undefined : dayOfOnset(time, context.now);
}

/** A time counts as the beginning where it stands beside a symptom, or answers the question. */
function sinceSaid(view: View): Json | undefined {
  const told = toldIn(view);
  if (told === null) return undefined;
  const asked = view.asked === 'since';
  if (asked) return sinceAnswered(view, told);
  const clauses = told.text.split(/(?<=[.;\n,])/);
  let start = 0;
  for (const clause of clauses) {
    const end = start + clause.length;
    const inside = told.entities.filter((entity) => entity.start >= start && entity.start < end);
    start = end;
    const ill = inside.some(({ type, negated }) => type === 'symptom' && negated !== true);
    const time = inside.find(({ type }) => type === 'date' || type === 'duration');
    const day = time !== undefined && ill ? dayOfOnset(time, view.context.now) : undefined;
    if (day !== undefined) return day;
  }
  return undefined;
}

/** The ISO day on which the symptoms began; undefined where it is not known. */
export function sinceIn({ answers, context }: Pick<View, 'answers' | 'context'>): string | undefined {
  const today = dayOf(context.now);
  const { since } = answers;
  if (since === 'since:today') return today;
  if (since === 'since:yesterday') return plusDays(today, -1);
  return typeof since === 'string' && since !== UNSURE ? since : undefined;
}

function dosesSaid(view: View): Json | undefined {
  const told = toldIn(view);
  const dose = told?.entities.find(({ type, hypothetical }) => type === 'dose' && hypothetical !== true)?.value;
  if (dose !== undefined) return Number(dose);
  const asked = view.asked === 'doses';
  if (asked && view.said?.understanding.word === 'no') return 0;
  const bare = asked || told?.line === true ? /(?<!\d)(\d) ?m[uũ]i(?!\p{L})/iu.exec(told?.text ?? '')?.[1] : undefined;
  return bare === undefined ? undefined : Number(bare);
}

export function dosesIn({ doses }: Answers): number | undefined {
  if (typeof doses === 'number') return doses;
  return typeof doses === 'string' && doses.startsWith('doses:') ? Number(doses.slice(6)) : undefined;
}

function conditionsSaid(view: View): Json | undefined {
  const told = toldIn(view);
  const asked =
    view.asked === 'conditions'
      ? view.context.understand(`tôi bị ${told?.text ?? ''}`, { at: view.context.now })
      : told;
  const codes = (asked?.entities ?? [])
    .filter(({ type, negated, hypothetical }) => type === 'condition' && negated !== true && hypothetical !== true)
    .map(({ value }) => String(value));
  if (codes.length > 0) return [...new Set(codes)];
  const none = view.asked === 'conditions' && view.said !== null && readings.saysWell(view.said);
  return none || /\b(?:khong|ko|k) (?:co )?benh (?:nen|gi)\b/.test(fold(told?.text ?? '')) ? NO : undefined;
}

const OLD_YEARS = 65;

/** Underlying diseases matter at a high age, with symptoms, or after contact. */
function conditionsMatter(view: View): boolean {
  const age = ageOf(view);
  return (age !== null && age >= OLD_YEARS) || isIll(view) || view.answers['contact'] === 'yes';
}

export const HEALTH_FIELDS: readonly Field[] = [
  {
    name: 'contact',
    label: text('declaration.label.contact'),
    question: [text('declaration.askContact')],
    choices: [
      choice('no', 'declaration.noContact'),
      choice('yes', 'declaration.hadContact'),
      choice('unsure', 'declaration.unsure'),
    ],
    take: contactSaid,
  },
  {
    name: 'symptoms',
    label: text('declaration.label.symptoms'),
    question: [text('declaration.askSymptoms')],
    again: [text('declaration.askSymptomsAgain')],
    expecting: 'symptom',
    choices: [choice(NO, 'declaration.noSymptoms')],
    take: symptomsSaid,
  },
  {
    name: 'since',
    label: text('declaration.label.since'),
    question: [text('declaration.askSince')],
    again: [text('declaration.askSinceAgain')],
    expecting: 'date',
    choices: [
      choice('since:today', 'declaration.today'),
      choice('since:yesterday', 'declaration.yesterday'),
      choice(UNSURE, 'declaration.notKnown'),
    ],
    take: sinceSaid,
    when: isIll,
  },
  {
    name: 'doses',
    label: text('declaration.label.doses'),
    question: [text('declaration.askDoses')],
    again: [text('declaration.askDosesAgain')],
    expecting: 'dose',
    // The number of a choice is the number of doses: a digit typed in haste means the same.
    choices: [
      choice('doses:1', 'declaration.oneDose'),
      choice('doses:2', 'declaration.twoDoses'),
      choice('doses:3', 'declaration.threeDoses'),
      choice('doses:0', 'declaration.noDose'),
    ],
    take: dosesSaid,
  },
  {
    name: 'conditions',
    label: text('declaration.label.conditions'),
    question: [text('declaration.askConditions')],
    again: [text('declaration.askConditionsAgain')],
    expecting: 'condition',
    choices: [choice(NO, 'declaration.noConditions')],
    take: conditionsSaid,
    when: (view) => conditionsMatter(view) || conditionsSaid(view) !== undefined,
  },
];
