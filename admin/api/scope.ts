/** Whose people somebody sees: a station those of its areas, everybody else all of them. */
import type { User } from './access.ts';
import type { Ports } from './ports.ts';
import { Problem, refused } from './problem.ts';

/** Steps of area paths, e.g. `46/19753`; null: everywhere. */
export function areasSeenBy(user: User): readonly string[] | null {
  return user.role === 'station' ? (user.areas ?? []) : null;
}

export function maySee(user: User, areaPath: readonly string[]): boolean {
  const areas = areasSeenBy(user);
  return areas === null || areas.some((area) => areaPath.includes(area));
}

/** Path of an area given by code or name; its last step finds everything in and below it. Throws 422 where it is unknown. */
export function areaPathOf(ports: Ports, area: string): readonly string[] {
  // a step of a path is a name for it, too: `46/19753`
  const path = ports.findArea(area.split('/').at(-1) ?? area);
  if (path !== null && path.length > 0) return path;
  const detail = 'chọn xã, phường hoặc tỉnh trong danh mục';
  throw refused(`Không rõ địa bàn "${area}": ${detail}.`, [{ field: 'area', detail }]);
}

/** The step of a path for which a list is asked, null for everywhere; throws 422 for an unknown area, 403 for a foreign one. */
export function areaAsked(ports: Ports, user: User, asked: string | undefined): string | null {
  const areas = areasSeenBy(user);
  if (asked === undefined || asked === '') return areas === null ? null : ownArea(areas);
  const path = areaPathOf(ports, asked);
  const step = path.at(-1) ?? null;
  if (!maySee(user, path)) throw new Problem('forbidden', 'Địa bàn này không do trạm của tài khoản này phụ trách.');
  return step;
}

/** A station with several areas sees the first unless it asks for another. */
function ownArea(areas: readonly string[]): string {
  const [first] = areas;
  if (first !== undefined) return first;
  throw new Problem('forbidden', 'Tài khoản trạm này chưa được giao địa bàn. Hãy nhờ quản trị viên giao xã, phường.');
}

/** The areas among which a station chooses, with their names; empty for those who see everywhere. */
export function areaChoices(ports: Ports, user: User): { code: string; name: string }[] {
  return (areasSeenBy(user) ?? []).map((code) => ({ code, name: ports.areaName([code]) ?? code }));
}
