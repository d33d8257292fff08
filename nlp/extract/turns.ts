/** What a later clause takes back: "hôm nọ có ho nhưng giờ thì không", "sốt, ho, đau họng: không có cái nào". */
import type { SymptomStatus } from '../../cases/codes.ts';
import { ANY_MARK, foldedWords } from './cue-match.ts';
import type { Reading } from '../text/read.ts';
import { RED_FLAGS } from './scene.ts';
import type { Mention, Scene, Stage } from './scene.ts';
import { mayMatch } from '../gate/gate.ts';

/** How far behind a symptom its end may be told, in tokens. */
const FARTHEST = 16;

const THEN =
  '(?:gio|nay|may nay|chu|bay gio|bay chu|tuan nay|dot nay|thang nay|(?:may|hai|ba|\\d+) (?:hom|ngay|bua) nay|hom nay|bua nay|bua ni|hien(?: tai| gio)?|sang nay|trua nay|chieu nay|chieu|toi nay|hom sau|sang hom sau|sang ngay(?: thu)? \\p{L}+|(?:tu|tu sang|tu do|tu hom qua|tu toi qua) (?:den|toi) (?:gio|nay))';
const OPENING =
  '^(?:(?:nhieu|lam|qua troi(?: qua dat)?|qua xa|qua chung|ghe|ghe lam|kinh|khiep|tum lum|te tua|khong ngung|khong nghi|suot ngay|ca ngay|qua|du|du doi|hoai|miet|suot|suot dem|ca dem|lien tuc|cao|nhe|chut|a|(?:may|\\d+) (?:ngay|hom|bua|con|lan)|mot (?:con|chut|lan|ngay|dem)|(?:hom|toi|dem|bua) qua|(?:hoi|luc|khi) (?:toi|sang|khuya|trua|chieu|dem|nay|hom qua|gan sang)|thoi) ){0,3}' +
  `(?:; )?(?:(?:nhung ma|nhung|ma|song|chu|cho) )?(?:den |toi )?${THEN}(?: (?:thi|da|cung|em|be|chau|thay|tu|me|ba|ong|bo)){0,2} `;
const TURN = new RegExp(
  OPENING +
    '(?:het|khoi|dut|thong|khong|hong(?! lai| hao)|ko|chang|cha|no)(?: (?:con|bi|thay|co))?(?: (?:roi|nua|han|luon|sach|hoan toan|a|bac si|gi|lai))* ?(?:;|$)',
  'u',
);

/** "hôm bữa khó thở, giờ thở đều rồi": what is said of one who has recovered. */
const recovered = (said: string) =>
  new RegExp(`${OPENING}(?:${said})(?: (?:roi|lai|han|hoan toan|a|nha|nhe|tot|nhu thuong))* ?(?:;|$)`, 'u');
const AWAKE = recovered('tinh(?: tao)?(?: lai| han)? (?:roi|han|hoan toan|binh thuong)|tinh tao(?: lai)?');
const BREATHES = recovered('tho (?:deu|de|duoc|em|binh thuong|nhe)(?: lai| hon)? (?:roi|binh thuong|lai)');
const DRINKS = recovered(
  '(?:bu|uong|an uong|an) (?:duoc|tot|khoe|lai|binh thuong)(?: lai| duoc)? (?:roi|binh thuong|lai)',
);
const PASSES_WATER = recovered(
  '(?:tieu|dai|te)(?: duoc)? (?:duoc|deu|nhieu|lai|binh thuong)(?: lai)? (?:roi|binh thuong)',
);
const COOL = recovered('mat|mat (?:nguoi|me|lanh)|nguoi mat|ngui|binh thuong');
const SENSES = recovered(
  '(?:an |ngui )?(?:thay|ngui|nem|co|duoc)(?: duoc)? (?:vi|mui|vi giac|khuu giac)(?: gi)?(?: lai)?(?: roi| binh thuong)?',
);
const WARM = recovered('(?:tay chan|chan tay|tay|chan|nguoi)(?: da)? am(?: lai| ap)?|am(?: lai| ap)?');
const ROSY = recovered('(?:moi |da |mat )?(?:da )?hong(?: hao| lai| tro lai)');
const RECOVERED: Readonly<Record<string, RegExp>> = {
  cold_extremities: WARM,
  cyanosis: ROSY,
  fever: COOL,
  loss_of_taste: SENSES,
  loss_of_smell: SENSES,
  unconscious: AWAKE,
  drowsiness: AWAKE,
  confusion: AWAKE,
  fainting: AWAKE,
  shortness_of_breath: BREATHES,
  fast_breathing: BREATHES,
  cannot_drink: DRINKS,
  poor_feeding: DRINKS,
  vomits_everything: DRINKS,
  low_urine: PASSES_WATER,
};

