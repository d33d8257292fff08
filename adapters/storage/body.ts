/** A document's body before it is sealed and after it was opened, for every driver. */
import { StorageError } from './errors.ts';
import { isRecord, type AnyCollection } from './fields.ts';

type Values = Readonly<Record<string, unknown>>;

/** What the secret of the hashes is sealed for. */
export const HASH_SECRET = 'secret of hashes';

/** What an owner's data key is sealed for. */
export function keyPurpose(owner: string): string {
  return `data key of ${owner}`;
}

/** Binds a body to its place: moved to another document or collection it does not open. */
export function placeOf({ name }: AnyCollection, id: string): string {
  return `${name} ${id}`;
}

/** All values of a document but its id and revision. */
export function jsonOf({ id: _id, rev: _rev, ...values }: Values): string {
  return JSON.stringify(values);
}

/** The document of today's shape; `version` is that of the shape in which it was written, `open` what rests beside the body. */
export function docOf(
  collection: AnyCollection,
  { id, rev, version, json, open }: { id: string; rev: number; version: number; json: string; open?: Values },
): Record<string, unknown> {
  const stored: unknown = JSON.parse(json);
  if (!isRecord(stored)) throw new StorageError('sealed', `"${id}" of "${collection.name}" is no document`);
  const whole = { ...stored, ...open };
  const doc = version < collection.version && collection.upcast ? collection.upcast(whole, version) : whole;
  return { ...doc, id, rev };
}

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
