/** What stands before the flows in a turn (danger, desk, staff), and how it answers. */
import type { Understanding } from '../../nlp/understanding.ts';
import type { Answers, Session } from './flow.ts';
import type { ActEvent, Content, Effect, MessageEvent, NoticeEvent, Refusal, TimerEvent, TurnContext } from './turn.ts';

/** A message as it was heard. A choice by digit or label has become `content.choice` and its text is gone. */
export interface Said {
  content: Content;
  understanding: Understanding;
}

export interface Reaction {
  /** come before everything that the flows say and do */
  effects: readonly Effect[];
  /** what changes in the session */
  session?: Partial<Pick<Session, 'stack' | 'human' | 'confirmedAbsent' | 'told' | 'consentAsked'>>;
  /**
   * A flow begins over the open one and speaks in this turn. Where it is open already, it is lifted to the top and
   * begins again with its old answers under the new ones.
   */
  enter?: { flow: string; answers?: Answers };
  /**
   * Of messages: `end` (default) nothing more is said; `resume` the open question is asked again; `goOn` the message
   * goes its way through words, open question and intents as well.
   */
  then?: 'end' | 'resume' | 'goOn';
  /** of acts: nothing was done, and why */
  refused?: Refusal;
}

/** What is asked before the flows, in this order for a message: `staffChat`, `scanDanger`. null: not theirs. */
export interface Ports {
  /** a member of staff answers a page */
  staffChat: (session: Session, said: Said, event: MessageEvent, context: TurnContext) => Reaction | null;
  /** red flags, cries for help, denials to be shown back; also while a human speaks */
  scanDanger: (session: Session, said: Said, event: MessageEvent, context: TurnContext) => Reaction | null;
  act: (session: Session, event: ActEvent, context: TurnContext) => Reaction;
  /** deadlines of cases, page answers; null: a timer of a flow */
  timer: (session: Session, event: TimerEvent, context: TurnContext) => Reaction | null;
  notice: (session: Session, event: NoticeEvent, context: TurnContext) => Reaction;
}
