/** The communes of a province from the gazetteer, and invented addresses in them. */
import fs from 'node:fs';
import path from 'node:path';
import { areaFinder, type CommuneRow, type ProvinceRow } from '../../cases/areas/present.ts';
import type { Area, Point } from '../../cases/area.ts';
import { root } from '../../bots/paths.ts';
import type { Region } from './names.ts';
import type { Random, Weighted } from './random.ts';

export interface Place {
  area: Area;
  /** centre of the commune */
  centre: Point;
}

export interface Province {
  name: string;
  region: Region;
  /** with the shares in which people live there */
  places: Weighted<Place>;
}

/** Wards hold more people than communes, special zones (islands) fewer. */
const SHARES: Readonly<Record<string, number>> = { phường: 10, xã: 6, 'đặc khu': 2 };

/** @param code of a province since 1/7/2025; null when there is no such province */
export function provinceOf(code: string): Province | null {
  const folder = path.join(root, 'nlp', 'gazetteer');
  const read = (name: string): string => fs.readFileSync(path.join(folder, name), 'utf8');
  // the project's own files, so their shapes are known
  const provinces: ProvinceRow[] = JSON.parse(read('provinces.json'));
  const communes: CommuneRow[] = JSON.parse(`[${read('communes.jsonl').trim().replaceAll('\n', ',')}]`);
  const province = provinces.find((row) => row.code === code);
  const find = areaFinder(provinces, communes);
  const [first, ...others] = communes
    .filter((row) => row.province === code)
    .flatMap(({ code: commune, type, lat, lon }): [Place, number][] => {
      const area = find(commune);
      return area === null ? [] : [[{ area, centre: { lat, lon } }, SHARES[type] ?? 5]];
    });
  if (province === undefined || first === undefined) return null;
  return { name: province.name, region: regionOf(province), places: [first, ...others] };
}

/** North of the Ngang pass, south of it to Khánh Hoà, and beyond. */
function regionOf({ lat }: ProvinceRow): Region {
  if (lat > 17.9) return 'north';
  return lat > 11.9 ? 'middle' : 'south';
}

const STREETS = ['Trần Phú', 'Lê Lợi', 'Hùng Vương', 'Quang Trung', 'Nguyễn Trãi', 'Phan Đình Phùng'] as const;

/** "12 đường Lê Lợi" in a ward, "nhà số 12, thôn 3" elsewhere. */
export function addressIn(random: Random, { area }: Place): string {
  const house = random.int(1, 180);
  const near = area.fullName.startsWith('phường')
    ? `${house} đường ${random.pick(STREETS)}`
    : `nhà số ${house}, thôn ${random.int(1, 9)}`;
  return `${near}, ${area.fullName}`;
}

/** A point within about two kilometres of the commune's centre. */
export function pointIn(random: Random, { centre }: Place): Point {
  const off = (): number => (random.next() - 0.5) * 0.04;
  return { lat: round(centre.lat + off()), lon: round(centre.lon + off()) };
}

function round(value: number): number {
  return Math.round(value * 1e5) / 1e5;
}
