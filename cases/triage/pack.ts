/** What a rule pack is: the rules of one document as data, with where they come from and who reviewed them. */
import type { Disease, Severity } from '../codes.ts';
import type { Condition, ConsciousnessSign, MeasureSign, SymptomSign } from './condition.ts';

/**
 * How far a rule is known: its text was seen (`reproduced`), seen in a press summary (`press`), is remembered
 * (`memory`), or is this project's own decision (`own`).
 */
export type RuleSource = 'reproduced' | 'press' | 'memory' | 'own';

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
  /** what else must be so; where that is not known the rule counts one level lower, and it is asked after */
  when?: Condition;
  /** where it differs from its pack's */
  source?: RuleSource;
}

/** The person is followed for, or suspected of, the pack's disease; no sign of it is needed. */
export interface SuspectedRule extends RuleBase {
  suspected: true;
}

export type SymptomRule = RuleBase & SymptomSign;
export type MeasureRule = RuleBase & MeasureSign;
export type ConsciousnessRule = RuleBase & ConsciousnessSign;
export type Rule = SymptomRule | MeasureRule | ConsciousnessRule | SuspectedRule;

/** Mildest first. */
export const RISKS = ['low', 'medium', 'high', 'veryHigh'] as const;
export type Risk = (typeof RISKS)[number];

export const SEVERITY_CLASSES = ['asymptomatic', 'mild', 'moderate', 'severe', 'critical'] as const;
export type SeverityClass = (typeof SEVERITY_CLASSES)[number];

/** One line of a classification: the class where the condition holds. */
export interface ClassRule<Class> {
  rule: string;
  class: Class;
  when: Condition;
  /** where it differs from its pack's */
  source?: RuleSource;
}

/** Who may be treated at home. */
export interface HomeCare {
  /** any sign of this document speaks against it */
  signsOf: string;
  when: readonly { rule: string; when: Condition; source?: RuleSource }[];
}

export interface Pack {
  /** the document's number alone, or a word: what settings and tools call it */
  id: string;
  /** number of the document, or `Bình An` for what this project decided itself */
  document: string;
  /** what it is about, in Vietnamese */
  title: string;
  /** ISO day of the document, null for this project's own */
  date: string | null;
  /** shown beside a decision, never enforced */
  validity: { from: string | null; until: string | null };
  source: RuleSource;
  /** nobody with a name has reviewed the rules while this is null */
  reviewer: string | null;
  /** holds for this disease only, on top of the rules of all */
  disease?: Disease;
  rules: readonly Rule[];
  /** read from the most severe down, the first that holds counts */
  risk?: readonly ClassRule<Risk>[];
  severity?: readonly ClassRule<SeverityClass>[];
  homeCare?: HomeCare;
}

/** How a reason names the pack: `261/QĐ-BYT, 2022-01-31` or `Bình An`. */
export function documentName(pack: Pack): string {
  return pack.date === null ? pack.document : `${pack.document}, ${pack.date}`;
}
