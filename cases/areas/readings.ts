/** What a text may mean as a whole: commune, district and province that fit together, and how well they fit the words. */
import type { Mention } from './mentions.ts';
import type { Unit } from './units.ts';

/** One way to read a text. Any of the three may be missing, not all. */
export interface Reading {
  commune: Unit | null;
  district: Unit | null;
  province: Unit | null;
  score: number;
  /** the text also names a district or province in which its commune does not lie */
  doubtful: boolean;
}

/** Words covered weigh most, then marks as written, the type word, and a name of today. */
const WEIGHT = { word: 100, exact: 10, type: 5, alias: -20, province: 3, end: 0.1 };

function weigh({ from, to, exact, type, naming }: Mention): number {
  const typed = type === null ? 0 : WEIGHT.type * (type === naming.unit.type ? 1 : -1);
  return (to - from) * WEIGHT.word + (exact ? WEIGHT.exact : 0) + (naming.alias ? WEIGHT.alias : 0) + typed;
}

function apart(one: Mention, other: Mention): boolean {
  return one.to <= other.from || other.to <= one.from;
}

function inProvince(unit: Unit, province: Unit): boolean {
  const named = province.oldProvinces.some((name) => unit.oldProvinces.includes(name));
  return named || (!province.old && unit.provinces.some((code) => province.provinces.includes(code)));
}

function inDistrict(commune: Unit, district: Unit): boolean {
  return commune.old ? commune.district === district : commune.to.some((code) => district.to.includes(code));
}

/** The mention that fits beside those chosen, the one that weighs most; null where none does. */
function best(mentions: readonly Mention[], chosen: readonly Mention[], fits: (unit: Unit) => boolean): Mention | null {
  let found: Mention | null = null;
  for (const mention of mentions) {
    if (!chosen.every((other) => apart(mention, other)) || !fits(mention.naming.unit)) continue;
    if (found === null || weigh(mention) > weigh(found)) found = mention;
  }
  return found;
}

/**
 * Does the text name a district or province in which this commune does not lie? Words that can also be read as one in
 * which it lies are no contradiction.
 */
function contradicted(commune: Mention, above: readonly Mention[]): boolean {
  const { unit } = commune.naming;
  const beside = above.filter((mention) => apart(mention, commune));
  const fits = ({ naming }: Mention) =>
    naming.unit.level === 'district' ? inDistrict(unit, naming.unit) : inProvince(unit, naming.unit);
  const fitting = beside.filter(fits);
  return beside.some((mention) => !mention.street && !fits(mention) && fitting.every((other) => apart(other, mention)));
}

function reading(
  commune: Mention | null,
  district: Mention | null,
  province: Mention | null,
  doubtful = false,
): Reading {
  const chosen = [commune, district, province].filter((mention) => mention !== null);
  const end = Math.max(...chosen.map(({ to }) => to)) * WEIGHT.end;
  const alone = commune === null && district === null ? WEIGHT.province : 0;
  return {
    commune: commune?.naming.unit ?? null,
    district: district?.naming.unit ?? null,
    province: province?.naming.unit ?? null,
    score: chosen.reduce((sum, mention) => sum + weigh(mention), end + alone),
    doubtful,
  };
}

function topOf(readings: readonly Reading[]): Reading[] {
  const top = Math.max(...readings.map(({ score }) => score));
  return readings.filter(({ score }) => score > top - Number.EPSILON * 1000);
}

/**
 * All readings of these mentions that fit the words best; none where there is no mention. Where the best is doubtful the
 * best that is not comes too: the person is asked rather than looked for in the wrong province.
 */
export function bestReadings(mentions: readonly Mention[]): Reading[] {
  const at = (level: Unit['level']) => mentions.filter(({ naming }) => naming.unit.level === level);
  const [communes, districts, provinces] = [at('commune'), at('district'), at('province')];
  const above = [...districts, ...provinces];
  const readings: Reading[] = provinces.map((province) => reading(null, null, province));
  for (const district of districts) {
    const province = best(provinces, [district], (unit) => inProvince(district.naming.unit, unit));
    readings.push(reading(null, district, province));
  }
  for (const commune of communes) {
    const { unit } = commune.naming;
    const district = best(districts, [commune], (over) => inDistrict(unit, over));
    const chosen = district === null ? [commune] : [commune, district];
    const province = best(provinces, chosen, (over) => inProvince(unit, over));
    const doubtful = contradicted(commune, above);
    readings.push(reading(commune, district, province, doubtful));
    // The words taken for a district may be the province's: "Tịnh Khê, Quảng Ngãi".
    if (district !== null && province === null) {
      const over = best(provinces, [commune], (one) => inProvince(unit, one));
      readings.push(reading(commune, null, over, doubtful));
    }
  }
  const top = topOf(readings);
  if (!top.every(({ doubtful }) => doubtful)) return top;
  return [...top, ...topOf(readings.filter(({ doubtful }) => !doubtful))];
}
