/** People beside the sender's own, told by title, name and whereabouts: "ông Tám bán phở", "con bé nhà bác Lâm". */
import { createPhrases } from '../lexicon/patterns.ts';
import type { Hit } from '../lexicon/patterns.ts';
import { WHEREABOUTS } from '../lexicon/whereabouts.ts';
import type { Reading, Token } from '../text/read.ts';
import { mayMatch } from '../gate/gate.ts';
import { ANY_MARK, foldedWords } from './cue-match.ts';

interface Range {
  from: number;
  to: number;
}

/** Words by what they are typed as with and without marks; unmarked, the ones in brackets are mostly something else. */
interface Words {
  sure: ReadonlySet<string>;
  plain: ReadonlySet<string>;
}

const wordsOf = (sure: string, plain: string): Words => ({
  sure: new Set(sure.split(' ')),
  plain: new Set(plain.split(' ')),
});

const GROWN = wordsOf(
  'ông bà anh chị cô chú bác thím dì cậu mợ dượng o mệ người ảnh bả ổng cụ khách thằng đứa nhỏ bạn mụ gã lão',
  'ong ba anh chi chu bac thim cau duong nguoi cu khach thang dua nho ban',
);
const YOUNG = wordsOf('con bé cháu thằng đứa nhỏ bạn nhóc cu', 'con be chau thang dua nho ban nhoc cu');
const TITLES = wordsOf('ông bà anh chị cô chú bác thím dì cậu mợ dượng', 'ong ba anh chi chu bac thim cau duong');
const KIN = wordsOf(
  'con cháu bé thằng vợ chồng mẹ má bố ba cu trai gái',
  'con chau be thang vo chong me bo cu trai gai',
);
const ORDINALS = wordsOf('hai ba tư năm sáu bảy tám chín mười út', 'hai ba tu nam sau bay tam chin muoi ut');
const OWNERS = wordsOf('em e tôi tui mình tớ cháu', 'em e toi tui minh to chau');

const whereabouts = createPhrases(
  Object.entries(WHEREABOUTS).map(([value, patterns]) => ({ type: 'whereabouts', value, patterns })),
);

/** The token ranges of such people, in text order; what is part of a symptom names nobody ("tho" is thợ and thở). */
export function outsidersIn(reading: Reading, hits: readonly Hit[]): Range[] {
  const symptoms = hits.filter(({ type }) => type === 'symptom');
  const placed = whereabouts.find(reading).flatMap(({ value, from, to }) => {
    if (value === 'whole') return isOwnFolk(reading, to) ? [] : [{ from, to }];
    const head = headBefore(reading, from, value === 'grown' ? [GROWN] : [GROWN, YOUNG]);
    return head === null || is(reading, to, OWNERS) ? [] : [{ from: head, to }];
  });
  const known = [...hits.filter(isStranger), ...placed, ...otherFamilies(reading), ...unnamed(reading)];
  return [...known, ...resumed(reading, known)]
    .filter(({ from, to }) => !symptoms.some((one) => from < one.to && one.from < to))
    .sort((a, b) => a.from - b.from);
}

const isStranger = ({ type, value }: Hit) => type === 'bystander' || /^(?:neighbor|colleague|roommate)$/.test(value);

/** "… có ba cháu nổi ban, một cháu còn sốt", "cô giúp việc ngứa, tôi thấy cô ấy nôn": one who is told of already. */
function resumed({ tokens }: Reading, known: readonly Range[]): Range[] {
  const first = Math.min(...known.map(({ to }) => to));
  return tokens.flatMap(({ fold, word }, i) => {
    const [ahead, next] = [tokens[i - 1]?.fold ?? '', tokens[i + 1]];
    if (i <= first) return [];
    if (ONE_OF.test(ahead) && MEMBER.test(fold) && !OWNED.test(next?.fold ?? '') && !isOwnGroup(tokens, i))
      return [{ from: i, to: i + 1 }];
    return TITLE.test(word) && /^(?:ấy|đó|nớ|kia|ay)$/.test(next?.word ?? '') ? [{ from: i, to: i + 2 }] : [];
  });
}
const ONE_OF = /^(?:mot|1|vai|them)$/;
const MEMBER = /^(?:chau|dua|be|ban|nguoi|em|anh|chi|ong|ba)$/;
const OWNED = /^(?:em|toi|tui|minh|con|nha|ngay|tuan|bua|hom|thang)$/;
const TITLE = /^(?:cô|anh|chị|ông|bà|chú|bác|cậu|em|bé|thím|co|chi|ong|chu|bac)$/;

/** "nhà em có một cháu": of the sender's own. */
function isOwnGroup(tokens: Reading['tokens'], at: number): boolean {
  for (let i = at - 1; i >= 0 && tokens[i]?.kind !== 'mark'; i--)
    if (/^(?:em|toi|tui|minh|nha)$/.test(tokens[i]?.fold ?? '')) return true;
  return false;
}

/** "ở với người nhà, người thân" */
const isOwnFolk = ({ tokens }: Reading, to: number) =>
  tokens[to - 1]?.fold === 'nguoi' && /^(?:nha|than|yeu|lon|gia|minh|ta|em|tui|toi)$/.test(tokens[to]?.fold ?? '');

