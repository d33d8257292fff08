/** Places: house and street, units with their cue (phường 4, ấp Bình Hoà), and known names that stand alone. */
import { DISTRICT, PROVINCE, writtenWords } from '../gazetteer/gazetteer.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { accentFit } from '../lexicon/fit.ts';
import { tokenOf } from '../text/read.ts';
import type { Reading, Token } from '../text/read.ts';
import { CUE_STARTS, LOCATIVE, NAME_STOP, NEEDS_NAME, SHY, cueAt, isLed, isLoud, shouting } from './place-cues.ts';

export interface PlaceFound {
  value: string;
  from: number;
  to: number;
}

/** Finds places from left to right; `used` marks tokens that other facts hold. */
export function findPlaces(reading: Reading, gazetteer: Gazetteer, used: Uint8Array): PlaceFound[] {
  const found: PlaceFound[] = [];
  for (let i = 0; i < reading.tokens.length;) {
    const place = chainAt(reading, gazetteer, used, i);
    if (place) found.push(place);
    i = place ? place.to : i + 1;
  }
  return found;
}

/** "đi Vinh có bị chặn": small words are no second name, though a commune is called Cổ Bi. */
function isNotAName(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  return token !== undefined && !token.capital && NAME_STOP.test(token.fold) && cueAt(reading, at) === null;
}

interface Part {
  text: string;
  to: number;
  /** may begin a place by itself */
  sure: boolean;
}

/** Parts side by side or with a comma between them are one place. */
function chainAt(reading: Reading, gazetteer: Gazetteer, used: Uint8Array, at: number): PlaceFound | null {
  const first = partAt(reading, gazetteer, used, at, false);
  if (!first || !(first.sure || isOfHouse(reading, gazetteer, used, first))) return null;
  let text = first.text;
  let to = first.to;
  for (let k = 0; k < 6; k++) {
    const separator = reading.tokens[to];
    const comma = separator !== undefined && /^[,\-–]$/.test(separator.word);
    const next = partAt(reading, gazetteer, used, comma ? to + 1 : to, true);
    if (!next || (!comma && isNotAName(reading, to))) break;
    text += `${comma ? ', ' : ' '}${next.text}`;
    to = next.to;
  }
  return { value: text, from: at, to };
}

/** "lầu 6 chung cư Ehome", "phòng 302, toà nhà A": a number of a floor or room before the house that has it. */
function isOfHouse(reading: Reading, gazetteer: Gazetteer, used: Uint8Array, { to }: Part): boolean {
  const next = reading.tokens[to]?.word === ',' ? to + 1 : to;
  return HOUSES.test(cueAt(reading, next)?.text ?? '') && (partAt(reading, gazetteer, used, next, true)?.sure ?? false);
}
const HOUSES =
  /^(?:chung cu|toa|toa nha|block|khu|khu tap the|tap the|khu do thi|khu dan cu|khu tro|nha tro|ky tuc xa|can ho|hem|ngo|duong|tang|lau|khu cong nghiep|benh vien)$/;

function partAt(reading: Reading, gazetteer: Gazetteer, used: Uint8Array, at: number, chained: boolean): Part | null {
  // "ten Dao Van Sy": a surname, no island
  if (used[at] || !reading.tokens[at] || (!chained && reading.tokens[at - 1]?.fold === 'ten')) return null;
  return (
    houseAt(reading, gazetteer, used, at) ??
    unitAt(reading, gazetteer, used, at) ??
    bareAt(reading, gazetteer, at, chained)
  );
}

/** "9 Trần Phú", "số 12 đường Lê Lợi", "45/2 Nguyễn Trãi" */
function houseAt(reading: Reading, gazetteer: Gazetteer, used: Uint8Array, at: number): Part | null {
  const head = reading.tokens[at];
  if (head?.kind !== 'number' && head?.fold !== 'so' && head?.fold !== 'nha') return null;
  return numberedHouseAt(reading, gazetteer, used, at);
}

