/** Reads the cells of a raw row; a cell of another type than the table promises is a damaged store. */
import { StorageError } from '../errors.ts';
import type { Cell } from '../fields.ts';

export type Row = readonly unknown[];

export function text(row: Row, index: number): string {
  const cell = row[index];
  if (typeof cell !== 'string') throw damaged();
  return cell;
}

export function number(row: Row, index: number): number {
  const cell = row[index];
  if (typeof cell !== 'number') throw damaged();
  return cell;
}

export function bytes(row: Row, index: number): Buffer {
  const cell = row[index];
  if (!Buffer.isBuffer(cell)) throw damaged();
  return cell;
}

export function cells(row: Row): Cell[] {
  return row.map((cell, index) => (cell === null ? null : typeof cell === 'number' ? cell : text(row, index)));
}

function damaged(): StorageError {
  return new StorageError('away', 'the store is damaged: restore a backup');
}
