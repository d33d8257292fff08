/** Every unit that a place text may name, present and past, found by its key, with the present communes it leads to. */
import { nameReader } from './keys.ts';
import type { NameKeys } from './keys.ts';
import type { CommuneRow, ProvinceRow } from './present.ts';

/** A unit of before 1/7/2025; without `level` a commune, whose `district` carries its type word ("Quận Ba Đình"). */
export interface OldUnitRow {
  level?: 'province' | 'district';
  code: string;
  name: string;
  type: string;
  province?: string;
  district?: string;
  /** codes of present communes; of a province's row, of present provinces */
  to: readonly string[];
  split?: boolean;
  also?: readonly string[];
}

export interface AreaRows {
  provinces: readonly ProvinceRow[];
  communes: readonly CommuneRow[];
  oldUnits: readonly OldUnitRow[];
}

export type Level = 'commune' | 'district' | 'province';

export interface Unit {
  level: Level;
  name: string;
  /** xã, phường, thị trấn, đặc khu, quận, huyện, thị xã, thành phố, tỉnh */
  type: string;
  /** of an old unit: abolished or renamed on 1/7/2025 */
  old: boolean;
  /** present communes */
  to: readonly string[];
  /** present provinces it lies in */
  provinces: readonly string[];
  /** names of the old provinces it lies in */
  oldProvinces: readonly string[];
  /** of an old commune: its old district */
  district?: Unit | undefined;
  /** an old commune that was divided */
  split: boolean;
}

/** How a unit is named; `marked` is null for names that are kept without marks. */
export interface Naming {
  unit: Unit;
  keys: NameKeys;
  marked: string | null;
  /** an earlier, abolished or foreign name */
  alias: boolean;
}

export interface Gazetteer {
  named: (key: string) => readonly Naming[];
  /** every key there is */
  keys: () => Iterable<string>;
}

/** Everyday names of provinces that the register does not have. */
const EVERYDAY: Readonly<Record<string, readonly string[]>> = { 'Hồ Chí Minh': ['SG', 'TP Sài Gòn'] };

/** Another everyday name of an old district: its own name, as its people say it. */
const DISTRICT_NAMES: Readonly<Record<string, readonly string[]>> = {
  'Buôn Ma Thuột': ['Ban Mê Thuột', 'Buôn Mê Thuột', 'BMT'],
};

/** Without the note that tells namesakes apart: "Long Mỹ (Huyện)". */
function bare(name: string): string {
  return name.replace(/ *\(.*\)$/, '');
}

/** Collects namings by folded key. */
class NameTable {
  readonly #namings = new Map<string, Naming[]>();
  readonly #read = nameReader();

  add(unit: Unit, name: string, alias: boolean): void {
    const keys = this.#read(bare(name));
    // Names kept without spaces ("quan9") have lost their marks as well.
    const naming = { unit, keys, marked: alias && /^[a-z0-9]+$/.test(name) ? null : keys.marked, alias };
    const known = this.#namings.get(keys.key);
    if (known === undefined) this.#namings.set(keys.key, [naming]);
    else if (!alias || known.every((other) => other.unit !== unit)) known.push(naming);
  }

  find(key: string): readonly Naming[] {
    return this.#namings.get(key) ?? [];
  }

  keys(): Iterable<string> {
    return this.#namings.keys();
  }
}

/** Provinces, whose communes are those of today, of old provinces those that came from them. */
function addProvinces(
  names: NameTable,
  { provinces, communes, oldUnits }: AreaRows,
  cameFrom: ReadonlyMap<string, readonly string[]>,
): void {
  const codesWhere = (belongs: (row: CommuneRow) => boolean) => communes.filter(belongs).map(({ code }) => code);
  const present = new Map(provinces.map((row) => [row.name, row]));
  for (const { code, name, type, aliases } of provinces) {
    const unit: Unit = {
      level: 'province',
      name,
      type,
      old: false,
      to: codesWhere((row) => row.province === code),
      provinces: [code],
      oldProvinces: [name],
      split: false,
    };
    names.add(unit, name, false);
    // Everyday names, as good as the official one: Sài Gòn, TP HCM.
    for (const alias of [...aliases, ...(EVERYDAY[name] ?? [])]) names.add(unit, alias, false);
  }
  for (const { level, name, type, to, also = [] } of oldUnits) {
    if (level !== 'province' || present.has(name)) continue;
    const came = codesWhere((row) => cameFrom.get(row.code)?.includes(name) ?? false);
    const unit: Unit = { level, name, type, old: true, to: came, provinces: to, oldProvinces: [name], split: false };
    for (const spelling of [name, ...also]) names.add(unit, spelling, false);
  }
}

/** The same answer to the same question, made once. */
function remembered<Answer>(find: (name: string) => Answer): (name: string) => Answer {
  const known = new Map<string, Answer>();
  return (name) => {
    const answer = known.get(name) ?? find(name);
    known.set(name, answer);
    return answer;
  };
}

/** Adds each value once; for the few provinces that a unit can lie in. */
function addTo(list: string[], value: string | undefined): void {
  if (value !== undefined && !list.includes(value)) list.push(value);
}

/** Old communes and districts; gives the names of the old provinces that each present commune came from. */
function addOldUnits(names: NameTable, { oldUnits, communes }: AreaRows): Map<string, string[]> {
  const provinceOf = new Map(communes.map(({ code, province }) => [code, province]));
  const cameFrom = new Map<string, string[]>(communes.map(({ code }) => [code, []]));
  const districts = new Map<string, Map<string, Unit>>();
  const lower = remembered((name) => name.toLowerCase());
  const alone = remembered((name) => [name]);
  const add = (row: OldUnitRow, level: Level): Unit => {
    const { name, type, to, province = '', district = '', split = false } = row;
    const provinces: string[] = [];
    for (const code of to) {
      addTo(provinces, provinceOf.get(code));
      addTo(cameFrom.get(code) ?? [], province);
    }
    const above = districts.get(province)?.get(lower(district));
    const oldProvinces = alone(province);
    const unit: Unit = {
      level,
      name: bare(name),
      type,
      old: true,
      to,
      provinces,
      oldProvinces,
      district: above,
      split,
    };
    names.add(unit, name, false);
    if (level === 'district') for (const other of DISTRICT_NAMES[name] ?? []) names.add(unit, other, false);
    for (const alias of row.also ?? []) names.add(unit, alias, true);
    return unit;
  };
  for (const row of oldUnits) {
    if (row.level !== 'district') continue;
    const { province = '', type, name } = row;
    const known = districts.get(province) ?? new Map<string, Unit>();
    districts.set(province, known.set(lower(`${type} ${bare(name)}`), add(row, 'district')));
  }
  for (const row of oldUnits) if (row.level === undefined) add(row, 'commune');
  return cameFrom;
}

/** All units by name, built once from the gazetteer's rows. */
export function createGazetteer(rows: AreaRows): Gazetteer {
  const names = new NameTable();
  const cameFrom = addOldUnits(names, rows);
  addProvinces(names, rows, cameFrom);
  for (const { code, name, type, province } of rows.communes) {
    const oldProvinces = cameFrom.get(code) ?? [];
    const provinces = [province];
    const unit: Unit = { level: 'commune', name, type, old: false, to: [code], provinces, oldProvinces, split: false };
    names.add(unit, name, false);
    // "Xuân Hương - Đà Lạt" is said as "phường Xuân Hương, Đà Lạt".
    const [first = name] = name.split(' - ');
    if (first !== name) names.add(unit, first, false);
  }
  return { named: (key) => names.find(key), keys: () => names.keys() };
}