function numberedHouseAt(reading: Reading, gazetteer: Gazetteer, used: Uint8Array, at: number): Part | null {
  let i = at;
  const word = (k: number) => reading.tokens[k]?.fold ?? '';
  if (word(i) === 'so' && word(i + 1) === 'nha') i += 2;
  else if (word(i) === 'nha' && word(i + 1) === 'so') i += 2;
  else if (word(i) === 'so' || (word(i) === 'nha' && reading.tokens[i + 1]?.kind === 'number')) i++;
  const number = reading.tokens[i];
  if (number?.kind !== 'number' || used[i] || number.fold.length > 4) return null;
  i++;
  while (/^[/]$/.test(word(i)) && reading.tokens[i + 1]?.kind === 'number') i += 2;
  if (/^[a-h]$/.test(word(i)) && !reading.tokens[i]?.spaced) i++;
  if (MEASURE.test(word(i)) && !reading.tokens[i]?.capital) return null;
  const street = unitAt(reading, gazetteer, used, i);
  if (street && /^(?:duong|pho|ngo|ngach|hem|kiet)$/.test(word(i)))
    return { text: source(reading, at, street.to), to: street.to, sure: true };
  const end = capitals(reading, i, 4);
  if (end - i >= 2) return { text: source(reading, at, end), to: end, sure: true };
  if (word(at) === 'nha' && word(at + 1) === 'so' && LOCATIVE.test(word(at - 1)))
    return { text: source(reading, at, i), to: i, sure: true };
  const plain = i - at > 1 || LOCATIVE.test(word(at - 1)) ? plainName(reading, used, i) : i;
  return plain - i >= 2 && !reading.accented ? { text: source(reading, at, plain), to: plain, sure: true } : null;
}

/** "uống 3/4 lít oresol": a measure, no house. */
const MEASURE =
  /^(?:lit|vien|chai|goi|ly|coc|chen|bat|to|muong|thia|binh|ong|lieu|lon|hop|phan|suat|kg|ky|ml|nguoi|lan)$/;

/** A cue with its name or number. */
function unitAt(reading: Reading, gazetteer: Gazetteer, used: Uint8Array, at: number): Part | null {
  const cue = cueAt(reading, at);
  if (!cue) return null;
  const stop = reading.tokens[at + cue.length];
  // "TP.HCM", "P.3"
  const short = stop?.word === '.' && !stop.spaced && isShortForm(reading, at + cue.length);
  // "đường số 8"
  const numbered = /^(?:duong|ngo|hem|kiet|lo|can|phong)$/.test(cue.text) && stop?.fold === 'so';
  const i = at + cue.length + (short || (numbered && reading.tokens[at + cue.length + 1]?.kind === 'number') ? 1 : 0);
  const token = reading.tokens[i];
  if (!token || used[i]) return null;
  const inside = CAMPUS.test(cue.text) && !token.capital ? unitAt(reading, gazetteer, used, i) : null;
  if (inside?.sure)
    return { text: `${cue.words.map(({ word }) => word).join(' ')} ${inside.text}`, to: inside.to, sure: true };
  const spoken = spokenUnit(reading, cue.text, i);
  if (spoken !== undefined)
    return { text: `${cue.words.map(({ word }) => word).join(' ')} ${spoken}`, to: i + 1, sure: true };
  const cueText = `${cue.words.map((word) => word.word).join(' ')}${numbered && i > at + cue.length ? ' số' : ''}`;
  if (
    token.kind === 'number' &&
    token.fold.length <= (cue.text === 'phong' || cue.text === 'can' ? 4 : 3) &&
    !/^(?:ngay|nguoi|tuoi|do|lan|tuan|hom|ca|con|gio|thang|nha|ho|nghin|ngan|trieu|tr|k|dong|cay|km|met|phut|ngan|giuong|tieng)$/.test(
      reading.tokens[i + 1]?.fold ?? '',
    )
  ) {
    const to = streetAfter(reading, cue.text, slashes(reading, i + 1));
    const shy = /^(?:cho|to|khu|lo|can|ban|tang|phong|lau|toa|doi|cau)$/.test(cue.text);
    return { text: `${cueText} ${source(reading, i, to)}`, to, sure: !shy || /^(?:to|khu|to dan pho)$/.test(cue.text) };
  }
  const name = knownAt(reading, gazetteer, i);
  const known = name && (name.length > 1 || token.capital) ? name : null;
  const marked = cue.words.some((word) => word.marked) || !SHY.has(cue.text);
  // where all is written with capitals, they say nothing
  const capital = token.capital && !(shouting(reading) && !marked);
  const named = capital ? capitals(reading, i, 5) : i;
  const long = Math.max(known ? i + known.length : i, named);
  if (long > i && (capital || marked || !NEEDS_NAME.has(cue.text))) {
    const spelling = known && i + known.length === long ? known.name : source(reading, i, long);
    return { text: `${cueText} ${spelling}`, to: long, sure: true };
  }
  if (capital || !marked || reading.accented || !plainNameCue(cue.text)) return null;
  const to = plainName(reading, used, i);
  return to > i ? { text: `${cueText} ${source(reading, i, to)}`, to, sure: true } : null;
}

