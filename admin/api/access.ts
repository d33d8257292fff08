/** Who may do what: one line per operation. Everything that is asked of the API is decided here. */
import { AUTOMATION } from '../../cases/lifecycle.ts';
import type { RoleName } from './schemas/staff.ts';

/**
 * - `anyone`: no sign-in
 * - `citizen`: a web chat, known by its own cookie
 * - `staff`: everybody signed in, also before an overdue second step is set up
 * - `insider`: staff, or anyone on this very machine; never in production (simulator)
 * - roles: these alone
 */
export type Who = 'anyone' | 'citizen' | 'staff' | 'insider' | readonly RoleName[];

const everybody = ['admin', 'cdc', 'operator', 'station'] as const;
const carers = ['admin', 'operator', 'station'] as const;
const desk = ['admin', 'operator'] as const;
const planners = ['admin', 'cdc'] as const;
const editors = ['admin', 'cdc', 'operator'] as const;
const admins = ['admin'] as const;

export const ACCESS = {
  createSession: 'anyone',
  endSession: 'anyone',
  getSession: 'staff',
  changePassword: 'staff',
  proposeTotp: 'staff',
  confirmTotp: 'staff',
  listCases: everybody,
  countCases: everybody,
  getCase: everybody,
  replyToCase: carers,
  assignCase: everybody,
  setCaseState: carers,
  closeCase: carers,
  handBackCase: carers,
  enrolPerson: everybody,
  releasePerson: carers,
  placePerson: carers,
  listPeople: everybody,
  getPerson: everybody,
  previewPeople: everybody,
  importPeople: everybody,
  importResults: everybody,
  previewResults: everybody,
  listResultImports: everybody,
  listTestSlots: everybody,
  createTestSlot: everybody,
  changeTestSlot: everybody,
  listTestBookings: everybody,
  listIsolation: everybody,
  listPacks: everybody,
  switchPack: planners,
  signPack: planners,
  listAnswers: everybody,
  createAnswer: editors,
  changeAnswer: editors,
  signAnswer: planners,
  withdrawAnswer: editors,
  listQuestions: editors,
  replyToQuestion: editors,
  dropQuestion: editors,
  listBulletins: everybody,
  createBulletin: editors,
  withdrawBulletin: editors,
  listHotlines: everybody,
  createHotline: editors,
  changeHotline: editors,
  stopReminders: carers,
  eraseData: desk,
  takeMyData: 'anyone',
  getDuty: everybody,
  putDuty: planners,
  getDutyNow: everybody,
  listColleagues: everybody,
  listUsers: admins,
  createUser: admins,
  changeUser: admins,
  listFailures: desk,
  retryFailure: desk,
  listClaims: editors,
  getClaim: editors,
  draftClaim: editors,
  publishVerdict: planners,
  joinClaim: editors,
  splitClaim: editors,
  retryVerdict: editors,
  postChatMessage: 'citizen',
  followChat: 'citizen',
  followHints: everybody,
  followInside: 'insider',
  getMedia: everybody,
  getReceiptKey: 'anyone',
  verifyReceipt: everybody,
} as const satisfies Record<string, Who>;

export type OperationName = keyof typeof ACCESS;

/** Somebody signed in; `program` is the bearer of ADMIN_TOKEN, which is no named human. */
export interface User {
  username: string;
  name: string;
  role: RoleName;
  program: boolean;
  /** areas that a station looks after; it sees no others */
  areas?: readonly string[];
  totp: boolean;
  /** must set up the second step before anything else */
  mustEnrolTotp: boolean;
}

/** The name under which programs act; no account may bear it. */
export const PROGRAM = AUTOMATION;

export type Verdict = 'yes' | 'signIn' | 'role' | 'enrolTotp' | 'off';

/** @param inside whether the simulator is on, and whether it may be used without sign-in from where the request comes */
export function mayDo(name: OperationName, user: User | null, inside: { on: boolean; local: boolean }): Verdict {
  const who: Who = ACCESS[name];
  if (who === 'anyone' || who === 'citizen') return 'yes';
  if (who === 'insider') {
    if (!inside.on) return 'off';
    return inside.local || user !== null ? 'yes' : 'signIn';
  }
  if (user === null) return 'signIn';
  if (who === 'staff') return 'yes';
  if (user.mustEnrolTotp) return 'enrolTotp';
  return who.includes(user.role) ? 'yes' : 'role';
}
