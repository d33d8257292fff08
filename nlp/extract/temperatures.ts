/** Body temperatures: by their unit, behind a cue, corrected, and of two times of the day. */
import { ahead, placeOf, scan } from './board.ts';
import type { Board } from './board.ts';
import { BETWEEN, NUMBER, UNIT, numberOf as number } from './readings.ts';
import type { VitalReading } from './readings.ts';

const DEGREE =
  '(?: ?do c\\b| ?do(?=\\d|\\b)| ?°| ?º| ?o(?=\\d|\\b)| ?d(?= ?\\d\\b)| ?\\*| ?oc\\b| ?°c| ?vach(?= ?\\d))(?: ?c\\b)?';
const TENTH =
  '(?: ?(ruoi|\\d(?![.,/]?\\d)(?! ?(?:ngay|hom|bua|tuan|thang|lan|tuoi|gio|tieng|nguoi|con\\b|be|dem|mui|phut|vien|lieu))))?';
const WITH_UNIT = new RegExp(
  `(?<![\\d.,])${NUMBER}(?: (?:hon|may)(?= do))?(?:${DEGREE}${TENTH}| ?(f)\\b| ?(ruoi)\\b)(?! ?con\\b)`,
  'dg',
);
const SPACED = /(?<![\d.,])(3[4-9]|4[0-3]) (\d) ?do\b/dg;
const CUE =
  '\\b(?:fever|temperature|temp|than nhiet|nhiet do|nhiet ke|nhiet|sot|nong|cap nach|kep nach|cap sot|cap|nach|tran|do tai|do tran|ot|do nach|do nhiet)';
const WITH_CUE = new RegExp(
  `${CUE}(?: cao| nhe| qua| tren| den| toi| khoang| duoi| nach| hon){0,4}${BETWEEN}(?:tren |hon |toi |den |khoang |tam |gan |cao |nhe )?${NUMBER}(?!\\d)(?![./]\\d)(?! ?(?:phan|%))${UNIT}`,
  'dg',
);
/** "cặp được 37 9" */
const CUED_SPACED = new RegExp(`${CUE}${BETWEEN}(3[5-9]|4[0-2]) (\\d)(?= ?(?:$|[.,;!]|do\\b|c\\b))`, 'dg');
const DECIMAL =
  /(?<![\d.,/])(3[4-9]|4[0-2])[.,](\d)(?![\d])(?! ?(?:ngay|tuoi|kg|ky|tr|trieu|k\b|nghin|%|km|gio(?! ?\d)|diem|m\b(?! ?\d{2})|m2))/dg;
const ONE_DIGIT = /\b(?:sot|nhiet do|than nhiet) (\d)(?: ?do\b(?! ?\d)|[.,]\d{1,2}(?![\d.,]))/dg;
/** "nay đo 38", "đo 38 5": too low for any other reading; with more digits behind it, rather none than half of it. */
const MEASURED =
  /\bdo (?:(?:duoc|lai|nay|thay|ra|con|la|len|thi) ){0,3}((?:3[5-9]|4[01])(?:[.,]\d| \d(?= ?(?:$|[.,;!]|(?:do|c|nha|nhe|a|ah|roi|thoi|oi)\b)))?)(?! ?(?:tuoi|ngay|hom|%|phan|nguoi|lan|k\b|kg|gio|tieng|phut|goi|vien|cm|met|m\b|mmol|diem|cai|lit|truong|bac|thang|tuan|ruoi|r\b|phay|cham|hai|ba|bon|lam|sau|bay|tam|chin))(?! ?(?:do|c|p|d|h|o)? ?\d|[^a-z\d]{1,4}\d(?! ?(?:ngay|hom|lan|tuoi|gio|h\b|tieng)))/dg;
/** "uống para rồi, giờ còn 38": what is left of a fever. */
const LEFT =
  /\b(?:uong|para\w*|ha sot|efferalgan|panadol|sot|cap|nhiet)\b[^.;!?]{0,40}\b(?:con|xuong|ha xuong|xuong con) (3[5-9]|4[01])(?:[.,](\d))?(?! ?(?:tuoi|ngay|%|nguoi|lan|k\b|kg|gio|tieng|phut|goi|vien))(?![\d.,/])/dg;
const CORRECTED =
  /\b(?:a |u |oi )?(?:nham|a khong|y la|y em la|y toi la|sua lai|dung ra|phai la|ghi nham|go nham|viet nham|quen)(?: (?:roi|la|phai|do|chi|em|toi|a|co))*[ ,]*(3[4-9]|4[0-3])(?:[.,](\d))?(?! ?(?:tuoi|ngay|%))(?![\d.,/])/dg;
