/** The one way in which an alarm is raised: decision kept, case opened or raised, people on duty paged, clocks set. */
import { isAlarm } from '../cases/case.ts';
import type { Case, CasePlace, Reason } from '../cases/case.ts';
import { severityRank, worse } from '../cases/codes.ts';
import type { CaseKind } from '../cases/codes.ts';
import type { TextPart } from '../cases/text.ts';
import { CRY_REASON, livesApart } from './danger/peril.ts';
import type { Peril } from './danger/peril.ts';
import { carerNews } from './carer/link.ts';
import { callDuty, dueTimers } from './desk/duty-call.ts';
import type { Called } from './desk/duty-call.ts';
import { concerning, focusOn, holderOf } from './household/focus.ts';
import type { CaseChange, Effect, NewCase, TurnContext } from './engine/turn.ts';

/** What is known besides the danger itself. */
export interface AlarmDetails {
  summary: readonly TextPart[];
  place?: CasePlace;
  areaPath?: readonly string[];
  people?: number;
}

export interface Alarm {
  caseId: string;
  effects: readonly Effect[];
  /** somebody is on duty for it: only then the citizen may be told that people are being called */
  attended: boolean;
  /** the open case that it joined, null where it opened one */
  joined: Case | null;
}

const FOLLOWED: ReadonlySet<CaseKind> = new Set(['f0', 'f1', 'suspect']);

function sameHouse(item: Case, { about }: Pick<Peril, 'about'>): boolean {
  return livesApart(item.about) === livesApart(about);
}

/** A cry of which nothing is known yet: what is told now is what it was about. */
function isBareCry({ kind, about, reasons }: Case): boolean {
  return kind === 'sos' && about === undefined && reasons.every(({ rule }) => rule === CRY_REASON.rule);
}

/**
 * The open case that an alarm belongs to: an open SOS of the same house; without one the person's own f0, f1 or suspect
 * case (not for a cry for help, nor when it is about somebody else); for ORANGE an open call-back.
 */
export function caseFor(context: TurnContext, peril: Pick<Peril, 'about' | 'cry' | 'level' | 'personId'>): Case | null {
  const { cases } = patientContext(context, peril);
  const pool = cases.filter((item) => item.open && (sameHouse(item, peril) || isBareCry(item)));
  const sos = pool.find(({ kind }) => kind === 'sos');
  if (sos) return sos;
  const followed = peril.cry || peril.about !== null ? undefined : pool.find(({ kind }) => FOLLOWED.has(kind));
  if (followed) return followed;
  return (peril.level === 'ORANGE' ? pool.find(({ kind }) => kind === 'callback') : undefined) ?? null;
}

/** The context of whoever is in danger: somebody of the household, or the holder. */
function patientContext(context: TurnContext, { personId }: Pick<Peril, 'personId'>): TurnContext {
  return focusOn(context, personId ?? holderOf(context).id);
}

/** Newer words about the same thing replace the older ones; what was not said again stays. */
export function mergeSummary(old: readonly TextPart[], fresh: readonly TextPart[]): readonly TextPart[] {
  const kept = old.filter(({ key }) => !fresh.some((part) => part.key === key));
  return [...fresh, ...kept];
}

/** Is a new call to the people on duty due, or is it the same cry going on? */
function callsAnew(context: TurnContext, joined: Case | null, peril: Peril, areaPath: readonly string[]): boolean {
  if (joined === null || peril.cry || rises(joined, peril)) return true;
  if (joined.pagedLevel < 0) return context.onDuty(areaPath).length > 0;
  const known = new Set(joined.reasons.map(reasonKey));
  return joined.dueAt === null && peril.reasons.some((reason) => !known.has(reasonKey(reason)));
}

function rises(joined: Case, { level }: Peril): boolean {
  return severityRank(level) > severityRank(joined.severity);
}

function reasonKey({ rule, document, detail }: Reason): string {
  return `${document} ${rule} ${detail}`;
}

