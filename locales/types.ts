/** Types of the word list. Repeated from the domain on purpose: words know nothing but themselves. */

export type Language = 'vi' | 'en';

/** How a text reaches a person: read on a screen, as accent-free SMS, or heard. */
export type Form = 'chat' | 'sms' | 'speech';

export const LANGUAGES: readonly Language[] = ['vi', 'en'];
export const FORMS: readonly Form[] = ['chat', 'sms', 'speech'];

/** One text in its three forms; `{name}` is filled in. */
export interface Word {
  chat: string;
  sms: string;
  speech: string;
}

export type Words = Record<string, Word>;

export type TextParam = string | number | Word | TextPart | readonly TextPart[];

/** A key of the word list with what goes into it, e.g. `{ key: 'sos.where' }`. */
export interface TextPart {
  key: string;
  params?: Readonly<Record<string, TextParam>>;
}