const WORSE =
  /^[^;]*; (?:\p{L}+ ){0,4}?(?:nang|du|te|tang|nhieu|day|kinh|ghe|xau)(?: dan)? (?:hon|len|lai|them)(?= |$)/u;
const BACK =
  /^(?:\S+ ){0,6}?(?:roi|ma|nhung|thi|chu|;|gio|nay)(?: \S+){0,3}? ?(?:bi lai|lai bi|lai sot|lai ho|lai len|lai tang|lai noi|tai phat|len lai|xuat hien lai|quay lai|tai lai)(?= |$)/;
const NOT_WORSE = /(?:khong|chua|chang|hong|het)(?: \p{L}+)? (?:nang|du|te|tang|nhieu|bi lai|tai phat|quay lai)/u;

/** "bớt nhức đầu, chiều nhức dữ hơn", "hết ho rồi, nay bị lại": what was better is worse or back, if no other symptom is meant. */
export function worseAgain({ reading, mentions }: Scene, { from, to }: Mention): boolean {
  const end = Math.min(to + FARTHEST, mentions.find(({ from }) => from >= to)?.from ?? Infinity);
  const rest = foldedWords(reading, to, end, ANY_MARK);
  const again = ` ${rest} `.includes(` ${reading.tokens[from]?.fold ?? ''} lai `);
  return (again || WORSE.test(rest) || BACK.test(rest)) && !NOT_WORSE.test(rest);
}

const GONE_NEXT =
  /^(?:[^\s;]+ ){0,6}; (?:(?:da|gio|nay|ma|nhung) )*(?:het|khoi|dut)(?: (?:lau|han|luon|sach|roi|tu hom qua|hom qua|lien|a|nha))+ ?(?:;|$)/;
const GONE_BY =
  /^(?:[^\s;]+ ){0,6}(?:; )?(?:uong thuoc(?: (?:xong|vao|vo|roi))?|(?:den|toi|qua) (?:sang|trua|chieu|toi|khuya|dem|hom sau|sang hom sau|sang nay))(?: (?:la|thi|da))* (?:het|khoi|dut|cam)(?: (?:roi|lien|han|luon|lai|duoc|a|nha))* ?(?:;|$)/;

/** "…, khỏi lâu rồi", "nôn từ tối tới sáng thì cầm": its end is told behind, and nothing else stands between. */
export function goneAfterAll({ reading, mentions }: Scene, { to }: Mention): SymptomStatus | null {
  if (!mayMatch(GONE_NEXT, reading.words) && !mayMatch(GONE_BY, reading.words)) return null;
  const end = Math.min(to + FARTHEST, mentions.find(({ from }) => from >= to)?.from ?? Infinity);
  const rest = foldedWords(reading, to, end, ANY_MARK);
  return GONE_NEXT.test(rest) || GONE_BY.test(rest) ? 'resolved' : null;
}

