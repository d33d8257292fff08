/** Durations, ages, years of birth and isolation days. */
import { ahead, note, placeOf, scan } from './board.ts';
import type { Board } from './board.ts';

/** Run before the dates take "ngày 5". */
export function findIsolationDays(board: Board): void {
  scan(board, OPENING_DAY, (match) => {
    note(board, 'isolation_day', COUNTED.indexOf(match[1] ?? '') + 2, placeOf(match));
    return placeOf(match);
  });
  if (!board.digits) return;
  scan(board, ISOLATION, (match) => {
    const day = Number(match.slice(1).find((text) => text !== undefined));
    if (day < 1 || day > 60) return null;
    // "sốt hôm nay là ngày thứ 4": of the illness, of no isolation
    if (/^ngay ?thu/.test(match[0]) && OF_ILLNESS.test(ahead(board, match.index))) return placeOf(match);
    note(board, 'isolation_day', day, placeOf(match));
    return placeOf(match);
  });
}

const OF_ILLNESS = /\b(?:sot|ho|benh|non|dau|tieu chay|phat ban)\b[^,.;]*$/;
const COUNTED = ['hai', 'ba', 'tu', 'nam', 'sau', 'bay', 'tam', 'chin'];
/** "Ngày thứ tư, sốt còn 38": at the head of a message a day is counted, no weekday told. */
const OPENING_DAY = new RegExp(
  `(?:^(?:(?:da|bs|bac si|em|toi|hom nay|nay|f0) )*(?:la )?ngay thu|\\bngay (?:cach ly|f0|dieu tri|theo doi)(?: (?:o|tai) nha)? thu|\\b(?:cach ly|f0|dieu tri)(?: (?:o|tai) nha)?,? (?:la |den |toi |duoc |sang )?ngay thu) (${COUNTED.join('|')})(?= ?[,:.]| ?$| roi\\b| (?:cua )?(?:cach ly|f0)\\b| dieu tri| o nha| theo doi)`,
  'dg',
);
const ISOLATION =
  /\b(?:ngay(?: cach ly| f0| dieu tri| o nha| theo doi)?|hom (?:cach ly|f0|dieu tri|o nha|theo doi)) ?thu (\d{1,2})\b(?:(?: cua)? (?:cach ly|f0))?|^(?:(?:da|bs|nay|hom nay) )*ngay (\d{1,2}) (?=(?:van|con|het|do|bot|giam|khoi|dut|khong con)\b)|\bd ?(\d{1,2}) (?=cach ly|f0)|^d ?(\d{1,2})(?=[,:]| roi\b)|\b(?:cach ly(?: (?:tai|o) nha| tap trung)?|(?<!\b(?:tiep xuc|gap|voi|gan|cung|tiep xuc voi) )f0|dieu tri|theo doi)[, ]+(?:duoc |den |toi |hom nay |nay )?(?:la )?ngay ?(?:thu )?(\d{1,2})\b(?!\/)|\bngay (\d{1,2})(?: (?:cach ly|cua f0|f0|tu khi|ke tu|roi)\b|(?= ?(?:[,:]|\.(?! ?\d)) ?(?:toi |em |e |be |chau )?(?:van|con|het|do|khong|sot|ho|met|nhiet|oxy|spo2|khoe|on|binh|hk|ko|chua|bot|giam|\d)))|(?<=(?<!f)\d[ ,.%c]{1,3})ngay (\d{1,2})(?= ?$)/dg;

