/** The driver's errors in the words of the contract. */
import { StorageError } from '../errors.ts';
import { isRecord } from '../fields.ts';

const AWAY: readonly (readonly [prefix: string, sentence: string])[] = [
  ['SQLITE_BUSY', 'the store is locked by another process'],
  ['SQLITE_LOCKED', 'the store is locked by another process'],
  ['SQLITE_FULL', 'the disk of the store is full'],
  ['SQLITE_IOERR', 'the disk of the store does not answer'],
  ['SQLITE_CANTOPEN', 'the store cannot be opened'],
  ['SQLITE_READONLY', 'the store may not be written'],
  ['SQLITE_PERM', 'the store may not be written'],
  ['ENOSPC', 'the disk of the store is full'],
  ['EDQUOT', 'the disk of the store is full'],
  ['EACCES', 'the store may not be written'],
  ['EROFS', 'the store may not be written'],
  ['EIO', 'the disk of the store does not answer'],
  ['ENOENT', 'the folder of the store is gone'],
  ['SQLITE_CORRUPT', 'the store is damaged: restore a backup'],
  ['SQLITE_NOTADB', 'the file of the store is not a store: restore a backup'],
];

/** A driver error that means that nothing can be written now, as StorageError `away`; everything else as it is. */
export function translate(fault: unknown): unknown {
  if (fault instanceof StorageError) return fault;
  const code = codeOf(fault);
  const known = AWAY.find(([prefix]) => code.startsWith(prefix));
  return known ? new StorageError('away', known[1], { cause: fault }) : fault;
}

export function isBusy(fault: unknown): boolean {
  const code = codeOf(fault instanceof StorageError ? fault.cause : fault);
  return code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED');
}

export function isTaken(fault: unknown): boolean {
  return codeOf(fault).startsWith('SQLITE_CONSTRAINT');
}

function codeOf(fault: unknown): string {
  if (!isRecord(fault)) return '';
  const { code, message } = fault;
  if (typeof code === 'string') return code;
  // a failed open carries no code, only this text
  return typeof message === 'string' && message.includes('Unable to open') ? 'SQLITE_CANTOPEN' : '';
}
