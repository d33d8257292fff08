/** What a later clause takes back: "hôm nọ có ho nhưng giờ thì không", "sốt, ho, đau họng: không có cái nào". */
import type { SymptomStatus } from '../../cases/codes.ts';
import { ANY_MARK, foldedWords } from './cue-match.ts';
import type { Reading } from '../text/read.ts';
import { RED_FLAGS } from './scene.ts';
import type { Mention, Scene, Stage } from './scene.ts';

/** How far behind a symptom its end may be told, in tokens. */
const FARTHEST = 16;

const THEN =
  '(?:gio|nay|chu|bay gio|hom nay|bua nay|bua ni|hien(?: tai| gio)?|sang nay|trua nay|chieu nay|chieu|toi nay|hom sau|sang hom sau|sang ngay(?: thu)? \\p{L}+|(?:tu|tu sang|tu do|tu hom qua|tu toi qua) (?:den|toi) (?:gio|nay))';
const TURN = new RegExp(
  '^(?:(?:nhieu|lam|qua|du|du doi|hoai|miet|suot|suot dem|ca dem|lien tuc|cao|nhe|chut|a|(?:may|\\d+) (?:ngay|hom|bua|con|lan)|mot (?:con|chut|lan|ngay|dem)|(?:hom|toi|dem|bua) qua) ){0,3}' +
    `(?:; )?(?:(?:nhung ma|nhung|ma|song) )?(?:den |toi )?${THEN}(?: (?:thi|da|cung|em|be|chau|thay|tu)){0,2} ` +
    '(?:het|khoi|dut|thong|khong|hong|ko|chang|cha|no)(?: (?:con|bi|thay|co))?(?: (?:roi|nua|han|luon|sach|hoan toan|a|bac si|gi|lai))* ?(?:;|$)',
  'u',
);

/** The end that is told behind "nhưng giờ", "nay" or "sang ngày thứ ba", also of a pair ("sốt với ho, nay hết"). */
export function turnedLater({ reading, byStart }: Stage, { to }: Mention): SymptomStatus | null {
  let end = to;
  for (let next = joined(end); next; next = joined(end)) end = next.to;
  return TURN.test(`${foldedWords(reading, end, end + FARTHEST, ANY_MARK)} `) ? 'resolved' : null;

  function joined(at: number): Mention | undefined {
    if (!/^(?:va|voi|lan|hay)$/.test(reading.tokens[at]?.fold ?? '')) return undefined;
    return byStart.get(at + 1);
  }
}

/** "có co giật không thì dạ không": a question that is told, with its answer. */
export function answeredNo(reading: Reading, { to }: Mention): boolean {
  return /^(?:khong|ko|k|hong|chua) (?:thi|la) (?:(?:da|thua|em|be|con|chau|toi|tui) )*(?:khong|ko|hong|chua|chang)(?: (?:co|thay|bi|he|a|nhe|nha))* ?(?:;|$)/.test(
    `${foldedWords(reading, to, to + 8, ANY_MARK)} `,
  );
}

const NONE_OF =
  /^(?:; )?(?:(?:thi|la|em|toi|tui|minh|be|chau) ){0,2}(?:(?:deu|cung) (?:khong|chua|ko|hong|chang|no)(?: (?:co|bi|thay))?|(?:khong|chua|ko|hong|chang|no)(?: (?:he|co|bi|thay))* (?:cai|mon|thu|gi) (?:nao|gi|het|ca))(?: (?:het|ca|a|luon|nhe|nha|dau|tron))* ?(?:;|$)/;

/** The "no" for all of a list in front of it; a red flag over commas is asked back. */
export function noneOfList({ reading, byStart }: Stage, { code, to }: Mention): SymptomStatus | null {
  let end = to;
  let commas = 0;
  for (;;) {
    const joint = reading.tokens[end];
    const next = byStart.get(end + 1);
    if (!joint || !next || !/^(?:[,+/&]|va|voi|lan|hay|hoac)$/.test(joint.fold)) break;
    if (joint.kind === 'mark') commas++;
    end = next.to;
  }
  if (!NONE_OF.test(`${foldedWords(reading, end, end + FARTHEST, ANY_MARK)} `)) return null;
  return commas > 0 && RED_FLAGS.has(code) ? 'uncertain' : 'absent';
}

const EARLIER_DAY =
  /(?:^| )(?:(?:hom|bua) (?:qua|kia|truoc|no|te|hom)|(?:toi|dem|chieu|sang) (?:qua|kia)|tuan truoc|hoi (?:sang|dau|hom)|luc dau|ban dau|(?:may|\d+) (?:bua|hom|ngay) (?:truoc|dau)|(?:sang|trua|chieu|toi|dem|khuya)(?: \S+)? (?:con|thi|van))(?= |$)/;
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
    if (!EARLIER_DAY.test(first) || !SINCE_THEN.test(foldedWords(reading, to, end + 2))) return;
    all[i] = 'resolved';
    all[later] = 'resolved';
  });
  return all;
}
