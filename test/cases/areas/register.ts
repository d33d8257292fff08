/** The register's rows and a seeded source of chance, for addresses made up by the tests. */
import { readFileSync } from 'node:fs';

export interface CommuneLine {
  code: string;
  name: string;
  type: string;
  province: string;
}

export interface OldLine {
  level?: string;
  name: string;
  type: string;
  district: string;
  province: string;
  to: string[];
  split: boolean;
  also?: string[];
}

export function lines<Row>(name: string): Row[] {
  const text = readFileSync(new URL(`../../../nlp/gazetteer/${name}`, import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line): Row => JSON.parse(line));
}

export const communes = lines<CommuneLine>('communes.jsonl');
export const oldCommunes = lines<OldLine>('old-units.jsonl').filter(({ level }) => level === undefined);

export function unaccented(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
