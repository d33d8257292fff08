/** What a flow is made of: declared steps, so that it can be checked when it is loaded, drawn, and stopped anywhere. */
import type { EntityType, Intent } from '../../cases/codes.ts';
import type { Purpose } from '../../cases/consent.ts';
import type { TextPart } from '../../cases/text.ts';
import type { GlobalWord, Understanding } from '../../nlp/understanding.ts';
import type { Choice, Content, Effect, FoundEvent, Lookup, Outbound, TimerName, TurnContext } from './turn.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What a flow has learned so far. Survives JSON. */
export type Answers = Readonly<Record<string, Json>>;

/**
 * What a step sees: answers so far, and the turn's context. `said` is null in turns that no message began, and after a
 * lookup. A choice taken by digit or label is `content.choice`, and its text is gone.
 */
export interface View {
  answers: Answers;
  context: TurnContext;
  said: { content: Content; understanding: Understanding } | null;
  /**
   * name of the question that was open when this was said. For every other question it is null, `content` holds
   * no choice and `understanding.word` is null: facts may be taken from anywhere, a bare "yes" or free words only here
   */
  asked: string | null;
  /** name of the question that was open when the turn began, of whatever flow: whom words without a name are about */
  open?: string | null;
}

/** Where a flow goes on: the name of one of its steps, or END. */
export type Next = string;
export const END = 'end';

export type Words = readonly TextPart[] | ((view: View) => readonly TextPart[]);
export type Offer = readonly Choice[] | ((view: View) => readonly Choice[]);

/** Says something and goes on. */
export interface Tell {
  kind: 'tell';
  say: Words;
  tone?: Outbound['tone'];
  picture?: (view: View) => Outbound['picture'];
  effects?: (view: View) => readonly Effect[];
  then: Next;
}

/**
 * One question of a form or of its own. `take` reads its answer out of any message (also one that answered another
 * question); undefined: not answered. `choices` are taken by id, digit or label before `take` is asked.
 */
export interface Field {
  name: string;
  question: Words;
  /** its name in the list of "which one is to be corrected" */
  label?: TextPart;
  /** asked again in other words, at most twice; then a human is offered */
  again?: Words;
  expecting?: EntityType;
  choices?: Offer;
  ask?: Outbound['ask'];
  take: (view: View) => Json | undefined;
  /** not asked (and not missing) when this says false */
  when?: (view: View) => boolean;
}

/** Answers that are taken back (read from the message anew, or asked again), and answers that are replaced. */
export interface Amendment {
  drop: readonly string[];
  set: Answers;
}

/** Asks for what is missing, one field at a time; takes every fact that a message holds. */
export interface Form {
  kind: 'form';
  fields: readonly Field[];
  /** shows "3/7"; off for one or two questions */
  progress?: boolean;
  /** what a message changes in earlier answers, whatever is asked: "sai năm sinh", "à còn ho nữa"; null: nothing */
  amends?: (view: View) => Amendment | null;
  then: Next;
}

/** A question whose answer chooses the way. */
export interface Choose {
  kind: 'choose';
  name: string;
  question: Words;
  again?: Words;
  /** not waited for: whatever is no answer ends the flow and is handled as if nothing had been asked */
  optional?: true;
  choices: readonly { choice: Choice; then: Next; take?: (view: View) => boolean }[];
}

/** Branches on what is known; every branch is declared. */
export interface Decide {
  kind: 'decide';
  by: (view: View) => string;
  branches: Readonly<Record<string, Next>>;
}

/** Effects without words; may also set answers. */
export interface Do {
  kind: 'do';
  effects: (view: View) => readonly Effect[];
  set?: (view: View) => Answers;
  /** may be done again: the answers before it stay open to "back" and "correct" */
  repeatable?: true;
  then: Next;
}

/** Asks the service for something in the middle of the turn. */
export interface LookupStep {
  kind: 'lookup';
  what: (view: View) => Lookup;
  set: (found: FoundEvent['found'], view: View) => Answers;
  then: Next;
}

