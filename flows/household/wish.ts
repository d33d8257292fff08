/** What somebody wants to do about the people of their household, in their own words. */
import { isAsked } from '../check-in/schedule.ts';
import type { View } from '../engine/flow.ts';
import { fold } from '../engine/fold.ts';
import { waitingQuestion } from '../hand-over.ts';
import type { PersonChange } from '../engine/turn.ts';
import { describedIn, knownOne } from './described.ts';

const ADD =
  /^(?:da |em |toi |cho em |cho toi |xin |muon |can )*(?:them|dang ky them|khai them|bo sung) (?:\w+ ){0,3}(?:nguoi|thanh vien|con|me|bo|ba|ma|vo|chong|be|ong|chau|anh|chi|em)\b/;
const LIST = /^(?:xem |danh sach |sua )?(?:danh sach )?(?:nguoi nha|thanh vien|ho gia dinh|gia dinh toi|gia dinh em)$/;
const REMOVE = /^(?:xoa|bo|loai|rut) (?:\w+ ){0,3}(?:khoi|ra khoi|ra) (?:danh sach|nha|ho)/;
const HEALTH: ReadonlySet<string> = new Set([
  'symptom',
  'temperature',
  'spo2',
  'pulse',
  'resp_rate',
  'blood_pressure',
  'supply',
]);
/** What was said, folded. */
export function words({ said }: View): string {
  return fold(said?.understanding.text ?? '');
}

/** What the message tells of one person. */
export function told({ said, context }: View): PersonChange {
  return said === null ? {} : describedIn(said.understanding, context.now);
}

/** "Mẹ em 70 tuổi": somebody of the family and a fact about them, with nothing about health. */
function tellsOfOne(view: View): boolean {
  const { said, context } = view;
  // Somebody who waits for a human tells it to the human.
  if (waitingQuestion(view) !== undefined) return false;
  if (said === null || said.understanding.entities.some(({ type }) => HEALTH.has(type))) return false;
  if (context.household.length < 2 && !isAsked(context, context.person)) return false;
  const { relation, name, birthYear, birthDate, pregnant, conditions } = told(view);
  const hasFact = [name, birthYear, birthDate, pregnant, conditions].some((fact) => fact !== undefined);
  return hasFact && (relation !== undefined || knownOne(context, said.understanding, told(view)) !== null);
}

/** The wish that a message holds; null: none about the household. */
export function wish(view: View): 'list' | 'add' | 'remove' | 'tell' | null {
  const line = words(view);
  if (LIST.test(line)) return 'list';
  if (REMOVE.test(line)) return 'remove';
  if (ADD.test(line)) return 'add';
  return tellsOfOne(view) ? 'tell' : null;
}
