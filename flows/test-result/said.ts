/** What a message about a test says: is a result asked for or told, by which code, of whom. */
import { typedCode } from '../../cases/declaration.ts';
import type { ResultCode } from '../../cases/lab-result.ts';
import { RESULT_CODES } from '../../cases/lab-result.ts';
import type { Amendment, Answers, View } from '../engine/flow.ts';
import { fold } from '../engine/fold.ts';
import { birthIn, spokenYear } from '../health-declaration/birth.ts';

const TEST = '(?:xet nghiem|xn|test|pcr|mau|covid)';
const RESULT = '(?:ket qua|kq|kqxn)';
/** Words that can only mean that a result is asked for. */
const ASKED = new RegExp(
  [
    ...[String.raw`^(?:da |cho |xin |tra |xem )*(?:kq|kqxn)\b`, String.raw`\b${RESULT}\b.{0,120}\b${TEST}\b`],
    ...[String.raw`\b${TEST}\b.{0,120}\b${RESULT}\b`, String.raw`\btra (?:cuu )?(?:${RESULT}|${TEST})\b`],
    ...[String.raw`\bma (?:so )?(?:xet nghiem|xn|phieu xet nghiem|mau)\b`, String.raw`\btest results?\b`],
  ].join('|'),
);
const BOOKED = /\b(?:dang k[yi]|dk|dki|dky|dat (?:lich|hen|cho)|lich|book)\b.{0,120}\b(?:xet nghiem|xn|test|lay mau)\b/;
const OTHER_SUBJECTS = new Set(['symptom', 'supply', 'claim']);

function textOf({ said }: View): string {
  return said?.understanding.text.normalize('NFC') ?? '';
}

function isAboutOther({ said }: View): boolean {
  return said?.understanding.entities.some(({ type }) => OTHER_SUBJECTS.has(type)) === true;
}

/** "Tra kết quả xét nghiệm mã XN-0042", "KQ XN0042 1990". */
export function asksForResult(view: View): boolean {
  return !isAboutOther(view) && !asksForSlot(view) && ASKED.test(fold(textOf(view)));
}

/** "Đăng ký xét nghiệm", "đặt lịch test". */
export function asksForSlot(view: View): boolean {
  const folded = fold(textOf(view));
  return !isAboutOther(view) && BOOKED.test(folded) && !/\b(?:ket qua|kq)\b/.test(folded);
}

const WORDS_OF_CODE =
  'x[eé]t nghi[eệ]m|xn|m[aẫ]u|phi[eế]u|h[oồ] s[oơ]|tra c[uứ]u|k[eế]t qu[aả]|kq|s[oố]|c[uủ]a|t[oô]i|em|l[aà]';
const CUED = new RegExp(
  String.raw`(?<!\p{L})(?:m[aã](?: (?:${WORDS_OF_CODE})(?![\p{L}\p{N}]))*|code|kq(?:xn)?)[ :#.]+((?=[a-z0-9./-]*\d|[a-z]{4}-[a-z]{4}(?![\p{L}]))[a-z0-9][a-z0-9./-]{2,23})`,
  'iu',
);
/** As this service writes its own: "7F3K-92QX". */
const OWN = /(?<![\p{L}\p{N}])([2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4})(?![\p{L}\p{N}])/u;
const MIXED =
  /(?<![\p{L}\p{N}])((?=[a-z0-9-]*[a-z])(?=(?:[a-z-]*\d){3})[a-z0-9]+(?:-[a-z0-9]+)*)(?![\p{L}\p{N}]|[.,]\d)/iu;
const BARE = /(?<![\p{L}\p{N}])((?=[a-z0-9./-]*\d)[a-z0-9][a-z0-9./-]{2,23})(?![\p{L}\p{N}])/giu;
const NO_CODE = /^(?:(?:19|20)\d\d|(?:sn|ns|nam|sinh)\d{2,4}|\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?|covid-?19|spo2\d*)$/i;

interface Found {
  code: string;
  /** the text without it */
  rest: string;
}

function without(text: string, match: RegExpExecArray | RegExpMatchArray): Found | null {
  const [, code = ''] = match;
  if (NO_CODE.test(code)) return null;
  const at = (match.index ?? 0) + match[0].lastIndexOf(code);
  return { code: code.replace(/[./-]+$/, ''), rest: `${text.slice(0, at)} ${text.slice(at + code.length)}` };
}

