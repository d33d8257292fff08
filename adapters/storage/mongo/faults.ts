/** The driver's errors in the words of the contract. */
import mongoose from 'mongoose';
import { StorageError } from '../errors.ts';
import { isRecord } from '../fields.ts';

const { mongo } = mongoose;

const SILENT = 'MongoDB does not answer';

/** Server errors that mean that nothing can be written now, by their codes. */
const AWAY: readonly (readonly [sentence: string, codes: readonly number[]])[] = [
  // HostUnreachable, HostNotFound, NetworkTimeout, ShutdownInProgress, HostUnreachable to mongos, SocketException
  [SILENT, [6, 7, 89, 91, 133, 9001]],
  // PrimarySteppedDown, NotWritablePrimary, InterruptedAtShutdown, InterruptedDueToReplStateChange, NotPrimaryNoSecondaryOk …
  ['MongoDB has no primary now', [189, 10107, 11600, 11602, 13435, 13436]],
  // WriteConcernFailed (now WriteConcernTimeout), UnsatisfiableWriteConcern
  ['MongoDB cannot confirm the write by a majority of its servers', [64, 100]],
  // ExceededTimeLimit, MaxTimeMSExpired, LockTimeout
  ['MongoDB answers too slowly', [262, 50, 24]],
  // Unauthorized, AuthenticationFailed, Atlas
  ['MongoDB refuses the user of MONGODB_URI', [13, 18, 8000]],
  ['the disk of MongoDB is full', [14031]],
];

/** DuplicateKey: an id that is taken. */
const TAKEN = 11_000;

/**
 * An error that means that the store cannot be used now, as StorageError `away`; everything else as it is. A write that
 * fails so may have been done or not: it must be repeatable.
 */
export function translate(fault: unknown): unknown {
  if (fault instanceof StorageError) return fault;
  const sentence = sentenceFor(fault);
  return sentence === undefined ? fault : new StorageError('away', sentence, { cause: fault });
}

/** What became of one document of a group that was inserted unordered. */
export interface WriteFault {
  index: number;
  taken: boolean;
  fault: unknown;
}

/**
 * The faults of an insert of many, by document. The counters of the result are not looked at. Throws, as StorageError
 * where it is one, what befell the whole group: no answer, or no majority that confirms it.
 */
export function writeFaults(fault: unknown): WriteFault[] {
  if (!(fault instanceof mongo.MongoBulkWriteError)) throw translate(fault);
  const unconfirmed = fault.result.getWriteConcernError();
  if (unconfirmed)
    throw translate(new mongo.MongoServerError({ message: 'unconfirmed', code: unconfirmed.code ?? 64 }));
  const errors = Array.isArray(fault.writeErrors) ? fault.writeErrors : [fault.writeErrors];
  if (errors.length === 0) throw translate(fault);
  return errors.map(({ index, code }) => ({ index, taken: code === TAKEN, fault: translate(fault) }));
}

function sentenceFor(fault: unknown): string | undefined {
  if (fault instanceof mongo.MongoWriteConcernError) return AWAY[2]?.[0];
  if (fault instanceof mongo.MongoServerError) {
    const known = AWAY.find(([, codes]) => codes.includes(Number(fault.code)));
    if (known) return known[0];
    return fault.hasErrorLabel('RetryableWriteError') ? SILENT : undefined;
  }
  return isSilence(fault) ? SILENT : undefined;
}

function isSilence(fault: unknown): boolean {
  const { MongoNetworkError, MongoSystemError, MongoNotConnectedError, MongoClientClosedError } = mongo;
  if (fault instanceof mongoose.Error.MongooseServerSelectionError) return true;
  if (fault instanceof MongoNetworkError || fault instanceof MongoSystemError) return true;
  if (fault instanceof MongoNotConnectedError || fault instanceof MongoClientClosedError) return true;
  if (fault instanceof mongo.MongoTopologyClosedError || fault instanceof mongo.MongoOperationTimeoutError) return true;
  // the name in MONGODB_URI is looked up by the system
  return isRecord(fault) && fault['syscall'] !== undefined;
}
