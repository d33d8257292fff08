/** What was understood, in words, so that a mistake is seen: symptoms with what is said of them, values, times. */
import type { SymptomStatus } from '../../cases/codes.ts';
import type { TextPart } from '../../cases/text.ts';
import type { Entity } from '../../nlp/understanding.ts';
import { dayWords } from './moment.ts';
import { text } from './words.ts';

/** Codes of the label scheme become keys; a test holds the word list against the codes. */
function fact(name: string, params: NonNullable<TextPart['params']> = {}): TextPart {
  return { key: `facts.${name}`, params };
}

export function symptomWords(code: string): TextPart {
  return fact(`symptom.${code}`);
}

/** A symptom with its status: "KHÔNG khó thở", "đã hết ho", "đau đầu nhiều". */
export function statusWords(what: TextPart, status: SymptomStatus, severe: boolean): TextPart {
  const present = status === 'present';
  if (present && !severe) return what;
  return fact(`status.${present ? 'severe' : status}`, { what });
}

const DURATION = /^P(?:(\d+)M)?(?:(\d+)D)?(?:T(\d+)H)?$/;

function durationWords(value: string): TextPart | null {
  const [, months, days, hours] = DURATION.exec(value) ?? [];
  if (months !== undefined) return text('facts.forMonths', { n: Number(months) });
  if (days !== undefined) return text('facts.forDays', { n: Number(days) });
  return hours === undefined ? null : text('facts.forHours', { n: Number(hours) });
}

function statusOf(entity: Entity): SymptomStatus {
  if (entity.status !== undefined) return entity.status;
  return entity.negated === true ? 'absent' : 'present';
}

const VITALS: ReadonlySet<string> = new Set(['temperature', 'spo2', 'pulse', 'resp_rate', 'blood_pressure']);

/** Is a measured fever said by its number? Then "sốt" and "38,5 °C" are one fact. */
function feverValue(entities: readonly Entity[]): Entity | undefined {
  const fever = entities.some(
    ({ type, value, ...rest }) =>
      type === 'symptom' && value === 'fever' && statusOf({ type, value, ...rest }) === 'present',
  );
  return fever ? entities.find(({ type, hypothetical }) => type === 'temperature' && hypothetical !== true) : undefined;
}

function entityWords(entity: Entity, fever: Entity | undefined): TextPart | null {
  const { type, value } = entity;
  if (type === 'symptom') {
    if (value === 'fever' && fever !== undefined && statusOf(entity) === 'present') {
      return statusWords(text('facts.feverOf', { value: fever.value }), 'present', false);
    }
    return statusWords(symptomWords(String(value)), statusOf(entity), entity.severe === true);
  }
  if (entity === fever || entity.hypothetical === true) return null;
  if (VITALS.has(type)) return fact(`vital.${type}`, { value });
  if (type === 'duration') return durationWords(String(value));
  if (type === 'date') return text('facts.since', { day: dayWords(String(value)) });
  return type === 'contact' ? fact(`contact.${value}`) : null;
}

/** What is not there: read last, so that nobody overlooks what is. */
function isAbsent(entity: Entity): boolean {
  return entity.type === 'symptom' && ['absent', 'resolved'].includes(statusOf(entity));
}

/** The facts of a message about health, what is there first, else in the order in which they were said; each once. */
export function factWords(entities: readonly Entity[]): readonly TextPart[] {
  const fever = feverValue(entities);
  const ordered = entities.toSorted((one, other) => Number(isAbsent(one)) - Number(isAbsent(other)));
  const words = ordered.flatMap((entity) => entityWords(entity, fever) ?? []);
  const seen = new Set<string>();
  return words.filter((part) => {
    const same = JSON.stringify(part);
    return !seen.has(same) && seen.add(same);
  });
}