/** "ký túc xá khu B", "khu tập thể lô 4": told by its part. */
const CAMPUS = /^(?:ky tuc xa|khu tap the|tap the|chung cu|khu cong nghiep|khu do thi)$/;

/** "TP.HCM", "P. Tân Phong": a stop behind short letters ends no sentence. */
function isShortForm({ tokens, text }: Reading, at: number): boolean {
  const [word, next] = [tokens[at - 1], tokens[at + 1]];
  if (!word || !next) return false;
  return !next.spaced || (next.capital && text.slice(word.start, word.end).length <= 2);
}

/** "hẻm 52 Lê Đức Thọ": the street that a lane leaves from. */
function streetAfter(reading: Reading, cue: string, to: number): number {
  if (!/^(?:ngo|ngach|hem|kiet)$/.test(cue) || shouting(reading)) return to;
  const end = capitals(reading, to, 4);
  return end - to >= 2 ? end : to;
}

/** "xóm sáu", "ấp Ba,": a unit whose number is a word, where no name goes on behind it. */
function spokenUnit({ tokens, accented }: Reading, cue: string, at: number): number | undefined {
  if (!accented || !/^(?:to|xom|thon|ap|khu pho|phuong|quan|khom|doi|to dan pho|khu)$/.test(cue)) return undefined;
  const number = tokens[at];
  const next = tokens[at + 1];
  if (number?.capital && next?.kind === 'word' && (next.capital || !CUE_STARTS.has(next.fold))) return undefined;
  return next?.kind === 'word' && !CUE_STARTS.has(next.fold) ? undefined : SPOKEN.get(number?.word ?? '');
}
const SPOKEN: ReadonlyMap<string, number> = new Map(
  ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'].map((word, i) => [word, i + 1]),
);

const plainNameCue = (cue: string) =>
  /^(?:phuong|xa|huyen|thi tran|thi xa|thanh pho|khu tap the|chung cu|ap|thon|duong|benh vien|khu do thi|khu dan cu|khu cong nghiep|ky tuc xa|xom|hem|ngo)$/.test(
    cue,
  );

/** In unaccented or lower-case text a name is one to three words that are nothing else. */
function plainName(reading: Reading, used: Uint8Array, from: number): number {
  let i = from;
  for (; i < from + 3; i++) {
    const token = reading.tokens[i];
    if (!token || token.kind !== 'word' || used[i] || NAME_STOP.test(token.fold)) break;
    // "15 le loi phuong 4": the next unit begins
    if (i > from && reading.tokens[i + 1]?.kind === 'number' && cueAt(reading, i)) break;
  }
  return i;
}

