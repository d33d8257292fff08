/** Every operation of the API, in the order of the document: routes, OpenAPI and tests are made from this list. */
import type { Operation } from './operation.ts';
import { assignCase } from './operations/assign-case.ts';
import { changePassword } from './operations/change-password.ts';
import { changeTestSlot } from './operations/change-test-slot.ts';
import { changeUser } from './operations/change-user.ts';
import { closeCase } from './operations/close-case.ts';
import { confirmTotp } from './operations/confirm-totp.ts';
import { countCases } from './operations/count-cases.ts';
import { createSession } from './operations/create-session.ts';
import { createTestSlot } from './operations/create-test-slot.ts';
import { createUser } from './operations/create-user.ts';
import { draftClaim } from './operations/draft-claim.ts';
import { eraseData } from './operations/erase-data.ts';
import { endSession } from './operations/end-session.ts';
import { enrolPerson } from './operations/enrol-person.ts';
import { followChat } from './operations/follow-chat.ts';
import { followHints } from './operations/follow-hints.ts';
import { followInside } from './operations/follow-inside.ts';
import { getCase } from './operations/get-case.ts';
import { getClaim } from './operations/get-claim.ts';
import { getDutyNow } from './operations/get-duty-now.ts';
import { getDuty } from './operations/get-duty.ts';
import { getMedia } from './operations/get-media.ts';
import { getPerson } from './operations/get-person.ts';
import { getReceiptKey } from './operations/get-receipt-key.ts';
import { getSession } from './operations/get-session.ts';
import { handBackCase } from './operations/hand-back-case.ts';
import { importPeople } from './operations/import-people.ts';
import { importResults } from './operations/import-results.ts';
import { listCases } from './operations/list-cases.ts';
import { joinClaim } from './operations/join-claim.ts';
import { listClaims } from './operations/list-claims.ts';
import { listColleagues } from './operations/list-colleagues.ts';
import { listFailures } from './operations/list-failures.ts';
import { listIsolation } from './operations/list-isolation.ts';
import { listPacks } from './operations/list-packs.ts';
import { listPeople } from './operations/list-people.ts';
import { listResultImports } from './operations/list-result-imports.ts';
import { listTestBookings } from './operations/list-test-bookings.ts';
import { listTestSlots } from './operations/list-test-slots.ts';
import { listUsers } from './operations/list-users.ts';
import { placePerson } from './operations/place-person.ts';
import { postChatMessage } from './operations/post-chat-message.ts';
import { previewPeople } from './operations/preview-people.ts';
import { previewResults } from './operations/preview-results.ts';
import { proposeTotp } from './operations/propose-totp.ts';
import { publishVerdict } from './operations/publish-verdict.ts';
import { putDuty } from './operations/put-duty.ts';
import { releasePerson } from './operations/release-person.ts';
import { replyToCase } from './operations/reply-to-case.ts';
import { retryFailure } from './operations/retry-failure.ts';
import { retryVerdict } from './operations/retry-verdict.ts';
import { splitClaim } from './operations/split-claim.ts';
import { stopReminders } from './operations/stop-reminders.ts';
import { setCaseState } from './operations/set-case-state.ts';
import { signPack } from './operations/sign-pack.ts';
import { takeMyData } from './operations/take-my-data.ts';
import { switchPack } from './operations/switch-pack.ts';
import { listAnswers } from './operations/list-answers.ts';
import { createAnswer } from './operations/create-answer.ts';
import { changeAnswer } from './operations/change-answer.ts';
import { signAnswer } from './operations/sign-answer.ts';
import { withdrawAnswer } from './operations/withdraw-answer.ts';
import { listQuestions } from './operations/list-questions.ts';
import { replyToQuestion } from './operations/reply-to-question.ts';
import { dropQuestion } from './operations/drop-question.ts';
import { listBulletins } from './operations/list-bulletins.ts';
import { createBulletin } from './operations/create-bulletin.ts';
import { withdrawBulletin } from './operations/withdraw-bulletin.ts';
import { listHotlines } from './operations/list-hotlines.ts';
import { createHotline } from './operations/create-hotline.ts';
import { changeHotline } from './operations/change-hotline.ts';
import { verifyReceipt } from './operations/verify-receipt.ts';

/** A fixed address stands before the one with a parameter that would take it: `/cases/counts`, then `/cases/:id`. */
export const OPERATIONS = [
  createSession,
  endSession,
  getSession,
  changePassword,
  proposeTotp,
  confirmTotp,
  listCases,
  countCases,
  getCase,
  replyToCase,
  assignCase,
  setCaseState,
  closeCase,
  handBackCase,
  stopReminders,
  eraseData,
  takeMyData,
  enrolPerson,
  releasePerson,
  placePerson,
  listPeople,
  previewPeople,
  importPeople,
  getPerson,
  previewResults,
  importResults,
  listResultImports,
  listTestSlots,
  listTestBookings,
  createTestSlot,
  changeTestSlot,
  listIsolation,
  listPacks,
  switchPack,
  signPack,
  listAnswers,
  createAnswer,
  changeAnswer,
  signAnswer,
  withdrawAnswer,
  listQuestions,
  replyToQuestion,
  dropQuestion,
  listBulletins,
  createBulletin,
  withdrawBulletin,
  listHotlines,
  createHotline,
  changeHotline,
  getDuty,
  putDuty,
  getDutyNow,
  listColleagues,
  listUsers,
  createUser,
  changeUser,
  listFailures,
  retryFailure,
  listClaims,
  getClaim,
  draftClaim,
  publishVerdict,
  joinClaim,
  splitClaim,
  retryVerdict,
  postChatMessage,
  followChat,
  followHints,
  followInside,
  getMedia,
  getReceiptKey,
  verifyReceipt,
] as const satisfies readonly Operation[];
