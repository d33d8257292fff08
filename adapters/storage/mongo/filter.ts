/** Queries of the contract as MongoDB's filters and orders. */
import type { Condition, Scalar } from '../contract.ts';
import { isHashed, isMember, isOpen, refused } from '../declaration.ts';
import { valueOf, type AnyCollection } from '../fields.ts';
import type { Order, Step, Where } from '../paging.ts';
import type { Filter, Sort } from './table.ts';

/** Where an open field lies in a row. */
export function openPath(field: string): string {
  if (field === 'id') return '_id';
  return field === 'rev' ? 'r' : `f.${field}`;
}

/** Where the members of a list or hashed field lie in a row. */
export function memberPath(field: string): string {
  return `m.${field}`;
}

/** All conditions, each a filter of its own. Throws `unsupported` for what is not declared as searchable. */
export function conditionsOf(collection: AnyCollection, where: Where, hash: (text: string) => string): Filter[] {
  return Object.entries(where).map(([field, condition]) => {
    if (condition === undefined) throw refused(collection, field, 'has an undefined condition');
    if (isMember(collection, field))
      return { [memberPath(field)]: memberCondition(collection, field, condition, hash) };
    if (!isOpen(collection, field)) throw refused(collection, field, 'is not declared as searchable');
    return { [openPath(field)]: openCondition(condition) };
  });
}

/** One range of a page (`rangesAfter`) as conditions. */
export function rangeConditions(collection: AnyCollection, steps: readonly Step[]): Filter[] {
  return steps.map(({ field, is, cell }) => {
    return { [openPath(field)]: compared(is, cell === null ? null : valueOf(collection, field, cell)) };
  });
}

export function allOf(conditions: readonly Filter[]): Filter {
  return conditions.length === 0 ? {} : { $and: conditions };
}

export function sortOf(order: Order): Sort {
  return Object.fromEntries(order.map(([field, direction]) => [openPath(field), direction === 'asc' ? 1 : -1]));
}

function compared(is: Step['is'], value: Scalar | null): unknown {
  switch (is) {
    case 'equal':
      return value;
    case 'present':
      return { $ne: null };
    case 'above':
      return { $gt: value };
    case 'below':
      return { $lt: value };
  }
}

function openCondition(condition: Condition): unknown {
  if (condition === null) return null;
  if (typeof condition !== 'object') return condition;
  if ('in' in condition) return { $in: [...condition.in] };
  if ('not' in condition) return { $ne: condition.not };
  if ('prefix' in condition) return { $gte: condition.prefix, $lt: `${condition.prefix}\u{10FFFF}` };
  const { gt, gte, lt, lte } = condition;
  const bounds = Object.entries({ $gt: gt, $gte: gte, $lt: lt, $lte: lte });
  return Object.fromEntries(bounds.flatMap(([sign, value]) => (value === undefined ? [] : [[sign, value]])));
}

function memberCondition(
  collection: AnyCollection,
  field: string,
  condition: Condition,
  hash: (text: string) => string,
): unknown {
  const form = isHashed(collection, field) ? hash : (text: string) => text;
  if (condition === null) return null;
  if (typeof condition === 'string') return form(condition);
  if (typeof condition === 'object' && 'in' in condition)
    return { $in: condition.in.map((text) => form(String(text))) };
  throw refused(collection, field, 'is found by equality only');
}
