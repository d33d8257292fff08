/** Lists page by page, for every driver: their order, and what follows the end of a page. */
import type { Condition } from './contract.ts';
import type { Position } from './cursor.ts';
import { isOpen, refused } from './declaration.ts';
import type { AnyCollection, Cell } from './fields.ts';

export type Where = Readonly<Record<string, Condition | undefined>>;
export type Order = readonly (readonly [field: string, direction: 'asc' | 'desc'])[];

/** A query of the contract, whatever its documents are. */
export interface FindQuery {
  where: Where;
  order: Order;
  limit: number | undefined;
  cursor: string | undefined;
}

/** A claim of the contract, whatever its documents are. */
export interface ClaimQuery {
  where: Where;
  due: string;
  lease: string;
  now: number;
  leaseMs: number;
  limit: number;
}

/** One comparison of a range; an absent value is a null cell and comes before all others. */
export interface Step {
  field: string;
  is: 'equal' | 'above' | 'below' | 'present';
  cell: Cell;
}

/** The order with the id as its last tie-break, in the direction of the field before it, so that one index serves both. */
export function orderOf(collection: AnyCollection, order: Order): Order {
  for (const [field] of order)
    if (!isOpen(collection, field)) throw refused(collection, field, 'is not open, so no order');
  if (order.some(([field]) => field === 'id')) return order;
  return [...order, ['id', order.at(-1)?.[1] ?? 'asc']];
}

/** What a cursor belongs to. */
export function markOf({ name }: AnyCollection, { where, order }: FindQuery): unknown {
  return [name, where, order];
}

/**
 * What follows a position, as disjoint ranges in their order: first what shares all sort values but the last, then what
 * shares fewer. Each is one seek in an index, also where values are absent (absent comes first, or last in `desc`).
 */
export function rangesAfter(order: Order, { values, id }: Position): Step[][] {
  const cells = order.map(([field], index) => (field === 'id' ? id : (values[index] ?? null)));
  const ranges: Step[][] = [];
  for (let depth = order.length - 1; depth >= 0; depth--) {
    const same = order
      .slice(0, depth)
      .map(([field], index): Step => ({ field, is: 'equal', cell: cells[index] ?? null }));
    const [field, direction] = order[depth] ?? ['id', 'asc'];
    for (const after of beyond(field, direction, cells[depth] ?? null)) ranges.push([...same, after]);
  }
  return ranges;
}

function beyond(field: string, direction: 'asc' | 'desc', cell: Cell): Step[] {
  if (direction === 'asc') return [{ field, is: cell === null ? 'present' : 'above', cell }];
  if (cell === null) return [];
  const absent: Step[] = field === 'id' ? [] : [{ field, is: 'equal', cell: null }];
  return [{ field, is: 'below', cell }, ...absent];
}