/** Whether the token at a place is one of some words, by its marks where the writer puts them. */
function is({ tokens, accented }: Reading, at: number, { sure, plain }: Words): boolean {
  const token = tokens[at];
  if (!token || token.kind !== 'word') return false;
  return token.marked || accented ? sure.has(token.word) : plain.has(token.fold);
}

/** The title in front of at most two words of a name. */
function headBefore(reading: Reading, end: number, heads: readonly Words[]): number | null {
  for (let at = end - 1; at >= Math.max(0, end - 3); at--) {
    if (heads.some((words) => is(reading, at, words))) return at;
    if (!isNamed(reading, at)) return null;
  }
  return null;
}

/** A word of a name, or a child's number in the family: "chú Bảy", "chị tư". */
function isNamed(reading: Reading, at: number): boolean {
  const token: Token | undefined = reading.tokens[at];
  if (token?.kind === 'word' && token.capital) return true;
  return is(reading, at, ORDINALS) && !COUNTED.test(reading.tokens[at + 1]?.fold ?? '');
}
const COUNTED =
  /^(?:nay|ngoai|van|tuoi|ngay|hom|nguoi|thang|tuan|dua|muoi|truoc|sau|lan|bua|gio|tieng|con|be|chau|cai)$/;

/** "thằng cu nhà bác Lâm", "con chị Hoa", "vợ chú Tư": somebody of a house that is named by another's title and name. */
function otherFamilies(reading: Reading): Range[] {
  const found: Range[] = [];
  for (let at = 1; at < reading.tokens.length - 1; at++) {
    if (!is(reading, at, TITLES) || !isNamed(reading, at + 1)) continue;
    let head = at - 1;
    if (reading.tokens[head]?.fold === 'nha') head--;
    if (reading.tokens[head]?.fold === 'cua') head--;
    const to = isNamed(reading, at + 2) ? at + 3 : at + 2;
    if (is(reading, head, KIN) && !is(reading, to, OWNERS)) found.push({ from: head, to });
  }
  return found;
}

/** "bạn thân của em", "người giúp việc nhà tôi": whose they are belongs to them and begins nobody new. */
export function withOwners(reading: Reading, people: readonly Range[]): Range[] {
  return people.filter((one) => !isTrade(reading, one)).map(({ from, to }) => ({ from, to: ownedTo(reading, to) }));
}

/** "chồng em lái xe tải", "tôi làm bảo vệ": what one's own does for a living. */
function isTrade(reading: Reading, { from }: Range): boolean {
  if ([GROWN, YOUNG].some((words) => is(reading, from, words))) return false;
  const verb = /^(?:la|lam)$/.test(reading.tokens[from - 1]?.fold ?? '') ? 1 : 0;
  const owner = is(reading, from - 1 - verb, OWNERS);
  return verb > 0 ? owner || is(reading, from - 2, KIN) : owner && is(reading, from - 2, KIN);
}

function ownedTo(reading: Reading, to: number): number {
  let at = to;
  while (at < to + 4 && BETWEEN.has(reading.tokens[at]?.fold ?? '')) at++;
  const before = reading.tokens[at - 1]?.fold ?? '';
  if (is(reading, at, KIN) && is(reading, at + 1, OWNERS) && OF_CHILDREN.test(before)) return at + 2;
  return is(reading, at, OWNERS) ? at + 1 : to;
}
const BETWEEN: ReadonlySet<string> = new Set(
  'than cu thiet nha cua ben hoc sat vach ke canh gan doi dien lien'.split(' '),
);
const OF_CHILDREN = /^(?:cua|ban|lop|giao|thay|hoc)$/;

const GROUP =
  '(?:truong|lop|xuong|cong ty|xom|thon|ap|lang|khu(?: pho| tro)?|to|day(?: tro)?|phong(?: tro| lam)?|nha tro|hem|ngo|chung cu|co quan|trai|cho|quan|doan|ky tuc xa|ktx|ca|chuyen|don vi|xe(?: (?:giuong nam|khach|do|buyt|om|lam|lua))?|tau|ghe|pha|may bay|ben(?: xe)?|ga|phong kham|benh vien|tiem|sieu thi|chua|nha tho|cong vien|via he|khoang|toa|can ho)';
/** "phòng em có 3 người bị ho", "trong thôn có mụ sốt", "bên trại giam có người …": somebody of a group who is not named. */
const EXISTS = new RegExp(
  `(?:^| )${GROUP}(?: (?!co |khong |chua |thi |va |voi )[^\\s;]+){0,5}(?: (?:dang|cung|vua|moi|da|hien|hinh nhu|nghe noi))* co (?:(?:\\d+|mot|may|vai|nhieu|hai|ba|khoang|hon|it nhat) )*(?:nguoi|ban|dua|em|be|chau|hoc sinh|cong nhan|nhan vien|anh|chi|ong(?: cu)?|ba(?: cu)?|mu|co|chu|bac|thang|ca|con|sinh vien|o|khach|cu|thanh nien|tai xe)(?= )`,
  'g',
);

/** Where somebody of a group is told of. */
function unnamed(reading: Reading): Range[] {
  if (!mayMatch(EXISTS, reading.words)) return [];
  const line = ` ${foldedWords(reading, 0, reading.tokens.length, ANY_MARK)}`;
  return [...line.matchAll(EXISTS)].map(({ 0: text, index }) => {
    const to = line.slice(0, index + text.length).split(' ').length - 1;
    return { from: to - 1, to };
  });
}
