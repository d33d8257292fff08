/** How long somebody stays apart: the document of the day, who they are, what was tested. */
import { daysBetween, plusDays, plusMonths } from '../time.ts';
import type { IsolationDocument, IsolationLine, Who } from './document.ts';
import { GROUP_B, ISOLATION_DOCUMENTS } from './documents.ts';
import { noDocument, reasonFor } from './words.ts';

/** Days are ISO days; day 0 is `on`: the last exposure of an F1, the positive test of an F0. */
export interface IsolationFacts {
  status: 'f0' | 'f1';
  on: string;
  doses?: number | undefined;
  lastDoseOn?: string | undefined;
  recoveredOn?: string | undefined;
  today?: string | undefined;
  negativeTestOn?: string | undefined;
  /** the test was done by staff or under their eyes */
  supervised?: boolean | undefined;
  /** id of a document that rules whatever the day */
  rules?: string | undefined;
}

export interface Isolation {
  until: string | null;
  tests: readonly string[];
  monitorUntil: string | null;
  rule: string | null;
  document: string | null;
  /** may they leave today: null where nobody but a human can say */
  release: boolean | null;
  /** Vietnamese, for the person or staff */
  reason: string;
}

/** The document that ruled people of this status on the day, or the one that was named. */
function documentOf({ rules, status, on }: IsolationFacts): IsolationDocument | undefined {
  if (rules !== undefined) return ISOLATION_DOCUMENTS.find(({ id }) => id === rules);
  return ISOLATION_DOCUMENTS.find((document) => {
    const [from, until] = document.rules[status] ?? [];
    return from !== undefined && until !== undefined && from <= on && on <= until;
  });
}

/** Dates or doses that are not known make no condition hold: the longer isolation is the worse case. */
function is(who: Who, { doses, lastDoseOn, recoveredOn, on }: IsolationFacts): boolean {
  if ('recoveredMonthsTo' in who) {
    return recoveredOn !== undefined && recoveredOn <= on && on <= plusMonths(recoveredOn, who.recoveredMonthsTo);
  }
  if (doses === undefined || doses < who.doses || lastDoseOn === undefined) return false;
  const recent = who.lastDoseMonthsTo === undefined || on <= plusMonths(lastDoseOn, who.lastDoseMonthsTo);
  return recent && daysBetween(lastDoseOn, on) >= who.lastDoseDaysFrom;
}

function lineOf({ lines }: IsolationDocument, facts: IsolationFacts): IsolationLine | undefined {
  return lines.find(
    ({ status, who }) => status === facts.status && (who === undefined || who.some((one) => is(one, facts))),
  );
}

/** Days on which a negative test counts at all: on the last day of isolation or after, not after today. */
function goodTest({ negativeTestOn, today }: IsolationFacts, last: string): string | undefined {
  if (negativeTestOn === undefined || negativeTestOn < last) return undefined;
  return today === undefined || negativeTestOn <= today ? negativeTestOn : undefined;
}

/** May they leave today? Too early or no negative test: no; a test nobody saw, or days nobody named: a human says. */
function released(line: IsolationLine, facts: IsolationFacts, last: string): boolean | null {
  if (facts.today === undefined) return null;
  if (facts.today < last) return false;
  if (!line.negativeTest) return true;
  if (line.tests.length === 0) return null;
  if (goodTest(facts, last) === undefined || facts.supervised === false) return false;
  return facts.supervised === true ? true : null;
}

/** The last day: as ruled; the test's, where it came later; prolonged while no test was negative. */
function lastDay(line: IsolationLine, facts: IsolationFacts, last: string, release: boolean | null): string | null {
  const { today, on } = facts;
  if (release === true) return goodTest(facts, last) ?? last;
  if (today === undefined || today < last || line.tests.length === 0 || facts.status === 'f1') return last;
  if (goodTest(facts, last) !== undefined) return last;
  if (line.prolonged === undefined) return null;
  const vaccinated = is({ doses: 2, lastDoseDaysFrom: 14 }, facts);
  return plusDays(on, vaccinated ? line.prolonged.vaccinated : line.prolonged.others);
}

/**
 * Isolation, tests and watching for an F0 or F1 (clinical rules §2.5 and §4), as regulations of their time: where no
 * document ruled (before 14/7/2021, since 20/10/2023) `until` and `release` are null and staff decide. Null where the
 * document named by `rules` is unknown or says nothing of this status.
 */
export function isolate(facts: IsolationFacts): Isolation | null {
  const document = documentOf(facts);
  if (document === undefined) return facts.rules === undefined ? nothing(facts) : null;
  const line = lineOf(document, facts);
  if (line === undefined) return null;
  const named = { rule: line.rule, document: line.document ?? `${document.document}, ${document.date}` };
  const { on } = facts;
  if (line.days === null) {
    const monitorUntil = line.monitor === null ? null : plusDays(on, line.monitor);
    return { until: null, tests: [], monitorUntil, ...named, release: null, reason: reasonFor(line, null) };
  }
  const last = plusDays(on, line.days);
  const release = released(line, facts, last);
  return {
    until: lastDay(line, facts, last, release),
    tests: line.tests.map((day) => plusDays(on, day)),
    monitorUntil: line.monitor === null ? null : plusDays(last, line.monitor),
    ...named,
    release,
    reason: reasonFor(line, release),
  };
}

function nothing({ on }: IsolationFacts): Isolation {
  const reason = noDocument(on > GROUP_B.lastDay, GROUP_B.document);
  return { until: null, tests: [], monitorUntil: null, rule: null, document: null, release: null, reason };
}
