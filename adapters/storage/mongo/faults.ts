/** The driver's errors in the words of the contract. */
import mongoose from 'mongoose';
import { StorageError } from '../errors.ts';
import { isRecord } from '../fields.ts';

const { mongo } = mongoose;

const SILENT = 'MongoDB does not answer';
const UNCONFIRMED = 'MongoDB cannot confirm the write by a majority of its servers';

/** Server errors that mean that nothing can be written now, by their codes. */
const AWAY: readonly (readonly [sentence: string, codes: readonly number[]])[] = [
  // HostUnreachable, HostNotFound, NetworkTimeout, ShutdownInProgress, HostUnreachable to mongos, SocketException
  [SILENT, [6, 7, 89, 91, 133, 9001]],
  // PrimarySteppedDown, NotWritablePrimary, InterruptedAtShutdown, InterruptedDueToReplStateChange, NotPrimaryNoSecondaryOk …
  ['MongoDB has no primary now', [189, 10107, 11600, 11602, 13435, 13436]],
  // WriteConcernFailed (now WriteConcernTimeout), UnsatisfiableWriteConcern
  [UNCONFIRMED, [64, 100]],
  // ExceededTimeLimit, MaxTimeMSExpired, LockTimeout
  ['MongoDB answers too slowly', [262, 50, 24]],
  // Unauthorized, AuthenticationFailed, Atlas
  ['MongoDB refuses the user of MONGODB_URI', [13, 18, 8000]],
  ['the disk of MongoDB is full', [14031]],
];

/** Of the faults in using the driver, those that a lost connection makes. */
const GONE = [
  mongo.MongoNotConnectedError,
  mongo.MongoClientClosedError,
  mongo.MongoTopologyClosedError,
  mongo.MongoServerClosedError,
  mongo.MongoExpiredSessionError,
];

/** What Node says of a socket without naming a system call. */
const SOCKET: readonly string[] = ['EPIPE', 'ECONNRESET', 'ETIMEDOUT', 'ERR_STREAM_DESTROYED', 'ERR_SOCKET_CLOSED'];

/** DuplicateKey: an id that is taken. */
const TAKEN = 11_000;

/**
 * An error that means that the store cannot be used now, as StorageError `away`; everything else as it is. A write that
 * fails so may have been done or not: it must be repeatable.
 */
export function translate(fault: unknown): unknown {
  if (fault instanceof StorageError) return fault;
  const sentence = sentenceFor(fault);
  return sentence === undefined ? fault : away(sentence, fault);
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
  if (fault.result.getWriteConcernError()) throw away(UNCONFIRMED, fault);
  const errors = Array.isArray(fault.writeErrors) ? fault.writeErrors : [fault.writeErrors];
  // the driver hides in this class, too, what befell its connection: then there is no code of the server
  if (errors.length === 0) throw fault.code === undefined ? away(SILENT, fault) : translate(fault);
  return errors.map(({ index, code }) => ({ index, taken: code === TAKEN, fault: translate(fault) }));
}

function away(sentence: string, cause: unknown): StorageError {
  return new StorageError('away', sentence, { cause });
}

function sentenceFor(fault: unknown): string | undefined {
  if (fault instanceof mongo.MongoWriteConcernError) return UNCONFIRMED;
  if (fault instanceof mongo.MongoServerError) {
    const known = AWAY.find(([, codes]) => codes.includes(Number(fault.code)));
    if (known) return known[0];
    return fault.hasErrorLabel('RetryableWriteError') ? SILENT : undefined;
  }
  return isSilence(fault) ? SILENT : undefined;
}

function isSilence(fault: unknown): boolean {
  if (fault instanceof mongoose.Error.MongooseServerSelectionError) return true;
  if (fault instanceof mongo.MongoNetworkError || fault instanceof mongo.MongoSystemError) return true;
  if (GONE.some((kind) => fault instanceof kind)) return true;
  // other faults of the driver (a pool that was closed, an answer cut off), but not of how it is used
  if (fault instanceof mongo.MongoDriverError) {
    return !(fault instanceof mongo.MongoAPIError || fault instanceof mongo.MongoParseError);
  }
  // of the system: a name that cannot be looked up; a socket that ended, which the driver passes on as it is
  return isRecord(fault) && (fault['syscall'] !== undefined || SOCKET.includes(String(fault['code'])));
}
