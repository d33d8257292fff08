/** The duty roster: who is on duty, for which area and hours; level by level an alarm climbs. */

/** One line of the roster. No `areas`: the whole province; no `from`/`to`: all day. Hours are "HH:MM", Vietnam time. */
export interface DutyLevel {
  users: readonly string[];
  areas?: readonly string[];
  from?: string;
  to?: string;
}

export interface Roster {
  levels: readonly DutyLevel[];
}

/** A shift over midnight ("21:00" to "06:00") holds on both sides of it. `time` is "HH:MM". */
export function inShift(level: Pick<DutyLevel, 'from' | 'to'>, time: string): boolean {
  const { from, to } = level;
  if (from === undefined || to === undefined || from === to) return true;
  return from < to ? time >= from && time < to : time >= from || time < to;
}

/** Does one of these areas, given by code or by step of a path, hold this place? */
export function isWithin(areas: readonly string[], areaPath: readonly string[]): boolean {
  return areas.some((area) => areaPath.some((step) => step === area || step.endsWith(`/${area}`)));
}

function inArea(level: DutyLevel, areaPath: readonly string[]): boolean {
  if (level.areas === undefined || level.areas.length === 0) return true;
  // Where a person is not known, everybody may have to go.
  return areaPath.length === 0 || isWithin(level.areas, areaPath);
}

/**
 * Who is to be paged, level by level, at this time and place; levels without anybody are left out.
 * @param time "HH:MM" in Vietnam
 */
export function onDuty(roster: Roster, areaPath: readonly string[], time: string): string[][] {
  return roster.levels
    .filter((level) => inShift(level, time) && inArea(level, areaPath))
    .map((level) => [...level.users])
    .filter((users) => users.length > 0);
}
