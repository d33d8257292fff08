/** Temperature, SpO2, pulse, breathing rate and blood pressure; of several readings the worse, after a correction the last. */
import type { VitalName } from '../../cases/codes.ts';
import { ahead, note, placeOf, scan } from './board.ts';
import type { Board } from './board.ts';
import { BETWEEN, FEELS, UNIT } from './readings.ts';
import type { VitalReading } from './readings.ts';
import { temperatures } from './temperatures.ts';
import { isOfAnother } from './whose.ts';

const AGAIN =
  '(?:%| ?l/p| ?lan/phut| ?nhip/phut| ?lan 1 phut| ?lan mot phut| ?lan| ?nhip| ?do| ?bpm)?(?:[ ,;:.\\-–/~>]|\\b(?:den|toi|va|roi|xuong|len|con|hoac|hay|sang|trua|chieu|dem|luc|gio|nay|sau do|do lai|lai|nham|a|u|oi|y|xin loi|lon|lat|mot lat|hoi|lan sau|lan hai|lan 2|y la|em|y|a khong|a|khong|phai|ma|thi|la|quen|dung|sua|tay|trai|ben|ra|mot luc|chut|hom|qua|lan|voi|di|ben trai|ben phai|do duoc|tut|tang|bay|giam|viet|ghi|go|nam|ngoi|ngoi day|dung day|day|di lai|van dong|nghi ngoi|nghi)\\b){1,9}';
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

const lower = (a: VitalReading, b: VitalReading) => parseInt(String(a.value), 10) < parseInt(String(b.value), 10);

/** The highest is the worse, unless one lies below the danger line: then that one. */
function extreme(a: VitalReading, b: VitalReading, line: number): boolean {
  const [one, other] = [Number(a.value), Number(b.value)];
  if (one < line || other < line) return one < other;
  return one > other;
}

function keep(
  board: Board,
  name: VitalName,
  all: VitalReading[],
  worse: (a: VitalReading, b: VitalReading) => boolean,
): VitalName | null {
  const ordered = all.sort((a, b) => a.place[0] - b.place[0]);
  let best: VitalReading | undefined;
  let last: VitalReading | undefined;
  for (const reading of ordered) {
    const between = last ? board.line.slice(last.place[1], reading.place[0]) : '';
    if (last && best?.possible && reading.possible && isOfAnother(board, last.place[0], reading.place[0])) {
      note(board, name, best.value, best.place);
      best = undefined;
    }
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
  `\\b(?:chi so |(?<!\\d ?)do |nong do ){0,3}(?:spo2|sp02|sp o ?2|spo 2|s p o 2|(?:spo|sat|ox)(?= ?\\d{2})|(?:do )?bao hoa(?: oxy)?|duong khi|o-xy|oxy|oxi|o xi|o2|o xy|nong do oxy|bao hoa oxy|o 2|(?:may |do )?(?:kep )?(?:dau )?ngon tay|kep (?:may )?(?:vo |vao )?tay|may kep|may do ngon tay)(?: trong mau| mau| kep tay| ngon tay)?${FAR}(\\d{1,3})(?:[.,]\\d)?(?!\\d)(?! ?(?:lit|l/|binh\\b(?! ?thuong)|chai|lan\\b(?! ?/)|nghin|ngan|trieu|dong|k\\b|cai|may\\b|ngay|hom|nguoi${FEELS}|gio))`,
  'dg',
);
const SPO2_MORE = new RegExp(
  `^${AGAIN.replace(/^\(.*?\)\?/, '%?')} ?(\\d{2,3})(?!\\d|[.,/]\\d)${UNIT}(?! ?do\\b)(?! ?l/p)(?! ?nhip)`,
  'd',
);
const SPO2_AFTER =
  /\b(\d{2,3}) ?(?:%|phan tram) ?(?:oxy|spo2|sp02|o2|oxi|o xi)\b|\b((?:[7-9]\d|100)) (?:oxy|spo2|sp02)\b(?! ?(?:lit|binh|chai))|\b(?:do|kep|hien)(?: (?:lai|duoc|ra|thay|con|len|ngon tay|sang|nay|hom|trua|chieu|toi|nay|em|toi|be|dc))* ((?:[7-9]\d|100)) ?(?:%|phan tram)|\bmay(?: do)?(?: oxy| ngon tay)?(?: no)? (?:bao|hien|chi|len|ra|con|tut)(?: con| chi| la| len| co)* ([5-9]\d)(?![\d.,/])(?! ?(?:nhip|lan|bpm|do\b|l\/p))/dg;
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
): VitalReading[] {
  const all: VitalReading[] = [];
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
      if (isEasing(board, match.index)) return null;
      add(match[1] ?? match[2] ?? match[3] ?? match[4] ?? '', placeOf(match));
      return placeOf(match);
    });
  }
  return all;
}

/** "em đỡ 70%": how much better, no reading. */
function isEasing({ reading, tokenOf }: Board, at: number): boolean {
  const token = reading.tokens[tokenOf[at] ?? 0];
  return token?.fold === 'do' && token.marked && token.word === 'đỡ';
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

function bloodPressures(board: Board): VitalReading[] {
  const all: VitalReading[] = [];
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
    if (ADDRESS.test(ahead(board, match.index))) return null;
    add(match[1], match[2], placeOf(match));
    return placeOf(match);
  });
  return all;
}
