/** Bands of curves against the numbers of the documents: the same bound, side and level as triage decides by. */
import { describe, expect, test } from '@jest/globals';
import { bandsOf, CURVES } from '../../../cases/triage/bands.ts';
import type { Band, CurveName } from '../../../cases/triage/bands.ts';
import { assessDanger } from '../../../cases/triage/danger.ts';
import { PACKS } from '../../../cases/triage/packs/index.ts';
import { severityRank } from '../../../cases/codes.ts';

const ADULT = { ageMonths: 40 * 12, disease: null };
const bands = (name: CurveName, who = ADULT) => bandsOf(name, who, PACKS);

function isIn({ side, bound, inclusive }: Band, value: number): boolean {
  if (value === bound) return inclusive;
  return side === 'below' ? value < bound : value > bound;
}

test('SpO₂ of an adult: 96 and below must be reported, as 261/QĐ-BYT says', () => {
  expect(bands('spo2').find(({ level }) => level === 'ORANGE')).toMatchObject({
    ...{ side: 'below', bound: 96, inclusive: true },
    documents: expect.arrayContaining(['261/QĐ-BYT, 2022-01-31']),
  });
});

describe.each(CURVES)('%s', (name) => {
  test.each([null, 1, 30, 8 * 12, 480])(
    'at the age of %s months, what lies in a band is at least of its level',
    (ageMonths) => {
      for (const band of bands(name, { ageMonths: ageMonths as number, disease: null })) {
        const value = band.inclusive ? band.bound : band.bound + (band.side === 'below' ? -1 : 1);
        const { level } = assessDanger({
          ageMonths,
          disease: null,
          vitals: { [name]: value },
          symptoms: [],
          implausible: [],
        });
        expect([band, severityRank(level ?? 'GREEN') >= severityRank(band.level)]).toEqual([band, true]);
      }
    },
  );

  test('each level begins once on each side, milder ones nearer to health', () => {
    const found = bands(name);
    expect(new Set(found.map(({ level, side }) => `${level} ${side}`)).size).toBe(found.length);
    for (const [index, band] of found.entries()) {
      const milder = found.slice(0, index).filter(({ side }) => side === band.side);
      expect(milder.every((one) => isIn(one, band.bound + (band.side === 'below' ? -1 : 1)))).toBe(true);
    }
  });
});

test('packs of another disease, and packs that are off, draw nothing', () => {
  expect(bandsOf('spo2', ADULT, [])).toEqual([]);
  const pulse = bandsOf(
    'pulse',
    { ageMonths: 60, disease: null },
    PACKS.filter(({ disease }) => disease === 'hfmd'),
  );
  expect(pulse).toEqual([]);
});
