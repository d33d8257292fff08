/** Who writes faster than anybody reads is answered once, for all of it; who answers by machine is not answered without end. */
import { plus, toMs } from '../../cases/time.ts';
import type { Converse } from '../engine/converse.ts';
import { fold } from '../engine/fold.ts';
import type { Pace, Session } from '../engine/flow.ts';
import type { Effect, Turn, TurnContext, TurnEvent } from '../engine/turn.ts';
import { text } from '../engine/words.ts';

/** More messages than this within the window, and replies wait for each other. Bình An's own numbers, like all here. */
const MANY = 12;
const WINDOW_MS = 30_000;
/** A reply to all comes once they have been quiet so long, */
const QUIET_MS = 8_000;
/** and no later than this after the first that had to wait. */
const LONGEST_MS = 45_000;

/** After so many automatic-looking messages in a row, or so often the same words, nothing is answered. */
const AUTOMATIC = 3;
const SAME = 10;

const MACHINE =
  /\b(?:tin nhan tu dong|tra loi tu dong|phan hoi tu dong|tu dong tra loi|auto(?:matic)? ?(?:reply|response|message)|autoreply|out of (?:the )?office|do not reply|khong tra loi tin nhan nay|cam on (?:ban|quy khach|anh chi) da (?:lien he|nhan tin|gui)|chung toi se (?:phan hoi|tra loi|lien he)|hien (?:tai )?(?:toi|em|minh|shop|chung toi) (?:dang )?(?:ban|khong co mat|vang mat|dang lai xe)|ngoai gio lam viec|vui long (?:de lai|goi) (?:tin nhan|hotline|so)|quy khach)\b/;

const CALM: Pace = {
  heard: [],
  words: '',
  same: 0,
  automatic: 0,
  waitingFor: null,
  held: 0,
  since: 0,
  reply: null,
};

/** A session is read from JSON and may be older than this. */
function paceOf(saved: unknown): Pace {
  const pace: unknown = typeof saved === 'object' && saved !== null && 'pace' in saved ? saved.pace : undefined;
  return typeof pace === 'object' && pace !== null ? { ...CALM, ...(pace as Partial<Pace>) } : CALM;
}

function wordsOf({ content }: Extract<TurnEvent, { type: 'message' }>): string {
  return fold(content.text ?? content.speech ?? '');
}

/** The pace with one more message; a button, a place or a picture is no sign of a machine. */
function hearing(pace: Pace, event: Extract<TurnEvent, { type: 'message' }>): Pace {
  const now = toMs(event.at);
  const words = wordsOf(event);
  const again = words !== '' && words === pace.words;
  return {
    ...pace,
    heard: [...pace.heard.filter((at) => now - at < WINDOW_MS), now].slice(-MANY - 1),
    words,
    same: again ? pace.same + 1 : 1,
    automatic: MACHINE.test(words) ? pace.automatic + 1 : 0,
    waitingFor: null,
  };
}

function isMachine({ automatic, same }: Pace): boolean {
  return automatic > AUTOMATIC || same > SAME;
}

/** Only plain answers wait: alarms, staff and what is sent by itself have rules of their own. */
function isAnswer(effect: Effect): effect is Extract<Effect, { do: 'say' }> {
  return effect.do === 'say' && effect.reason === 'answer' && effect.message.tone !== 'danger';
}

type SessionTurn = Turn<Session>;

/** The turn with its answers kept back: everything is heard, stored and done, only the words wait. */
function heldBack(turn: SessionTurn, pace: Pace, event: TurnEvent): SessionTurn {
  const kept = turn.effects.filter((effect) => !isAnswer(effect));
  const last = turn.effects.findLast(isAnswer);
  const first = pace.waitingFor !== event.id;
  const now = toMs(event.at);
  const next: Pace = {
    ...pace,
    waitingFor: event.id,
    held: pace.held + (first ? 1 : 0),
    since: pace.held === 0 ? now : pace.since,
    reply: last?.message ?? pace.reply,
  };
  if (isMachine(next)) return { ...turn, effects: kept, session: { ...turn.session, pace: { ...next, reply: null } } };
  const wait = Math.max(1_000, Math.min(QUIET_MS, next.since + LONGEST_MS - now));
  const timer: Effect = { do: 'setTimer', key: 'pace', name: 'answerTogether', at: plus(event.at, wait) };
  return { ...turn, effects: [...kept, timer], session: { ...turn.session, pace: next } };
}

/** One answer for all that waited: the last that would have been given, for it knows of everything before it. */
function together(turn: SessionTurn, pace: Pace, { cases }: TurnContext): SessionTurn {
  const session = { ...turn.session, pace: { ...pace, held: 0, reply: null, waitingFor: null } };
  const { reply } = pace;
  if (reply === null || session.human !== null) return { ...turn, session };
  const parts = [text(cases.length > 0 ? 'edges.togetherCase' : 'edges.together', { n: pace.held }), ...reply.parts];
  const say: Effect = { do: 'say', message: { ...reply, parts }, reason: 'answer' };
  return { ...turn, session: { ...session, offered: reply.choices ?? [] }, effects: [...turn.effects, say] };
}

/** Who calls hears every answer at once; a call has its own pace. */
function isPaced(event: TurnEvent): event is Extract<TurnEvent, { type: 'message' }> {
  return event.type === 'message' && event.channel !== 'voice';
}

/** The same service, with patience: nothing is lost and danger never waits. */
export function paced(converse: Converse): Converse {
  return (saved, event, context) => {
    const before = paceOf(saved);
    const turn = converse(saved, event, context);
    if (event.type === 'timer' && event.name === 'answerTogether') return together(turn, before, context);
    const going = event.type === 'found' && before.waitingFor === event.id;
    if (going) return heldBack(turn, before, event);
    if (!isPaced(event)) return { ...turn, session: { ...turn.session, pace: before } };
    const pace = hearing(before, event);
    const waits = pace.heard.length > MANY || isMachine(pace) || pace.held > 0;
    return waits ? heldBack(turn, pace, event) : { ...turn, session: { ...turn.session, pace } };
  };
}