/** Another flow first; comes back to `then`. */
export interface Enter {
  kind: 'enter';
  flow: string;
  answers?: (view: View) => Answers;
  then: Next;
}

export type Step = Tell | Form | Choose | Decide | Do | LookupStep | Enter;

/** What makes a flow begin by itself. */
export type Start =
  | { on: 'intent'; intent: Intent; when?: (view: View) => boolean }
  /** words that can mean nothing else, whatever the wish behind them was taken for; after the open question */
  | { on: 'said'; when: (view: View) => boolean }
  | { on: 'word'; word: GlobalWord }
  | { on: 'choice'; id: string }
  | { on: 'timer'; name: TimerName };

export interface Flow {
  name: string;
  /** raised when saved sessions of the older version cannot go on; then the flow begins anew with the answers kept */
  version: number;
  /** the step it begins with */
  first: string;
  starts: readonly Start[];
  steps: Readonly<Record<string, Step>>;
  /** `cancel` and `back` do not leave it (an alarm is never left by a word) */
  keeps?: true;
  /** wishes that begin no other flow while its question is open: what is told belongs to it */
  owns?: readonly Intent[];
  /**
   * Its open question is forgotten once it was put so long ago (milliseconds): what is said then is free, unless it
   * tells one of these facts (a place, also by its button).
   */
  stale?: { afterMs: number; unless: readonly EntityType[] };
  /** forgotten, not resumed, when something else begins (a menu, an offer) */
  passing?: true;
  /** what its messages are for when a timer began it: they are unasked then */
  purpose?: Purpose;
  /**
   * Answers a flow begins with, from what was just said (`data` is empty), from its timer (`data` is the timer's, and
   * `timer` its name) or from who entered it. `view.answers` are those of the same flow where it was already open.
   */
  begin?: (view: View, data: Answers) => Answers;
}

/** One flow on the stack. */
export interface Frame {
  flow: string;
  version: number;
  step: string;
  /** the open field of a form or the name of a choice; null while nothing is asked */
  open: string | null;
  answers: Answers;
  /** when the open question was put, ISO; absent while nothing is asked, and in sessions from before this was kept */
  askedAt?: string;
  /** how often the open question was asked again */
  again: number;
  /** fields in the order in which they were answered, for "back" */
  path: readonly string[];
}

/** How this conversation has been going lately. Survives JSON; part of the saved session. */
export interface Pace {
  /** when the last messages came, epoch milliseconds, oldest first */
  heard: readonly number[];
  /** folded words of the last message, and how often they came in a row */
  words: string;
  same: number;
  /** automatic-looking messages in a row */
  automatic: number;
  /** the message whose replies wait (a turn may go on after a lookup), null where none do */
  waitingFor: string | null;
  /** how many wait for one reply, since when, and the last reply that was not given */
  held: number;
  since: number;
  reply: Outbound | null;
}

/** A person's conversation between two turns. Survives JSON; saved with the engine's and each flow's version. */
export interface Session {
  engine: 1;
  /** the last is the one that speaks; those below were interrupted and are resumed */
  stack: readonly Frame[];
  /** choices of the last message, in the order of their numbers */
  offered: readonly Choice[];
  /** a human speaks: the bot is silent until handed back or 30 minutes after their last message */
  human: { by: string; lastAt: string } | null;
  /** the notice about who we are and what is kept was given (its version) */
  noticed: string | null;
  /** red-flag codes denied in free text that were already shown back once */
  confirmedAbsent: readonly string[];
  /** messages not understood in a row */
  lost: number;
  /** round of each alarm (by case id) of which the person knows that a page was accepted, or that none was */
  told?: Readonly<Record<string, number>>;
  /** how fast they have been writing, written by flows/edges/pace.ts alone */
  pace?: Pace;
  /** consent to check-ins was asked for; nobody is asked twice */
  consentAsked?: true;
}

export const NEW_SESSION: Session = {
  engine: 1,
  stack: [],
  offered: [],
  human: null,
  noticed: null,
  confirmedAbsent: [],
  lost: 0,
};
