/** Temperature, SpO2, pulse, breathing rate and blood pressure; of several readings the worse, after a correction the last. */
import type { VitalName } from '../../cases/codes.ts';
import { note, placeOf, scan } from './board.ts';
import type { Board } from './board.ts';

interface Reading {
  value: number | string;
  place: [number, number];
  possible: boolean;
}

/** "84 người lả đi": what the whole body feels, no count of people. */
const FEELS =
  '(?! (?:van|la\\b|lanh|met|yeu|nong|dang|cu\\b|rat|hoi|kho\\b|tim|moi|bun|mem|cung|ra mo|tai|xanh|dau|nhuc|e am))';
const UNIT =
  '(?! ?(?:ngay|hom|bua|tuan|thang|tuoi|gio|tieng|nguoi' +
  FEELS +
  '|kg|ky|ki|km|trieu|tr\\b|nghin|ngan|lan\\b(?! ?(?:/|mot|1|tren|moi|phut))|mui|vien|lieu|goi|phut|%\\d|k\\b|met|cm|ml|dong|mg|cai|dua|ca\\b))';
const NUMBER = '(\\d{2,3}(?:[.,]\\d{1,2})?)';
const BETWEEN =
  '(?:[ :=,]|~|\\b(?:la|ra|duoc|do|con|chi|hien|len|xuong|toi|den|co|khoang|tam|nay|sang|trua|chieu|dem|van|em|cua|minh|gio|bay|ngon|tay|cao|nhe|dang|luc|hom|qua|be|me|bo|thay|vua|moi|cung|no|chau|tui|ong|ba|ma|tren|nhanh|gap|cham|deu|mau|yeu|manh|may|bao|bi|hoi|hien|keu|tit|luon|quanh|gan|chong|vo|anh|chi|bac|chu|ngoai|noi|ngat|tut|giam|tang|chac|khoe|on|ok|nhung|roi|mau|con\\b|buoi|trai|phai|nam|ngoi|dung|nghi|di lai|level|is|at|rate|now|of)\\b){0,9}? ?';
const AGAIN =
  '(?:%| ?l/p| ?lan/phut| ?nhip/phut| ?lan 1 phut| ?lan mot phut| ?lan| ?nhip| ?do| ?bpm)?(?:[ ,;:.\\-–/~>]|\\b(?:den|toi|va|roi|xuong|len|con|hoac|hay|sang|trua|chieu|dem|luc|gio|nay|sau do|do lai|lai|nham|y la|em|y|a khong|a|khong|phai|ma|thi|la|quen|dung|sua|tay|trai|ben|ra|mot luc|chut|hom|qua|lan|voi|di|ben trai|ben phai|do duoc|tut|tang|bay|giam|viet|ghi|go)\\b){1,9}';
const CORRECTION =
  /\b(?:nham|a khong|y la|y em la|quen|sua lai|dung ra|phai la|ghi sai|viet sai|a quen|khong phai|go sai|go nham|lon)\b/;

/** Finds all vitals, notes the possible ones and gives the names of those with an impossible value. */
export function findVitals(board: Board): VitalName[] {
  if (!board.digits) return [];
  const bad = [
    keep(board, 'blood_pressure', bloodPressures(board), lower),
    keep(
      board,
      'spo2',
      cued(board, SPO2, SPO2_MORE, (n) => n >= 50 && n <= 100, SPO2_AFTER),
      lower,
    ),
    keep(
      board,
      'resp_rate',
      cued(board, BREATHS, BREATHS_MORE, (n) => n >= 5 && n <= 120, BREATHS_AFTER),
      (a, b) => extreme(a, b, 10),
    ),
    keep(
      board,
      'pulse',
      cued(board, PULSE, PULSE_MORE, (n) => n >= 30 && n <= 220, PULSE_AFTER),
      (a, b) => extreme(a, b, 50),
    ),
    keep(board, 'temperature', temperatures(board), (a, b) => Number(a.value) > Number(b.value)),
  ];
  return bad.filter((name) => name !== null);
}

