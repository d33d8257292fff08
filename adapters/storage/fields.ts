/** What of a document may be searched, for every driver: its open fields as cells, its lists and hashed fields as members. */
import type { Collection, Doc, OpenField, Scalar } from './contract.ts';
import { StorageError } from './errors.ts';

/** A value as it rests in clear; a flag is 0 or 1, what is absent is null. */
export type Cell = string | number | null;

/** One searchable member of a `lists` or `hashed` field; a hashed one already as its hash. */
export type Member = readonly [field: string, text: string];

/** A collection whose document type does not matter here. */
export interface AnyCollection {
  name: string;
  version: number;
  open: Readonly<Record<string, OpenField | undefined>>;
  lists?: readonly string[];
  hashed?: readonly string[];
  unique?: readonly (readonly string[])[];
  indexes?: readonly (readonly string[])[];
  sparse?: readonly string[];
  // as a method it accepts every collection's own document type
  owner(doc: Doc): string | null;
  upcast?: (doc: Record<string, unknown>, version: number) => Record<string, unknown>;
}

type Values = Readonly<Record<string, unknown>>;

/** A document's values by name; `id` among them. */
export function valuesOf(doc: Omit<Doc, 'rev'>): Values {
  return { ...doc };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Takes what was read for a document of its collection: its shape was checked by the types where it was written, and
 * brought to today's by `upcast`.
 */
export function isOf<T extends Doc>(_collection: Collection<T>, value: unknown): value is T {
  return isRecord(value) && typeof value['id'] === 'string' && typeof value['rev'] === 'number';
}

/** The value of an open field as it rests; throws where the value does not fit the declared kind. */
export function cellOf(collection: AnyCollection, field: string, value: unknown): Cell {
  if (value === undefined || value === null) return null;
  const kind = collection.open[field];
  if (kind === 'flag' && typeof value === 'boolean') return value ? 1 : 0;
  if (kind === 'text' && typeof value === 'string') return value;
  if (kind === 'number' && typeof value === 'number' && Number.isFinite(value)) return value;
  if (kind === 'time' && typeof value === 'number' && Number.isFinite(value)) return value;
  if (kind === 'time' && typeof value === 'string') return value;
  throw new StorageError('unsupported', `${collection.name}.${field} is declared as ${kind}, not as ${typeof value}`);
}

/** The value that rests as this cell; only for cells that hold one. */
export function valueOf(collection: AnyCollection, field: string, cell: Exclude<Cell, null>): Scalar {
  return collection.open[field] === 'flag' ? cell === 1 : cell;
}

/** Every member under which the document is found, each once. */
export function membersOf(collection: AnyCollection, values: Values, hash: (text: string) => string): Member[] {
  if (collection.lists === undefined && collection.hashed === undefined) return [];
  const lists = (collection.lists ?? []).flatMap((field) => each(collection, field, values[field], (text) => text));
  const hashed = (collection.hashed ?? []).flatMap((field) => each(collection, field, values[field], hash));
  return [...lists, ...hashed];
}

/** The hash of a hashed field that is a part of a compound unique key, which must be one text. */
export function hashCell(
  collection: AnyCollection,
  field: string,
  value: unknown,
  hash: (text: string) => string,
): Cell {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return hash(value);
  throw new StorageError('unsupported', `${collection.name}.${field} is part of a unique key and must be one text`);
}

function each(collection: AnyCollection, field: string, value: unknown, form: (text: string) => string): Member[] {
  if (value === undefined || value === null) return [];
  const texts: readonly unknown[] = Array.isArray(value) ? value : [value];
  return [...new Set(texts)].map((text) => {
    if (typeof text !== 'string') {
      throw new StorageError('unsupported', `${collection.name}.${field} must be a text or an array of texts`);
    }
    return [field, form(text)] as const;
  });
}

const LIMIT = 100;
const MOST = 1000;

/** How many documents a page holds; throws `unsupported` for what is no such number. */
export function pageLimit(limit: number = LIMIT): number {
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST) {
    throw new StorageError('unsupported', `a page holds 1 to ${MOST} documents, not ${limit}`);
  }
  return limit;
}
