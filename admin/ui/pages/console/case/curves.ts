/** Vital curves as coordinates: pure, so that they can be checked without a browser. */
import type { TimelineEntry } from '../../../api/types.ts';

export interface VitalBand {
  name: string;
  /** what the axis spans at least */
  low: number;
  high: number;
  /** values up to this, or from this on, must be reported (261/QĐ-BYT, 31/1/2022, signs 2 to 4) */
  below?: number;
  above?: number;
  /** the numbers are those of adults */
  adult?: true;
}

const BANDS: readonly VitalBand[] = [
  { name: 'spo2', low: 90, high: 100, below: 96 },
  { name: 'temperature', low: 36, high: 40 },
  { name: 'respiratoryRate', low: 10, high: 30, above: 20, adult: true },
  { name: 'pulse', low: 50, high: 130, above: 120, adult: true },
];

export interface VitalPoint {
  at: string;
  value: number;
}

/** Under this age the adults' bands say nothing. */
const ADULT_YEARS = 16;

/** The vital signs with the bands that hold at this age; an unknown age counts as an adult's. */
export function bandsFor(age: number | null): VitalBand[] {
  return BANDS.map(({ below, above, ...band }) =>
    band.adult === true && age !== null && age < ADULT_YEARS
      ? band
      : { ...band, ...(below !== undefined && { below }), ...(above !== undefined && { above }) },
  );
}

const SHOWN = 14;

/** The last measurements of one vital sign, oldest first. */
export function pointsOf(entries: readonly TimelineEntry[], name: string): VitalPoint[] {
  const points: VitalPoint[] = [];
  for (const entry of entries) {
    if (entry.type !== 'observation') continue;
    for (const fact of entry.facts) {
      if (fact.name === name && typeof fact.value === 'number') points.push({ at: entry.at, value: fact.value });
    }
  }
  return points.slice(-SHOWN);
}

export interface Curve {
  line: string;
  dots: { x: number; y: number }[];
  bandTop: number;
  bandHeight: number;
}

const WIDTH = 100;
const HEIGHT = 32;
const MARGIN = 3;

/** In a box of 100 × 32: measurements at equal distances, the band of values that must be reported behind them. */
export function curveOf(points: readonly VitalPoint[], band: VitalBand): Curve {
  const values = points.map(({ value }) => value);
  const low = Math.min(band.low, ...values);
  const high = Math.max(band.high, ...values);
  const y = (value: number): number => MARGIN + ((high - value) / (high - low)) * (HEIGHT - 2 * MARGIN);
  const x = (index: number): number => MARGIN + (index / Math.max(1, points.length - 1)) * (WIDTH - 2 * MARGIN);
  const dots = points.map(({ value }, index) => ({ x: round(x(index)), y: round(y(value)) }));
  const top = band.below === undefined ? 0 : y(band.below);
  const bottom = band.above === undefined ? HEIGHT : y(band.above);
  const none = band.below === undefined && band.above === undefined;
  return {
    line: dots.map((dot) => `${dot.x},${dot.y}`).join(' '),
    dots,
    bandTop: round(top),
    bandHeight: none ? 0 : round(bottom - top),
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;