const lower = (a: Reading, b: Reading) => parseInt(String(a.value), 10) < parseInt(String(b.value), 10);

/** The highest is the worse, unless one lies below the danger line: then that one. */
function extreme(a: Reading, b: Reading, line: number): boolean {
  const [one, other] = [Number(a.value), Number(b.value)];
  if (one < line || other < line) return one < other;
  return one > other;
}

function keep(
  board: Board,
  name: VitalName,
  all: Reading[],
  worse: (a: Reading, b: Reading) => boolean,
): VitalName | null {
  const ordered = all.sort((a, b) => a.place[0] - b.place[0]);
  let best: Reading | undefined;
  let last: Reading | undefined;
  for (const reading of ordered) {
    const between = last ? board.line.slice(last.place[1], reading.place[0]) : '';
    if (last && CORRECTION.test(between)) best = reading;
    else if (!best || (reading.possible && (!best.possible || worse(reading, best)))) best = reading;
    last = reading;
  }
  if (!best) return null;
  if (!best.possible) return name;
  note(board, name, best.value, best.place);
  return null;
}

/** SpO2 is told with more words in between than any other reading: "oxy máu mẹ em tụt còn có 93". */
const FAR = BETWEEN.replace('{0,9}', '{0,15}').replace(
  '(?:la|',
  '(?:\\d lan|tuot|rot|dao|dong|loanh|muc|nam|o|tu|dat|vo|vao|no|tai|deu|lo|di|la|',
);
const SPO2 = new RegExp(
  `\\b(?:chi so |(?<!\\d ?)do |nong do )*(?:spo2|sp02|sp o2|spo 2|(?:spo|sat|ox)(?= ?\\d{2})|(?:do )?bao hoa(?: oxy)?|duong khi|o-xy|oxy|oxi|o xi|o2|o xy|nong do oxy|bao hoa oxy|o 2|(?:may |do )?(?:kep )?(?:dau )?ngon tay|kep (?:may )?(?:vo |vao )?tay|may kep|may do ngon tay)(?: trong mau| mau| kep tay| ngon tay)?${FAR}(\\d{1,3})(?:[.,]\\d)?(?!\\d)(?! ?(?:lit|l/|binh\\b(?! ?thuong)|chai|lan\\b(?! ?/)|nghin|ngan|trieu|dong|k\\b|cai|may\\b|ngay|hom|nguoi${FEELS}|gio))`,
  'dg',
);
const SPO2_MORE = new RegExp(
  `^${AGAIN.replace(/^\(.*?\)\?/, '%?')} ?(\\d{2,3})(?![\\d.,/]\\d?)${UNIT}(?! ?do\\b)(?! ?l/p)(?! ?nhip)`,
  'd',
);
const SPO2_AFTER =
  /\b(\d{2,3}) ?(?:%|phan tram) ?(?:oxy|spo2|sp02|o2|oxi|o xi)\b|\b(?:do|kep|hien)(?: (?:lai|duoc|ra|thay|con|len|ngon tay|sang|nay|hom|trua|chieu|toi|nay|em|toi|be|dc))* ((?:[7-9]\d|100)) ?(?:%|phan tram)|\bmay(?: do)?(?: oxy| ngon tay)?(?: no)? (?:bao|hien|chi|len|ra|con|tut)(?: con| chi| la| len| co)* ([5-9]\d)(?![\d.,/])(?! ?(?:nhip|lan|bpm|do\b|l\/p))/dg;
const BREATHS = new RegExp(
  `\\b(?:nhip tho|tan so tho|breathing rate|respiratory rate|tho)(?! ?(?:mot|1|moi|/) ?(?:phut|p\\b)(?! (?:la |duoc |dem duoc |khoang )?\\d))(?: (?:cua )?(?:chau|be|em|me|ba|ong|toi|con))?(?: (?:trong )?(?:mot|1|moi) phut)?${BETWEEN}(?:khoang |tam |duoc )?(\\d{1,3})(?!\\d)(?! ?(?:ngay|hom|bua|tuan|thang|tuoi|gio|tieng|lit|%))`,
  'dg',
);
const BREATHS_MORE = new RegExp(`^${AGAIN} ?(\\d{2,3})(?![\\d.,/]\\d)${UNIT}(?! ?do\\b)`, 'd');
const BREATHS_AFTER =
  /(?:dem|duoc|tho)?\b(\d{1,3}) ?(?:lan|nhip) ?(?:tho)(?: ?\/ ?phut| mot phut| 1 phut| moi phut)?/dg;
