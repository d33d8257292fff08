/** Types of what is shipped to be told: answers, rumours, hotlines. Vietnamese; data only. */

export const DOCUMENT_IDS = [
  ...(['qd3646', 'qd4038', 'qd4377', 'qd5525', 'cv11042', 'qd261', 'cv762', 'qd528', 'qd2671', 'qd26ttg'] as const),
  ...(['qd2760', 'qd292', 'qd1019', 'qd1840', 'qd2957', 'law91', 'decree356', 'whoHomeCare'] as const),
  ...(['general', 'own'] as const),
] as const;

/** Id of a document that may be named as a source: `documents.ts` says its number and date. */
export type DocumentId = (typeof DOCUMENT_IDS)[number];

/** Whom an answer is for where it is not for everybody: "còn trẻ em thì sao?" */
export type Audience = 'child' | 'pregnant' | 'elder' | 'chronic';

/** An answer that is shipped. `sms` is written without marks and fits two segments together with the choices below it. */
export interface ShippedAnswer {
  id: string;
  /** a disease of `cases/codes.ts`, or what else it is about */
  topic: string;
  /** what is asked about the topic, the same for all topics and audiences: 'fever', 'school', 'vaccine' */
  aspect: string;
  audience?: Audience;
  question: string;
  /** the same question in other people's words; spelling, regions and missing marks are the matcher's business */
  variants: readonly string[];
  chat: string;
  sms: string;
  /** where it is heard differently from what is read */
  speech?: string;
  source: DocumentId;
  /** ISO day from which it is no longer told until somebody has looked at it */
  expires: string;
  /** empty until a person signs it in the console */
  reviewer: '';
}

/** A rumour with what is known about it. `sms` is written without marks; with verdict and source it fits two segments. */
export interface ShippedClaim {
  id: string;
  /** what the rumour says, in plain words */
  title: string;
  /** the same rumour in other people's words */
  variants: readonly string[];
  verdict: 'true' | 'false' | 'partly' | 'unproven';
  chat: string;
  sms: string;
  /** where it is heard differently from what is read */
  speech?: string;
  source: DocumentId;
  /** ISO day from which it is no longer told until somebody has looked at it */
  expires: string;
  /** empty: a person who signs it publishes it as a verdict of their own */
  reviewer: '';
}

/** A number that anyone may call. */
export interface ShippedHotline {
  id: string;
  /** as it is dialled */
  number: string;
  label: string;
  /** code of a province; null: the whole country */
  province: string | null;
  cost: 'free' | 'charged' | 'unknown';
  /** ISO day on which somebody last tried it; null: nobody yet */
  checkedOn: string | null;
}
