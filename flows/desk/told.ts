/** What a person is told when an operator moves or closes their case; "đã nhận" only once it was (contract promise 5). */
import { isAlarm } from '../../cases/case.ts';
import type { Case } from '../../cases/case.ts';
import type { CaseState, Outcome } from '../../cases/codes.ts';
import { isReport } from '../../cases/report.ts';
import type { TextPart } from '../../cases/text.ts';
import type { TextKey } from '../../locales/index.ts';
import { text } from '../engine/words.ts';

/** An alarm's states, as its caller is told of them. */
export const ALARM_STATES: Readonly<Partial<Record<CaseState, TextKey>>> = {
  acknowledged: 'sos.taken',
  'on-the-way': 'sos.onTheWay',
  arrived: 'sos.arrived',
  waiting: 'desk.toldAlarmWaiting',
};

const OTHER_STATES: Readonly<Partial<Record<CaseState, TextKey>>> = {
  acknowledged: 'desk.toldTaken',
  'on-the-way': 'desk.toldOnTheWay',
  arrived: 'desk.toldArrived',
  waiting: 'desk.toldWaiting',
  closed: 'desk.toldClosed',
  cancelled: 'desk.toldClosed',
};

/** Goods are brought, people are visited. */
function wordsOf(item: Case, state: CaseState): TextKey | undefined {
  if (isAlarm(item)) return ALARM_STATES[state];
  if (state === 'on-the-way' && item.kind !== 'supplies') return ALARM_STATES[state];
  return OTHER_STATES[state];
}

/** Follow-up of a person goes on by itself: moving it about is the desk's own business. */
const SILENT_KINDS: ReadonlySet<Case['kind']> = new Set(['missed-checkin']);

export function stateWords(item: Case, state: CaseState): TextPart[] {
  if (SILENT_KINDS.has(item.kind)) return [];
  if (isReport(item)) return state === 'closed' || state === 'cancelled' ? [text('report.lookedInto')] : [];
  if (isFollowUp(item) && (state === 'closed' || state === 'cancelled')) return [text('desk.toldFollowUpOver')];
  const key = wordsOf(item, state);
  return key === undefined ? [] : [text(key)];
}

/** Nobody is written to about a death, nor about what never reached them. */
const SILENT_OUTCOMES: ReadonlySet<Outcome> = new Set(['died', 'unreachable', 'duplicate']);

/** The case of somebody who is asked about their health day by day. */
export function isFollowUp({ kind }: Pick<Case, 'kind'>): boolean {
  return kind === 'f0' || kind === 'f1';
}

export function closedWords(item: Case, outcome: Outcome): TextPart[] {
  // Always the same words: what became of others is told to nobody.
  if (isReport(item)) return [text('report.lookedInto')];
  if (SILENT_KINDS.has(item.kind) || SILENT_OUTCOMES.has(outcome)) return [];
  if (outcome === 'recovered') return [text('desk.toldRecovered')];
  if (isFollowUp(item)) return [text('desk.toldFollowUpOver')];
  if (isAlarm(item)) return [text('desk.toldAlarmClosed')];
  return [text(item.kind === 'question' ? 'desk.toldQuestionClosed' : 'desk.toldClosed')];
}
