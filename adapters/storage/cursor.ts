/** Where a page ended: the sort values and the id of its last document, as an opaque text. */
import { createHash } from 'node:crypto';
import { StorageError } from './errors.ts';
import type { Cell } from './fields.ts';

export interface Position {
  values: readonly Cell[];
  id: string;
}

/** `query` names what the cursor belongs to: collection, conditions and order. */
export function writeCursor(query: unknown, { values, id }: Position): string {
  return Buffer.from(JSON.stringify([markOf(query), id, ...values])).toString('base64url');
}

/** Throws `unsupported` for a cursor of another query, or one that was made up. */
export function readCursor(query: unknown, cursor: string, fields: number): Position {
  const [mark, id, ...values] = parse(cursor);
  const cells = values.filter((value): value is Cell => value === null || ['string', 'number'].includes(typeof value));
  if (mark !== markOf(query) || typeof id !== 'string' || values.length !== fields || cells.length !== fields) {
    throw new StorageError('unsupported', 'the cursor does not belong to this query');
  }
  return { values: cells, id };
}

function parse(cursor: string): unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}

function markOf(query: unknown): string {
  return createHash('sha256').update(JSON.stringify(query)).digest('base64url').slice(0, 8);
}