/** @param isAsked the code is the open question: digits alone are one, too */
function codeIn(view: View, isAsked: boolean): Found | null {
  const text = textOf(view);
  for (const pattern of [CUED, OWN, MIXED]) {
    const match = pattern.exec(text);
    const found = match === null ? null : without(text, match);
    if (found !== null) return found;
  }
  if (isAsked && typedCode(text) !== null) return { code: text.trim(), rest: '' };
  if (!isAsked || view.said?.understanding.entities.some(({ type }) => type === 'phone') === true) return null;
  return [...text.matchAll(BARE)].map((match) => without(text, match)).find((found) => found !== null) ?? null;
}

export function codeSaid(view: View): string | undefined {
  return codeIn(view, view.asked === 'code')?.code;
}

/** The year alone: an age may be a year off, and would count as a wrong try. */
export function yearSaid(view: View): number | undefined {
  if (view.said === null) return undefined;
  const isAsked = view.asked === 'birthYear';
  const { now } = view.context;
  // A lone digit is a choice that is not there.
  if (isAsked && /^\d$/.test(textOf(view).trim())) return undefined;
  const told = (codeIn(view, false)?.rest ?? textOf(view)).replace(/\d{1,3} ?tu[oổ]i/giu, ' ');
  // Beside a code "sn 85" is no house number.
  const rest = told.replace(/(?<!\p{L})sn(?= ?\d\d(?!\d))/giu, 'ns');
  const born = view.said.understanding.entities.find(({ type }) => type === 'birth_year')?.value;
  const found = birthIn(rest, now, isAsked ? 'short' : 'whole')?.birth ?? (isAsked ? spokenYear(rest, now) : null);
  const year = Number((found ?? String(born ?? '')).slice(0, 4));
  return year >= 1900 && year < Number(now.slice(0, 4)) + 1 ? year : undefined;
}

/** From here on a wish to leave is no name. */
const SURE = 0.9;
const NOBODY =
  /^(?:da |dau )?(?:(?:khong|ko|k|kg|hong|hok|chang) (?:co |gap |o gan )?(?:ai|nguoi nao)|(?:khong|ko|k|hong)$|(?:em |toi |minh )?o (?:mot|1) minh|nobody|no one)(?: (?:a|het|ca|dau|nha|o gan|em|ad))*$/;

/** "Ko có ai": nobody was near. */
export function saysNobody({ asked, said }: View): boolean {
  return asked === 'contacts' && NOBODY.test(fold(said?.understanding.text ?? ''));
}

/** A message with a code and a year of its own is another try: what was told before it counts no more. */
export function yearAnew(view: View): Amendment | null {
  const year = codeIn(view, false) === null ? undefined : yearSaid({ ...view, asked: null });
  const before = view.answers['birthYear'];
  if (year === undefined || before === undefined || before === year) return null;
  return { drop: ['code'], set: { birthYear: year } };
}

const NAME = /^\p{L}[\p{L} .'’-]{1,60}$/u;

export function nameSaid({ said, asked }: View): string | undefined {
  if (said === null || said.understanding.word !== null) return undefined;
  // "Thôi khỏi" would be a name otherwise.
  if (said.understanding.intent === 'cancel' && said.understanding.confidence >= SURE) return undefined;
  const named = said.understanding.entities.find(({ type }) => type === 'name')?.value;
  if (named !== undefined) return String(named);
  const words = said.understanding.text.trim();
  return asked === 'name' && NAME.test(words) && words.includes(' ') ? words : undefined;
}

/** A result that the person tells of themselves ("test nhanh hai vạch"); `ct`: only a Ct value is asked about. */
export function resultTold(view: View): ResultCode | 'ct' | undefined {
  const entities = view.said?.understanding.entities ?? [];
  const told = entities.find(({ type }) => type === 'test_result')?.value;
  if (codeIn(view, false) !== null) return undefined;
  const known = RESULT_CODES.find((code) => code === told);
  return known ?? (entities.some(({ type }) => type === 'ct') ? 'ct' : undefined);
}

/** "Ct 20 là sao em": what a value means, in the middle of anything else, too. */
export function asksAboutCt(view: View): boolean {
  return resultTold(view) === 'ct' && /\b(?:la sao|la gi|nghia|the nao|cao|thap|co sao)\b|\?/.test(fold(textOf(view)));
}

/** What a message gives the flow to begin with. */
export function saidAtFirst(view: View): Answers {
  const test = view.said?.understanding.entities.find(({ type }) => type === 'test_type')?.value;
  const told = resultTold(view);
  const facts = { code: codeSaid(view), birthYear: yearSaid(view), name: nameSaid(view), told, test };
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
