/** The register of today: provinces and communes since 1/7/2025, found by code. */
import type { Area } from '../area.ts';

export interface ProvinceRow {
  code: string;
  name: string;
  type: string;
  lat: number;
  lon: number;
  aliases: readonly string[];
}

export interface CommuneRow {
  code: string;
  name: string;
  type: string;
  province: string;
  lat: number;
  lon: number;
}

/** The area of a code, null for a code that is not of today. */
export type FindArea = (code: string) => Area | null;

/** Areas by code; each is made when it is asked for. */
export function areaFinder(provinces: readonly ProvinceRow[], communes: readonly CommuneRow[]): FindArea {
  const provinceRows = new Map(provinces.map((row) => [row.code, row]));
  const communeRows = new Map(communes.map((row) => [row.code, row]));
  const fullName = ({ type, name }: { type: string; name: string }) => `${type} ${name}`;
  return (code) => {
    const province = provinceRows.get(code);
    if (province !== undefined) return { code, name: province.name, fullName: fullName(province), path: [code] };
    const commune = communeRows.get(code);
    const above = commune === undefined ? undefined : provinceRows.get(commune.province);
    if (commune === undefined || above === undefined) return null;
    const path = [above.code, `${above.code}/${code}`];
    return { code, name: commune.name, fullName: `${fullName(commune)}, ${fullName(above)}`, path };
  };
}