/** A name without a cue: provinces and towns anywhere they can be meant, others only after "ở", "từ" … or inside a chain. */
function bareAt(reading: Reading, gazetteer: Gazetteer, at: number, chained: boolean): Part | null {
  const token = reading.tokens[at];
  if (!token || token.kind !== 'word') return null;
  const known = knownAt(reading, gazetteer, at);
  if (!known) return null;
  if (!token.capital && EVERYDAY.test(known.name)) return null;
  // "người Trung Quốc", "hàng Thái Lan" tell where somebody or something is from
  if (!chained && /^(?:nguoi|tieng|hang|xin|vaccine)$/.test(reading.tokens[at - 1]?.fold ?? '')) return null;
  const capital = token.capital && (reading.tokens[at + known.length - 1]?.capital ?? false);
  const led = isLed(reading, at);
  if (known.length === 1 && !led && isLoud(reading, at, chained)) return null;
  if (
    known.length === 1 &&
    !(
      capital ||
      (known.kinds & PROVINCE && (led || !COMMON.test(token.fold))) ||
      /^(?:pleiku)$/.test(token.fold) ||
      (led && token.fold === 'vinh')
    )
  )
    return null;
  if (token.marked && !token.capital && !chained && known.length < 2) return null;
  const to = at + known.length;
  const large = (known.kinds & (PROVINCE | DISTRICT)) > 0;
  if (!chained && !led && !(large && capital) && !((known.kinds & PROVINCE) > 0 && known.length > 1)) return null;
  if (!chained && !large && !capital) return null;
  const written = source(reading, at, to);
  // Telex that was left ("Huees") is no spelling
  const spelling = token.marked && !SHORT.test(written) && /[^\x20-\x7e]/.test(written) ? written : known.name;
  return { text: spelling, to, sure: true };
}
/** Short forms, which a place is spelled out for. */
const SHORT = /^(?:sg|hn|hcm|tphcm|đn|vt)$/i;
const COMMON = /^(?:hue|vinh)$/;
/** Communes whose names are words of every day: "tự nhiên đau ngực". */
const EVERYDAY = /^(?:Tự Nhiên|An Toàn|Tự Do)$/;

/** The known name that begins here; what is written with marks must have the marks of the name ("chợ mỗi" is no Chợ Mới). */
function knownAt(reading: Reading, gazetteer: Gazetteer, at: number): ReturnType<Gazetteer['longest']> {
  const first = reading.tokens[at];
  if (!first || !gazetteer.begins(nameOf(first))) return null;
  const known = gazetteer.longest(folds(reading, at, 6));
  if (!known || !reading.accented) return known;
  return hasMarksOf(reading, at, writtenWords(known.name).slice(-known.length)) ? known : null;
}

function hasMarksOf(reading: Reading, at: number, words: readonly string[]): boolean {
  return words.every((word, k) => {
    const token = reading.tokens[at + k];
    const wanted = token && tokenOf(word, token);
    // "căn hộ hai phòng": among marked words a small one without marks is meant so
    if (token && !token.marked && wanted?.marked && !token.capital && reading.toned && PLAIN.test(token.fold))
      return false;
    return !token?.marked || !wanted || token.fold !== wanted.fold || accentFit(token, wanted, reading) >= 0;
  });
}

/** As names have it: "Quận 01" is Quận 1. */
const nameOf = ({ kind, fold }: Token) => (kind === 'number' ? String(Number(fold)) : fold);

const PLAIN = /^(?:hai|ba|nam|van|tu|an|la|chi|con|cho|sang|mai|to|nha)$/;

function folds(reading: Reading, from: number, most: number): string[] {
  const list: string[] = [];
  for (let i = from; i < from + most; i++) {
    const token = reading.tokens[i];
    if (!token || token.kind === 'mark') break;
    list.push(nameOf(token));
  }
  return list;
}

function capitals(reading: Reading, from: number, most: number): number {
  const loud = shouting(reading);
  let i = from;
  for (; i < from + most; i++) {
    const token = reading.tokens[i];
    if (!token?.capital || token.kind !== 'word' || (loud && NAME_STOP.test(token.fold))) break;
  }
  return i;
}

function slashes(reading: Reading, from: number): number {
  let i = from;
  while (/^[/]$/.test(reading.tokens[i]?.word ?? '') && reading.tokens[i + 1]?.kind === 'number') i += 2;
  return i;
}

function source(reading: Reading, from: number, to: number): string {
  const first = reading.tokens[from];
  const last = reading.tokens[to - 1];
  if (!first || !last) return '';
  // "số mười hai đường Lê Lợi": a number that was spoken is written as one
  const spoken = reading.tokens
    .slice(from, to)
    .find(({ kind, start, end }) => kind === 'number' && !/\d/.test(reading.text.slice(start, end)));
  const { text } = reading;
  if (!spoken) return text.slice(first.start, last.end).normalize('NFC');
  return `${text.slice(first.start, spoken.start)}${spoken.fold}${text.slice(spoken.end, last.end)}`.normalize('NFC');
}
