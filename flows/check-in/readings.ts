/** What a check-in learned: numbers, signs, "as yesterday"; kept as JSON, turned into facts for triage. */
import type { Symptom, SymptomStatus } from '../../cases/codes.ts';
import type { TriageFacts, Vitals } from '../../cases/danger.ts';
import { ageInMonths } from '../../cases/person.ts';
import type { Reading } from '../../cases/readings.ts';
import { dayOf } from '../../cases/time.ts';
import { assessReport } from '../../cases/triage/assess.ts';
import { factsOf } from '../../cases/triage/from-understanding.ts';
import type { Danger } from '../../cases/danger.ts';
import type { TextPart } from '../../cases/text.ts';
import { fold } from '../engine/fold.ts';
import type { Answers, Json } from '../engine/flow.ts';
import type { Said } from '../engine/reaction.ts';
import { text } from '../engine/words.ts';
import type { Seen } from './people.ts';

type Known = Pick<Seen, 'answers' | 'context'>;

/** Choices that mean "I cannot measure". */
export const NO_DEVICE = 'none';
/** Nothing new to tell: "bình thường", "như hôm qua". */
export const WELL = 'well';

/** A type, not an interface: it must fit into `Json`. */
export type Sign = { code: Symptom; status: SymptomStatus; severe: boolean };

/** "như hôm qua" and "bình thường" tell of no sign by name; they are no proof of health either. */
const PLAIN =
  /(?:^| )(?:binh thuong|nhu hom qua|nhu cu|nhu sang nay|nhu truoc|khong co gi|ko co gi|k co gi|khong sao|ko sao|k sao|hong sao|(?<!suc )khoe|khoe re|on|van on|khong trieu chung)(?: |$)/;
/** "hong" is "không" in the south, but not in "đau họng". */
const NO = '(?:khong|ko|k|chua|hok|(?<!(?:dau|rat|viem|ngua|khan|sung) )hong)';
const WITHOUT_DEVICE = new RegExp(
  [
    String.raw`(?:^| )${NO} (?:co )?(?:may|spo2|(?:do|dem|kep)(?: lai)? (?:duoc|dc)|biet do)(?: |$)`,
    String.raw`(?:^| )(?:do|dem|kep)(?: lai)? (?:khong|ko|k) (?:duoc|dc|noi|len)(?: |$)`,
    String.raw`(?:^| )may (?:bi )?(?:hu|hong|het pin|khong len)(?: |$)`,
    '^k$',
  ].join('|'),
);

function factsSaid(said: Said): TriageFacts {
  const { entities, implausible } = said.understanding;
  // A check-in is about the followed person, whoever types: "mẹ tôi 37 độ 7".
  const own = entities.filter(({ type }) => type !== 'person');
  return factsOf({ entities: own, implausible }, { ageMonths: null });
}

export function vitalSaid(said: Said | null, name: 'spo2' | 'temperature' | 'respiratoryRate'): number | undefined {
  return said === null ? undefined : factsSaid(said).vitals[name];
}

export function otherVitals(said: Said): Pick<Vitals, 'pulse' | 'systolic' | 'diastolic'> | undefined {
  const { pulse, systolic, diastolic } = factsSaid(said).vitals;
  const known = Object.entries({ pulse, systolic, diastolic }).filter(([, value]) => value !== undefined);
  return known.length === 0 ? undefined : Object.fromEntries(known);
}

export function saysWell(said: Said): boolean {
  return PLAIN.test(fold(said.understanding.text));
}

const WITHOUT_THERMOMETER = new RegExp(
  String.raw`(?:^| )(?:${NO} (?:co |con )?(?:cai )?nhiet ke|nhiet ke (?:\S+ )?(?:hu|hong|het pin|vo|mat|khong len))(?: |$)`,
);

/** "Không có nhiệt kế", "nhiệt kế hết pin rồi". */
export function saysNoThermometer(said: Said): boolean {
  return WITHOUT_THERMOMETER.test(fold(said.understanding.text));
}

export function saysNoDevice(said: Said): boolean {
  return WITHOUT_DEVICE.test(fold(said.understanding.text));
}

/** Signs as they are kept among the answers; none is "well". */
export function signsOf(symptoms: TriageFacts['symptoms']): Json {
  return symptoms.length === 0 ? WELL : symptoms.map(({ code, status, severe }) => ({ code, status, severe }));
}