const SINCE_GONE =
  /^(?:\S+ ){0,5}?(?:; )?(?:nhung |ma )?(?:tu (?:bay|do|hom do|bua do|dao do|luc do|khi do|hom ay)(?: (?:den|toi) (?:gio|nay|bay gio|chu))?|sau do|(?:den|toi) (?:nay|gio)) (?:(?:thi|den|cung|em|be|chau|no|ba|ong) ){0,2}(?:khong|chua|chang|hong|ko)(?: (?:he|thay|con|co))* (?:bi|co|len|con|tai phat)?(?: \S+)? ?(?:lai|nua|them|lan nao)(?= |$)/;

/** "hôm nọ co giật một bận, từ đó đến nay không bị lại" */
export function goneSince({ reading, mentions }: Scene, { code, from, to }: Mention): SymptomStatus | null {
  if (!mayMatch(SINCE_GONE, reading.words)) return null;
  if (mentions.some((other) => other.code === code && other.from >= to)) return null;
  if (!SINCE_GONE.test(foldedWords(reading, to, to + FARTHEST, ANY_MARK))) return null;
  const first =
    foldedWords(reading, from - 6, to + 4)
      .split(';')
      .at(-1) ?? '';
  return EARLIER_DAY.test(first) ? 'history' : 'resolved';
}

/** The end that is told behind "nhưng giờ", "nay" or "sang ngày thứ ba", also of a pair ("sốt với ho, nay hết"). */
export function turnedLater({ reading, byStart }: Stage, { code, to }: Mention): SymptomStatus | null {
  const recovery = RECOVERED[code];
  if (!mayMatch(TURN, reading.words) && !(recovery && mayMatch(recovery, reading.words))) return null;
  let end = to;
  for (let next = joined(end); next; next = joined(end)) end = next.to;
  const rest = `${foldedWords(reading, end, end + FARTHEST, ANY_MARK)} `;
  return TURN.test(rest) || recovery?.test(rest) ? 'resolved' : null;

  function joined(at: number): Mention | undefined {
    if (!/^(?:va|voi|lan|hay)$/.test(reading.tokens[at]?.fold ?? '')) return undefined;
    return byStart.get(at + 1);
  }
}

/** "có co giật không thì dạ không": a question that is told, with its answer. */
export function answeredNo(reading: Reading, { to }: Mention): boolean {
  return mayMatch(ANSWERED_NO, reading.words) && ANSWERED_NO.test(`${foldedWords(reading, to, to + 8, ANY_MARK)} `);
}
const ANSWERED_NO =
  /^(?:khong|ko|k|hong|chua) (?:thi|la) (?:(?:da|thua|em|be|con|chau|toi|tui) )*(?:khong|ko|hong|chua|chang)(?: (?:co|thay|bi|he|a|nhe|nha))* ?(?:;|$)/;

const NONE_OF =
  /^(?:; )?(?:(?:thi|la|em|toi|tui|minh|be|chau) ){0,2}(?:(?:deu|cung) (?:khong|chua|ko|hong|chang|no)(?: (?:co|bi|thay))?|(?:khong|chua|ko|hong|chang|no)(?: (?:he|co|bi|thay))* (?:cai|mon|thu|gi) (?:nao|gi|het|ca))(?: (?:het|ca|a|luon|nhe|nha|dau|tron))* ?(?:;|$)/;

/** "…, em chưa thấy gì cả": of oneself, beside somebody who has it. */
const SENSES_NOTHING = /^; (?:thi |la )?(?:em|toi|tui|minh|be|chau) (?:thi )?\S+ (?:he |co |bi |thay )*gi /;

