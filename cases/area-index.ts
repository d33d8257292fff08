/** Typed places to present communes: names of today and of before 1/7/2025, in any spelling; and the nearest commune. */
import type { Area, AreaIndex, AreaMatch, Point } from './area.ts';
import { findMentions } from './areas/mentions.ts';
import type { Mention } from './areas/mentions.ts';
import { bestReadings } from './areas/readings.ts';
import type { Reading } from './areas/readings.ts';
import { createGazetteer } from './areas/units.ts';
import type { AreaRows, Gazetteer, Unit } from './areas/units.ts';

export type { AreaRows } from './areas/units.ts';

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

function matchOf(readings: readonly Reading[], gazetteer: Gazetteer, within: string | undefined): AreaMatch {
  const meant = inOrder(withoutNamesakes(readings));
  const codes = [...new Set(meant.flatMap(codesOf))];
  const areas = codes
    .flatMap((code) => gazetteer.area(code) ?? [])
    .filter(({ path }) => within === undefined || path[0] === within);
  const divided = new Set(meant.flatMap(({ commune }) => (commune !== null && commune.split ? [commune] : [])));
  const [only] = divided;
  const split =
    areas.length > 1 && divided.size === 1 && only !== undefined && areas.every(({ code }) => only.to.includes(code));
  return { areas, split };
}

function resolve(gazetteer: Gazetteer, text: string, within: string | undefined): AreaMatch {
  const here = ({ naming }: Mention) => within === undefined || naming.unit.provinces.includes(within);
  const mentions = findMentions(text, gazetteer).filter(here);
  const named = mentions.filter(({ street }) => !street);
  const readings = bestReadings(named.length > 0 ? named : mentions);
  return readings.length === 0 ? NOWHERE : matchOf(readings, gazetteer, within);
}

/** Kilometres on a sphere, by the haversine formula. */
function distance(one: Point, other: Point): number {
  const rad = Math.PI / 180;
  const half = (from: number, to: number) => Math.sin(((to - from) * rad) / 2) ** 2;
  const parallel = Math.cos(one.lat * rad) * Math.cos(other.lat * rad);
  return 2 * 6371 * Math.asin(Math.sqrt(half(one.lat, other.lat) + parallel * half(one.lon, other.lon)));
}

function nearest(gazetteer: Gazetteer, point: Point): Area | null {
  let closest: { code: string; km: number } | null = null;
  for (const centre of gazetteer.centres) {
    const km = distance(point, centre);
    if (closest === null || km < closest.km) closest = { code: centre.code, km };
  }
  return closest !== null && closest.km <= NEAREST_MAX_KM ? gazetteer.area(closest.code) : null;
}

/**
 * Areas by name and by place. `resolve` gives the present commune of a typed place, or a province where nothing smaller
 * is named; several where the words, an old district or a divided commune leave a choice. `within` is a province code.
 */
export function createAreaIndex(rows: AreaRows): AreaIndex {
  const gazetteer = createGazetteer(rows);
  return {
    resolve: (text, within) => resolve(gazetteer, text, within),
    nearest: (point) => nearest(gazetteer, point),
    byCode: (code) => gazetteer.area(code),
  };
}