/** Signs named in a message; "bình thường" alone is `well`; undefined where it says nothing of either. */
export function signsSaid(said: Said): Json | undefined {
  const signs: Sign[] = factsSaid(said)
    .symptoms.filter(({ status }) => status !== 'other_person')
    .map((sign) => ({ ...sign }));
  if (signs.length > 0) return signs;
  return saysWell(said) ? WELL : undefined;
}

export function doubted(said: Said | null): readonly string[] {
  return said?.understanding.implausible ?? [];
}

function numberIn(answers: Answers, name: string): number | undefined {
  const value = answers[name];
  return typeof value === 'number' ? value : undefined;
}

/** Written by `signsSaid` only. */
function isSign(value: Json): value is Sign {
  return typeof value === 'object' && value !== null && 'code' in value && 'status' in value;
}

function signsIn({ feeling }: Answers): readonly Sign[] {
  return Array.isArray(feeling) ? feeling.filter(isSign) : [];
}

/** Pulse and blood pressure, as `otherVitals` kept them. */
function othersIn({ others }: Answers): Vitals {
  const kept = typeof others === 'object' && others !== null ? Object.entries(others) : [];
  return Object.fromEntries(kept.filter(([, value]) => typeof value === 'number'));
}

/** The answers about one person with what a message adds to them, for one that danger cut short. */
export function withSaid(answers: Answers, said: Said): Answers {
  const told = {
    temperature: vitalSaid(said, 'temperature'),
    spo2: vitalSaid(said, 'spo2'),
    breaths: vitalSaid(said, 'respiratoryRate'),
    feeling: signsSaid(said),
  };
  const known = Object.entries(told).filter((entry): entry is [string, Json] => entry[1] !== undefined);
  return { ...answers, ...Object.fromEntries(known) };
}

/** Everything that the check-in knows, as triage reads it. A number once given wrongly is unknown until given rightly. */
export function factsIn({ answers, context }: Known): TriageFacts {
  const { person, now } = context;
  const measured = {
    temperature: numberIn(answers, 'temperature'),
    spo2: numberIn(answers, 'second') ?? numberIn(answers, 'spo2'),
    respiratoryRate: numberIn(answers, 'breaths'),
    ...othersIn(answers),
  };
  const vitals: Vitals = Object.fromEntries(Object.entries(measured).filter(([, value]) => value !== undefined));
  const wrong = Array.isArray(answers['doubted']) ? answers['doubted'].map(String) : [];
  return {
    ageMonths: ageInMonths(person, now),
    ...(person.pregnant === undefined ? {} : { pregnant: person.pregnant }),
    disease: person.disease,
    infected: person.status === 'f0' && (person.disease ?? 'covid19') === 'covid19',
    ...(person.sex === undefined ? {} : { sex: person.sex }),
    ...(person.conditions.length === 0 ? {} : { conditions: person.conditions }),
    ...(person.doses === undefined ? {} : { doses: person.doses }),
    on: dayOf(now),
    vitals,
    symptoms: signsIn(answers),
    implausible: wrong.filter(
      (name) => !(name in vitals) && !(name === 'resp_rate' && vitals.respiratoryRate !== undefined),
    ),
  };
}

/** As it is kept for the next days. */
export function readingIn(seen: Known): Reading {
  const { vitals, symptoms } = factsIn(seen);
  return { at: seen.context.now, vitals, symptoms };
}

export function dangerIn(seen: Known): Danger {
  return assessReport(factsIn(seen), seen.context.packs);
}

/** What was understood, for saying it back. */
export function readingWords({ answers, context }: Known): TextPart[] {
  const { vitals, symptoms } = factsIn({ answers, context });
  const value = (key: Parameters<typeof text>[0], number: number | undefined) =>
    number === undefined ? [] : [text(key, { value: number })];
  const absent = (status: SymptomStatus) => status === 'absent' || status === 'resolved';
  const ordered = symptoms.toSorted((one, other) => Number(absent(one.status)) - Number(absent(other.status)));
  const signs = ordered.map(({ code, status, severe }) => {
    const what = text(`facts.symptom.${code}`);
    return text(`facts.status.${severe && status === 'present' ? 'severe' : status}`, { what });
  });
  return [
    ...value('facts.vital.temperature', vitals.temperature),
    ...value('facts.vital.spo2', vitals.spo2),
    ...value('facts.vital.resp_rate', vitals.respiratoryRate),
    ...value('facts.vital.pulse', vitals.pulse),
    ...signs,
    ...(symptoms.length === 0 && answers['feeling'] === WELL ? [text('checkIn.asUsual')] : []),
  ];
}
