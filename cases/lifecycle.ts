/** The life of a case: how it begins, which changes it takes, and who may end it. */
import { isAlarm } from './case.ts';
import type { Case, CaseChange, NewCase, Reason } from './case.ts';
import { SEVERITIES, severityRank, worse } from './codes.ts';
import type { CaseKind, CaseState, Outcome, Severity } from './codes.ts';
import { dueIn, NEVER_MS, releaseDueAt } from './deadlines.ts';
import type { TextPart } from './text.ts';
import { plus, toMs } from './time.ts';

/** The user name under which programs act; `automation:<name>` tells one from another. Neither is a named human. */
export const AUTOMATION = 'automation';

/** A case without the store's revision, which a store adds and keeps. */
export type UnstoredCase = Omit<Case, 'rev'>;

export interface Opening {
  id: string;
  personId: string;
  conversationId: string;
  /** ISO 8601 */
  at: string;
  effectId: string;
}

/** When, by whom (null: nobody in person) and by which effect a case is changed. */
export interface Act {
  at: string;
  by: string | null;
  effectId: string;
}

export type CaseEvent = 'severityChanged' | 'caseState' | 'caseClosed';

/** What came of a change; `refused` names a text of the word list, and nothing was changed. */
export type Changed<Item extends UnstoredCase> = { case: Item; events: CaseEvent[] } | { refused: TextPart };

/** How many effect ids a case remembers. */
const APPLIED_MAX = 50;

/** Cases of people who are followed may be calm; all others wait for a human. */
const MAY_BE_GREEN: readonly CaseKind[] = ['f0', 'f1'];

/** The order in which an open case moves on. */
const COURSE: readonly CaseState[] = ['open', 'acknowledged', 'on-the-way', 'arrived', 'waiting'];

/** Contract: cases that wait for a human are at least YELLOW, a need for oxygen at least ORANGE. */
function atLeast(severity: Severity, { kind, item }: Pick<NewCase, 'kind' | 'item'>): Severity {
  const floored = MAY_BE_GREEN.includes(kind) ? severity : worse(severity, 'YELLOW');
  return kind === 'supplies' && item === 'oxygen' ? worse(floored, 'ORANGE') : floored;
}

function urgencyOf(severity: Severity): number {
  return SEVERITIES.length - 1 - severityRank(severity);
}

function dueFrom(at: string, kind: CaseKind, severity: Severity): Pick<Case, 'dueAt' | 'dueMs'> {
  const wait = dueIn(kind, severity);
  return wait === null ? { dueAt: null, dueMs: NEVER_MS } : { dueAt: plus(at, wait), dueMs: toMs(at) + wait };
}

function openKeyOf(fresh: NewCase, personId: string): string {
  const kind = fresh.item === undefined ? fresh.kind : `${fresh.kind}:${fresh.item}`;
  return `${fresh.openKey ?? kind}:${personId}`;
}

/** A new case: open, due by its severity (deadlines.ts), nobody paged yet, one per open key and person. */
export function openCase(fresh: NewCase, { id, personId, conversationId, at, effectId }: Opening): UnstoredCase {
  const severity = atLeast(fresh.severity, fresh);
  return {
    id,
    kind: fresh.kind,
    severity,
    urgency: urgencyOf(severity),
    status: 'open',
    open: true,
    personId,
    conversationId,
    openKey: openKeyOf(fresh, personId),
    areaPath: fresh.areaPath ?? [],
    openedAt: at,
    ...dueFrom(at, fresh.kind, severity),
    assignee: fresh.assignee ?? null,
    lastMessageAt: null,
    summary: fresh.summary,
    reasons: fresh.reasons ?? [],
    place: fresh.place ?? null,
    ...(fresh.people === undefined ? {} : { people: fresh.people }),
    ...(fresh.item === undefined ? {} : { item: fresh.item }),
    ...(fresh.about === undefined ? {} : { about: fresh.about }),
    ...(fresh.anonymous === undefined ? {} : { anonymous: fresh.anonymous }),
    ...(fresh.pictures === undefined ? {} : { pictures: fresh.pictures }),
    pagedLevel: -1,
    round: 0,
    unattended: false,
    callerCancelled: false,
    linked: [],
    applied: [effectId],
  };
}

/**
 * The case after a change, with what is to be told. An effect applied before changes nothing. Rules: `raise` never
 * lowers, nor does `severity` an alarm; an alarm ends only by `close`, by a named human, with a note; acknowledging
 * stops the due time, raising, another round or `dueAgain` starts it again; an ended case takes no change.
 */
export function changeCase<Item extends UnstoredCase>(item: Item, change: CaseChange, act: Act): Changed<Item> {
  if (item.applied.includes(act.effectId)) return { case: item, events: [] };
  if (!item.open) return refuse('notOpen');
  const by = change.by ?? act.by;
  const told = withFacts(item, change);
  const cried = (change.round ?? item.round) > item.round;
  const graded = withSeverity(told, change, { at: act.at, cried });
  const moved = withState(withRelease(graded, change), change, { ...act, by });
  if ('refused' in moved) return moved;
  const applied = [...item.applied, act.effectId].slice(-APPLIED_MAX);
  const events: CaseEvent[] = graded.severity === item.severity ? [] : ['severityChanged'];
  return { case: { ...moved.case, applied }, events: [...events, ...moved.events] };
}

function refuse(why: string, params?: Record<string, string>): { refused: TextPart } {
  const key = `desk.refused.${why}`;
  return { refused: params === undefined ? { key } : { key, params } };
}

function sameReason(one: Reason, other: Reason): boolean {
  return one.rule === other.rule && one.document === other.document && one.detail === other.detail;
}

