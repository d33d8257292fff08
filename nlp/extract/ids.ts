/** Identity numbers: CCCD before phone (the longest run first), old CMND, record codes, plates, phones. */
import { note, placeOf, scan } from './board.ts';
import type { Board } from './board.ts';

const PATIENT =
  /\b(?:ma|ho so|phieu|bn|benh nhan(?= (?:so|ma)))(?: so)?(?: ho so| benh nhan| bn(?!\d)| f0| khai bao| xet nghiem| mau| phieu| hs(?![-\d])| ca benh| dinh danh| tra cuu| toi| em| cua toi| cua em| la| benh an){0,6}(?: la| cua toi la)?[ :#]*([a-z]{0,4}-?\d{4,14}(?:-\d+)*)/dg;
/** "o99o 123 456": the letter o for a nought, l for a one; "0990 123 456/0990 654 321" are two. */
const DIGIT = '(?:\\d|o(?=[ .-]?[\\do])|(?<=\\d)l(?=\\d))';
const RUN = new RegExp(
  `(?<![\\d\\p{L}])(?<!(?<!\\d{3}[ .-]?\\d{3}) ?/ ?)(\\+?\\(?${DIGIT}(?:[ .\\-()]{0,2}${DIGIT}){7,14})(?!\\d)(?! ?/ ?(?!\\+?[0o]\\d))`,
  'dgu',
);
const PLATE = /(?<![\d\p{L}])(\d{2} ?-? ?(?:[a-z]{1,2}|gio(?= ?[-\d]))\d? ?[- ] ?(?:\d{3}[. ]\d{2}|\d{4,5}))(?!\d)/dgu;
const ID_CUE =
  /\b(?:cccd|can cuoc|can cuoc cong dan|dinh danh|cmnd|cmt|chung minh|chung minh thu|chung minh nhan dan|giay to|so cmt)(?: so)?(?: la| cua toi la| cua em la)?[ :]*$/;
const LONGEST_CUE = 80;
const MOBILE = /^0[35789]\d{8}$/;
const LANDLINE = /^02\d{9}$/;

/** Finds ids and phones; hotlines such as 115 or 1900… are nobody's phone. */
export function findIds(board: Board): void {
  if (!board.digits) return;
  scan(board, PATIENT, (match) => {
    note(board, 'patient_id', sourceText(board, placeOf(match, 1)).toUpperCase(), placeOf(match, 1));
    return placeOf(match);
  });
  scan(board, PLATE, (match) => {
    note(board, 'plate', sourceText(board, placeOf(match, 1)), placeOf(match, 1));
    return placeOf(match);
  });
  scan(board, RUN, (match) => {
    const place = placeOf(match, 1);
    const kind = identify(match[1] ?? '', board.line.slice(Math.max(0, place[0] - LONGEST_CUE), place[0]));
    if (!kind) return null;
    takeBack(board, kind.type, place[0]);
    note(board, kind.type, kind.value, place);
    return place;
  });
}

/** "0905 111 238, à không, 0905 111 283": only the number that was meant. */
function takeBack({ found, line, tokenOf }: Board, type: string, at: number): void {
  const last = found.at(-1);
  if (last?.type !== type) return;
  const between = line.slice(tokenOf.indexOf(last.to), at);
  if (WRONG.test(between)) found.pop();
}
const WRONG =
  /^[ ,.;:]*(?:(?:a|u|oi|y|xin loi|em|toi) )*(?:a khong|nham|lon|y la|sua lai|viet nham|ghi nham|go nham|dung ra|khong phai)\b[^\d]{0,30}$/;

function identify(run: string, before: string): { type: 'cccd' | 'cmnd' | 'phone'; value: string } | null {
  const digits = run
    .replaceAll('o', '0')
    .replaceAll('l', '1')
    .replace(/[^\d+]/g, '');
  const phone = digits.replace(/^(?:\+84|0084)0?/, '0').replace(/^84(?=\d{9}$)/, '0');
  if (/^\d{12}$/.test(digits) && !digits.startsWith('84')) return { type: 'cccd', value: digits };
  if (MOBILE.test(phone) || LANDLINE.test(phone)) return { type: 'phone', value: phone };
  if (/^\d{9}$/.test(digits)) {
    if (ID_CUE.test(before)) return { type: 'cmnd', value: digits };
    return MOBILE.test(`0${digits}`) && /\b(?:so|sdt|dien thoai|goi|lien he|zalo)[ :]*$/.test(before)
      ? { type: 'phone', value: `0${digits}` }
      : { type: 'cmnd', value: digits };
  }
  return null;
}

/** What stands in the text itself, for values that are kept as written. */
export function sourceText(board: Board, place: [number, number]): string {
  const first = board.reading.tokens[board.tokenOf[place[0]] ?? 0];
  const last = board.reading.tokens[board.tokenOf[place[1] - 1] ?? 0];
  return first && last ? board.reading.text.slice(first.start, last.end) : '';
}
