/** Hours of fever as a message tells them. */
import type { SaidEntity } from './said.ts';

const DAY_PARTS: Readonly<Record<string, number>> = { Y: 365 * 24, M: 30 * 24, W: 7 * 24, D: 24 };
const TIME_PARTS: Readonly<Record<string, number>> = { H: 1, M: 1 / 60, S: 1 / 3600 };

function sum(parts: string, hours: Readonly<Record<string, number>>): number {
  return [...parts.matchAll(/([\d.]+)([A-Z])/g)].reduce(
    (total, [, amount = '', unit = '']) => total + Number(amount) * (hours[unit] ?? 0),
    0,
  );
}

/** Hours of an ISO 8601 duration: "P3D" → 72, "PT5H" → 5, "P1DT12H" → 36; 0 for anything else. */
function hoursOf(duration: string | number): number {
  const [, days = '', time = ''] = /^P([\d.YMWD]*)(?:T([\d.HMS]+))?$/.exec(String(duration)) ?? [];
  return sum(days, DAY_PARTS) + sum(time, TIME_PARTS);
}

function gap(one: SaidEntity, other: SaidEntity): number {
  return Math.max(other.start - one.end, one.start - other.end, 0);
}

/** The symptom or temperature that a duration belongs to: the nearest, of two equally near the one before it. */
function owner(duration: SaidEntity, entities: readonly SaidEntity[]): SaidEntity | undefined {
  const candidates = entities.filter(({ type }) => type === 'symptom' || type === 'temperature');
  candidates.sort((one, other) => gap(one, duration) - gap(other, duration) || one.start - other.start);
  return candidates[0];
}

function isFever(entity: SaidEntity | undefined): boolean {
  return entity?.type === 'temperature' || entity?.value === 'fever';
}

/** Hours of fever: the longest duration said next to a fever or a temperature ("sốt 39 độ 2 ngày nay"). */
export function feverHours(entities: readonly SaidEntity[]): number | undefined {
  const hours = entities
    .filter((entity) => entity.type === 'duration' && entity.hypothetical !== true)
    .filter((duration) => isFever(owner(duration, entities)))
    .map(({ value }) => hoursOf(value));
  const longest = Math.max(0, ...hours);
  return longest > 0 ? longest : undefined;
}
