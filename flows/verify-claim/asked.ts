/** What is asked about: the rumour's words out of a question, a forwarded text, a link, a caption. */
import type { View } from '../engine/flow.ts';
import { fold } from '../engine/fold.ts';

/** Longer texts are kept as far as this: the claim stands at their beginning or is the same in all copies. */
const MOST = 1_500;
const LINK = /\bhttps?:\/\/\S+|\bwww\.\S+\.\S+|\b[\w-]+\.(?:com|vn|net|org|info)\/\S+/i;
/** What people write over a text that they pass on. */
const FORWARDED =
  /^(?:fwd|fw|forwarded|chuyen tiep|tin chuyen tiep)\b|\b(?:share gap|chia se gap|chia se ngay|xin chia se|hay chia se|gui cho (?:moi|nhieu) nguoi|lan truyen (?:ngay|gap)|tin khan|tin nong)\b/;
const LONG = 160;
/** Without a claim of its own a shorter question only points at one: "tin này thật không". */
const LEAST_WORDS = 6;

function wordsOf({ said }: View): string {
  return said?.understanding.text.trim() ?? '';
}

function hasLink(view: View): boolean {
  return LINK.test(wordsOf(view));
}

/** Something passed on: a link, or a text with the signs of one. Whoever tells of their own illness passes nothing on. */
export function isForwarded(view: View): boolean {
  const words = wordsOf(view);
  const { entities = [], intent } = view.said?.understanding ?? {};
  const own = entities.some(({ type, status }) => type === 'symptom' && status === 'present');
  if (own || intent === 'sos') return false;
  return hasLink(view) || (words.length >= LONG && FORWARDED.test(fold(words)));
}

/** The claim of this message, undefined where it names none. */
export function claimIn(view: View): string | undefined {
  const words = wordsOf(view);
  const named = view.said?.understanding.entities.some(({ type }) => type === 'claim') === true;
  const enough = named || hasLink(view) || fold(words).split(' ').length >= LEAST_WORDS;
  return enough && words !== '' ? words.slice(0, MOST) : undefined;
}

/** The texts by which a claim is looked for: the rumour alone where it could be told from its frame, and the whole. */
export function searchedTexts(view: View, whole: string): readonly string[] {
  const { entities } = view.context.understand(whole, { at: view.context.now });
  const alone = entities.flatMap(({ type, value }) => (type === 'claim' ? [String(value)] : []));
  return [...new Set([...alone, whole])];
}
