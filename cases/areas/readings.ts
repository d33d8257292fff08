/** What a text may mean as a whole: commune, district and province that fit together, and what speaks against it. */
import { FIT } from './mentions.ts';
import type { Mention, Scene } from './mentions.ts';
import type { Unit } from './units.ts';

/** One way to read a text. Any of the three may be missing, not all. */
export interface Reading {
  commune: Mention | null;
  district: Mention | null;
  province: Mention | null;
  /** words that it explains */
  words: number;
  /** something in the text speaks against it, or it rests on a guess: never taken without asking */
  doubtful: boolean;
  /** other words stand between its parts */
  loose: boolean;
}

export function mentionsOf({ commune, district, province }: Reading): Mention[] {
  return [commune, district, province].filter((mention) => mention !== null);
}

export function apart(one: Mention, other: Mention): boolean {
  return one.to <= other.from || other.to <= one.from;
}

function inProvince(unit: Unit, province: Unit): boolean {
  const named = province.oldProvinces.some((name) => unit.oldProvinces.includes(name));
  return named || (!province.old && unit.provinces.some((code) => province.provinces.includes(code)));
}

function inDistrict(commune: Unit, district: Unit): boolean {
  return commune.old ? commune.district === district : commune.to.some((code) => district.to.includes(code));
}

/** Is the unit the one above it, or in it? */
export function fitsUnder(unit: Unit, above: Unit): boolean {
  return above.level === 'district' ? inDistrict(unit, above) : inProvince(unit, above);
}

/** Words covered weigh most, then the marks, then the type word; an earlier name counts least. */
function weight({ from, to, fit, type, naming }: Mention): number {
  const typed = type === null ? 0 : type === naming.unit.type ? 1 : -1;
  return (to - from) * 100 + fit * 10 + typed * 5 - (naming.alias ? 20 : 0);
}

/** The mention that fits beside those chosen, the one that weighs most; null where none does. */
function best(mentions: readonly Mention[], chosen: readonly Mention[], under: Unit): Mention | null {
  let found: Mention | null = null;
  for (const mention of mentions) {
    if (!chosen.every((other) => apart(mention, other)) || !fitsUnder(under, mention.naming.unit)) continue;
    if (found === null || weight(mention) > weight(found)) found = mention;
  }
  return found;
}

/** Are the words between the parts of the address only details and small words? */
function isClose(scene: Scene, mentions: readonly Mention[]): boolean {
  const inOrder = mentions.toSorted((one, other) => one.from - other.from);
  return inOrder.every(({ from }, index) => {
    const before = inOrder[index - 1];
    return before === undefined || scene.others[from] === scene.others[before.to];
  });
}

/** A district or province said in passing counts against a commune outside it, a short word that only looks like one does not. */
function counts({ part, type, fit, naming }: Mention): boolean {
  if (part !== 'free' || fit <= FIT.marks) return false;
  return type !== null || fit === FIT.exact || naming.keys.folded.includes(' ');
}

/** Districts and provinces said: all ways to read them, and those of them that count against what lies elsewhere. */
interface Above {
  all: readonly Mention[];
  counting: readonly Mention[];
}

/**
 * Does the text name a district or province in which this unit does not lie? Words that can also be read as one in which
 * it lies are no contradiction.
 */
function contradicted(mention: Mention, { all, counting }: Above): boolean {
  const { unit } = mention.naming;
  const fits = (other: Mention) => apart(other, mention) && fitsUnder(unit, other.naming.unit);
  return counting.some(
    (other) => apart(other, mention) && !fits(other) && !all.some((same) => !apart(same, other) && fits(same)),
  );
}

function reading(scene: Scene, parts: Pick<Reading, 'commune' | 'district' | 'province'>, doubtful: boolean): Reading {
  const chosen = [parts.commune, parts.district, parts.province].filter((mention) => mention !== null);
  let words = 0;
  for (const { from, to } of chosen) words += to - from;
  const loose = chosen.length > 1 && !isClose(scene, chosen);
  return { ...parts, words, doubtful: doubtful || loose, loose };
}

function communeReadings(
  scene: Scene,
  commune: Mention,
  districts: readonly Mention[],
  provinces: readonly Mention[],
  above: Above,
): Reading[] {
  const { unit } = commune.naming;
  const doubtful = contradicted(commune, above);
  const district = best(districts, [commune], unit);
  const chosen = district === null ? [commune] : [commune, district];
  const province = best(provinces, chosen, unit);
  const whole = reading(scene, { commune, district, province }, doubtful);
  // The words taken for a district may be the province's: "Tịnh Khê, Quảng Ngãi".
  const over = district !== null && district.type !== 'quận' ? best(provinces, [commune], unit) : null;
  if (over === null || over === province) return [whole];
  return [whole, reading(scene, { commune, district: null, province: over }, doubtful)];
}

/** All readings of these mentions. */
export function readingsOf(scene: Scene, mentions: readonly Mention[]): Reading[] {
  const at = (level: Unit['level']) => mentions.filter(({ naming }) => naming.unit.level === level);
  const [communes, districts, provinces] = [at('commune'), at('district'), at('province')];
  const all = [...districts, ...provinces];
  const above = { all, counting: all.filter(counts) };
  const aboveDistricts = { all: provinces, counting: provinces.filter(counts) };
  const readings = provinces.map((province) => reading(scene, { commune: null, district: null, province }, false));
  for (const district of districts) {
    const province = best(provinces, [district], district.naming.unit);
    const doubtful = contradicted(district, aboveDistricts);
    readings.push(reading(scene, { commune: null, district, province }, doubtful));
  }
  for (const commune of communes) readings.push(...communeReadings(scene, commune, districts, provinces, above));
  return readings;
}
