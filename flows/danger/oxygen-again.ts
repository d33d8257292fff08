/** In a check-in a low SpO2 without any other sign waits five minutes for a second measurement; then it is an alarm. */
import { plus, toMs } from '../../cases/time.ts';
import { isLowAlone } from '../check-in/low-oxygen.ts';
import { answersOf, isDone, places, seenOf, whoIn } from '../check-in/people.ts';
import { dangerIn, factsIn, vitalSaid, withSaid } from '../check-in/readings.ts';
import type { Frame, Session, View } from '../engine/flow.ts';
import type { Reaction } from '../engine/reaction.ts';
import type { Effect, TimerEvent, TurnContext } from '../engine/turn.ts';
import { focusOn, isHolder } from '../household/focus.ts';
import { inputsOf } from './heard.ts';
import type { Heard } from './heard.ts';
import { overtaken } from './overtaken.ts';
import { isAlarmLevel, perilOf } from './peril.ts';

/** A minute to measure, and time to fetch the device ("Bình An"). */
const PATIENCE_MS = 5 * 60_000;
const NOTHING: Reaction = { effects: [] };

function calls({ said: { understanding, content } }: Heard): boolean {
  const { intent, word, threat } = understanding;
  return intent === 'sos' || word === 'sos' || content.choice === 'sos' || threat !== undefined;
}

/**
 * The clocks of those whose SpO2 is to be measured again; the check-in asks for it. null: nobody's is, or somebody is in
 * danger who must not wait.
 */
export function oxygenAgain(heard: Heard): Reaction | null {
  const { session, context, said, household, danger } = heard;
  const frame = session.stack.at(-1);
  if (frame?.flow !== 'check-in' || frame.open === null || session.human !== null || calls(heard)) return null;
  if (household.length > 0 && isAlarmLevel(danger.level)) return null;
  const view: View = { answers: frame.answers, context, said, asked: null, open: frame.open };
  const effects: Effect[] = [];
  for (const index of places(view).filter((place) => !isDone(view, place))) {
    const seen = seenOf(view, index);
    if (seen.said === null) continue;
    const after = { answers: withSaid(seen.answers, seen.said), context: seen.context };
    if (!isAlarmLevel(dangerIn(after).level)) continue;
    const spo2 = vitalSaid(seen.said, 'spo2');
    const isFirst = spo2 !== undefined && typeof seen.answers['spo2'] !== 'number';
    if (!isFirst || !isLowAlone(factsIn(after), context.packs)) return null;
    effects.push(clock(seen.context, spo2));
  }
  return effects.length === 0 ? null : { effects, then: 'goOn' };
}

function clock({ person: { id }, now }: TurnContext, spo2: number): Effect {
  const data = { personId: id, spo2, since: now };
  return { do: 'setTimer', key: `oxygen:${id}`, name: 'oxygenAgain', at: plus(now, PATIENCE_MS), data };
}

type Answers = Frame['answers'];

/** What the check-in knows of this person; where it was left, the number that was told. */
function knownOf(frame: Frame | undefined, context: TurnContext, { personId, spo2 }: TimerEvent['data']): Answers {
  const index = frame === undefined ? -1 : whoIn({ answers: frame.answers, context }).indexOf(String(personId));
  const told = { spo2: Number(spo2) };
  return frame === undefined || index < 0 ? told : { ...told, ...answersOf(frame, index) };
}

/** Nothing was measured again: the first number counts. null: a timer of somebody else. */
export function oxygenUnanswered(session: Session, event: TimerEvent, context: TurnContext): Reaction | null {
  if (event.name !== 'oxygenAgain') return null;
  const { personId, since } = event.data;
  const focused = focusOn(context, String(personId));
  const { person } = focused;
  // Judged meanwhile, by a second number or by what else was told.
  const isJudged = person.heardAt !== undefined && toMs(person.heardAt) >= toMs(String(since));
  const frame = session.stack.find(({ flow }) => flow === 'check-in');
  const known = { answers: knownOf(frame, context, event.data), context: focused };
  const danger = dangerIn(known);
  if (isJudged || person.id !== personId || !isAlarmLevel(danger.level)) return NOTHING;
  const given = { about: null, cry: false, plea: false, inputs: inputsOf(factsIn(known)) };
  const peril = perilOf(danger, { ...given, ...(isHolder(context, person.id) ? {} : { personId: person.id }) });
  const ended = frame === undefined ? null : overtaken(frame, { said: null, context }, [peril]);
  const stack = session.stack.flatMap((one) => (one === frame ? (ended?.frame ?? []) : one));
  return {
    effects: ended?.effects ?? [],
    session: { stack },
    enter: { flow: 'sos', answers: { peril, quiet: session.human !== null } },
  };
}
