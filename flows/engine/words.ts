/** Words by key: the only way a flow names a text, so that a wrong key does not compile. */
import type { TextParam, TextPart } from '../../cases/text.ts';
import type { TextKey } from '../../locales/index.ts';
import type { Offer, View, Words } from './flow.ts';
import type { Choice } from './turn.ts';

/** One text of the word list. */
export function text(key: TextKey, params?: Readonly<Record<string, TextParam>>): TextPart {
  return params === undefined ? { key } : { key, params };
}

/** A choice with its label. `id`: at most 40 bytes; ids that several flows offer begin a flow by `starts`. */
export function choice(id: string, label: TextKey): Choice {
  return { id, label: text(label) };
}

export function wordsIn(words: Words, view: View): readonly TextPart[] {
  return typeof words === 'function' ? words(view) : words;
}

export function choicesIn(offer: Offer | undefined, view: View): readonly Choice[] {
  return typeof offer === 'function' ? offer(view) : (offer ?? []);
}

/** A bare "có" or "vâng" to the question that was asked: for the way that the question itself offers. */
export function saysYes({ asked, said }: View): boolean {
  return asked !== null && said?.understanding.word === 'yes';
}
