/** Weekdays: the last one for what happened, the next one for what is to come, or that of the week told with it. */
import type { Board } from './board.ts';
import { partsOf } from './calendar.ts';
import type { DayForm, Seen } from './day-form.ts';
import { isAsked } from './lean.ts';

const NAMES: Readonly<Record<string, number>> = { hai: 1, ba: 2, tu: 3, nam: 4, sau: 5, bay: 6 };
const TIMES = 'sang|chieu|toi|trua|dem|khuya';
/** "mũi thứ hai", "lần thứ 3", "đứa thứ hai": counted things. */
const COUNTED =
  '(?<!\\b(?:mui|lan|con|dua|lieu|nguoi|que|vach|be|dot|bac|cap|loai|vo|chong|hang|chau|thang|ca|cai|vong|buoc|benh nhan|trai|gai|f0|tuan|tang|top|khau|may|kit|bo) )';
/** "t7 em bay ra": short forms at the head of a clause, before who does something then. */
const HEAD = '(?<=^|[.,;!?] )';
const DOER = '(?= (?:em|e|toi|tui|minh|con|tram|nay|co|bay|ve|di)\\b)';
/** "t6 tuần rồi", "cn vừa rồi" */
const OF_WEEK = '(?:cua )?(?:tuan|vua (?:roi|qua))\\b';
const DAY = `(?:${COUNTED}(?<!(?<!vao |hom |sang |toi |chieu )\\bngay )thu (hai|ba|tu|nam|sau|bay|[2-7])(?! ?(?:que|lan|vach|kit|cai|nguoi|loai|tuoi))|(chu nha?u?t|(?<=(?:${TIMES}|hom|ngay|vao|tu|den|truoc|sau) )cn|${HEAD}cn${DOER}|cn(?= ${OF_WEEK}))|(?:(?<=(?:${TIMES}|hom|ngay|vao|tu|den|truoc|lich|hen|lich tiem|lich hen) )|${HEAD}(?=t ?[2-7]${DOER})|(?=t ?[2-7] ${OF_WEEK}))t ?([2-7]))\\b`;
const WEEK = 'tuan truoc nua|tuan truoc|tuan roi|tuan vua roi|tuan qua|tuan vua qua|tuan sau|tuan toi|tuan nay';
const BEHIND = new RegExp(
  `\\b(?:(?:tu |den |vao )?(?:${TIMES}|hom|hoi|bua|tu|ngay|vao|den)(?: hom| ngay)? )?${DAY}(?: (?:cua )?(${WEEK}|vua roi|vua qua|roi|nay|toi(?! (?:gio|nay|chu|bay gio|h\\b))|sau))?\\b`,
  'dg',
);
const AHEAD = new RegExp(`\\b(${WEEK})(?: vao| hom| ngay)*(?: ${TIMES.split('|').join('| ')})? ${DAY}`, 'dg');

/** The forms that a text may hold; none without the word for one. */
export function weekdays({ line }: Board): readonly DayForm[] {
  return /\bthu (?:hai|ba|tu|nam|sau|bay|[2-7])\b|\bchu nh|\bcn\b|\bt ?[2-7]\b/.test(line) ? FORMS : [];
}

const FORMS: readonly DayForm[] = [
  { pattern: AHEAD, day: ([, week, name, sunday, short], seen) => weekday(wanted(name, sunday, short), week, seen) },
  { pattern: BEHIND, day: behind },
];

const wanted = (name?: string, sunday?: string, short?: string) =>
  sunday === undefined ? (NAMES[name ?? ''] ?? Number(name ?? short) - 1) : 0;

function behind(match: RegExpExecArray, seen: Seen): number | null {
  const [text, name, sunday, short, which] = match;
  if (isAttempt(seen.board, match.index + text.search(/thu /))) return null;
  // "ngày thứ 3", "ngày thứ hai" is a day counted from the beginning of something
  if (text.startsWith('ngay thu ') || isTurning(seen.board, match)) return null;
  const day = wanted(name, sunday, short);
  const beside = dayBeside(seen.board, match.index, day);
  if (beside !== undefined) return beside;
  // "cho em hỏi thứ sáu này": asked, no "hồi thứ sáu"
  const asked = isAsked(seen.board, match.index);
  const meant = meantBy(which, match, seen.board);
  // "chủ nhật này" lies ahead, "từ hôm thứ hai này" does not
  const coming = meant === 'nay' && (asked || !/^(?:tu|hom|hoi|bua) /.test(text));
  return weekday(day, meant, coming || asked ? { ...seen, lean: 'future' } : seen);
}

/** "sốt sang ngày thứ ba": a day counted, where the marks do not say sáng. */
function isTurning({ reading, line, tokenOf }: Board, { index, 0: text }: RegExpExecArray): boolean {
  const at = line.lastIndexOf('sang ngay thu ', index + text.length);
  return (
    at >= 0 &&
    at + 'sang ngay '.length >= index + text.search(/thu /) &&
    reading.accented &&
    reading.tokens[tokenOf[at] ?? 0]?.word === 'sang'
  );
}

/** "thử 2 lần" is no Monday; "từ thư 7" has lost its tone. */
function isAttempt({ reading, tokenOf }: Board, at: number): boolean {
  const token = reading.tokens[tokenOf[at] ?? 0];
  return token?.fold === 'thu' && token.marked && token.base !== 'thư';
}

/** "thứ 6 tối", "thứ 6 tôi": only what is surely tới says that the day lies ahead. */
function meantBy(which: string | undefined, { index, 0: text }: RegExpExecArray, board: Board): string | undefined {
  if (which !== 'toi' && which !== 'sau') return which;
  const { word } = board.reading.tokens[board.tokenOf[index + text.length - 1] ?? 0] ?? { word: '' };
  return word === 'tới' || word === 'sau' ? 'toi' : undefined;
}

/** "22/3, hôm đó chủ nhật": the day told just before, where it is such a weekday; null: of "hôm đó" it is not known which. */
function dayBeside({ found, line, tokenOf }: Board, at: number, day: number): number | null | undefined {
  const ahead = line.slice(Math.max(0, at - 20), at);
  const last = found.findLast(({ type }) => type === 'date');
  const known = last === undefined ? 0 : Date.parse(String(last.value)) / 86_400_000;
  const same = last !== undefined && partsOf(known).weekday === day;
  if (/\b(?:hom|bua|ngay) (?:do|ay)(?: la| nham| trung)? ?$/.test(ahead)) return same ? known : null;
  const gap = /[ ,(]*(?:(?:la|nham|tuc) )?$/.exec(ahead)?.[0].length ?? 0;
  return same && tokenOf[Math.max(0, at - gap - 1)] === last.to - 1 ? known : undefined;
}

const monday = (n: number) => (n + 6) % 7;

/** A weekday (0 is Sunday) of the week that is named, or the last or next one. */
function weekday(day: number, which: string | undefined, { today, lean }: Seen): number {
  const now = partsOf(today).weekday;
  const inWeek = today - monday(now) + monday(day);
  if (which === 'tuan nay') return inWeek;
  if (which === 'tuan sau' || which === 'tuan toi') return inWeek + 7;
  if (which?.startsWith('tuan')) return inWeek - (which.endsWith('nua') ? 14 : 7);
  const back = (now - day + 7) % 7;
  const ahead = (day - now + 7) % 7;
  const next = today + (ahead === 0 ? 7 : ahead);
  if (which === 'toi') return next;
  if (which === 'nay' && ahead === 0) return today;
  if (which?.endsWith('roi') || which?.endsWith('qua')) return today - (back === 0 ? 7 : back);
  return lean === 'past' ? today - back : next;
}