function later(one: string | null, other: string): string {
  return one !== null && toMs(one) > toMs(other) ? one : other;
}

/** Everything in a change that no rule binds. A place is added to, so that a point does not take away an address. */
function withFacts<Item extends UnstoredCase>(item: Item, change: CaseChange): Item {
  const { assignee, summary, areaPath, people, about, pagedLevel, round, unattended } = change;
  const { callerCancelled, isolationEnds } = change;
  const more = { callerCancelled, isolationEnds };
  const plain = { assignee, summary, areaPath, people, about, pagedLevel, round, unattended, ...more };
  const given = Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined));
  const fresh = (change.addReasons ?? []).filter((reason) => !item.reasons.some((known) => sameReason(known, reason)));
  const { link, place, touchedAt } = change;
  return {
    ...item,
    ...given,
    reasons: [...item.reasons, ...fresh],
    place: place === undefined ? item.place : { ...item.place, ...place },
    linked: link === undefined || item.linked.includes(link) ? item.linked : [...item.linked, link],
    lastMessageAt: touchedAt === undefined ? item.lastMessageAt : later(item.lastMessageAt, touchedAt),
  };
}

function newSeverity(item: UnstoredCase, { raise, severity }: CaseChange): Severity {
  const raised = raise === undefined ? item.severity : worse(item.severity, raise);
  if (severity === undefined) return raised;
  const lowers = severityRank(severity) < severityRank(raised);
  return lowers && isAlarm({ severity: raised }) ? raised : severity;
}

/** Severity, and the due time that follows from it: sooner of the two while one runs, anew once it was stopped. */
function withSeverity<Item extends UnstoredCase>(
  item: Item,
  change: CaseChange,
  { at, cried }: { at: string; cried: boolean },
): Item {
  const severity = atLeast(newSeverity(item, change), item);
  const graded = { ...item, severity, urgency: urgencyOf(severity) };
  const fresh = dueFrom(at, item.kind, severity);
  if (fresh.dueAt === null) return { ...graded, ...calmDue(item) };
  if (change.dueAgain === true) return { ...graded, ...fresh };
  const starts = severityRank(severity) > severityRank(item.severity) || cried;
  return starts && fresh.dueMs < item.dueMs ? { ...graded, ...fresh } : graded;
}

/** A calm case is due only where somebody in it waits to be released. */
function calmDue({ dueAt, isolationEnds }: UnstoredCase): Pick<Case, 'dueAt' | 'dueMs'> {
  if (dueAt === null || isolationEnds === undefined) return { dueAt: null, dueMs: NEVER_MS };
  const at = releaseDueAt(isolationEnds);
  return { dueAt: at, dueMs: toMs(at) };
}

/** An isolation that ends is looked at that day, unless the case is due sooner. */
function withRelease<Item extends UnstoredCase>(item: Item, { isolationEnds }: CaseChange): Item {
  if (isolationEnds === undefined) return item;
  const at = releaseDueAt(isolationEnds);
  return toMs(at) < item.dueMs ? { ...item, dueAt: at, dueMs: toMs(at) } : item;
}

type Moved<Item extends UnstoredCase> = { case: Item; events: CaseEvent[] } | { refused: TextPart };

function withState<Item extends UnstoredCase>(item: Item, change: CaseChange, act: Act): Moved<Item> {
  if (change.close !== undefined) return close(item, change.close, act);
  const { state } = change;
  if (state === undefined) return { case: item, events: [] };
  if (state === 'closed' || state === 'cancelled') {
    return isAlarm(item) ? refuse('closeByState') : ended(item, state, { outcome: 'other', note: '' }, act);
  }
  return move(item, state, act);
}

/** Onwards along the course, steps may be left out; back to `acknowledged` only, to correct a mistake. */
function move<Item extends UnstoredCase>(item: Item, state: CaseState, { at, by }: Act): Moved<Item> {
  const again = state === item.status;
  if (again && (state === 'open' || item.dueAt === null)) return { case: item, events: [] };
  const onwards = COURSE.indexOf(state) >= COURSE.indexOf(item.status);
  if (!onwards && (state !== 'acknowledged' || item.status === 'open')) {
    return refuse('badMove', { from: item.status, to: state });
  }
  const acknowledged = { acknowledgedAt: at, ...(by === null ? {} : { acknowledgedBy: by }) };
  // A due time that runs was started after the last acknowledgement: this one answers it.
  const answers = item.acknowledgedAt === undefined || item.dueAt !== null;
  return {
    case: { ...item, status: state, dueAt: null, dueMs: NEVER_MS, ...(answers ? acknowledged : {}) },
    events: ['caseState'],
  };
}

function isNamedHuman(by: string | null): boolean {
  return by !== null && by.trim() !== '' && by !== AUTOMATION && !by.startsWith(`${AUTOMATION}:`);
}

function close<Item extends UnstoredCase>(item: Item, how: { outcome: Outcome; note: string }, act: Act): Moved<Item> {
  if (isAlarm(item) && !isNamedHuman(act.by)) return refuse('needsHuman');
  if (isAlarm(item) && how.note.trim() === '') return refuse('needsNote');
  return ended(item, 'closed', how, act);
}

function ended<Item extends UnstoredCase>(
  item: Item,
  status: 'closed' | 'cancelled',
  { outcome, note }: { outcome: Outcome; note: string },
  { at, by }: Act,
): Moved<Item> {
  const over = { ...item, status, open: false, outcome, note, closedAt: at, dueAt: null, dueMs: NEVER_MS };
  delete over.openKey;
  return { case: by === null ? over : { ...over, closedBy: by }, events: ['caseClosed'] };
}
