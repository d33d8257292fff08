/** Areas: a province and its communes since 1/7/2025, and where the old ones went. */

/** A present commune, ward or special zone. `path` runs from the province to it: `['46', '46/19753']`. */
export interface Area {
  /** statistics-office code of the commune, or of the province alone */
  code: string;
  name: string;
  /** e.g. "xã Tịnh Khê, tỉnh Quảng Ngãi" */
  fullName: string;
  path: readonly string[];
}

/**
 * What a typed place may mean: one area, several to choose from, or none.
 * `split`: the old commune was divided, so the person is asked which part.
 */
export interface AreaMatch {
  areas: readonly Area[];
  split: boolean;
}

export interface Point {
  lat: number;
  lon: number;
}

/** Areas by name and by place; made by `createAreaIndex` (area-index.ts). */
export interface AreaIndex {
  resolve(text: string, within?: string): AreaMatch;
  /** the commune whose centre is nearest, null beyond 60 km */
  nearest(point: Point): Area | null;
  byCode(code: string): Area | null;
}
