/** What a message reports, in the words in which people do: somebody who may be ill, or rules that are broken. */
import type { TextPart } from '../../cases/text.ts';
import { dayWords } from '../engine/moment.ts';
import { fold } from '../engine/fold.ts';
import type { Json, View } from '../engine/flow.ts';
import { text } from '../engine/words.ts';

/** Choices of "what is it about". */
export const SUSPECT = 'report:suspect';
export const VIOLATION = 'report:violation';

/** The longest story that is kept in a case; all of it stands in the timeline. */
export const LONGEST = 500;

const BROKEN =
  /\b(?:vi pham|to cao|to giac|tron cach ly|khong cach ly|khong chiu (?:cach ly|khai|xet nghiem|bao)|khong khai bao|khai gian|giau (?:benh|dich|ca|f0|f1)|tu tap|dong nguoi|(?:khong|k|ko) (?:deo|mang) khau trang|mo cua|mo chui|hoat dong (?:len|chui)|ban (?:tai cho|thuoc gia|giay|kit)|thuoc gia|gia mao|nhap canh trai phep|treo rao|(?:van|con) (?:di lam|di cho|ra duong|ban|len lop|di hoc)|lam gia|chat chem|dau co|tiem chui|breaks? (?:the )?(?:rules|quarantine)|escaped)\b/;
const ILL =
  /\b(?:sot|ho|om|nghi mac|nghi nhiem|ca nghi|o dich|phat ban|noi ban|tay chan mieng|tieu chay|thuy dau|soi|bach hau|ho ga|cum|chet|ngo doc|lang quang|muoi|sick|ill|fever)\b/;

/** "Tôi muốn báo vi phạm": the wish and no story yet. */
const WISH =
  /^(?:(?:da|alo|em|toi|tui|minh|con|chau|cho|xin|muon|can|nho|giup|ban|oi|ad|i want to|hay) )*(?:bao|bao cao|trinh bao|to cao|to giac|phan anh|report)(?: (?:an danh|giau ten|vi pham|phong dich|ca nghi|nghi mac|nguoi|benh|ca|ngo|co|mot|1|viec|a|illness|case|violation|suspected|anonymously))*$/;
/** Words that report, whatever their wish was taken for. */
const REPORTS =
  /\b(?:bao|to|phan anh|trinh bao)\b.{0,120}\b(?:vi pham|nguoi nghi (?:mac|nhiem)|ca nghi|tron cach ly|o dich)\b|\b(?:to cao|to giac)\b|\breport (?:a )?(?:violation|suspected|sick)\b/;
const MANY =
  /\b(?:nhieu (?:nguoi|be|tre|chau|dua|ca)|ca (?:xom|lop|truong|day|xuong|khu)|hang loat|tap the|o dich|lien tiep|(?:[3-9]|\d\d+) (?:nguoi|be|tre|chau|em|ca))\b/;
const ANONYMOUS = /\b(?:an danh|giau ten|khong (?:neu|noi|ghi) ten|anonymous(?:ly)?)\b/;

function wordsOf({ said }: View): string {
  return said?.understanding.text.trim() ?? '';
}

/** "Tôi muốn phản ánh một việc": of what kind is asked then. */
const ASKS_TO_REPORT = /\b(?:phan anh|trinh bao|report)\b/;

export function saysReport(view: View): boolean {
  const words = fold(wordsOf(view));
  return REPORTS.test(words) || (WISH.test(words) && ASKS_TO_REPORT.test(words));
}

/** What kind of report the words are; undefined where they do not say. */
export function kindSaid(view: View): Json | undefined {
  const said = fold(wordsOf(view));
  if (BROKEN.test(said)) return VIOLATION;
  return ILL.test(said) ? SUSPECT : undefined;
}

/** The story itself; undefined for the mere wish to report. */
export function storyTold(view: View): string | undefined {
  const words = wordsOf(view);
  if (words === '' || WISH.test(fold(words))) return undefined;
  return words.split(/\s+/).length < 3 ? undefined : words.slice(0, LONGEST);
}

/** Signs and lone digits tell nothing. */
const LETTERS = /\p{L}{2}/u;
const TELLING = /\p{L}|\d\d/u;

/** Any words that answer "what happened". */
export function storyAnswered(view: View): string | undefined {
  const words = wordsOf(view);
  return view.asked !== 'what' || !LETTERS.test(words) ? undefined : words.slice(0, LONGEST);
}

/** More than one at a place is an outbreak until somebody has looked. */
export function tellsOfMany(story: string): boolean {
  return MANY.test(fold(story));
}

/** More of the story where the place was asked for: it names none and tells what happened. */
export function moreOfStory(view: View): string | undefined {
  const names = view.said?.understanding.entities.some(({ type }) => type === 'place') === true;
  const words = wordsOf(view);
  return view.asked !== 'place' || names || /\d{2}/.test(words) || !BROKEN.test(fold(words)) ? undefined : words;
}

export function wantsNoName(view: View): boolean {
  return ANONYMOUS.test(fold(wordsOf(view)));
}

/** Choices of "when". */
export const WHEN = ['when:now', 'when:today', 'when:before'] as const;
export type When = (typeof WHEN)[number];

const NOW = /\b(?:bay gio|hien (?:tai|gio|nay)|luc nay|dang dien ra|right now)\b/;
const TODAY = /\b(?:hom nay|sang nay|trua nay|chieu nay|toi nay|bua ni|today)\b/;
const BEFORE = /\b(?:hom qua|hom kia|tuan (?:nay|truoc|qua)|may (?:ngay|hom)|yesterday)\b/;

/** A choice, an ISO day that the message dates, or the words that answered the question. */
export function whenSaid(view: View): Json | undefined {
  const words = wordsOf(view);
  const said = fold(words);
  const day = view.said?.understanding.entities.find(({ type }) => type === 'date')?.value;
  if (typeof day === 'string') return day;
  if (NOW.test(said)) return 'when:now';
  if (TODAY.test(said)) return 'when:today';
  if (BEFORE.test(said)) return 'when:before';
  return view.asked === 'when' && TELLING.test(words) ? words.slice(0, 100) : undefined;
}

const WHEN_WORDS = {
  'when:now': 'report.now',
  'when:today': 'report.today',
  'when:before': 'report.before',
} as const satisfies Record<When, string>;

export function whenWords(answer: Json | undefined): TextPart | string {
  const chosen = WHEN.find((one) => one === answer);
  if (chosen !== undefined) return text(WHEN_WORDS[chosen]);
  const words = typeof answer === 'string' ? answer : '';
  return /^\d{4}-\d\d-\d\d$/.test(words) ? dayWords(words) : words;
}
