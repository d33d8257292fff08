/** What is stored about tests: results, who asked for one, wrong tries, files that were imported, slots and bookings. */
import type { LabResult, LookupTries } from '../../cases/lab-result.ts';
import type { TestBooking, TestSlot } from '../../cases/test-slot.ts';
import type { Collection, Doc } from './contract.ts';

export type LabResultDoc = LabResult & Doc;

export const labResults: Collection<LabResultDoc> = {
  name: 'labResults',
  version: 1,
  open: { importedMs: 'time' },
  hashed: ['code', 'phone'],
  unique: [['code']],
  indexes: [['importedMs']],
  owner: () => null,
};

/** A conversation asked for a result: told when it comes, and again when it is corrected. Id: of conversation and proof. */
export interface ResultAskDoc extends Doc {
  conversationId: string;
  /** folded code, or the proven phone by which it was asked for */
  code?: string;
  phone?: string;
  name: string | null;
  birthYear: number;
  askedMs: number;
  /** of which result, and as what it was told last; null: not yet */
  told: { resultId: string; as: string } | null;
}

export const resultAsks: Collection<ResultAskDoc> = {
  name: 'resultAsks',
  version: 1,
  open: { conversationId: 'text', askedMs: 'time' },
  hashed: ['code', 'phone'],
  indexes: [['conversationId', 'askedMs']],
  owner: (doc) => doc.conversationId,
};

export type LookupTriesDoc = LookupTries & Doc;

/** Id: `s<conversation>` of a sender, `k<keyed hash>` of a code. */
export const lookupTries: Collection<LookupTriesDoc> = {
  name: 'lookupTries',
  version: 1,
  open: { blockedMs: 'time', lastMs: 'time' },
  indexes: [['lastMs']],
  owner: () => null,
};

/** A file of results that was taken in. */
export interface ResultImportDoc extends Doc {
  atMs: number;
  by: string;
  imported: number;
  updated: number;
  rejected: number;
}

export const resultImports: Collection<ResultImportDoc> = {
  name: 'resultImports',
  version: 1,
  open: { atMs: 'time', by: 'text', imported: 'number', updated: 'number', rejected: 'number' },
  indexes: [['atMs']],
  owner: () => null,
};

export type TestSlotDoc = TestSlot & Doc;

export const testSlots: Collection<TestSlotDoc> = {
  name: 'testSlots',
  version: 1,
  open: { startsMs: 'time', open: 'flag' },
  lists: ['areaPath'],
  indexes: [['startsMs'], ['open', 'startsMs']],
  owner: () => null,
};

export type TestBookingDoc = TestBooking & Doc;

export const testBookings: Collection<TestBookingDoc> = {
  name: 'testBookings',
  version: 1,
  open: { slotId: 'text', conversationId: 'text', atMs: 'time' },
  hashed: ['code'],
  indexes: [
    ['slotId', 'atMs'],
    ['conversationId', 'atMs'],
  ],
  owner: (doc) => doc.conversationId,
};
