/** A station enrols into its own areas only, and leaves people whom another station looks after alone. */
import { enrolledPerson } from '../../cases/household.ts';
import type { Described } from '../../cases/household.ts';
import type { User } from './access.ts';
import type { Enrolment } from './enrolment.ts';
import type { Ports } from './ports.ts';
import { refused } from './problem.ts';
import { areaPathOf, areasSeenBy, maySee } from './scope.ts';

const AREA = 'area';

/**
 * The enrolment with the station's area where none is given; for everybody else as it is.
 * @param household who is on this phone already
 * Throws 422 where the area or the person is not the station's, or it is not said which of several areas is meant.
 */
export function ownEnrolment(
  ports: Ports,
  user: User,
  given: Enrolment,
  household: readonly (Described & { areaPath: readonly string[] })[],
): Enrolment {
  const areas = areasSeenBy(user);
  if (areas === null) return given;
  const known = enrolledPerson(household, given);
  const isPlaced = known !== null && known.areaPath.length > 0;
  if (isPlaced && !maySee(user, known.areaPath)) {
    throw refused('Người này do trạm khác phụ trách. Hãy nhờ CDC chuyển địa bàn trước.');
  }
  if (given.area !== undefined) {
    if (maySee(user, areaPathOf(ports, given.area))) return given;
    const detail = 'không do trạm này phụ trách';
    throw refused(`Địa bàn "${given.area}" ${detail}.`, [{ field: AREA, detail }]);
  }
  if (isPlaced) return given;
  const [only, ...more] = areas;
  if (only === undefined) {
    throw refused('Tài khoản trạm này chưa được giao địa bàn. Hãy nhờ quản trị viên giao xã, phường.');
  }
  if (more.length > 0) {
    const detail = 'trạm phụ trách nhiều địa bàn, hãy ghi rõ xã, phường';
    throw refused(`Thiếu địa bàn: ${detail}.`, [{ field: AREA, detail }]);
  }
  return { ...given, area: only };
}
