/** Temperature, SpO2, pulse, breathing rate and blood pressure; of several readings the worse, after a correction the last. */
import type { VitalName } from '../../cases/codes.ts';
import { ahead, note, placeOf, scan } from './board.ts';
import type { Board } from './board.ts';
import { listed } from './listed.ts';
import { bloodPressures } from './pressures.ts';
import { BETWEEN, FEELS, UNIT } from './readings.ts';
import type { VitalReading } from './readings.ts';
import { temperatures } from './temperatures.ts';
import { isOfAnother } from './whose.ts';

const AGAIN =
  '(?:%| ?l/p| ?lan/phut| ?nhip/phut| ?lan 1 phut| ?lan mot phut| ?lan| ?nhip| ?do| ?bpm)?(?:[ ,;:.\\-–—/~>]|\\b(?:den|toi|va|roi|xuong|len|con|hoac|hay|sang|trua|chieu|dem|luc|gio|nay|sau do|do lai|lai|nham|a|u|oi|y|xin loi|lon|lat|mot lat|hoi|lan sau|lan hai|lan \\d|y la|em|y|a khong|a|khong|phai|ma|thi|la|quen|dung|sua|tay|trai|ben|ra|mot luc|chut|hom|qua|lan|voi|di|ben trai|ben phai|do duoc|tut|tang|bay|giam|viet|ghi|go|nam|ngoi|ngoi day|dung day|day|di lai|van dong|nghi ngoi|nghi|truoc|truoc do|hoi|hoi nay|ban nay|luc nay|luc dau|ngu|thuc|tinh|khoc|choi|yen|ngon|tro|giua|ut|dau|cuoi|di bo|leo|leo cau thang|cau thang|gang suc|lam viec|tap|tap the duc|nam sap|nam ngua|sap|ngua|khi|sau khi|xong|sau do la|trua|khuya|dem|tuong|go|dinh chinh|sua)\\b){1,16}';
const CORRECTION =
  /\b(?:nham|a khong|y la|y em la|quen|sua lai|dung ra|phai la|ghi sai|viet sai|a quen|khong phai|go sai|go nham|lon|xin loi|dinh chinh)\b|^ ?(?:mot )?(?:chut|xiu|ti|ty)(?: xiu| teo)?[ ,]+$/;

