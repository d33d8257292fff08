/** Every entity that is stored, declared once for all stores in the file of its domain, and joined here. */
import { media } from '../media/disk/collection.ts';
import { answerEdits, bulletins, claimAsks, claims, hotlines, questions } from './answer-collections.ts';
import { labResults, lookupTries, resultAsks, resultImports, testBookings, testSlots } from './lab-collections.ts';
import { addresses, conversations, failures, inbox, outbox, timers } from './message-collections.ts';
import {
  cases,
  consents,
  dataExports,
  declarations,
  digests,
  erasures,
  people,
  timeline,
} from './person-collections.ts';
import { audit, idempotency, processes, sessions, settings, users } from './staff-collections.ts';

export * from './answer-collections.ts';
export * from './lab-collections.ts';
export * from './message-collections.ts';
export * from './person-collections.ts';
export * from './staff-collections.ts';

export const COLLECTIONS = [
  inbox,
  addresses,
  conversations,
  people,
  cases,
  timeline,
  outbox,
  timers,
  failures,
  consents,
  declarations,
  digests,
  users,
  sessions,
  settings,
  processes,
  audit,
  claims,
  claimAsks,
  labResults,
  answerEdits,
  questions,
  bulletins,
  hotlines,
  resultAsks,
  lookupTries,
  resultImports,
  testSlots,
  testBookings,
  idempotency,
  media,
  dataExports,
  erasures,
] as const;
