/** A document's body before it is sealed and after it was opened, for every driver. */
import { StorageError } from './errors.ts';
import { isOpen } from './declaration.ts';
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

/** A document's parts: its open fields that have a value, which rest in clear only, and all others as JSON to be sealed. */
export function split(collection: AnyCollection, doc: Values): { open: Record<string, unknown>; json: string } {
  const open: Record<string, unknown> = {};
  const body: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(doc)) {
    if (field === 'id' || field === 'rev') continue;
    // that a field is null stands in the body
    if (value !== undefined && value !== null && isOpen(collection, field)) open[field] = value;
    else body[field] = value;
  }
  return { open, json: JSON.stringify(body) };
}

/** The document of today's shape; `version` is that of the shape in which it was written, `open` what rests beside the body. */
export function docOf(
  collection: AnyCollection,
  { id, rev, version, json, open }: { id: string; rev: number; version: number; json: string; open?: Values },
): Record<string, unknown> & { id: string; rev: number } {
  const stored: unknown = JSON.parse(json);
  if (!isRecord(stored)) throw new StorageError('sealed', `"${id}" of "${collection.name}" is no document`);
  const whole = { ...stored, ...open };
  const doc = version < collection.version && collection.upcast ? collection.upcast(whole, version) : whole;
  return { ...doc, id, rev };
}

/** The open fields whose values changed, where nothing else did, so that the body need not be written; else null. */
export function touchedFields(
  collection: AnyCollection,
  before: Values,
  after: Values & { id: string },
): string[] | null {
  const touched: string[] = [];
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (field === 'id' || field === 'rev' || before[field] === after[field]) continue;
    // that a field has no value any more must stand in the body
    if (!isOpen(collection, field) || after[field] == null) return null;
    touched.push(field);
  }
  const moved = collection.owner({ ...before, id: after.id, rev: 0 }) !== collection.owner({ ...after, rev: 0 });
  return moved ? null : touched;
}
