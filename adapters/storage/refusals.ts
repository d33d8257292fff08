/** The sentences with which every driver refuses. */
import { StorageError } from './errors.ts';
import type { AnyCollection } from './fields.ts';

/** Another document has a unique key that this one was to get. */
export function keyTaken({ name }: AnyCollection): StorageError {
  return new StorageError('conflict', `another document of "${name}" already has this unique key`);
}

/** A store that a newer version has written. */
export function writtenByNewer(why: string): StorageError {
  return new StorageError(
    'newer',
    `the store was written by a newer version of Bình An (${why}): install that version`,
  );
}

/** The same for one collection. */
export function newerCollection({ name, version }: AnyCollection, stored: number): StorageError {
  return writtenByNewer(`"${name}" has version ${stored}, this version knows ${version}`);
}

/** A store that has documents of its own cannot take over another store's secret. */
export function notEmpty(): StorageError {
  return new StorageError('unsupported', 'the store holds documents of its own: another store cannot be moved into it');
}

/** Two stores have given one owner different keys. */
export function otherKey(owner: string): StorageError {
  return new StorageError('conflict', `the owner ${owner} has another data key here`);
}

export function storeClosed(): StorageError {
  return new StorageError('away', 'the store is closed');
}

/** A collection that `openStore` was not told of: a fault of the code. */
export function notGiven(name: string): Error {
  return new Error(`the collection "${name}" was not given when the store was opened`);
}