/** The "no" for all of a list in front of it; a red flag over commas is asked back. */
export function noneOfList({ reading, byStart }: Stage, { code, to }: Mention): SymptomStatus | null {
  if (!mayMatch(NONE_OF, reading.words)) return null;
  let end = to;
  let commas = 0;
  for (;;) {
    const joint = reading.tokens[end];
    const next = byStart.get(end + 1);
    if (!joint || !next || !/^(?:[,+/&]|va|voi|lan|hay|hoac)$/.test(joint.fold)) break;
    if (joint.kind === 'mark') commas++;
    end = next.to;
  }
  const rest = `${foldedWords(reading, end, end + FARTHEST, ANY_MARK)} `;
  if (!NONE_OF.test(rest) || SENSES_NOTHING.test(rest)) return null;
  return (commas > 0 || rest.startsWith(';')) && RED_FLAGS.has(code) ? 'uncertain' : 'absent';
}

const EARLIER_DAY =
  /(?:^| )(?:(?:hom|bua|ngay) (?:qua|kia|truoc|no|te|hom|dau|bua|nao|thu \S+)|tuan (?:roi|qua|vua roi)|moi dau|chu nhat|thu \S+|ngay \d+(?: \d+)?|(?:toi|dem|chieu|sang) (?:qua|kia)|tuan truoc|hoi (?:sang|dau|hom)|luc dau|ban dau|(?:may|\d+) (?:bua|hom|ngay) (?:truoc|dau)|(?:sang|trua|chieu|toi|dem|khuya)(?: \S+)? (?:con|thi|van))(?= |$)/;
const NO_MORE = /(?:khong|ko|hong|chang|het)(?: (?:con|bi|thay))? \p{L}+(?: \p{L}+)? (?:nua|lai)(?: |$)/u;
const PEOPLE = /(?:^| )(?:vo|chong|con|be|chau|me|ma|ba|bo|ong|anh|chi|nha|ban|nguoi|dua|thang|lon|nho)(?= |$)/g;

/** Nobody new is named between the two. */
function samePerson(first: string, since: string): boolean {
  const known = first.match(PEOPLE)?.map((word) => word.trim()) ?? [];
  return (since.match(PEOPLE) ?? []).every((word) => known.includes(word.trim()));
}

const SINCE_THEN = /(?:^| )(?:gio|nay|nua|chu|ni|hien|do)(?= |$)/;
/** "ngất thì chưa ngất": what is only named before "thì" has the status that is told of it behind. */
function named({ reading, mentions }: Scene, i: number): boolean {
  const [one, next] = [mentions[i], mentions[i + 1]];
  return (
    one !== undefined && next?.code === one.code && reading.tokens[one.to]?.fold === 'thi' && next.from <= one.to + 3
  );
}

const OVER: ReadonlySet<SymptomStatus> = new Set(['absent', 'resolved']);

/** For each mention the next of the same symptom that is said to be over, or -1. */
function nextOver(mentions: readonly Mention[], found: readonly SymptomStatus[]): number[] {
  const next = new Map<string, number>();
  const all: number[] = [];
  for (let i = mentions.length - 1; i >= 0; i--) {
    const code = mentions[i]?.code ?? '';
    all[i] = next.get(code) ?? -1;
    if (OVER.has(found[i] ?? 'present')) next.set(code, i);
  }
  return all;
}

/** "hôm kia còn sốt, nay không sốt nữa": told to have been there and told to be there no more, it is over. */
export function overSince(scene: Scene, found: readonly SymptomStatus[]): SymptomStatus[] {
  const { reading, mentions } = scene;
  const all = [...found];
  const laterOver = nextOver(mentions, found);
  mentions.forEach(({ from, to }, i) => {
    if (named(scene, i)) all[i] = all[i + 1] ?? 'present';
    const later = laterOver[i] ?? -1;
    const end = mentions[later]?.to;
    if (end === undefined || all[i] !== 'present') return;
    const first =
      foldedWords(reading, from - 6, to + 4)
        .split(';')
        .at(-1) ?? '';
    const since = foldedWords(reading, to, end + 2);
    const dated = EARLIER_DAY.test(first) && SINCE_THEN.test(since);
    if (!dated && !(NO_MORE.test(since) && samePerson(first, since))) return;
    all[i] = 'resolved';
    all[later] = 'resolved';
  });
  return all;
}
