/** A station enrols into its own areas only, and leaves people whom another station looks after alone. */
import { enrolledPerson } from '../../cases/household.ts';
import type { Described } from '../../cases/household.ts';
import type { User } from './access.ts';
import type { Enrolment } from './enrolment.ts';
import type { Ports } from './ports.ts';
import { refused } from './problem.ts';
import { areasSeenBy, maySee, mustOwnArea, onlyArea } from './scope.ts';

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
  if (areasSeenBy(user) === null) return given;
  const known = enrolledPerson(household, given);
  const isPlaced = known !== null && known.areaPath.length > 0;
  if (isPlaced && !maySee(user, known.areaPath)) {
    throw refused('Người này do trạm khác phụ trách. Hãy nhờ CDC chuyển địa bàn trước.');
  }
  if (given.area !== undefined) {
    mustOwnArea(ports, user, given.area);
    return given;
  }
  const area = isPlaced ? null : onlyArea(user);
  return area === null ? given : { ...given, area };
}
