/** NEWS2 (© Royal College of Physicians 2017): points of a set of vital signs; a second opinion that may only raise. */
import type { Vitals } from '../danger.ts';

export interface News2 {
  /** 0–20; null while a parameter is missing */
  total: number | null;
  /** points of the known parameters */
  atLeast: number;
  /** the most points of one known parameter */
  highest: number;
}

/** Points up to and including a value, in rising order; above the last one `above`. */
interface Bands {
  upTo: readonly (readonly [value: number, points: number])[];
  above: number;
}

type Parameter = 'respiratoryRate' | 'spo2' | 'systolic' | 'pulse' | 'temperature';

/** The chart; SpO2 on scale 1. */
export const NEWS2_BANDS: Readonly<Record<Parameter, Bands>> = {
  respiratoryRate: {
    upTo: [
      [8, 3],
      [11, 1],
      [20, 0],
      [24, 2],
    ],
    above: 3,
  },
  spo2: {
    upTo: [
      [91, 3],
      [93, 2],
      [95, 1],
    ],
    above: 0,
  },
  systolic: {
    upTo: [
      [90, 3],
      [100, 2],
      [110, 1],
      [219, 0],
    ],
    above: 3,
  },
  pulse: {
    upTo: [
      [40, 3],
      [50, 1],
      [90, 0],
      [110, 1],
      [130, 2],
    ],
    above: 3,
  },
  temperature: {
    upTo: [
      [35, 3],
      [36, 1],
      [38, 0],
      [39, 1],
    ],
    above: 2,
  },
};

/** SpO2 on scale 2; from 93 % on this holds with oxygen, on air it is 0. */
export const NEWS2_SCALE_2: Bands = {
  upTo: [
    [83, 3],
    [85, 2],
    [87, 1],
    [92, 0],
    [94, 1],
    [96, 2],
  ],
  above: 3,
};

const SCALE_2_AIR_FROM = 93;
const OXYGEN_POINTS = 2;
const NOT_ALERT_POINTS = 3;

/** Months; NEWS2 is not meant for anybody younger, nor in pregnancy. */
export const NEWS2_FROM_MONTHS = 16 * 12;

function pointsOf({ upTo, above }: Bands, value: number): number {
  return upTo.find(([limit]) => value <= limit)?.[1] ?? above;
}

function oxygenation({ spo2, spo2Scale, oxygen }: Vitals): number | null {
  if (spo2 === undefined) return null;
  if (spo2Scale !== 2) return pointsOf(NEWS2_BANDS.spo2, spo2);
  if (spo2 < SCALE_2_AIR_FROM || oxygen === true) return pointsOf(NEWS2_SCALE_2, spo2);
  return oxygen === false ? 0 : null;
}

function ofNumber(vitals: Vitals, name: Exclude<Parameter, 'spo2'>): number | null {
  const value = vitals[name];
  return value === undefined ? null : pointsOf(NEWS2_BANDS[name], value);
}

/**
 * Points of plausible vital signs. Null under 16 years and in pregnancy, where NEWS2 does not hold; an unknown age is
 * read as an adult's, for it may only raise. Nothing unknown is taken for normal.
 */
export function early(
  vitals: Vitals,
  { ageMonths, pregnant }: { ageMonths: number | null; pregnant: boolean | null },
): News2 | null {
  if (pregnant === true || (ageMonths !== null && ageMonths < NEWS2_FROM_MONTHS)) return null;
  const { oxygen, consciousness } = vitals;
  const points = [
    ofNumber(vitals, 'respiratoryRate'),
    oxygenation(vitals),
    oxygen === undefined ? null : oxygen ? OXYGEN_POINTS : 0,
    ofNumber(vitals, 'systolic'),
    ofNumber(vitals, 'pulse'),
    consciousness === undefined ? null : consciousness === 'A' ? 0 : NOT_ALERT_POINTS,
    ofNumber(vitals, 'temperature'),
  ];
  const known = points.filter((point) => point !== null);
  const atLeast = known.reduce((sum, point) => sum + point, 0);
  return { total: known.length === points.length ? atLeast : null, atLeast, highest: Math.max(0, ...known) };
}
