/** Conditions of rules as data, and what they mean: true, false, or null where it cannot be known. */
import type { Symptom } from '../codes.ts';
import type { Vitals } from '../danger.ts';
import type { Findings } from './findings.ts';
import { measured } from './measure.ts';
import type { Measure } from './measure.ts';

/** One of the codes was said; with `severe`, as severe; with `with`, together with all of these. */
export interface SymptomSign {
  codes: readonly Symptom[] | 'every';
  severe?: true;
  with?: readonly Symptom[];
}

/** A number passes a bound; its unit is the measure's. */
export interface MeasureSign {
  measure: Measure;
  atLeast?: number;
  above?: number;
  atMost?: number;
  below?: number;
}

/** Consciousness on the ACVPU scale is one of these. */
export interface ConsciousnessSign {
  consciousness: readonly NonNullable<Vitals['consciousness']>[];
}

export type Condition =
  | SymptomSign
  | MeasureSign
  | ConsciousnessSign
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { none: readonly Condition[] }
  /** age in months: from, below */
  | { ageFrom: number }
  | { ageBelow: number }
  /** every symptom that was said is one of these, and none was said to be severe */
  | { onlySymptoms: readonly Symptom[] }
  /** one of these underlying diseases, or any */
  | { disease: readonly string[] | 'underlying' }
  /** one of these states of treatment; who has one is known to staff, so it is never supposed */
  | { state: readonly string[] }
  | { pregnant: true }
  | { fullyVaccinated: true }
  | { stable: true }
  | { exposure: true }
  /** so many of it within so many minutes, or faster */
  | { count: Symptom; n: number; minutes: number };

export type Truth = boolean | null;

/** Names of inputs, as a form or a tool calls them. */
export type Input = string;

/** What becomes of a condition whose input is not known; null leaves it open. */
export type Assume = (input: Input) => Truth;

const LEFT_OPEN: Assume = () => null;

function all(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(null) ? null : true;
}

function any(truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true;
  return truths.includes(null) ? null : false;
}

function not(truth: Truth): Truth {
  return truth === null ? null : !truth;
}

/** Does the number pass the sign's bound? */
export function passes(sign: MeasureSign, value: number): boolean {
  return (
    (sign.atLeast !== undefined && value >= sign.atLeast) ||
    (sign.above !== undefined && value > sign.above) ||
    (sign.atMost !== undefined && value <= sign.atMost) ||
    (sign.below !== undefined && value < sign.below)
  );
}

/** The symptoms that the sign is about; none where its company is missing. */
export function signed(sign: SymptomSign, { symptoms }: Pick<Findings, 'symptoms'>): Findings['symptoms'] {
  const company = sign.with ?? [];
  if (!company.every((code) => symptoms.some((symptom) => symptom.code === code))) return [];
  return symptoms
    .filter(({ code }) => sign.codes === 'every' || sign.codes.includes(code))
    .filter(({ severe }) => severe || sign.severe !== true);
}

function counted(line: { count: Symptom; n: number; minutes: number }, { symptoms, counts }: Findings): Truth {
  const given = counts[line.count];
  if (given === undefined) return symptoms.some(({ code }) => code === line.count) ? null : false;
  const fast = given.minutes <= line.minutes || given.n / given.minutes >= line.n / line.minutes;
  return given.n >= line.n && fast;
}

function aged(findings: Findings, fits: (months: number) => boolean): Truth {
  return findings.ageMonths === null ? null : fits(findings.ageMonths);
}

function underlying(wanted: readonly string[] | 'underlying', { conditions }: Findings): Truth {
  if (conditions === null) return null;
  return wanted === 'underlying' ? conditions.length > 0 : conditions.some((code) => wanted.includes(code));
}

/** A leaf's own truth, and the input that it hangs on. */
function leaf(
  condition: Exclude<Condition, { all: unknown } | { any: unknown } | { none: unknown }>,
  findings: Findings,
): [Truth, Input] {
  if ('codes' in condition) return [signed(condition, findings).length > 0, 'symptoms'];
  if ('measure' in condition) {
    const { value, input } = measured(condition.measure, findings);
    return [value === undefined ? null : passes(condition, value), input];
  }
  if ('consciousness' in condition) {
    const said = findings.vitals.consciousness;
    return [said === undefined ? null : condition.consciousness.includes(said), 'consciousness'];
  }
  if ('ageFrom' in condition) return [aged(findings, (months) => months >= condition.ageFrom), 'age'];
  if ('ageBelow' in condition) return [aged(findings, (months) => months < condition.ageBelow), 'age'];
  if ('onlySymptoms' in condition) {
    const mild = findings.symptoms.every(({ code, severe }) => !severe && condition.onlySymptoms.includes(code));
    return [mild, 'symptoms'];
  }
  if ('disease' in condition) return [underlying(condition.disease, findings), 'conditions'];
  if ('state' in condition) return [underlying(condition.state, findings), 'state'];
  if ('pregnant' in condition) return [findings.pregnant, 'pregnant'];
  if ('fullyVaccinated' in condition) {
    return [findings.fullyVaccinated, findings.doses === undefined ? 'doses' : 'lastDoseOn'];
  }
  if ('stable' in condition) return [findings.stable, 'stable'];
  if ('exposure' in condition) return [findings.exposure, 'exposure'];
  return [counted(condition, findings), 'counts'];
}

/** Is the condition true of these findings? Three-valued: what is not known stays null unless `assume` says otherwise. */
export function holds(condition: Condition, findings: Findings, assume: Assume = LEFT_OPEN): Truth {
  const each = (parts: readonly Condition[]) => parts.map((part) => holds(part, findings, assume));
  if ('all' in condition) return all(each(condition.all));
  if ('any' in condition) return any(each(condition.any));
  if ('none' in condition) return not(any(each(condition.none)));
  const [truth, input] = leaf(condition, findings);
  return truth ?? assume(input);
}

/** The inputs for want of which the condition is neither true nor false; none where it is decided. */
export function missingFor(condition: Condition, findings: Findings): Input[] {
  if (holds(condition, findings) !== null) return [];
  const parts =
    ('all' in condition && condition.all) ||
    ('any' in condition && condition.any) ||
    ('none' in condition && condition.none);
  if (parts) return [...new Set(parts.flatMap((part) => missingFor(part, findings)))];
  return 'codes' in condition || 'all' in condition || 'any' in condition || 'none' in condition
    ? []
    : [leaf(condition, findings)[1]];
}