/**
 * Raises an alarm (contract §3, clinical rules §10.2): records the decision, opens the case or joins the open one,
 * pages the people on duty and sets the clocks. The same cry going on pages nobody twice; a new cry for help, a higher
 * level, or a new sign after it was acknowledged begins a new round.
 */
export function raiseAlarm(everybody: TurnContext, peril: Peril, details: AlarmDetails): Alarm {
  const alarm = raiseFor(patientContext(everybody, peril), peril, details);
  const { personId } = peril;
  const effects = personId === undefined ? alarm.effects : concerning(everybody, personId, alarm.effects);
  const isNew = alarm.effects.some((effect) => effect.do === 'page' || effect.do === 'openCase');
  // Of somebody else than the household its carer has not agreed to hear.
  const told =
    isNew && peril.about === null ? carerNews(everybody, 'alarm', patientContext(everybody, peril).person) : [];
  return { ...alarm, effects: [...effects, ...told] };
}

/** Several may be in danger at once, each with a case of their own. */
function newCaseId(context: TurnContext, { about, personId }: Peril): string {
  const label = livesApart(about) ? 'alarm-apart' : 'alarm';
  return context.newId(personId === undefined ? label : `${label}:${personId}`);
}

function raiseFor(context: TurnContext, peril: Peril, details: AlarmDetails): Alarm {
  const joined = caseFor(context, peril);
  const caseId = joined?.id ?? newCaseId(context, peril);
  const kind = joined?.kind ?? kindOf(peril);
  const summary = mergeSummary(joined?.summary ?? [], details.summary);
  const areaPath = details.areaPath ?? (joined?.areaPath.length ? joined.areaPath : context.person.areaPath);
  const known: Effect[] = [
    joined === null
      ? { do: 'openCase', caseId, case: opening(kind, peril, details, context) }
      : { do: 'changeCase', caseId, change: joining(joined, peril, details, summary) },
    decision(caseId, peril),
  ];
  if (!callsAnew(context, joined, peril, areaPath)) {
    return { caseId, effects: known, attended: joined?.unattended === false, joined };
  }
  const item: Called = {
    id: caseId,
    kind,
    summary,
    place: details.place ?? joined?.place ?? null,
    severity: joined === null ? peril.level : worse(joined.severity, peril.level),
    round: (joined?.round ?? 0) + 1,
  };
  const call = callDuty(context, item, areaPath, Math.max(joined?.pagedLevel ?? 0, 0));
  // Crying again before anybody answered must not put off the moment at which the next level is called.
  const clocksRun = joined !== null && joined.dueAt !== null && isAlarm(joined) && !rises(joined, peril);
  const clocks = clocksRun ? [] : dueTimers(item, context.now);
  return { caseId, effects: [...known, ...call.effects, ...clocks], attended: call.attended, joined };
}

function kindOf({ level }: Peril): CaseKind {
  return level === 'RED' ? 'sos' : 'callback';
}

function decision(caseId: string, { level, reasons, inputs, version }: Peril): Effect {
  return { do: 'record', caseId, body: { type: 'decision', level, reasons, inputs, version } };
}

function opening(kind: CaseKind, peril: Peril, details: AlarmDetails, { person }: TurnContext): NewCase {
  return {
    kind,
    severity: peril.level,
    summary: details.summary,
    reasons: peril.reasons,
    areaPath: details.areaPath ?? person.areaPath,
    ...(details.place === undefined ? {} : { place: details.place }),
    ...(details.people === undefined ? {} : { people: details.people }),
    ...(peril.about === null ? {} : { about: peril.about }),
    ...(livesApart(peril.about) ? { openKey: `${kind}:apart` } : {}),
  };
}

function joining(joined: Case, peril: Peril, details: AlarmDetails, summary: readonly TextPart[]): CaseChange {
  return {
    raise: peril.level,
    addReasons: peril.reasons,
    summary,
    callerCancelled: false,
    ...(details.place === undefined ? {} : { place: details.place }),
    ...(details.areaPath === undefined ? {} : { areaPath: details.areaPath }),
    ...(details.people === undefined ? {} : { people: details.people }),
    ...(peril.about === null || joined.about !== undefined ? {} : { about: peril.about }),
  };
}
