/** Red flags that somebody denies in free text: shown back once, contradicted, or left as said. */
import type { TriageFacts } from '../../cases/danger.ts';
import type { Reaction } from '../engine/reaction.ts';
import { text } from '../engine/words.ts';
import { isHolder } from '../household/focus.ts';
import { dangerIf, deniedFlags } from './denied.ts';
import { aboutOf, inputsOf } from './heard.ts';
import type { Heard } from './heard.ts';
import { perilIn, perilOf } from './peril.ts';
import { answersDenial, denialAnswer } from './replies.ts';
import { alarm } from './take-over.ts';

/** Whose denial it is: of somebody of the household by name, else of the patient. */
function deniedOf({ household, facts, context }: Heard): { facts: TriageFacts; personId?: string } {
  const told = household.find((one) => deniedFlags(one.facts).length > 0);
  if (told === undefined) return { facts };
  const { id } = told.person;
  return isHolder(context, id) ? { facts: told.facts } : { facts: told.facts, personId: id };
}

/** A red flag denied in free text is shown back once; silence leaves it as said. */
export function showBack(heard: Heard): Reaction | null {
  const { session, said, checkIn } = heard;
  if (session.human !== null || said.content.choice !== undefined) return null;
  const { facts, personId } = deniedOf(heard);
  const denied: readonly string[] = deniedFlags(facts).filter((code) => !session.confirmedAbsent.includes(code));
  if (denied.length === 0) return null;
  const confirmed = { session: { confirmedAbsent: [...session.confirmedAbsent, ...denied] }, effects: [] };
  const about = personId === undefined ? aboutOf(heard) : null;
  const peril = perilOf(dangerIf(denied, facts), {
    ...{ about, cry: false, plea: false, inputs: inputsOf(facts), personId },
  });
  const { text: words, intent } = said.understanding;
  // A check-in shows back what it was told at its own end.
  if (checkIn) return { ...confirmed, enter: { flow: 'check-in', answers: { denied, ifTrue: peril, heard: words } } };
  const inside = session.stack.length > 0;
  return { ...confirmed, enter: { flow: 'denial', answers: { denied, peril, heard: words, intent, inside } } };
}

/** What was shown back is contradicted: an alarm, before any word of it is read as a command ("không đúng": correct). */
function contradiction(heard: Heard): Reaction | null {
  const frame = heard.session.stack.at(-1);
  const answer = denialAnswer(heard.said);
  if (frame?.flow !== 'denial' || answer === null) return null;
  const plain = frame.step === 'plain';
  const peril = perilIn(frame.answers);
  const contradicts = answer === 'has' || answer === (plain ? 'yes' : 'notSo');
  if (contradicts && peril !== null) return alarm(heard, 'sos', peril);
  if (!plain || answer !== 'notSo') return null;
  const say = { do: 'say' as const, message: { parts: [text('sos.deniedKept')] }, reason: 'answer' as const };
  return { effects: [say], session: { stack: heard.session.stack.slice(0, -1) }, then: 'resume' };
}

/** The denial that is open is left by any message that answers something else. */
function leaveDenial({ session, said }: Heard): Reaction | null {
  if (answersDenial(said)) return null;
  return { effects: [], session: { stack: session.stack.slice(0, -1) }, then: 'goOn' };
}

/** A message while a denial is open: null where the open question takes it. */
export function answerDenial(heard: Heard): Reaction | null {
  return contradiction(heard) ?? leaveDenial(heard);
}