const PULSE = new RegExp(
  `\\b(?:mach dap|mach|hr|pr|pulse|heart rate|nhip tim|tim dap|tim|nhip dap|nhip mach|(?<!\\d ?)nhip)(?! tho)(?! (?:dien|nuoc|ngam|in|van|lac|gia)\\b)(?! ?(?:mot|1|moi|/) ?(?:phut|p\\b)(?! (?:la |duoc |dem duoc |khoang )?\\d))(?: nhanh| cham| deu)?(?: (?:trong )?(?:mot|1|moi) phut)?${BETWEEN}(\\d{1,3})(?!\\d)(?! ?(?:ngay|hom|bua|tuan|thang|tuoi|gio|tieng|phut|mui|lieu|vach|nguoi${FEELS}|cai|nha so|cho))`,
  'dg',
);
const PULSE_MORE = new RegExp(`^${AGAIN} ?(\\d{2,3})(?![\\d.,/]\\d)${UNIT}(?! ?do\\b)`, 'd');
const PULSE_AFTER =
  /\b(\d{2,3})(?: ?nhip tim\b| ?(?:nhip|lan|bpm)(?: tim)?(?: ?\/ ?(?:phut|p)| mot phut| 1 phut| moi phut))/dg;

/** Readings behind a cue ("mạch 88-96"), and those named by their unit alone. */
function cued(
  board: Board,
  cue: RegExp,
  more: RegExp,
  possible: (value: number) => boolean,
  after?: RegExp,
): Reading[] {
  const all: Reading[] = [];
  const add = (text: string, place: [number, number]) =>
    all.push({ value: Number(text), place, possible: possible(Number(text)) });
  scan(board, cue, (match) => {
    if (NO_READING.test(board.line.slice(Math.max(0, match.index - 24), match.index))) return null;
    if (/^\/\d{2,3}\b/.test(board.line.slice(placeOf(match, 1)[1])) && cue === PULSE) return null;
    add(match[1] ?? '', placeOf(match));
    let end = placeOf(match)[1];
    for (let k = 0; k < 3; k++) {
      const again = more.exec(board.line.slice(end));
      if (!again) break;
      const [from, to] = placeOf(again, 1);
      if (board.taken[end + from] || board.taken[end + to - 1]) break;
      add(again[1] ?? '', [end + from, end + to]);
      end += to;
    }
    return [placeOf(match)[0], end];
  });
  if (after) {
    scan(board, after, (match) => {
      if (OF_THINGS.test(board.line.slice(Math.max(0, match.index - 30), placeOf(match)[1] + 12))) return null;
      add(match[1] ?? match[2] ?? match[3] ?? '', placeOf(match));
      return placeOf(match);
    });
  }
  return all;
}

/** "hít thở 10 lần", "ép tim 100 lần": an exercise or first aid; "vi mạch" is a chip. */
const NO_READING = /\b(?:hit|tap|bai tap|may|xoa bop|ep|an|boc|vi|benh|thuoc|dich)(?: (?:hit|vao|ra|long nguc))? ?$/;
/** What else beats, shows per cents or has a battery. */
const OF_THINGS =
  /\b(?:pin|sac|laptop|dien thoai|do am|dung luong|xang|nhac|den|dong ho|quat|loa|bai hat|ep tim|an tim|xoa bop|bam|nhay day|dap xe|may (?:chay|bom|giat|dem tien)|giam gia|lai suat|phan tram dan)\b/;
