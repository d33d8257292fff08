/** Typed places to present communes: names of today and of before 1/7/2025, in any spelling; and the nearest commune. */
import type { AreaIndex, AreaMatch, Point } from './area.ts';
import { findMentions } from './areas/mentions.ts';
import type { Mention } from './areas/mentions.ts';
import { bestReadings } from './areas/readings.ts';
import type { Reading } from './areas/readings.ts';
import { areaFinder } from './areas/present.ts';
import type { CommuneRow, FindArea, ProvinceRow } from './areas/present.ts';
import { createGazetteer } from './areas/units.ts';
import type { Gazetteer, OldUnitRow, Unit } from './areas/units.ts';

/** Reads the register, each part when it is first asked for and never again. */
export interface AreaSource {
  provinces: () => readonly ProvinceRow[];
  communes: () => readonly CommuneRow[];
  /** by far the largest part, needed for typed places only */
  oldUnits: () => readonly OldUnitRow[];
}

const NOWHERE: AreaMatch = { areas: [], split: false };

/** Farther from every centre than this is abroad or at sea. */
const NEAREST_MAX_KM = 60;

/** A name of today counts rather than its old namesake that went into it, unless the old district is named too. */
function withoutNamesakes(readings: readonly Reading[]): Reading[] {
  const present = readings.flatMap(({ commune }) => (commune !== null && !commune.old ? commune.to : []));
  return readings.filter(({ commune, district }) => {
    if (commune === null || !commune.old || district !== null) return true;
    return !commune.to.some((code) => present.includes(code));
  });
}

function codesOf({ commune, district, province }: Reading): readonly string[] {
  if (commune !== null) return commune.to;
  return district === null ? (province?.provinces ?? []) : district.to;
}

/** Communes of today first, then in the order of the register. */
function inOrder(readings: readonly Reading[]): Reading[] {
  const present = (unit: Unit | null) => unit !== null && !unit.old;
  return [...readings].sort((one, other) => Number(present(other.commune)) - Number(present(one.commune)));
}

function matchOf(readings: readonly Reading[], findArea: FindArea, within: string | undefined): AreaMatch {
  const meant = inOrder(withoutNamesakes(readings));
  const codes = [...new Set(meant.flatMap(codesOf))];
  const areas = codes
    .flatMap((code) => findArea(code) ?? [])
    .filter(({ path }) => within === undefined || path[0] === within);
  const divided = new Set(meant.flatMap(({ commune }) => (commune !== null && commune.split ? [commune] : [])));
  const [only] = divided;
  const split =
    areas.length > 1 && divided.size === 1 && only !== undefined && areas.every(({ code }) => only.to.includes(code));
  return { areas, split };
}

function resolve(gazetteer: Gazetteer, findArea: FindArea, text: string, within: string | undefined): AreaMatch {
  const here = ({ naming }: Mention) => within === undefined || naming.unit.provinces.includes(within);
  const mentions = findMentions(text, gazetteer).filter(here);
  const named = mentions.filter(({ street }) => !street);
  const readings = bestReadings(named.length > 0 ? named : mentions);
  return readings.length === 0 ? NOWHERE : matchOf(readings, findArea, within);
}

/** Kilometres on a sphere, by the haversine formula. */
function distance(one: Point, other: Point): number {
  const rad = Math.PI / 180;
  const half = (from: number, to: number) => Math.sin(((to - from) * rad) / 2) ** 2;
  const parallel = Math.cos(one.lat * rad) * Math.cos(other.lat * rad);
  return 2 * 6371 * Math.asin(Math.sqrt(half(one.lat, other.lat) + parallel * half(one.lon, other.lon)));
}

/** Code of the commune whose centre is nearest, null when all are too far. */
function nearestCode(communes: readonly CommuneRow[], point: Point): string | null {
  let closest: { code: string; km: number } | null = null;
  for (const centre of communes) {
    const km = distance(point, centre);
    if (closest === null || km < closest.km) closest = { code: centre.code, km };
  }
  return closest !== null && closest.km <= NEAREST_MAX_KM ? closest.code : null;
}

/** The value made at its first use, then kept. */
function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/**
 * Areas by name and by place. `resolve` gives the present commune of a typed place, or a province where nothing smaller
 * is named; several where the words, an old district or a divided commune leave a choice. `within` is a province code.
 * Making it costs nothing: codes and points read the present communes, the first typed place reads the whole register.
 */
export function createAreaIndex(source: AreaSource): AreaIndex {
  const provinces = once(source.provinces);
  const communes = once(source.communes);
  const finder = once(() => areaFinder(provinces(), communes()));
  const gazetteer = once(() =>
    createGazetteer({ provinces: provinces(), communes: communes(), oldUnits: source.oldUnits() }),
  );
  return {
    resolve: (text, within) => resolve(gazetteer(), finder(), text, within),
    nearest(point) {
      const code = nearestCode(communes(), point);
      return code === null ? null : finder()(code);
    },
    byCode: (code) => finder()(code),
  };
}
