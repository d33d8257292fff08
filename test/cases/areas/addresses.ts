/** Addresses as people write them, made from rows of the register: shortened, without marks, in other order, in a sentence. */
import { unaccented } from './register.ts';
import type { CommuneLine, OldLine } from './register.ts';

type Chance = () => number;

const pick = <Value>(next: Chance, list: readonly Value[]): Value => list[Math.floor(next() * list.length)]!;

const SHORT: Readonly<Record<string, readonly string[]>> = {
  xã: ['xã ', 'x. ', 'Xã ', 'x ', ''],
  phường: ['phường ', 'P.', 'p. ', 'P. ', 'p ', ''],
  'thị trấn': ['thị trấn ', 'TT. ', 'tt ', 'TT ', ''],
  'đặc khu': ['đặc khu ', 'Đặc khu ', ''],
  quận: ['quận ', 'Q.', 'q. ', 'Q ', ''],
  huyện: ['huyện ', 'H. ', 'h. ', 'h ', ''],
  'thị xã': ['thị xã ', 'TX. ', 'tx ', ''],
  'thành phố': ['thành phố ', 'TP. ', 'tp ', 'TP ', ''],
  tỉnh: ['tỉnh ', 'T. ', ''],
};

const CITIES: Readonly<Record<string, readonly string[]>> = {
  'Hồ Chí Minh': ['TPHCM', 'tp HCM', 'TP.HCM', 'Sài Gòn', 'SG', 'HCM', 'thành phố Hồ Chí Minh', 'TP Hồ Chí Minh'],
  'Hà Nội': ['HN', 'Hà Nội', 'TP Hà Nội', 'Hanoi'],
  'Bà Rịa - Vũng Tàu': ['BRVT', 'Bà Rịa Vũng Tàu', 'tỉnh Bà Rịa - Vũng Tàu'],
  Huế: ['Huế', 'TP Huế', 'Thừa Thiên Huế', 'TT Huế'],
  'Đà Nẵng': ['Đà Nẵng', 'TP Đà Nẵng', 'danang'],
  'Cần Thơ': ['Cần Thơ', 'TP Cần Thơ'],
  'Hải Phòng': ['Hải Phòng', 'TP. Hải Phòng'],
};

const DETAILS = [
  '',
  '',
  'ấp 3, ',
  'thôn 2, ',
  'tổ 5 ',
  'KP3 ',
  'khu phố 4, ',
  'số 12 đường Lê Lợi, ',
  '45/2 Nguyễn Trãi, ',
  'số nhà 7, ngõ 20, ',
  'hẻm 18, ',
  'thôn Trung, ',
];

const FRAMES: readonly ((place: string) => string)[] = [
  (place) => place,
  (place) => place,
  (place) => place,
  (place) => `Dạ em ở ${place} ạ`,
  (place) => `tôi ở ${place} bị sốt 39 độ`,
  (place) => `nhà em ở ${place}, mẹ em khó thở quá`,
  (place) => `cứu với! địa chỉ ${place}`,
  (place) => `bé nhà em 3 tuổi sốt cao, hiện ở ${place}.`,
];

/** "Quận 3" in pieces. */
function typed(next: Chance, type: string, name: string): string {
  const spellings = SHORT[type.toLowerCase()] ?? [''];
  const prefix = /^\d+$/.test(name) ? pick(next, spellings.slice(0, -1)) : pick(next, spellings);
  return `${prefix}${name}`;
}

function provinceWords(next: Chance, name: string): string {
  return CITIES[name] === undefined ? typed(next, 'tỉnh', name) : pick(next, CITIES[name]);
}

const DISTRICT_TYPES = ['Quận', 'Huyện', 'Thị xã', 'Thành phố'];

export function districtOf({ district }: OldLine): { type: string; name: string } {
  const type = DISTRICT_TYPES.find((one) => district.toLowerCase().startsWith(`${one.toLowerCase()} `)) ?? '';
  return { type, name: bare(district.slice(type.length + 1)) };
}

export function bare(name: string): string {
  return name.replace(/ *\(.*\)$/, '');
}

function spelled(next: Chance, text: string): string {
  const written = next() < 0.5 ? unaccented(text) : text;
  return pick(next, [written, written, written.toLowerCase(), written.toUpperCase()]);
}

function joined(next: Chance, parts: readonly string[]): string {
  const ordered = next() < 0.1 ? parts.toReversed() : parts;
  return ordered.join(pick(next, [', ', ', ', ' ', ' - ']));
}

/** An address of before 1/7/2025. */
export function oldAddress(next: Chance, row: OldLine): string {
  const { type, name } = districtOf(row);
  const parts = [typed(next, row.type, bare(row.name))];
  // A name with nothing that says what it is may be anything.
  const share = next() * (parts[0] === bare(row.name) ? 0.85 : 1);
  if (share < 0.85) parts.push(typed(next, type, name));
  if (share < 0.55 || share > 0.92) parts.push(provinceWords(next, row.province));
  return spelled(next, pick(next, FRAMES)(`${pick(next, DETAILS)}${joined(next, parts)}`));
}

/** An address of today. */
export function newAddress(next: Chance, row: CommuneLine, province: string): string {
  const parts = [typed(next, row.type, row.name)];
  if (parts[0] === row.name || next() < 0.9) parts.push(provinceWords(next, province));
  return spelled(next, pick(next, FRAMES)(`${pick(next, DETAILS)}${joined(next, parts)}`));
}

/** The name with one letter dropped, doubled, exchanged for another or with its neighbour. */
export function slipped(next: Chance, name: string): string {
  const letters = [...name];
  const places = [...letters.keys()].filter((at) => /\p{L}/u.test(letters[at]!) && at > 0);
  const at = pick(next, places);
  const kind = Math.floor(next() * 4);
  if (kind === 0) letters.splice(at, 1);
  else if (kind === 1) letters.splice(at, 0, letters[at]!);
  else if (kind === 2) letters[at] = pick(next, [...'aeiouhngtclm']);
  else letters.splice(at, 2, ...letters.slice(at, at + 2).toReversed());
  return letters.join('');
}
