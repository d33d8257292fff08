/** A test result as a laboratory reported it, and who may see it. */
import type { Disease } from './codes.ts';
import { foldedName } from './name-tokens.ts';

export const RESULT_CODES = ['positive', 'negative', 'invalid', 'indeterminate'] as const;
export type ResultCode = (typeof RESULT_CODES)[number];

export interface LabResult {
  id: string;
  rev: number;
  /** the code that the person was given, as the laboratory writes it */
  code: string;
  name: string;
  /** E.164 */
  phone: string | null;
  birthYear: number;
  /** as the laboratory calls it, e.g. "SARS-CoV-2 RT-PCR" */
  test: string;
  result: ResultCode;
  ct: number | null;
  /** ISO days */
  sampledAt: string | null;
  reportedAt: string | null;
  laboratory: string | null;
  importedMs: number;
}

/** A result as it comes from outside. */
export type ResultRow = Omit<LabResult, 'id' | 'rev' | 'importedMs'>;

/** Is anything in the row other than what is kept? */
export function differs(kept: ResultRow, row: ResultRow): boolean {
  return (Object.keys(row) as (keyof ResultRow)[]).some((field) => kept[field] !== row[field]);
}

/**
 * What its owner is told of a result. A type, not an interface: it must fit into the JSON of a session. Whoever may see
 * it knows name and birth year already.
 */
export type ShownResult = Pick<LabResult, 'name' | 'birthYear' | 'test' | 'result' | 'ct' | 'sampledAt'>;

/** What somebody proved or told of themselves when they asked. `phone` is proven, never typed. */
export type ResultProof = {
  /** folded by `codeKey`; null: asked without one */
  code: string | null;
  phone: string | null;
  /** as told; null where the code was told */
  name: string | null;
  birthYear: number;
};

/** "xn-2603/0042" and "XN 2603 0042" are one code. */
export function codeKey(code: string): string {
  return code
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[đĐ]/g, 'D')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
}

/**
 * Is it proven that the result is theirs? By code and birth year, or by a proven own address with birth year and name
 * (contract promise 8). All parts are compared each time, so that the time taken tells nothing.
 */
export function proves(
  result: Pick<LabResult, 'code' | 'name' | 'phone' | 'birthYear'>,
  { code, phone, name, birthYear }: ResultProof,
): boolean {
  const sameYear = result.birthYear === birthYear;
  const sameCode = code !== null && codeKey(result.code) === code;
  const sameName = name !== null && foldedName(result.name) === foldedName(name);
  const samePhone = phone !== null && result.phone === phone;
  return [sameYear, sameCode || [sameName, samePhone].every(Boolean)].every(Boolean);
}

/** What of a result is told: where this is the same, there is nothing to tell again. */
export function toldOf({ test, result, ct }: Pick<LabResult, 'test' | 'result' | 'ct'>): string {
  return [test, result, ct ?? ''].join('|');
}

export function shownResult({ name, birthYear, test, result, ct, sampledAt }: LabResult): ShownResult {
  return { name, birthYear, test, result, ct, sampledAt };
}

/** The latest of several: by the day of the sample, then by when it came. */
export function latestResult<Result extends Pick<LabResult, 'sampledAt' | 'importedMs'>>(
  results: readonly Result[],
): Result | null {
  const order = ({ sampledAt, importedMs }: Result): string =>
    `${sampledAt ?? ''} ${String(importedMs).padStart(16, '0')}`;
  return results.toSorted((one, other) => (order(one) < order(other) ? 1 : -1))[0] ?? null;
}

const DISEASE_OF_TEST: readonly (readonly [RegExp, Disease])[] = [
  [/\b(?:ns1|dengue|sot xuat huyet|sxh)\b/, 'dengue'],
  [/\b(?:h5n1|h5n6|h7n9|gia cam)\b/, 'avian_influenza'],
  [/\b(?:cum|influenza|flu)\b/, 'influenza'],
  [/\b(?:soi|measles)\b/, 'measles'],
  [/\b(?:bach hau|diphtheria)\b/, 'diphtheria'],
];

/** What a test looks for; COVID-19 where its name says nothing else. */
export function diseaseOfTest(test: string): Disease {
  const folded = foldedName(test);
  return DISEASE_OF_TEST.find(([words]) => words.test(folded))?.[1] ?? 'covid19';
}

const DAY_MS = 24 * 3_600_000;
/** Wrong tries within a day that stop a sender's look-ups for a day, and wrong tries on one code that staff are told of. */
export const MOST_WRONG_TRIES = 5;
export const MOST_WRONG_ON_CODE = 30;

/** Wrong look-ups of one sender, or on one code. `wrong` holds the ids of the turns, so that none counts twice. */
export interface LookupTries {
  id: string;
  rev: number;
  wrong: readonly { turn: string; ms: number }[];
  /** of senders: epoch milliseconds until which nothing is looked up */
  blockedMs: number;
  lastMs: number;
}

/** A sender's tries after one more wrong one at `ms`; the fifth within a day blocks for a day. */
export function triesOfSender(
  known: Pick<LookupTries, 'wrong' | 'blockedMs'>,
  turn: string,
  ms: number,
): Pick<LookupTries, 'wrong' | 'blockedMs' | 'lastMs'> {
  if (known.wrong.some((one) => one.turn === turn)) return { ...known, lastMs: ms };
  const wrong = [...known.wrong.filter((one) => one.ms > ms - DAY_MS), { turn, ms }];
  const isBlocked = wrong.length >= MOST_WRONG_TRIES;
  return { wrong, blockedMs: isBlocked ? ms + DAY_MS : known.blockedMs, lastMs: ms };
}

/** The tries on a code after one more; once staff are told, they are counted anew. */
export function triesOnCode(
  known: Pick<LookupTries, 'wrong'>,
  turn: string,
  ms: number,
  warned: boolean,
): Pick<LookupTries, 'wrong' | 'blockedMs' | 'lastMs'> {
  const wrong = known.wrong.some((one) => one.turn === turn) ? known.wrong : [...known.wrong, { turn, ms }];
  return { wrong: warned ? [] : wrong, blockedMs: 0, lastMs: ms };
}
