/** Who we are and what is kept: told once in the first turn, never in danger; then consent is asked for, once. */
import { isAlarm } from '../../cases/case.ts';
import { NOTICE_VERSION } from '../../cases/consent.ts';
import type { TextPart } from '../../cases/text.ts';
import type { Flow } from './flow.ts';
import { enterFlow, type Making } from './making.ts';
import type { Effect } from './turn.ts';

/** The flow that tells the notice and asks for consent. Its `begin` data: `{ notice: boolean, consent: boolean }`. */
const FIRST_CONTACT = 'first-contact';

function raises({ severity, raise }: { severity?: string; raise?: string }): boolean {
  return [severity, raise].some((level) => level === 'RED' || level === 'ORANGE');
}

function alarms(effect: Effect): boolean {
  if (effect.do === 'openCase') return raises(effect.case);
  return effect.do === 'page' || (effect.do === 'changeCase' && raises(effect.change));
}

/** Is somebody in danger, or a human speaking? Then everything else waits. */
function mustWait(turn: Making): boolean {
  const { session, context, effects } = turn;
  if (turn.urgent || session.human !== null || context.cases.some(isAlarm) || effects.some(alarms)) return true;
  return session.stack.some((frame) => turn.registry.find(frame.flow)?.keeps === true);
}

function isTalk(turn: Making): boolean {
  return turn.event.type === 'message' || turn.event.type === 'found';
}

function noticeDue(turn: Making): boolean {
  return isTalk(turn) && turn.session.noticed !== NOTICE_VERSION && !mustWait(turn);
}

function noted(turn: Making): void {
  turn.session = { ...turn.session, noticed: NOTICE_VERSION };
}

/** The notice where it is due before a question of this flow, else nothing. It is due once. */
export function takeNotice(turn: Making, flow: Flow): readonly TextPart[] {
  if (flow.name === FIRST_CONTACT || !noticeDue(turn)) return [];
  noted(turn);
  return turn.notice;
}

/** Whoever has just decided about messages, or wants data erased, is not asked in the same breath. */
function decidedNow(effect: Effect): boolean {
  if (effect.do === 'openCase') return effect.case.kind === 'data-request';
  return effect.do === 'consent' || (effect.do === 'changePerson' && 'stoppedAt' in effect.set);
}

function consentDue(turn: Making): boolean {
  const { person } = turn.context;
  if (turn.session.consentAsked || person.stoppedAt !== null || person.consents.checkins !== undefined) return false;
  return isTalk(turn) && !mustWait(turn) && !turn.effects.some(decidedNow);
}

/** Once nothing else is open: the flow that tells the notice and asks for consent, if either is due. */
export function enterFirstContact(turn: Making): boolean {
  // Whoever is paged here works here; a flow of their own still tells the notice before its first question.
  if (turn.context.staff !== null) return false;
  const data = { notice: noticeDue(turn), consent: consentDue(turn) };
  const flow = turn.registry.find(FIRST_CONTACT);
  if (flow === undefined || turn.session.stack.length > 0 || (!data.notice && !data.consent)) return false;
  noted(turn);
  if (data.consent) turn.session = { ...turn.session, consentAsked: true };
  enterFlow(turn, flow, data);
  return true;
}
