/** What a collection's declaration allows, for every driver: which fields are searched, and how. */
import { StorageError } from './errors.ts';
import type { AnyCollection } from './fields.ts';

/** Names stand in statements and paths, so they must be plain words; searched fields must be declared. Throws an Error. */
export function checkDeclaration(collection: AnyCollection): void {
  const open = [...Object.keys(collection.open), 'id', 'rev'];
  const members = memberFields(collection);
  const searched = [...(collection.indexes ?? []), ...(collection.unique ?? [])].flat();
  const plain = [collection.name, ...open, ...members].every((name) => /^[a-zA-Z][a-zA-Z0-9]{0,50}$/.test(name));
  if (!plain) throw new Error(`the collection "${collection.name}" has a name that is not letters and digits`);
  const known = new Set([...open, ...(collection.hashed ?? [])]);
  const unknown = searched.find((field) => !known.has(field));
  if (unknown) throw new Error(`${collection.name}.${unknown} is indexed, but neither open nor hashed`);
  const both = members.find((field) => open.includes(field));
  if (both) throw new Error(`${collection.name}.${both} is declared twice`);
}

/** Open fields as cells, `id` and `rev` left out. */
export function openFields(collection: AnyCollection): string[] {
  return Object.keys(collection.open).filter((field) => field !== 'id' && field !== 'rev');
}

/** Fields that are searched member by member. */
export function memberFields({ lists = [], hashed = [] }: AnyCollection): string[] {
  return [...lists, ...hashed];
}

export function isOpen(collection: AnyCollection, field: string): boolean {
  return field === 'id' || field === 'rev' || collection.open[field] !== undefined;
}

export function isMember(collection: AnyCollection, field: string): boolean {
  return memberFields(collection).includes(field);
}

export function isHashed({ hashed = [] }: AnyCollection, field: string): boolean {
  return hashed.includes(field);
}

/** Throws `unsupported` for a field that is not kept in clear. */
export function mustBeOpen(collection: AnyCollection, ...fields: readonly string[]): void {
  for (const field of fields) if (!isOpen(collection, field)) throw refused(collection, field, 'is not open');
}

/** A query or document that the declaration does not allow. */
export function refused({ name }: AnyCollection, field: string, why: string): StorageError {
  return new StorageError('unsupported', `${name}.${field} ${why}`);
}
