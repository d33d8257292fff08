/** A case: something about a person that a human has to look after, from the first word to its closing. */
import type { CaseKind, CaseState, Outcome, Severity, Supply } from './codes.ts';
import type { Point } from './area.ts';
import type { TextPart } from './text.ts';

/** Why a level was given: a rule of a document, e.g. `{ rule: 'sign-3', document: '261/QĐ-BYT, 2022-01-31' }`. */
export interface Reason {
  rule: string;
  /** "number, ISO day", "NEWS2" or "Bình An" */
  document: string;
  detail: string;
}

export interface CasePlace {
  /** as the person said it */
  address?: string;
  point?: Point;
  areaCode?: string;
  areaName?: string;
}

/** Times are ISO 8601 with offset; `dueMs` and `openedMs` are epoch milliseconds for ordering. */
export interface Case {
  id: string;
  rev: number;
  kind: CaseKind;
  severity: Severity;
  /** 0 RED … 3 GREEN, so that ascending order is most urgent first */
  urgency: number;
  status: CaseState;
  /** true until closed or cancelled */
  open: boolean;
  personId: string;
  conversationId: string;
  /** one open case per key, e.g. `sos:<person>`; absent once closed */
  openKey?: string;
  areaPath: readonly string[];
  openedAt: string;
  dueAt: string | null;
  /** `dueAt` in epoch milliseconds; far future where there is none */
  dueMs: number;
  acknowledgedAt?: string;
  acknowledgedBy?: string;
  assignee: string | null;
  lastMessageAt: string | null;
  summary: readonly TextPart[];
  reasons: readonly Reason[];
  place: CasePlace | null;
  /** how many people are in danger, where said */
  people?: number;
  item?: Supply;
  /** whom it is about when not the sender, e.g. `mother` */
  about?: string;
  /** of a report: who sent it is shown to nobody */
  anonymous?: true;
  /** of a report: under which its pictures are kept */
  pictures?: readonly string[];
  /** level of the duty roster that was paged last, -1: nobody yet */
  pagedLevel: number;
  /** how often it was paged anew (another cry for help) */
  round: number;
  /** nobody could be paged: shown loudly in the console */
  unattended: boolean;
  /** the caller said that help is no longer needed; only a human closes it */
  callerCancelled: boolean;
  /** ISO day on which the person's isolation ends: staff are to release them by then */
  isolationEnds?: string;
  /** other cases at the same place */
  linked: readonly string[];
  outcome?: Outcome;
  note?: string;
  closedAt?: string;
  closedBy?: string;
  /** effects already applied, newest last: doing one twice changes nothing */
  applied: readonly string[];
}

/** What a case begins with. */
export interface NewCase {
  kind: CaseKind;
  severity: Severity;
  summary: readonly TextPart[];
  reasons?: readonly Reason[];
  place?: CasePlace | null;
  areaPath?: readonly string[];
  people?: number;
  item?: Supply;
  about?: string;
  anonymous?: true;
  pictures?: readonly string[];
  /** one open case per key; default `<kind>` (for supplies `<kind>:<item>`) */
  openKey?: string;
  assignee?: string | null;
}

/** What changes in a case. `raise` never lowers; `state` and `close` obey the rules of lifecycle.ts. */
export interface CaseChange {
  raise?: Severity;
  /** a human's or a computed level that may also be milder (never for alarms) */
  severity?: Severity;
  state?: CaseState;
  close?: { outcome: Outcome; note: string };
  by?: string;
  assignee?: string | null;
  summary?: readonly TextPart[];
  addReasons?: readonly Reason[];
  place?: CasePlace;
  areaPath?: readonly string[];
  people?: number;
  about?: string;
  pagedLevel?: number;
  round?: number;
  unattended?: boolean;
  callerCancelled?: boolean;
  link?: string;
  /** ISO day of the end of isolation; due by then */
  isolationEnds?: string;
  touchedAt?: string;
  /** starts the due time anew */
  dueAgain?: true;
}

/** An alarm is what only a named human closes. */
export function isAlarm(item: Pick<Case, 'severity'>): boolean {
  return item.severity === 'RED' || item.severity === 'ORANGE';
}
