/** What an isolation document is: who is kept apart for how long, tested when, watched for how long after; as data. */
import type { RuleSource } from '../triage/pack.ts';

/** Days are counted from day 0: the last exposure, or the positive test. */
export interface IsolationLine {
  rule: string;
  status: 'f0' | 'f1';
  /** one of these holds; absent: everybody else */
  who?: readonly Who[];
  /** null: none is asked for */
  days: number | null;
  /** days of tests; empty where the text was not seen, or asks for none */
  tests: readonly number[];
  /** days of watching oneself after that; null where none are named */
  monitor: number | null;
  /** released by a negative test at the end, by staff or under their eyes */
  negativeTest: boolean;
  /** still positive at the end: the last day, by doses */
  prolonged?: { vaccinated: number; others: number; source: RuleSource };
  /** where the line stands in another document, or in more than one */
  document?: string;
  /** where it differs from its document's */
  source?: RuleSource;
}

/** Vaccinated or recovered; calendar months, inclusive. */
export type Who =
  { doses: number; lastDoseDaysFrom: number; lastDoseMonthsTo?: number } | { recoveredMonthsTo: number };

export interface IsolationDocument {
  /** what `rules` calls it, e.g. "762" */
  id: string;
  document: string;
  title: string;
  /** ISO day */
  date: string;
  /** ISO days, inclusive: exposures and positive tests of these days are ruled by it; null: only when it is named */
  rules: { f0?: readonly [from: string, until: string]; f1?: readonly [from: string, until: string] };
  source: RuleSource;
  reviewer: string | null;
  lines: readonly IsolationLine[];
}
