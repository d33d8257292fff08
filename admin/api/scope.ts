/** Whose people somebody sees: a station those of its areas, everybody else all of them. */
import type { Condition } from '../../adapters/storage/contract.ts';
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

const NO_AREA = 'Tài khoản trạm này chưa được giao địa bàn. Hãy nhờ quản trị viên giao xã, phường.';

/**
 * The condition under which a list of some area is looked up: of all its areas for a station that names none, empty for
 * everywhere. Throws 422 for an unknown area, 403 for a foreign one and for a station without any.
 */
export function placeAsked(ports: Ports, user: User, asked: string | undefined): { areaPath?: Condition } {
  const areas = areasSeenBy(user);
  if (asked === undefined || asked === '') {
    if (areas?.length === 0) throw new Problem('forbidden', NO_AREA);
    return areas === null ? {} : { areaPath: { in: areas } };
  }
  const path = areaPathOf(ports, asked);
  if (!maySee(user, path)) throw new Problem('forbidden', 'Địa bàn này không do trạm của tài khoản này phụ trách.');
  return { areaPath: path.at(-1) ?? null };
}

/**
 * The area into which a station writes when it names none; null for those who may leave it open. Throws 422 where it has
 * none, or several of which one must be named.
 */
export function onlyArea(user: User): string | null {
  const areas = areasSeenBy(user);
  if (areas === null) return null;
  const [only, ...more] = areas;
  if (only === undefined) throw refused(NO_AREA);
  if (more.length === 0) return only;
  const detail = 'trạm phụ trách nhiều địa bàn, hãy ghi rõ xã, phường';
  throw refused(`Thiếu địa bàn: ${detail}.`, [{ field: 'area', detail }]);
}

/** Throws 422 where an area that is named is not the caller's. */
export function mustOwnArea(ports: Ports, user: User, area: string): readonly string[] {
  const path = areaPathOf(ports, area);
  if (maySee(user, path)) return path;
  const detail = 'không do trạm này phụ trách';
  throw refused(`Địa bàn "${area}" ${detail}.`, [{ field: 'area', detail }]);
}

/** The areas among which a station chooses, with their names; empty for those who see everywhere. */
export function areaChoices(ports: Ports, user: User): { code: string; name: string }[] {
  return (areasSeenBy(user) ?? []).map((code) => ({ code, name: ports.areaName([code]) ?? code }));
}
