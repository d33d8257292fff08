/** What a rule pack is: the rules of one document as data, with where they come from and who reviewed them. */
import type { Severity, Symptom } from '../codes.ts';
import type { Vitals } from '../danger.ts';

/**
 * How far a rule is known: its text was seen (`reproduced`), seen in a press summary (`press`), is remembered
 * (`memory`), or is this project's own decision (`own`).
 */
export type RuleSource = 'reproduced' | 'press' | 'memory' | 'own';

/** Twelve years: from here the adult column of a document is read. */
export const ADULT_MONTHS = 144;
export const FIVE_YEARS = 60;
export const INFANT_MONTHS = 3;

interface RuleBase {
  /** unique in its pack up to the document's own numbering, e.g. `sign-3` */
  rule: string;
  level: Severity;
  /** holds from this age in months on */
  fromMonths?: number;
  /** holds below this age in months */
  untilMonths?: number;
  /** does not hold where the age is unknown; every other rule then does, in both columns */
  knownAge?: true;
  /** holds only where she is known to be pregnant */
  pregnant?: true;
  /** where it differs from its pack's */
  source?: RuleSource;
}

/** One of the codes was said; with `severe`, as severe; with `with`, together with all of these. */
export interface SymptomRule extends RuleBase {
  codes: readonly Symptom[] | 'every';
  severe?: true;
  with?: readonly Symptom[];
}

export type Measure = 'spo2' | 'respiratoryRate' | 'pulse' | 'systolic' | 'diastolic' | 'temperature' | 'feverHours';

/** A number passes a bound: % for SpO2, per minute for rates, mmHg, °C, hours of fever. */
export interface MeasureRule extends RuleBase {
  measure: Measure;
  atLeast?: number;
  above?: number;
  atMost?: number;
  below?: number;
}

/** Consciousness on the ACVPU scale is one of these. */
export interface ConsciousnessRule extends RuleBase {
  consciousness: readonly NonNullable<Vitals['consciousness']>[];
}

export type Rule = SymptomRule | MeasureRule | ConsciousnessRule;

export interface Pack {
  /** number of the document, or `Bình An` for what this project decided itself */
  document: string;
  /** ISO day of the document, null for this project's own */
  date: string | null;
  /** shown beside a decision, never enforced */
  validity: { from: string | null; until: string | null };
  source: RuleSource;
  /** nobody with a name has reviewed the rules while this is null */
  reviewer: string | null;
  rules: readonly Rule[];
}

/** How a reason names the pack: `261/QĐ-BYT, 2022-01-31` or `Bình An`. */
export function documentName(pack: Pack): string {
  return pack.date === null ? pack.document : `${pack.document}, ${pack.date}`;
}
