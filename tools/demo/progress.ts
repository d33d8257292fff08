/** How a case went on after it was opened: who took it, when, what was said to the person, and how it ended. */
import { isAlarm } from '../../cases/case.ts';
import type { CaseState, Outcome } from '../../cases/codes.ts';
import { closedWords, stateWords } from '../../flows/desk/told.ts';
import { text } from '../../flows/engine/words.ts';
import type { Diary, UnstoredCase } from './diary.ts';
import type { Random } from './random.ts';

const MINUTE = 60_000;

/** The states in which cases are found, each at least once where there are enough of a kind. */
const GOALS = ['closed', 'open', 'acknowledged', 'closed', 'on-the-way', 'waiting', 'arrived', 'cancelled'] as const;
export type Goal = (typeof GOALS)[number];

/** Deals out states in turn, so that every kind of case is found in all of them; four of five are over. */
export function goals(): (kind: string, random: Random) => Goal {
  const dealt = new Map<string, number>();
  return (kind, random) => {
    const count = dealt.get(kind) ?? 0;
    dealt.set(kind, count + 1);
    return count < GOALS.length ? (GOALS[count] ?? 'closed') : random.chance(0.8) ? 'closed' : random.pick(GOALS);
  };
}

export interface Ending {
  goal: Goal;
  outcome: Outcome;
  /** of the human who closes it */
  note: string;
  /** user names */
  by: string;
  nowMs: number;
  /** when staff began to look after it; default: when it was opened */
  sinceMs?: number;
}

/** Minutes from one state to the next, of an alarm and of anything else. */
const STEPS: Readonly<Record<'alarm' | 'other', Readonly<Record<string, number>>>> = {
  alarm: { acknowledged: 2, 'on-the-way': 6, arrived: 22, waiting: 30, closed: 70 },
  other: { acknowledged: 25, 'on-the-way': 60, arrived: 140, waiting: 180, closed: 300 },
};

/** An alarm is never cancelled by state: only a human closes it (contract, promise 5). */
function pathTo(goal: Goal, alarm: boolean): readonly CaseState[] {
  const closing = ['acknowledged', 'on-the-way', 'arrived'] as const;
  if (goal === 'open') return [];
  if (goal === 'closed') return alarm ? closing : ['acknowledged'];
  if (goal === 'cancelled') return alarm ? closing : ['cancelled'];
  if (goal === 'waiting') return ['acknowledged', 'waiting'];
  return closing.slice(0, closing.indexOf(goal) + 1);
}

/** How long ago a case must have begun so that all of this lies in the past, in milliseconds. */
export function ageFor(goal: Goal, random: Random): number {
  if (goal === 'closed' || goal === 'cancelled') return random.int(8 * 60, 13 * 24 * 60) * MINUTE;
  return goal === 'open' ? random.int(1, 180) * MINUTE : random.int(200, 400) * MINUTE;
}

/** Leads the case to its goal, acts and words to the person along the way. */
export function lead(diary: Diary, id: string, ending: Ending): void {
  const { goal, outcome, note, by, nowMs } = ending;
  const item = (): UnstoredCase => diary.caseOf(id);
  const startMs = ending.sinceMs ?? Date.parse(diary.caseOf(id).openedAt);
  const alarm = isAlarm(item());
  const { random } = diary.resident;
  const at = (state: string): number => {
    const minutes = STEPS[alarm ? 'alarm' : 'other'][state] ?? 30;
    return Math.min(nowMs - MINUTE, startMs + minutes * MINUTE + random.int(0, 50) * 1000);
  };
  for (const state of pathTo(goal, alarm)) {
    const atMs = at(state);
    if (state === 'acknowledged') diary.change(id, atMs, { assignee: by }, by);
    const before = item();
    diary.change(id, atMs, { state }, by);
    diary.acts(atMs, id, 'setState', by, [text('desk.stateSet', { state: text(`facts.state.${state}`) })]);
    tell(diary, atMs, stateWords(stored(before), state), by);
  }
  if (goal !== 'closed' && !(goal === 'cancelled' && alarm)) return;
  const atMs = at('closed');
  tell(diary, atMs, closedWords(stored(item()), outcome), by);
  diary.change(id, atMs, { close: { outcome, note } }, by);
  const detail = text('desk.closedAs', { outcome: text(`desk.outcome.${outcome}`), note });
  diary.acts(atMs, id, 'close', by, [detail]);
}

function tell(diary: Diary, atMs: number, parts: ReturnType<typeof stateWords>, by: string): void {
  if (parts.length > 0) diary.says(atMs + 1000, parts, by);
}

function stored(item: UnstoredCase): UnstoredCase & { rev: number } {
  return { ...item, rev: 1 };
}
