/** Reports of others: which cases they are, and what of the reporter is kept from view. */
import type { Case } from './case.ts';
import type { CaseKind } from './codes.ts';

const REPORTS: ReadonlySet<CaseKind> = new Set(['report-suspect', 'report-violation']);

export function isReport({ kind }: Pick<Case, 'kind'>): boolean {
  return REPORTS.has(kind);
}

/** One may report several things: each has a case of its own. */
export function reportKey(kind: 'report-suspect' | 'report-violation', caseId: string): string {
  return `${kind}:${caseId}`;
}

/** Is who reported kept from everybody who reads the case? They are answered through it all the same. */
export function hidesReporter({ anonymous }: Pick<Case, 'anonymous'>): boolean {
  return anonymous === true;
}
