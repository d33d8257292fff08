/** Writes one text of the word list in its three forms. */
import type { Word } from './types.ts';

/** @param spoken where it is heard differently from what is read */
export function word(chat: string, sms: string, spoken: string = chat): Word {
  return { chat, sms, speech: spoken };
}
