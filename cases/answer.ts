/** Answers to questions that people ask: what is told, by which document, until when, and who stands for it. */
import type { FormedText } from './text.ts';

export const AUDIENCES = ['child', 'pregnant', 'elder', 'chronic'] as const;
/** Whom an answer is for, where it is not for everybody. */
export type Audience = (typeof AUDIENCES)[number];

/** What is told and may be signed: all of it, to the letter. */
export interface AnswerText {
  question: string;
  /** the same question in other people's words */
  variants: readonly string[];
  said: FormedText;
  /** the document, as people are told it */
  source: string;
  /** ISO day from which it is no longer told */
  expires: string;
}

/** Version 0 is the shipped one. */
export interface AnswerVersion extends AnswerText {
  version: number;
  by: string;
  at: string;
}

/** A named human has read this text. */
export interface AnswerReview {
  name: string;
  /** ISO day */
  on: string;
  /** user name */
  by: string;
  at: string;
  /** the text that was signed: any other is unsigned */
  text: AnswerText;
}

/** What this deployment changed in a shipped answer, or an answer of its own. */
export interface AnswerEdit {
  id: string;
  topic: string;
  aspect: string;
  audience?: Audience;
  /** newest last; empty: the shipped text */
  versions: readonly AnswerVersion[];
  review: AnswerReview | null;
  /** no longer told */
  withdrawn: boolean;
  /** of the last change, epoch milliseconds */
  changedMs: number;
}

/** An answer as it stands now. */
export interface Answer extends AnswerText {
  id: string;
  topic: string;
  aspect: string;
  audience?: Audience;
  version: number;
  /** who signed this very text; null: nobody */
  review: AnswerReview | null;
}

/** A shipped answer as this deployment knows it. */
export type ShippedText = AnswerText & Pick<Answer, 'id' | 'topic' | 'aspect' | 'audience'>;

function sameText(one: AnswerText, other: AnswerText): boolean {
  return print(one) === print(other);
}

function print({ question, variants, said: { chat, sms, speech }, source, expires }: AnswerText): string {
  return JSON.stringify([question, variants, chat, sms, speech, source, expires]);
}

/** Only what is told, without what else an object may hold. */
export function textOf({ question, variants, said, source, expires }: AnswerText): AnswerText {
  return { question, variants, said, source, expires };
}

/** The answer as it stands, null where it was withdrawn or has no text. */
export function answerNow(shipped: ShippedText | null, edit: AnswerEdit | null): Answer | null {
  const place = edit ?? shipped;
  const text = edit?.versions.at(-1) ?? shipped;
  if (place === null || text === null || text === undefined || edit?.withdrawn === true) return null;
  const { id, topic, aspect, audience } = place;
  const review = edit?.review ?? null;
  return {
    ...{ id, topic, aspect },
    ...(audience === undefined ? {} : { audience }),
    ...textOf(text),
    version: edit?.versions.at(-1)?.version ?? 0,
    review: review !== null && sameText(review.text, text) ? review : null,
  };
}

/**
 * May citizens be told it today? An outdated answer never, one that nobody has signed only where no review is required.
 * @param today ISO day
 */
export function mayBeTold({ expires, review }: Answer, today: string, requireReview: boolean): boolean {
  return today < expires && (review !== null || !requireReview);
}

/** What was found for a question: one answer, at most three to choose from, or nothing. */
export type Finding = { is: 'answer'; id: string } | { is: 'maybe'; ids: readonly string[] } | { is: 'none' };

/** Figures and words that the province gave out, for one area or the whole country (`areaCode` null). */
export interface Bulletin {
  id: string;
  areaCode: string | null;
  /** ISO day that it is about */
  day: string;
  said: FormedText;
  /** who gave it out */
  source: string;
  by: string;
  atMs: number;
}

/** A number that anyone may call. */
export interface Hotline {
  id: string;
  number: string;
  label: string;
  /** code of a province or commune; null: the whole country */
  areaCode: string | null;
  cost: 'free' | 'charged' | 'unknown';
  /** ISO day on which somebody last tried it; null: nobody yet */
  checkedOn: string | null;
}

export interface QuestionAsk {
  /** epoch milliseconds */
  ms: number;
  wordings: readonly number[];
}

/** A question without an answer, in all the words in which it was asked. */
export interface OpenQuestion {
  id: string;
  /** the first wording */
  text: string;
  wordings: readonly string[];
  /** conversations that asked, each once */
  askers: readonly string[];
  /** by conversation: when it asked last, and in which of the wordings (their places); of old ones nobody knows */
  asks: Readonly<Record<string, QuestionAsk>>;
  asked: number;
  state: 'open' | 'answered' | 'dropped';
  /** what staff wrote */
  reply: { said: FormedText; source: string; by: string; at: string } | null;
  /** everybody who asked has been told */
  told: boolean;
  openedMs: number;
  lastMs: number;
}

/** What is known to be told, as it stands in this turn. Pure. */
export interface AnswerBook {
  requireReview: boolean;
  find(text: string): Finding;
  get(id: string): Answer | null;
  /** the answer to the same question about another disease or for others; null: there is none */
  related(answer: Answer, towards: { topic?: string; audience?: Audience }): Answer | null;
  /** the newest bulletin of the smallest of these areas that has one, else of the whole country */
  bulletin(areaPath: readonly string[]): Bulletin | null;
  /** numbers of these areas and of the whole country, the emergency number first */
  hotlines(areaPath: readonly string[]): readonly Hotline[];
}
