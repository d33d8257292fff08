/** Old and new addresses by the hundred: each is mapped right or asked about; none is taken for another place. */
import { describe, expect, test } from '@jest/globals';
import { loadAreas } from '../../../bots/areas.ts';
import { bare, districtOf, newAddress, oldAddress, slipped } from './addresses.ts';
import { chance, communes, oldCommunes, unaccented } from './register.ts';
import type { OldLine } from './register.ts';

const areas = loadAreas();
const SEED = 20250701;
const SIZE = 200;

type Outcome = 'right' | 'asked' | 'missed' | 'none' | 'wrong';

/** Deploying provinces in turn: none of them may change what is meant. */
const PROVINCES = [undefined, '79', '46', '92'];

/** Right only where one is meant; asked counts where every part of the old commune is offered. */
function outcomeOf(text: string, to: readonly string[], province?: string): Outcome {
  const found = areas.locate(text, { province });
  if (found.kind === 'none') return 'none';
  if (found.kind === 'one') return to.length === 1 && to[0] === found.code ? 'right' : 'wrong';
  const offered = found.candidates.map(({ code }) => code);
  return to.every((code) => offered.includes(code)) ? 'asked' : 'missed';
}

interface Made {
  text: string;
  to: readonly string[];
}

function prove(name: string, made: readonly Made[]): Map<Outcome, string[]> {
  const found = new Map<Outcome, string[]>([
    ['right', []],
    ['asked', []],
    ['missed', []],
    ['none', []],
    ['wrong', []],
  ]);
  for (const [index, { text, to }] of made.entries()) {
    found.get(outcomeOf(text, to, PROVINCES[index % PROVINCES.length]))?.push(`${text} -> ${to.join(' ')}`);
  }
  const shares = [...found].map(
    ([outcome, texts]) => `${outcome} ${((100 * texts.length) / made.length).toFixed(1)} %`,
  );
  console.info(`${name} (${made.length}): ${shares.join(', ')}`);
  return found;
}

function sample<Row>(next: () => number, rows: readonly Row[], size: number): Row[] {
  return Array.from({ length: size }, () => rows[Math.floor(next() * rows.length)]!);
}

const provinceName = (code: string) => areas.byCode(code)!.name;

describe('addresses made of the register', () => {
  test('old addresses', () => {
    const next = chance(SEED);
    const made = sample(next, oldCommunes, SIZE).map((row) => ({ text: oldAddress(next, row), to: row.to }));
    const found = prove('old addresses', made);
    expect(found.get('right')!.length).toBeGreaterThan(SIZE * 0.8);
    expect(found.get('wrong')).toEqual([]);
    expect(found.get('missed')).toEqual([]);
    expect(found.get('none')).toEqual([]);
  });

  test('new addresses', () => {
    const next = chance(SEED + 1);
    const made = sample(next, communes, SIZE).map((row) => {
      return { text: newAddress(next, row, provinceName(row.province)), to: [row.code] };
    });
    const found = prove('new addresses', made);
    expect(found.get('right')!.length).toBeGreaterThan(SIZE * 0.75);
    expect(found.get('wrong')).toEqual([]);
    expect(found.get('missed')).toEqual([]);
    expect(found.get('none')).toEqual([]);
  });

  test('old names with one slip of the finger', () => {
    const next = chance(SEED + 2);
    const names = new Set(
      oldCommunes.flatMap(({ name }) =>
        unaccented(bare(name))
          .toLowerCase()
          .replace(/[^a-z]/g, ''),
      ),
    );
    const long = oldCommunes.filter(({ name }) => bare(name).length >= 8);
    const made = sample(next, long, SIZE * 2).flatMap((row: OldLine) => {
      const wrong = slipped(next, bare(row.name));
      const { type, name } = districtOf(row);
      // A slip that makes another name of the register is that other name.
      if (
        names.has(
          unaccented(wrong)
            .toLowerCase()
            .replace(/[^a-z]/g, ''),
        )
      )
        return [];
      return [{ text: unaccented(`${row.type} ${wrong}, ${type} ${name}, ${row.province}`).toLowerCase(), to: row.to }];
    });
    const found = prove('one slip', made.slice(0, SIZE));
    expect(found.get('wrong')).toEqual([]);
    expect(found.get('right')!.length).toBeGreaterThan(SIZE * 0.75);
  });
});
