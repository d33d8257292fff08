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

export interface Point {
  lat: number;
  lon: number;
}

/** A unit that the words named, from the smallest up: what the answer rests on. */
export interface AreaStep {
  level: 'commune' | 'district' | 'province';
  /** with its type: "huyện Củ Chi" */
  name: string;
  /** a unit of before 1/7/2025 */
  old: boolean;
  how: 'asWritten' | 'unaccented' | 'earlierName' | 'slip';
}

/**
 * Why a commune is offered: it bears the name today; an undivided old commune of the name went into it; it took a part of
 * a divided one; the name was given up before 2025 and it is the heir on record; only its district or province was said.
 */
export type CandidateWhy = 'present' | 'former' | 'part' | 'earlierName' | 'district' | 'province';

export interface AreaCandidate {
  code: string;
  /** e.g. "xã Tịnh Khê, tỉnh Quảng Ngãi" */
  name: string;
  why: CandidateWhy;
  /** old communes that went into it, where another candidate's name is the same without marks */
  parts?: readonly string[];
}

/**
 * What a text says about where: one present commune, several among which the person must choose (the likeliest first; a
 * single one is to be confirmed), or nothing. `within`: the present province, where all candidates lie in one.
 */
export type Located =
  | {
      kind: 'one';
      code: string;
      via: readonly AreaStep[];
      /** house, street and hamlet as they were written, '' where none was */
      detail: string;
    }
  | { kind: 'ask'; candidates: readonly AreaCandidate[]; within: string | null; detail: string }
  | { kind: 'none' };

/** What is known besides the words. It orders candidates; only the person's own commune may settle between namesakes. */
export interface AreaContext {
  /** code of the deploying province */
  province?: string | undefined;
  /** code of the person's own commune, or of the province alone */
  known?: string | undefined;
  /** codes that were offered: an answer to that question is looked for among them first */
  among?: readonly string[] | undefined;
}

/** Areas by name and by place; made by `createAreaIndex` (area-index.ts). */
export interface AreaIndex {
  locate(text: string, context?: AreaContext): Located;
  /** the commune whose centre is nearest, null beyond 60 km */
  nearest(point: Point): Area | null;
  byCode(code: string): Area | null;
}
