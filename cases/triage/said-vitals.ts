/** Vital signs as a message tells them: of several readings of one the worse is kept. */
import type { Vitals } from '../danger.ts';
import type { SaidEntity } from './said.ts';

const lower = (one: number, other: number) => Math.min(one, other);
const higher = (one: number, other: number) => Math.max(one, other);

/** Higher is worse, unless one of them is dangerously low. */
const higherUnlessBelow = (low: number) => (one: number, other: number) =>
  Math.min(one, other) < low ? Math.min(one, other) : Math.max(one, other);

const READINGS = [
  { type: 'temperature', name: 'temperature', worse: higher },
  { type: 'spo2', name: 'spo2', worse: lower },
  { type: 'pulse', name: 'pulse', worse: higherUnlessBelow(50) },
  { type: 'resp_rate', name: 'respiratoryRate', worse: higherUnlessBelow(10) },
] as const;

/** The reading with the lowest systolic, of "120/80" in mmHg. */
function lowestPressure(entities: readonly SaidEntity[]): Pick<Vitals, 'systolic' | 'diastolic'> {
  const readings = entities.flatMap(({ type, value }) => {
    const [systolic, diastolic] = type === 'blood_pressure' ? String(value).split('/').map(Number) : [];
    return systolic === undefined || !Number.isFinite(systolic) ? [] : [{ systolic, diastolic }];
  });
  readings.sort((one, other) => one.systolic - other.systolic);
  const [worst] = readings;
  if (worst === undefined) return {};
  const { systolic, diastolic } = worst;
  return diastolic === undefined || !Number.isFinite(diastolic) ? { systolic } : { systolic, diastolic };
}

/** Numbers that were said of the present; hypothetical and negated ones ("không sốt 38") are left out. */
export function readVitals(entities: readonly SaidEntity[]): Vitals {
  const said = entities.filter(({ hypothetical, negated }) => hypothetical !== true && negated !== true);
  const vitals: Vitals = {};
  for (const { type, name, worse } of READINGS) {
    const values = said.filter((entity) => entity.type === type).map(({ value }) => Number(value));
    const numbers = values.filter((value) => Number.isFinite(value));
    if (numbers.length > 0) vitals[name] = numbers.reduce(worse);
  }
  return { ...vitals, ...lowestPressure(said) };
}

function pressure({ systolic, diastolic }: Vitals): Pick<Vitals, 'systolic' | 'diastolic'> {
  return { ...(systolic === undefined ? {} : { systolic }), ...(diastolic === undefined ? {} : { diastolic }) };
}

/** Two sets of readings of one person, such as a form's and a message's: of each vital the worse. */
export function worseVitals(one: Vitals, other: Vitals): Vitals {
  const joined: Vitals = { ...one, ...other };
  for (const { name, worse } of READINGS) {
    const [first, second] = [one[name], other[name]];
    if (first !== undefined && second !== undefined) joined[name] = worse(first, second);
  }
  if (one.systolic !== undefined && other.systolic !== undefined) {
    const lowest = one.systolic <= other.systolic ? one : other;
    return { ...joined, ...pressure(lowest) };
  }
  return joined;
}