/** Finds all vitals, notes the possible ones and gives the names of those with an impossible value. */
export function findVitals(board: Board): VitalName[] {
  if (!board.digits) return [];
  const lists = listed(board);
  const both = (name: VitalName, all: VitalReading[]) => [lists.get(name), ...all].filter((one) => one !== undefined);
  const bad = [
    keep(board, 'blood_pressure', bloodPressures(board), lower),
    keep(
      board,
      'spo2',
      both(
        'spo2',
        cued(board, SPO2_FORMS, (n) => n >= 50 && n <= 100),
      ),
      lower,
    ),
    keep(
      board,
      'resp_rate',
      both(
        'resp_rate',
        cued(board, BREATH_FORMS, (n) => n >= 5 && n <= 120),
      ),
      (a, b) => extreme(a, b, 10),
    ),
    keep(
      board,
      'pulse',
      both(
        'pulse',
        cued(board, PULSE_FORMS, (n) => n >= 30 && n <= 220),
      ),
      (a, b) => extreme(a, b, 50),
    ),
    keep(board, 'temperature', both('temperature', temperatures(board)), (a, b) => Number(a.value) > Number(b.value)),
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

/** "không phải 69 mà là 96", "78 chứ không phải 178": a number that was not meant. */
const isDenied = ({ line }: Board, { place: [from, to] }: VitalReading) =>
  /\b(?:khong|ko|k|hong|hk|dau|chang) phai(?: la)? ?\d[\d.,/]*(?:%| ?do| ?°?c)?$/.test(
    line.slice(Math.max(0, from - 20), to),
  );

function keep(
  board: Board,
  name: VitalName,
  told: VitalReading[],
  worse: (a: VitalReading, b: VitalReading) => boolean,
): VitalName | null {
  const all = told.filter((one) => !isDenied(board, one));
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
const FAR = BETWEEN.replace('{0,12}', '{0,15}').replace(
  '(?:la|',
  '(?:\\d lan|sau khi|truoc khi|luc|khi|di bo|van dong|leo cau thang|gang suc|tap|xong|tuot|rot|dao|dong|loanh|muc|nam|o|tu|dat|vo|vao|no|tai|deu|lo|di|la|',
);
const SPO2 = new RegExp(
  `\\b(?:chi so |(?<!\\d ?)do |nong do ){0,3}(?:spo2|sp02|sao2|sp o ?2|spo 2|s p o 2|(?:spo|sat|ox)(?= ?\\d{2})|(?:do )?bao hoa(?: oxy)?|duong khi|o-xy|oxy|oxi|o xi|o2|o xy|nong do oxy|bao hoa oxy|o 2|(?:may |do )?(?:kep )?(?:dau )?ngon tay|kep (?:may )?(?:vo |vao )?tay|may kep|may do ngon tay)(?: trong mau| mau| kep tay| ngon tay)?${FAR}(\\d{1,3})(?:[.,]\\d)?(?!\\d)(?! ?(?:lit|l/|binh\\b(?! ?thuong)|chai|lan\\b(?! ?/)|nghin|ngan|trieu|dong|k\\b|cai|may\\b|ngay|hom|nguoi${FEELS}|gio(?! \\d)))`,
  'dg',
);
const SPO2_MORE = new RegExp(
  `^${AGAIN.replace(/^\(.*?\)\?/, '%?')} ?(\\d{2,3})(?!\\d|[.,/]\\d)${UNIT}(?:(?<=[7-9]\\d)|(?! ?do\\b))(?! ?l/p)(?! ?nhip)`,
  'd',
);
const SPO2_AFTER =
  /\b(\d{2,3}) ?(?:%|phan tram) ?(?:oxy|spo2|sp02|o2|oxi|o xi)\b|\b((?:[7-9]\d|100)) (?:oxy|spo2|sp02)\b(?! ?(?:lit|binh|chai))|\b(?:do|kep|hien)(?: (?:lai|duoc|ra|thay|con|len|ngon tay|sang|nay|hom|trua|chieu|toi|nay|em|toi|be|dc))* ((?:[7-9]\d|100)) ?(?:%|phan tram)|\b((?:[7-9]\d|100))%?[ ,]+(?:(?:do|day|deu|la|ca hai|ca|so|chi so|toan) ){1,4}(?:oxy|spo2|o2|bao hoa|nong do oxy)\b|\bmay(?: do)?(?: oxy| ngon tay)?(?: no)? (?:bao|hien|chi|len|ra|con|tut)(?: con| chi| la| len| co)* ([5-9]\d)(?![\d.,/])(?! ?(?:nhip|lan|bpm|do\b|l\/p))/dg;
const BREATHS = new RegExp(
  `\\b(?:nhip tho|tan so tho|tan so ho hap|ho hap|breathing rate|respiratory rate|tho)(?! ?(?:mot|1|moi|/) ?(?:phut|p\\b)(?! (?:la |duoc |dem duoc |khoang )?\\d))(?: (?:cua )?(?:chau|be|em|me|ba|ong|toi|con))?(?: (?:trong )?(?:mot|1|moi) phut)?${BETWEEN}(?:khoang |tam |duoc )?(\\d{1,3})(?!\\d)(?! ?(?:ngay|hom|bua|tuan|thang|tuoi|gio|tieng|lit|%))`,
  'dg',
);
const BREATHS_MORE = new RegExp(`^${AGAIN} ?(\\d{2,3})(?![\\d.,/]\\d)${UNIT}(?! ?do\\b)`, 'd');
const BREATHS_AFTER =
  /(?:dem|duoc|tho)?\b(\d{1,3}) ?(?:lan|nhip|cai) ?(?:tho)(?: ?\/ ?phut| mot phut| 1 phut| moi phut)?|\b(\d{2,3}) ?(?:lan|nhip|cai|l)(?: ?\/ ?(?:phut|p)\b| (?:mot|1|moi|trong mot|trong 1) phut)|\b(?:mot|1|moi) phut(?: (?:la|duoc|chau|be|em|dem|dem duoc|tho|con|no|khoang|tam|ba|ong|me))* (\d{2,3}) ?(?:lan|nhip|cai)\b/dg;
/** What was counted by the minute, the nearest in front: breaths or beats. */
const COUNTED =
  /\b(?:tho|lom nguc|phap phong|canh mui|ho hap|co keo|nhip tim|tim|mach)\b(?!.*\b(?:tho|lom nguc|phap phong|canh mui|ho hap|co keo|nhip tim|tim|mach)\b)/;
const isOfBreath = (ahead: string) => /^(?!nhip tim|tim|mach)/.test(COUNTED.exec(ahead)?.[0] ?? 'tim');
const PULSE = new RegExp(
  `\\b(?:mach dap|mach|hr|pr|pulse|prbpm|bpm|heart rate|nhip tim|tim dap|tim|nhip dap|nhip mach|(?<!\\d ?)nhip|nhip(?= \\d{2,3}(?!\\d)(?! ?(?:nhip|lan|giay))))(?! tho)(?! (?:dien|nuoc|ngam|in|van|lac|gia|do\\b(?! duoc)|song|dieu|cau)\\b)(?! ?(?:mot|1|moi|/) ?(?:phut|p\\b)(?! (?:la |duoc |dem duoc |khoang )?\\d))(?: nhanh| cham| deu)?(?: (?:trong )?(?:mot|1|moi) ?(?:phut|p\\b))?${BETWEEN}(\\d{1,3})(?!\\d)(?! ?(?:ngay|hom|bua|tuan|thang|tuoi|gio(?! \\d)|tieng|phut|giay|mui|lieu|vach|nguoi${FEELS}|cai|nha so|cho))`,
  'dg',
);
const PULSE_MORE = new RegExp(`^${AGAIN} ?(\\d{2,3})(?![\\d.,/]\\d)${UNIT}(?! ?do\\b)`, 'd');
const PULSE_AFTER =
  /\b(\d{2,3})(?: ?nhip tim\b| ?(?:nhip|lan|cai)(?: tim)?(?: ?\/ ?(?:phut|ph|p)\b| mot phut| 1 phut| moi phut)| ?bpm\b)|\btim (?:dap|chay|nhay) (\d{2,3}) nhip\b|\b(?:nhip tim|tim|mach)(?: (?:dap|nhay|nhanh|lam|qua|cua|em|toi|be|me|ba|ong|minh)){0,3} (?:mot|1|moi) phut(?: (?:la|duoc|khoang|toi|den|dap|co))* (\d{2,3})(?![\d.,/])|(?<![\p{L}\d] ?)m ?[:=] ?(\d{2,3})(?![\d.,/])|(?<=^|[,;.] ?|\d{2}[.,]?\d? )m (\d{2,3})(?=[ ,;.]*(?:l\/p|nhip|lan\/|ck\/|huyet ap|spo2|nhip tho|t ?\d|bp\b))/dgu;

/** How a reading is told: behind its name, again behind that, and by its unit or machine. */
interface Forms {
  cue: RegExp;
  more: RegExp;
  after: RegExp;
}
const SPO2_FORMS: Forms = { cue: SPO2, more: SPO2_MORE, after: SPO2_AFTER };
const BREATH_FORMS: Forms = { cue: BREATHS, more: BREATHS_MORE, after: BREATHS_AFTER };
const PULSE_FORMS: Forms = { cue: PULSE, more: PULSE_MORE, after: PULSE_AFTER };

/** Readings behind a cue ("mạch 88-96"), and those named by their unit alone. */
function cued(board: Board, { cue, more, after }: Forms, possible: (value: number) => boolean): VitalReading[] {
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
  scan(board, after, (match) => {
    if (OF_THINGS.test(board.line.slice(Math.max(0, match.index - 30), placeOf(match)[1] + 12))) return null;
    if (isEasing(board, match.index)) return null;
    const byMinute = after === BREATHS_AFTER && match[1] === undefined;
    if (byMinute && !isOfBreath(ahead(board, match.index) + match[0])) return null;
    add(match.slice(1).find((text) => text !== undefined) ?? '', placeOf(match));
    return placeOf(match);
  });
  return all;
}

/** "em đỡ 70%": how much better, no reading. */
function isEasing({ reading, tokenOf }: Board, at: number): boolean {
  const token = reading.tokens[tokenOf[at] ?? 0];
  return token?.fold === 'do' && token.marked && token.word === 'đỡ';
}

/** "hít thở 10 lần", "ép tim 100 lần": an exercise or first aid; "vi mạch" is a chip. */
const NO_READING =
  /\b(?:hit|tap|bai tap|may|xoa bop|ep|an|boc|vi|benh|thuoc|dich)(?: (?:hit|vao|ra|long nguc))? ?$|\b(?:giay|nua phut)(?: (?:em|be|con|chau|no|ba|ong|me|thi|dem|dem duoc|duoc|la))* ?$/;
/** What else beats, shows per cents or has a battery. */
const OF_THINGS =
  /\b(?:pin|sac|laptop|dien thoai|do am|dung luong|xang|nhac|den|dong ho|quat|loa|bai hat|ep tim|an tim|xoa bop|bam|nhay day|dap xe|may (?:chay|bom|giat|dem tien)|giam gia|lai suat|phan tram dan)\b/;
