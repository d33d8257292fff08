/** Who of the stations and doctors looks after a newly enrolled person: by area, then by load. */
import { isWithin } from './duty.ts';

/** A member of staff who looks after people. */
export interface Station {
  /** user name */
  user: string;
  /** as patients are told it: "Trạm y tế xã Tịnh Khê", "BS. Nguyễn Thị Mận" */
  name: string;
  /** E.164, as patients are told it */
  phone: string | null;
  /** steps of area paths; empty: the whole province */
  areas: readonly string[];
  /** people who are followed by it now */
  load: number;
}

/** Those of the area; where there is none, or the area is not known, those of the whole province. */
export function stationsFor<Someone extends Pick<Station, 'areas'>>(
  stations: readonly Someone[],
  areaPath: readonly string[],
): readonly Someone[] {
  const own = stations.filter(({ areas }) => areas.length > 0 && areaPath.length > 0 && isWithin(areas, areaPath));
  return own.length > 0 ? own : stations.filter(({ areas }) => areas.length === 0);
}

/**
 * The least loaded of those who look after this area; null: nobody does.
 * @param known user name of whoever looks after the person already, who goes on if the area is theirs
 */
export function stationFor(
  stations: readonly Station[],
  areaPath: readonly string[],
  known?: string | null,
): Station | null {
  const possible = stationsFor(stations, areaPath);
  const [lightest] = possible.toSorted((one, other) => one.load - other.load || (one.user < other.user ? -1 : 1));
  return possible.find(({ user }) => user === known) ?? lightest ?? null;
}