export function findAges(board: Board, thisYear: number): void {
  if (!board.digits && !/ len /.test(board.line)) return;
  for (const pattern of [BORN, BARE_YEAR])
    scan(board, pattern, (match) => {
      const year = Number(match[1]);
      const full = year < 100 ? (year > thisYear % 100 ? 1900 : 2000) + year : year;
      if (full < 1900 || full > thisYear) return null;
      note(board, 'birth_year', full, placeOf(match, 1));
      return placeOf(match);
    });
  scan(board, BORN_LATE, (match) => {
    note(board, 'birth_year', 2000 + Number(match[1]), placeOf(match));
    return placeOf(match);
  });
  scan(board, AGE_FORM, (match) => (Number(match[1]) > 120 ? null : age(board, `${match[1]}y`, placeOf(match))));
  scan(board, PREGNANT, (match) => placeOf(match, 1));
  scan(board, AGE_YEARS_MONTHS, (match) => age(board, `${match[1]}y`, placeOf(match)));
  scan(board, AGE_PAIR, (match) => age(board, `${match[1]}y`, placeOf(match, 1)));
  scan(board, AGE_YEARS, (match) => (Number(match[1]) > 120 ? null : age(board, `${match[1]}y`, placeOf(match))));
  scan(board, AGE_BEHIND, (match) => (Number(match[1]) > 120 ? null : age(board, `${match[1]}y`, placeOf(match))));
  scan(board, AGE_UP, (match) => {
    const years = YEARS.indexOf(match[1] ?? '') + 3;
    return age(board, `${years > 2 ? years : match[1]}y`, placeOf(match));
  });
  scan(board, AGE_MONTHS, (match) => age(board, `${match[1]}m`, placeOf(match)));
  scan(board, BABY_MONTHS, (match) => {
    note(board, 'age', `${match[2]}m`, placeOf(match, 1));
    return [placeOf(match, 1)[0], placeOf(match)[1]];
  });
}

function age(board: Board, value: string, place: [number, number]): [number, number] {
  note(board, 'age', value, place);
  return place;
}

const BORN =
  /\b(?:sinh nam|sinh|nam sinh|sn|ns)(?: (?:nam|ngay|thang|vao))*[ :]*(?:\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?|\d{1,2} ?thang ?\d{1,2} ?,?(?: ?nam)? ?|\d{1,2} ?[/-] ?(?=\d{4})|\d{1,2} nam )?((?:19|20)\d{2}|\d{2})\b(?! ?(?:ngay|tuan|thang|gio|nguoi|con|chau|dua|lan|[/.-] ?\d))/dg;
/** "Trần Thị Bông, 1985, phường 3": a year between commas in a declaration. */
/** "sn 2k3" */
const BORN_LATE = /\b(?:sinh nam|sinh|nam sinh|sn|ns)[ :]*2 ?(?:k|khong) ?(\d)\b/dg;
const BARE_YEAR = /(?:^|[,;(] ?|\b(?:nu|em|toi|tui|minh|chau|con|e) )((?:19[3-9]|20[01])\d)(?= ?(?:[,;)]|$))/dg;
const PREGNANT =
  /\b(?:bau|thai|chua|mang thai|mang bau|co thai|co bau)(?: ky| duoc| hon| khoang| gan| o| bi)*( ?\d{1,2} ?(?:tuan|thang)(?: ruoi)?)/dg;
const AGE_YEARS_MONTHS = /\b(\d{1,3}) ?tuoi ruoi\b/dg;
/** "65 và 62 tuổi" */
const AGE_PAIR = /(?<![\d.,/])(\d{1,2}) ?(?:,|va|voi) (?=\d{1,2} tuoi\b)/dg;
const AGE_YEARS = /\b(\d{1,3}) ?(?:tuoi(?: \d{1,2} thang(?! (?:nay|roi|qua)\b))?|t\b|years? old|yo\b|y\/o)/dg;
/** "Tuoi: 36" of a filled form */
const AGE_FORM = /\btuoi ?[:=] ?(\d{1,3})(?! ?(?:thang|tuan|[.,/]\d))\b/dg;
const AGE_BEHIND =
  /\btuoi(?: (?:tac|doi|la|cung|da|gan|ngoai|tren|chung|khoang))* (\d{2,3})\b(?! ?(?:do\b|%|\/|[.,]\d|nguoi|ngay|tuan|thang))/dg;
