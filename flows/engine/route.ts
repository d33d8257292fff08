/** The way of a message: danger, a human who speaks, words, the open question, a new wish, and last "not understood". */
import type { Effect } from './turn.ts';
import { askOpenAgain, beginBy, hangUp, obey, obeyChoice } from './commands.ts';
import { absorb } from './form.ts';
import { hearFreely } from './hear.ts';
import { enterFlow, type Making, popTop, say, setTop, topOf } from './making.ts';
import type { Ports, Reaction, Said } from './reaction.ts';
import { answerOpen, run, stepOf } from './step.ts';
import type { MessageEvent } from './turn.ts';
import { END } from './flow.ts';
import { fold } from './fold.ts';
import { saysOnlyThanks } from './thanks.ts';
import { text } from './words.ts';

/** Over an open question another flow begins only for a wish that was understood this surely. */
const SURE = 0.6;

/** From here on a wish for a human is no answer to an open question, be it one that takes any words. */
const CERTAIN = 0.9;

/** Less sure than this is not understood. */
const HARDLY = 0.35;

/**
 * Where nothing else fits. Its `begin` data: `{ lost, button }`, the number of messages not understood in a row, and
 * whether this one was a button of a question that is over.
 */
const FALLBACK = 'fallback';
/** Who calls hears this; `begin` data: `{ call: true }`. */
const GREETING = 'greeting';

function says(effects: readonly Effect[]): boolean {
  return effects.some((effect) => effect.do === 'say');
}

/** Lets the open form keep the facts of a message that something more urgent answers. */
function keepFacts(turn: Making): void {
  const frame = topOf(turn);
  if (frame === undefined || frame.step === END) return;
  const step = stepOf(turn, frame);
  if (step.kind === 'form') setTop(turn, absorb(turn, step, frame, null));
}

/** A number that the channel vouches for is kept, whatever was asked; any other is only seen by staff. */
function keepContact(turn: Making, { content: { contact } }: Said): void {
  if (contact?.own === true) turn.effects.push({ do: 'linkPhone', phone: contact.phone });
}

/** Is there anything but words in it, silence included? Those are no wrong answer to the open question. */
function isThing({ content }: Said): boolean {
  return (
    content.contact !== undefined ||
    content.location !== undefined ||
    content.media !== undefined ||
    content.silence === true
  );
}

/** What danger, desk or staff answer. True: the event is dealt with. */
export function react(turn: Making, reaction: Reaction): boolean {
  turn.effects.push(...reaction.effects);
  turn.session = { ...turn.session, ...reaction.session };
  if (reaction.enter !== undefined) {
    turn.urgent = true;
    keepFacts(turn);
    const flow = turn.registry.get(reaction.enter.flow);
    enterFlow(turn, flow, reaction.enter.answers ?? {});
    run(turn);
    return true;
  }
  if (reaction.then === 'goOn') return false;
  if (reaction.then === 'resume') askOpenAgain(turn);
  return true;
}

function understood(turn: Making): void {
  turn.session = { ...turn.session, lost: 0 };
}

function answerCall(turn: Making): boolean {
  const frame = topOf(turn);
  if (frame !== undefined && turn.registry.find(frame.flow)?.keeps === true) {
    askOpenAgain(turn);
    return true;
  }
  turn.session = { ...turn.session, stack: [] };
  enterFlow(turn, turn.registry.get(GREETING), { call: true });
  run(turn);
  return true;
}

function byChoice(turn: Making, said: Said): boolean {
  const id = said.content.choice;
  return id !== undefined && (obeyChoice(turn, id) || beginBy(turn, 'choice', id));
}

/** A word, or a whole sentence that can only mean it. */
function byWord(turn: Making, { understanding }: Said): boolean {
  const { word, intent, confidence, entities } = understanding;
  if (word !== null && obey(turn, word)) return true;
  if (intent === 'opt_out') return confidence >= SURE && beginBy(turn, 'intent', intent);
  const wantsHuman = intent === 'talk_to_human' && confidence >= CERTAIN && entities.length === 0;
  return wantsHuman && beginBy(turn, 'intent', intent);
}

function byAnswer(turn: Making): boolean {
  if (!answerOpen(turn)) return false;
  run(turn);
  return true;
}

function byIntent(turn: Making, { understanding }: Said): boolean {
  const { intent, confidence } = understanding;
  const asked = topOf(turn)?.open ?? null;
  if (asked === null) return beginBy(turn, 'intent', confidence < HARDLY ? 'unknown' : intent);
  // A number alone answers the open question, or nothing.
  if (NUMBER.test(understanding.text)) return false;
  if (intent === 'greet' || GOES_ON.test(fold(understanding.text)) || saysOnlyThanks(understanding.text)) {
    askOpenAgain(turn);
    return true;
  }
  if (intent === 'cancel' && confidence >= SURE && obey(turn, 'cancel')) return true;
  const owned = turn.registry.find(topOf(turn)?.flow ?? '')?.owns?.includes(intent) === true;
  return !owned && confidence >= SURE && intent !== 'unknown' && beginBy(turn, 'intent', intent);
}