const PRESSURE = new RegExp(
  `\\b(?:huyet ap|ha|h\\.a|hap)${BETWEEN}(\\d{1,3})(?: ?(?:/|tren|-|\\\\) ?| (?=\\d))(\\d{1,3})(?:(?: ?[,;\\-] ?| ?(?:roi|va|chieu|toi|sang|a khong|nham|sau do|len|xuong) ?){1,4}(\\d{2,3}) ?(?:/|tren) ?(\\d{2,3}))?`,
  'dg',
);
const NAMED_PRESSURE =
  /\b(?:toi da|tam thu|so tren|tren)[ :]*(?:la )?(\d{2,3})[ ,;]*(?:mmhg)?[ ,;]*(?:va |con )?(?:toi thieu|tam truong|so duoi|duoi)[ :]*(?:la )?(\d{2,3})\b/dg;
const ADDRESS = /\b(?:dia chi|so nha|nha|hem|so|ngo|kiet|duong|ngay)(?: so)? ?$/;
const BARE_PRESSURE = /(?<![\d/.,-])(\d{2,3})\/(\d{2,3})(?: ?mmhg\b|(?![\d/]))/dg;

function bloodPressures(board: Board): Reading[] {
  const all: Reading[] = [];
  const add = (high: string | undefined, low: string | undefined, place: [number, number]) => {
    if (!high || !low) return false;
    const scale = Number(high) <= 30 && Number(low) <= 20 ? 10 : 1;
    const [systolic, diastolic] = [Number(high) * scale, Number(low) * scale];
    // 50–260 mmHg with the lower value below: clinical bounds of the label scheme
    const possible = systolic >= 50 && systolic <= 260 && diastolic < systolic && diastolic >= 20;
    all.push({ value: `${systolic}/${diastolic}`, place, possible });
    return true;
  };
  scan(board, NAMED_PRESSURE, (match) => {
    add(match[1], match[2], placeOf(match));
    return placeOf(match);
  });
  scan(board, PRESSURE, (match) => {
    add(match[1], match[2], placeOf(match));
    if (match[3]) add(match[3], match[4], placeOf(match));
    return placeOf(match);
  });
  scan(board, BARE_PRESSURE, (match) => {
    const [high, low] = [Number(match[1]), Number(match[2])];
    if (high < 70 || low < 35 || high <= low) return null;
    if (ADDRESS.test(board.line.slice(0, match.index))) return null;
    add(match[1], match[2], placeOf(match));
    return placeOf(match);
  });
  return all;
}

const DEGREE = '(?: ?do c\\b| ?do\\b| ?°| ?º| ?o(?=\\d|\\b)| ?\\*| ?oc\\b| ?°c| ?vach(?= ?\\d))(?: ?c\\b)?';
const TENTH =
  '(?: ?(ruoi|\\d(?![.,/]?\\d)(?! ?(?:ngay|hom|bua|tuan|thang|lan|tuoi|gio|tieng|nguoi|con\\b|be|dem|mui|phut|vien|lieu))))?';
const WITH_UNIT = new RegExp(`(?<![\\d.,])${NUMBER}(?:${DEGREE}${TENTH}| ?(f)\\b| ?(ruoi)\\b)(?! ?con\\b)`, 'dg');
const SPACED = /(?<![\d.,])(3[4-9]|4[0-3]) (\d) ?do\b/dg;
const CUE =
  '\\b(?:fever|temperature|temp|than nhiet|nhiet do|nhiet ke|nhiet|sot|nong|cap nach|kep nach|cap sot|cap|nach|tran|do tai|do tran|ot|do nach|do nhiet)';
const WITH_CUE = new RegExp(
  `${CUE}(?: cao| nhe| qua| tren| den| toi| khoang| duoi| nach| hon)*${BETWEEN}(?:tren |hon |toi |den |khoang |tam |gan |cao |nhe )?${NUMBER}(?!\\d)(?![./]\\d)(?! ?(?:phan|%))${UNIT}`,
  'dg',
);
/** "cặp được 37 9" */
const CUED_SPACED = new RegExp(`${CUE}${BETWEEN}(3[5-9]|4[0-2]) (\\d)(?= ?(?:$|[.,;!]|do\\b|c\\b))`, 'dg');
const DECIMAL =
  /(?<![\d.,/])(3[4-9]|4[0-2])[.,](\d)(?![\d])(?! ?(?:ngay|tuoi|kg|ky|tr|trieu|k\b|nghin|%|km|gio(?! ?\d)|diem|m\b|m2))/dg;