const YEARS = ['ba', 'bon', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi'];
/** "thằng út nhà tôi lên năm" */
const AGE_UP = new RegExp(
  `(?<=\\b(?:be|chau|con|thang|dua|cu|ut|nhoc|nho|noi|ngoai)(?: (?:nha|toi|em|tui|minh|con|nay|no|vua|moi|gai|trai|ut)){0,3} )len ([2-9]|10|${YEARS.join('|')})(?=$|[ ]?[,.;!?]|(?: tuoi)?,| (?:bi|sot|ho|non|tieu|dau|noi|moi|dang|hay)\\b)`,
  'dg',
);
const AGE_MONTHS = /\b(\d{1,2}) ?thang(?: \d{1,2} ngay)? tuoi\b/dg;
const BABY_MONTHS =
  /\b(?:be|con|chau|con gai|con trai|em be|nhoc|tre|cu|so sinh|be gai|be trai|be nha \p{L}+|con em|con toi|chau nha \p{L}+|con gai em|con trai em|con tui|be nha|nho|nhat|gai|trai|(?:be|con|chau|em|cu|thang) ut|con nho|chau (?:noi|ngoai))(?: moi| duoc| hon| gan| nay| toi| nha| em| tui| minh| e)* ((\d{1,2}) ?(?:thang|th|m(?=(?: ?\d{1,2} ?d)?(?![\p{L}\d])))(?!\p{L}))(?: ?\d{1,2} ?(?:ngay|d)\b)?(?! ?(?:nay|truoc|roi|2))/dgu;

/** "tuần này" is no span, "tuần nay" is one. */
function isThis({ reading, tokenOf }: Board, [, to]: [number, number]): boolean {
  return reading.tokens[tokenOf[to - 1] ?? 0]?.word === 'này';
}

export function findDurations(board: Board): void {
  scan(board, HALF_WEEKS, (match) => duration(board, Number(match[1] ?? 1) * 7 + 3, 'D', placeOf(match)));
  scan(board, SPAN, (match) => spanOf(board, match));
  scan(board, TEN_DAYS, (match) => duration(board, 10, 'D', placeOf(match)));
  scan(board, SOME_DAYS, (match) => duration(board, 3, 'D', placeOf(match)));
  scan(board, WHOLE, (match) => {
    if (
      isThis(board, placeOf(match)) ||
      (match[1] === 'thang nay' && !/\b(?:ca|hon|gan|suot|may) $/.test(ahead(board, match.index)))
    )
      return null;
    const [days, unit] = WHOLES[(match[1] ?? '').replace(/^(?:suot|ca|gan|hon) /, '')] ?? [0, ''];
    return days ? duration(board, days, unit, placeOf(match)) : null;
  });
}

const HALF_WEEKS = /\b(?:(\d{1,2}) ?)?tuan ruoi\b/dg;
const SPAN =
  /\b(?:khoang |gan |hon |duoc |tam |da |ca |suot |may )?(\d{1,3})(?: ?[-–] ?(\d{1,2}))? ?(ngay|hom|bua(?! (?:trua|toi|sang|an|com|tiec))|tuan|thang|tieng|gio|d\b|hum|ngay dem|dem|nam(?= (?:nay|roi|lien|qua)\b))\b(?! (?:thu\b|sau\b|truoc\b|uong \d|tuoi\b|lan\b|nua\b|\d{1,2} ?(?:lan|vien|bua|cu|goi|ly|coc|muong|chai|mui|h)\b))(?: \d{1,2} dem)?(?: (?:nay|roi|lien|lien tuc|lien tiep|rua|ni|ray|qua|hon|roi do))?/dg;
/** "mươi hôm nay": some ten days. */
const TEN_DAYS = /(?<!\d ?)\b(?:ca )?(?:muoi|chuc) (?:ngay|hom|bua|hum)\b(?: (?:nay|rua|ray|ni|roi|qua))?/dg;
const SOME_DAYS =
  /\b(?:may|vai|dam|vai ba|may ba)(?: ?(?:ba|bon))? ?(?:ngay|hom|bua|hum)(?: (?:nay|rua|ray|ni|roi|qua|lien|hom))?\b(?! (?:nua|truoc))/dg;
const WHOLE =
  /\b((?:ca |suot |suot ca )(?:tuan|thang|ngay)|(?:hon|gan) (?:tuan|thang)|nua (?:ngay|thang|tuan|nam)|(?:1 |mot )?tuan nay|(?:ca |)thang nay)\b(?! (?:truoc|sau|toi))/dg;
const WHOLES: Readonly<Record<string, readonly [number, string]>> = {
  tuan: [7, 'D'],
  thang: [1, 'M'],
  ngay: [1, 'D'],
  'nua ngay': [12, 'H'],
  'nua thang': [15, 'D'],
  'nua tuan': [3, 'D'],
  'nua nam': [6, 'M'],
  'tuan nay': [7, 'D'],
  'thang nay': [1, 'M'],
};

/** "mỗi 2 ngày", "mũi 2 tháng": no span; "nhức mỏi 3 ngày", "nghẹt mũi 2 bữa" are. */
const EACH = /(?:ngay|luc|hen|mui|moi|cach|vien|goi|ly|cu|lieu|lan|\/) ?$/;
const ACHING =
  /(?:nhuc|dau|met|moi|te|lung|co|vai|tay|chan|nguoi) moi ?$|(?:nghet|so|xo|chay|tac|ngat|sut|tit|nuoc|mau|mat|ngui|co) mui ?$|(?:benh|nam|nhap|xuat|vao|trong) vien ?$/;

function spanOf(board: Board, match: RegExpExecArray): [number, number] | null {
  const place = placeOf(match);
  const before = board.line.slice(Math.max(0, place[0] - 12), place[0]);
  const count = Number(match[2] ?? match[1]);
  const unit = match[3] ?? '';
  if (EACH.test(before) && !ACHING.test(before) && unit !== 'hom') return null;
  if (count === 0 || /\blan ?$/.test(before) || isAhead(board, place[1])) return null;
  // "nhà số 19 hôm nay ra ngoài"
  if (
    unit === 'hom' &&
    / (?:nay|qua)$/.test(match[0]) &&
    /\b(?:so|hem|ngo|phong|can|lo|kiet|ngach|toa|tang|quan|phuong|to|thon|ap|xom|duong) ?$/.test(before)
  )
    return null;
  if (PRICED.test(before) || AGO.test(ahead(board, place[0]))) return null;
  // "rít lên một tiếng", "khóc thét 2 tiếng" is a sound
  if (unit === 'tieng' && /\b(?:len|keu|ho|rit|khoc|thet|goi|noi|het|nghe) ?$/.test(before)) return null;
  if (/^(?:tieng|gio)/.test(unit))
    return /\b(?:luc|tu|hoi|khoang luc|truoc|vao) ?$/.test(before) || /nua/.test(match[0])
      ? null
      : hours(board, count, unit, place);
  if (unit === 'nam') return duration(board, count, 'Y', place);
  if (unit === 'tuan') return duration(board, count * 7, 'D', place);
  return duration(board, count, unit === 'thang' ? 'M' : 'D', place);
}

/** "cách đây 3 tháng": a time, no span. */
const AGO = /\bcach (?:day|nay)(?: (?:khoang|tam|chung|do|gan|hon|dung|duoc))* ?$/;

/** "300 nghìn một đêm": what is paid. */
const PRICED = /\d ?(?:nghin|ngan|trieu|dong|k|tr|xi|d|ty)(?: ?\/| moi)? ?$/;

/** "3 ngày tới" lies ahead, "3 ngày tôi lo quá" does not. */
function isAhead({ line, reading, tokenOf }: Board, to: number): boolean {
  if (!/^ toi\b/.test(line.slice(to, to + 5))) return false;
  const { word, marked } = reading.tokens[tokenOf[to + 1] ?? 0] ?? { word: '', marked: false };
  return word === 'tới' || (!marked && /^ toi ?(?:$|[,.?!])/.test(line.slice(to, to + 7)));
}

const HOURS_OF_DAY = 24;
/** How far in front a span is led in, in characters. */
const FARTHEST = 200;

/** "8 giờ" is a time of day unless it says so itself; "8 tiếng" is a span. */
function hours(board: Board, count: number, unit: string, place: [number, number]): [number, number] | null {
  if (
    unit === 'gio' &&
    count <= HOURS_OF_DAY &&
    !board.line.startsWith(' lien', place[1]) &&
    !/ lien/.test(board.line.slice(...place)) &&
    !/\b(?:duoc|suot|hon|da|khong tieu|chua tieu|khong di tieu)\b[^,;.]*$/.test(
      board.line.slice(Math.max(0, place[0] - FARTHEST), place[0] + 5),
    )
  )
    return null;
  return duration(board, count, 'H', place);
}

function duration(board: Board, count: number, unit: string, place: [number, number]): [number, number] {
  note(board, 'duration', unit === 'H' ? `PT${count}H` : `P${count}${unit}`, place);
  return place;
}