/** A flow that waits for nothing was begun anew by an upgrade: it speaks first. */
function byUnasked(turn: Making): boolean {
  const frame = topOf(turn);
  if (frame === undefined || frame.open !== null) return false;
  run(turn);
  return true;
}

function notUnderstood(turn: Making): void {
  const frame = topOf(turn);
  if (says(turn.effects)) {
    askOpenAgain(turn);
    return;
  }
  const flow = frame === undefined ? undefined : turn.registry.find(frame.flow);
  if (flow !== undefined && flow.name !== FALLBACK && turn.said !== null && isThing(turn.said)) {
    say(turn, flow, { parts: [text(turn.said.content.silence === true ? 'engine.notHeard' : 'engine.received')] });
    askOpenAgain(turn);
    return;
  }
  const lost = turn.session.lost + 1;
  turn.session = { ...turn.session, lost };
  if (frame === undefined || frame.flow === FALLBACK) {
    const button = turn.said?.content.choice !== undefined;
    enterFlow(turn, turn.registry.get(FALLBACK), { lost, button });
  } else setTop(turn, { again: frame.again + 1 });
  run(turn);
}

/** "Khai tiếp nha": the opposite of leaving. */
const GOES_ON =
  /^(?!.*\b(?:khong|ko|k|hong|thoi|dung|ngung|khoi)\b).*\b(?:khai|lam|tra loi|hoi|noi|dien|ghi) tiep\b|^(?:da |em |cho em |xin |muon |minh |toi )*tiep(?: tuc)?(?: (?:di|nhe|nha|a|em|thoi))*$/;

const NUMBER = /^\W*\d+\W*$/;

/** "Hỏi gì vậy?", "là sao": what was asked is not clear to them. */
const WHAT =
  /^(?:da |em |ban )?(?:hoi gi|la sao|sao|gi|nghia la (?:sao|gi)|y la sao|sao lai hoi|nhan gi|tin gi|de lam gi|tai sao|khong hieu|chua hieu|ko hieu)(?: (?:vay|the|a|ha|hoi|nua|em|ban|em oi|v))*$/;

/** An optional question that this message does not answer is over; the message goes on, but for a bare "no" to it: true. */
function dropOptional(turn: Making, { understanding }: Said): boolean {
  const frame = topOf(turn);
  if (frame === undefined || frame.open === null || frame.step === END) return false;
  const step = stepOf(turn, frame);
  if (step.kind !== 'choose' || step.optional !== true) return false;
  if (step.again !== undefined && frame.again === 0 && WHAT.test(fold(understanding.text))) {
    setTop(turn, { again: 1 });
    run(turn);
    return true;
  }
  popTop(turn);
  if (understanding.word !== 'no') return false;
  say(turn, turn.registry.get(frame.flow), { parts: [text('stop.fine')] });
  askOpenAgain(turn);
  return true;
}

/** Ways that a message may take, the first that leads somewhere. */
function routed(turn: Making, event: MessageEvent, said: Said): boolean {
  if (byWord(turn, said) || byAnswer(turn)) return true;
  const free = hearFreely(said, turn.session, event, turn);
  turn.said = free;
  return (
    byChoice(turn, free) ||
    dropOptional(turn, free) ||
    byUnasked(turn) ||
    beginBy(turn, 'said', '') ||
    byIntent(turn, free)
  );
}

/** While a human speaks only an alarm's own question is answered, where the message is an answer to it. */
function besideHuman(turn: Making): void {
  const frame = topOf(turn);
  if (frame !== undefined && turn.registry.find(frame.flow)?.keeps === true) byAnswer(turn);
}

/** A citizen's message. Every one is answered, but where a human speaks or the call is over. */
export function routeMessage(turn: Making, ports: Ports, event: MessageEvent, said: Said): void {
  if (said.content.call === 'hangup') {
    hangUp(turn);
    return;
  }
  keepContact(turn, said);
  const urgent =
    ports.staffChat(turn.session, said, event, turn.context) ??
    ports.scanDanger(turn.session, said, event, turn.context);
  if (urgent !== null && react(turn, urgent)) {
    understood(turn);
    return;
  }
  if (turn.session.human !== null && said.understanding.word !== 'stop') {
    besideHuman(turn);
    return;
  }
  if (said.content.call === 'start' ? answerCall(turn) : routed(turn, event, said)) understood(turn);
  else notUnderstood(turn);
}
