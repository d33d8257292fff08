/** Typed places to present communes: names of today and of before 1/7/2025, in any spelling; and the nearest commune. */
import type { AreaIndex, Point } from './area.ts';
import { createLocator } from './areas/locate.ts';
import { toldApart } from './areas/namesakes.ts';
import { areaFinder } from './areas/present.ts';
import type { CommuneRow, ProvinceRow } from './areas/present.ts';
import type { IsOneSlip } from './areas/slips.ts';
import { createGazetteer } from './areas/units.ts';
import type { OldUnitRow } from './areas/units.ts';

/** Reads the register, each part when it is first asked for and never again. */
export interface AreaSource {
  provinces: () => readonly ProvinceRow[];
  communes: () => readonly CommuneRow[];
  /** by far the largest part, needed for typed places only */
  oldUnits: () => readonly OldUnitRow[];
  /** for names that were mistyped */
  isOneSlip: IsOneSlip;
}

/** Farther from every centre than this is abroad or at sea. */
const NEAREST_MAX_KM = 60;

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
 * Areas by name and by place. `locate` reads an address out of any text, in names of today or of before 1/7/2025: one
 * commune where nothing else can be meant, else those to ask about. Making it costs nothing: codes and points read the
 * present communes, the first typed place reads the whole register.
 */
export function createAreaIndex(source: AreaSource): AreaIndex {
  const provinces = once(source.provinces);
  const communes = once(source.communes);
  const finder = once(() => areaFinder(provinces(), communes()));
  const oldUnits = once(source.oldUnits);
  const locator = once(() => {
    const rows = { provinces: provinces(), communes: communes(), oldUnits: oldUnits() };
    return createLocator(createGazetteer(rows), finder(), source.isOneSlip);
  });
  return {
    locate(text, context = {}) {
      const found = locator()(text, context);
      return found.kind === 'ask' ? { ...found, candidates: toldApart(found.candidates, oldUnits) } : found;
    },
    nearest(point) {
      const code = nearestCode(communes(), point);
      return code === null ? null : finder()(code);
    },
    byCode: (code) => finder()(code),
  };
}

/** The same index for the service of one province, which stands before the others where nothing else says which. */
export function areasOfProvince(areas: AreaIndex, province: string): AreaIndex {
  return { ...areas, locate: (text, context) => areas.locate(text, { province, ...context }) };
}