const ONE_DIGIT = /\b(?:sot|nhiet do|than nhiet) (\d)(?: ?do\b(?! ?\d)|[.,]\d{1,2}(?![\d.,]))/dg;
const CORRECTED =
  /\b(?:a |u |oi )?(?:nham|a khong|y la|y em la|y toi la|sua lai|dung ra|phai la|ghi nham|go nham|viet nham|quen)(?: (?:roi|la|phai|do|chi|em|toi|a|co))*[ ,]*(3[4-9]|4[0-3])(?:[.,](\d))?(?! ?(?:tuoi|ngay|%))(?![\d.,/])/dg;
const NO_BODY =
  /\b(?:con|ruou|nuoc|phong|troi|may lanh|dieu hoa|lo|nuong|ngoai|tu lanh|goc|ngoai troi|bao quan|tu|de o|xoay|quay|bia|khi hau|thoi tiet|may dieu hoa|ve si|nuong o|dun|pha)(?: \p{L}+){0,2} ?$/u;

function temperatures(board: Board): Reading[] {
  const all: Reading[] = [];
  const offer = (value: number, place: [number, number], fahrenheit: boolean, cue: boolean) => {
    const before = board.line.slice(Math.max(0, place[0] - 24), place[0]);
    const cold = NO_BODY.exec(before);
    // "còn 37,3" is left over from more; alcohol ("cồn") has more degrees
    const blocked = cold !== null && !(cold[0].startsWith('con') && value < 44);
    if (!cue && blocked && !/\b(?:sot|(?<!\b(?:nuoc|troi|phong|do an) )nong|nhiet)\b/.test(before)) return null;
    if (
      /\b(?:troi|thoi tiet|ngoai troi|mua he) (?:dang |rat |qua |hom nay |nay )?(?:nong|oi|lanh|mat)? ?\S{0,6} ?$/.test(
        before,
      )
    )
      return null;
    const celsius = fahrenheit || (value >= 80 && value <= 115) ? ((value - 32) * 5) / 9 : value;
    const rounded = Math.round(celsius * 10) / 10;
    all.push({ value: rounded, place, possible: rounded >= 34 && rounded <= 43 });
    return place;
  };
  scan(board, SPACED, (match) => offer(Number(`${match[1]}.${match[2]}`), placeOf(match), false, false));
  scan(board, CUED_SPACED, (match) => offer(Number(`${match[1]}.${match[2]}`), placeOf(match), false, true));
  scan(board, WITH_UNIT, (match) => {
    const whole = number(match[1]);
    const tenth =
      match[2] === 'ruoi' || match[4] ? 0.5 : match[2] && Number.isInteger(whole) ? Number(match[2]) / 10 : 0;
    const cued = /(?:sot|nong|nhiet|cap|nach)[^.;,]{0,14}$/.test(board.line.slice(0, match.index));
    if (!match[3] && match[2] === undefined && !cued && (whole < 34 || whole > 115)) return null;
    return offer(whole + tenth, placeOf(match), match[3] !== undefined, false);
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
  scan(board, CORRECTED, (match) => {
    if (!all.some(({ place }) => Math.abs(place[1] - match.index) <= 3)) return null;
    return offer(number(`${match[1]}.${match[2] ?? 0}`), placeOf(match, 1), false, true) && placeOf(match, 1);
  });
  scan(board, DECIMAL, (match) => {
    if (
      /\b(?:ct|gia|diem|nang(?! (?:nhat|hon|lam|qua))|can|chi so)\b[^,;]{0,10}$/.test(board.line.slice(0, match.index))
    )
      return null;
    return offer(Number(`${match[1]}.${match[2]}`), placeOf(match), false, false);
  });
  return all;
}

const number = (text: string | undefined) => Number((text ?? '').replace(',', '.'));
