/** What is asked about: the rumour's words out of a question, a forwarded text, a link, a caption. */
import type { View } from '../engine/flow.ts';
import { fold } from '../engine/fold.ts';

/** Longer texts are kept as far as this: the claim stands at their beginning or is the same in all copies. */
const MOST = 1_500;
const LINK = /\bhttps?:\/\/\S+|\bwww\.\S+\.\S+|\b[\w-]+\.(?:com|vn|net|org|info)\/\S+/i;
/** What people write over a text that they pass on. */
const FORWARDED =
  /^(?:fwd|fw|forwarded|chuyen tiep|tin chuyen tiep)\b|\b(?:share gap|chia se gap|chia se ngay|xin chia se|hay chia se|gui cho (?:moi|nhieu) nguoi|lan truyen (?:ngay|gap)|tin khan|tin nong)\b/;
/** What was heard or read from others, whether or not a question follows. */
const HEARSAY =
  /^(?:(?:da|alo|em|toi|tui|minh|con|chau|co|bac|chi|anh|cho|hoi|thay|ad|oi|moi|hom qua|sang nay) )*(?:nghe (?:noi|don|dau|bao|thien ha|nguoi ta|hang xom|ho)|(?:tren|coi) (?:mang|facebook|fb|face|zalo|tiktok|youtube)|(?:co|nhan duoc|doc duoc|thay) tin|tin don|nguoi ta (?:noi|don|bao)|thay (?:noi|don)|i heard|people say|they say)\b/;
const LONG = 160;
/** Without a claim of its own a shorter question only points at one: "tin này thật không". */
const LEAST_WORDS = 6;

/** "Tin này có thật không": points at a text without saying it. */
const POINTS =
  /^(?:(?:da|alo|em|toi|cho|hoi|ad|oi|coi|xem|giup|voi|vay|the|cai) )*(?:tin|bai|clip|thong tin|cai) (?:nay|do|kia|ay|tren|duoi|vua roi|em gui|toi gui)(?: (?:co|la|thi|that|dung|sai|gia|hay|khong|k|ko|hok|hong|phai|chinh|xac|su|vay|v|a|ha|ta|em|ad|nhi|the|hem|tin|duoc|fake|lua|dao))*$/;

/** "À nhầm, em muốn hỏi …": whoever was asked for the text of a rumour wants something else. */
const MISTAKEN = /^(?:a |da |oi )?(?:nham|khong phai|lon roi|em nham|toi nham)\b/;

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

/** "Nghe nói …": a rumour also where nothing is asked; who tells of illness or asks for something is heard for that. */
export function isHearsay(view: View): boolean {
  const own = view.said?.understanding.entities.some(({ type }) => type === 'symptom' || type === 'supply') === true;
  return !own && HEARSAY.test(fold(wordsOf(view))) && fold(wordsOf(view)).split(' ').length >= LEAST_WORDS;
}

/** The claim of this message, undefined where it names none. */
export function claimIn(view: View): string | undefined {
  const words = wordsOf(view);
  const named = view.said?.understanding.entities.some(({ type }) => type === 'claim') === true;
  if (POINTS.test(fold(words)) || MISTAKEN.test(fold(words))) return undefined;
  const enough = named || hasLink(view) || fold(words).split(' ').length >= LEAST_WORDS;
  return enough && words !== '' ? words.slice(0, MOST) : undefined;
}

/** The texts by which a claim is looked for: the rumour alone where it could be told from its frame, and the whole. */
export function searchedTexts(view: View, whole: string): readonly string[] {
  const { entities } = view.context.understand(whole, { at: view.context.now });
  const alone = entities.flatMap(({ type, value }) => (type === 'claim' ? [String(value)] : []));
  return [...new Set([...alone, whole])];
}
