/** Words as data: a key of the word list with what goes into it. Nobody but `locales` knows the words themselves. */

export type Language = 'vi' | 'en';

/** How a text will reach a person: read on a screen, as accent-free SMS, or heard. */
export type Form = 'chat' | 'sms' | 'speech';

/** Words that stand in no word list (an answer that staff wrote), in the form in which each reaches a person. */
export interface FormedText {
  chat: string;
  sms: string;
  speech: string;
}

/** What may go into a text: plain values, words in their forms, other texts, or a list of them (joined by commas). */
export type TextParam = string | number | FormedText | TextPart | readonly TextPart[];

/** One text of the word list, e.g. `{ key: 'sos.where' }`. */
export interface TextPart {
  key: string;
  params?: Readonly<Record<string, TextParam>>;
}