/** "T 37,8", "t: 38", "t° 38" of a chart */
const CHARTED = /(?<![\p{L}\d] ?)t ?(?:[°º:=] ?)?((?:3[4-9]|4[0-2])[.,]\d|(?<=[°º:=] ?)(?:3[4-9]|4[0-2]))(?![\d.,])/dgu;
const NO_BODY =
  /\b(?:con|ruou|nuoc|phong|troi|may lanh|dieu hoa|lo|nuong|ngoai|tu lanh|goc|ngoai troi|bao quan|tu|de o|xoay|quay|bia|khi hau|thoi tiet|may dieu hoa|ve si|nuong o|dun|pha|be boi|ho boi|doc|suoi|may tinh|lap top|am nuoc|noi|chao dau)(?: \p{L}+){0,2} ?$/u;

const ROOM = '(?:gac(?: tro)?|phong(?: tro| ngu)?|xuong|xe(?: khach| buyt| tai)?|lop|bep|mai ton)';
/** "gác trọ 39 độ", "nhà 38 độ nóng như lò": how warm it is around. */
const AROUND = new RegExp(
  `\\b(?:(?<!\\b(?:be|con|ong|ba|chau|vo|chong|cu|em|bo|me|ma|anh|chi|co|cau) )nha|can nha|${ROOM}|ngoai duong|ngoai san|nang)(?: (?:toi|den|gan|ca|co|dang|la|khoang|lam|tam|thi|cung))* ?$`,
);
const HOT_AROUND = new RegExp(
  `\\b(?:${ROOM}|nang)(?: (?:nong|hap|oi|nang|ham|hon|toi|den|gan|ca|co|dang|la|khoang|lam|tam|thi|len)){1,3} ?$`,
);

type Offer = (value: number, place: [number, number], fahrenheit: boolean, cue: boolean) => [number, number] | null;

/** Takes a temperature unless it is of weather, water or a room. */
function taking(board: Board, all: VitalReading[]): Offer {
  return (value, place, fahrenheit, cue) => {
    const before = board.line.slice(Math.max(0, place[0] - 24), place[0]);
    const cold = NO_BODY.exec(before);
    // "còn 37,3" is left over from more; alcohol ("cồn") has more degrees
    const blocked = cold !== null && !(cold[0].startsWith('con') && value < 44);
    if (!cue && blocked && !/\b(?:sot|(?<!\b(?:nuoc|troi|phong|do an) )nong|nhiet)\b/.test(before)) return null;
    if (Number.isInteger(value) && ((!cue && AROUND.test(before)) || HOT_AROUND.test(before))) return null;
    if (
      /\b(?:troi|thoi tiet|ngoai troi|mua he) (?:dang |rat |qua |hom nay |nay )?(?:nong|oi|lanh|mat)? ?\S{0,6} ?$/.test(
        before,
      )
    )
      return null;
    // without its F only where a fever is spoken of
    const heat = cue || HEAT.test(board.line);
    const hot = value >= 94 && value <= 115 && heat;
    if (value >= 80 && !fahrenheit && !heat) return null;
    const celsius = fahrenheit || hot ? ((value - 32) * 5) / 9 : value;
    const rounded = Math.round(celsius * 10) / 10;
    all.push({ value: rounded, place, possible: rounded >= 34 && rounded <= 43 });
    return place;
  };
}

const HEAT = /\b(?:sot|nong|nhiet|fever|temp)/;

/** "96 đó", "38 đỡ rồi": only what may be độ is a unit. */
function isOtherWord({ reading, tokenOf }: Board, match: RegExpExecArray): boolean {
  const at = match[0].search(/\bdo\b/);
  const token = at < 0 ? undefined : reading.tokens[tokenOf[match.index + at] ?? 0];
  return token?.marked === true && !/^(?:đ[ộôọổốồỗ]|d[ộôọ])$/.test(token.word);
}

/** All temperatures told, with whether each can be. */
export function temperatures(board: Board): VitalReading[] {
  const all: VitalReading[] = [];
  const offer = taking(board, all);
  scan(board, SPACED, (match) => offer(Number(`${match[1]}.${match[2]}`), placeOf(match), false, false));
  scan(board, CUED_SPACED, (match) => offer(Number(`${match[1]}.${match[2]}`), placeOf(match), false, true));
  scan(board, WITH_UNIT, (match) => {
    if (isOtherWord(board, match)) return null;
    const whole = number(match[1]);
    const tenth =
      match[2] === 'ruoi' || match[4] ? 0.5 : match[2] && Number.isInteger(whole) ? Number(match[2]) / 10 : 0;
    const cued = /(?:sot|nong|nhiet|cap|nach)[^.;,]{0,14}$/.test(ahead(board, match.index));
    if (!match[3] && match[2] === undefined && !cued && (whole < 34 || whole > 115)) return null;
    const fahrenheit = match[3] !== undefined || /^ ?f\b/.test(board.line.slice(placeOf(match)[1]));
    return offer(whole + tenth, placeOf(match), fahrenheit, false);
  });
  scan(board, WITH_CUE, (match) => {
    const value = number(match[1]);
    if (
      value < 20 ||
      /\b(?:duong day|tin|nuoc|troi|phong) nong/.test(
        board.line.slice(Math.max(0, match.index - 10), placeOf(match)[1]),
      )
    )
      return null;
    return offer(value, placeOf(match, 1), false, true) && placeOf(match, 1);
  });
  scan(board, ONE_DIGIT, (match) => {
    all.push({ value: number(match[1]), place: placeOf(match), possible: false });
    return placeOf(match);
  });
  scan(board, LEFT, (match) => {
    const place = placeOf(match, 1);
    return offer(number(`${match[1]}.${match[2] ?? 0}`), [place[0], placeOf(match)[1]], false, true) && place;
  });
  scan(board, MEASURED, (match) => {
    const token = board.reading.tokens[board.tokenOf[match.index] ?? 0];
    if (token?.word !== 'đo' && (token?.marked || board.reading.accented)) return null;
    return offer(number(match[1]), placeOf(match, 1), false, true);
  });
  scan(board, CORRECTED, (match) => {
    if (!all.some(({ place }) => Math.abs(place[1] - match.index) <= 3)) return null;
    return offer(number(`${match[1]}.${match[2] ?? 0}`), placeOf(match, 1), false, true) && placeOf(match, 1);
  });
  scan(board, DECIMAL, (match) => {
    if (/\b(?:ct|gia|diem|nang(?! (?:nhat|hon|lam|qua))|can|chi so)\b[^,;]{0,10}$/.test(ahead(board, match.index)))
      return null;
    return offer(Number(`${match[1]}.${match[2]}`), placeOf(match), false, false);
  });
  scan(board, CHARTED, (match) => offer(number(match[1]), placeOf(match), false, true));
  offerOtherTimes(board, all, offer);
  return all;
}

/** Bare numbers of other times of the day, beside a temperature. */
function offerOtherTimes(board: Board, all: readonly VitalReading[], offer: Offer): void {
  for (const { place } of [...all]) {
    for (const [from, to] of [until(board, place), later(board, place), earlier(board, place)].filter(
      (one) => one !== null,
    )) {
      if (board.taken[from] || board.taken[to - 1]) continue;
      offer(number(board.line.slice(from, to)), [from, to], false, true);
      board.taken.fill(1, from, to);
    }
  }
}

/** "38,0-38,8", "từ 38 đến 39", "37,8 và 38,6": the other end of a range. */
function until({ line }: Board, [, end]: [number, number]): [number, number] | null {
  const match = UNTIL.exec(line.slice(end));
  return match && [placeOf(match, 1)[0] + end, placeOf(match, 1)[1] + end];
}

/** "sáng 37,2, chiều 38": a second time of the day with its bare number. */
function later({ line }: Board, [, end]: [number, number]): [number, number] | null {
  const match = LATER.exec(line.slice(end));
  return match && [placeOf(match, 1)[0] + end, placeOf(match, 1)[1] + end];
}

/** "hôm qua 39 hôm nay 38 độ" */
function earlier({ line }: Board, [start]: [number, number]): [number, number] | null {
  const from = Math.max(0, start - 40);
  const match = EARLIER.exec(line.slice(from, start));
  return match && [placeOf(match, 1)[0] + from, placeOf(match, 1)[1] + from];
}

/** Units of other things behind a bare number. */
const OTHERS =
  '(?! ?(?:tuoi|ngay|hom|bua|%|nguoi|lan|k\\b|kg|ky|gio|tieng|phut|goi|vien|h\\b|nhip|l\\/p|trieu|nghin|ngan|thang|tuan))(?![\\d/]|[.,]\\d)';
const UNTIL = new RegExp(
  `^(?: ?do| ?°c?| ?c\\b)?(?: ?(?:-|–|—|~|>|→)+ ?| (?:den|toi|va|hoac|hay|roi|len|len toi|len den|xuong|xuong con) )((?:3[5-9]|4[0-2])(?:[.,]\\d)?)${OTHERS}`,
  'd',
);
const LATER =
  /^(?: ?do| ?°c?| ?c\b)?[ ,;]+(?:(?:den|toi|roi|va|con|luc) )*(?:sang|trua|chieu|toi|dem|khuya|luc \d{1,2} ?(?:h|gio)|gio|bay gio|hom nay|sang nay|chieu nay|toi nay)(?: (?:nay|con|len|xuong|thi|la|do|duoc|tut|ha))* ((?:3[5-9]|4[01])(?:[.,]\d)?)(?! ?(?:tuoi|ngay|hom|bua|%|nguoi|lan|k\b|kg|gio|tieng|phut|goi|vien|h\b|nhip|l\/p|trieu|nghin|ngan|thang|tuan))(?![\d.,/])/d;
const EARLIER =
  /\b(?:hom qua|toi qua|dem qua|chieu qua|sang|trua|chieu) ((?:3[5-9]|4[01])(?:[.,]\d)?)(?: do)?[ ,;]+(?:hom nay|nay|gio|bay gio|sang nay|chieu|toi|chieu nay|toi nay)(?: con)? ?$/d;
