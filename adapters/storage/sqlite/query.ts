/** Queries of the contract as SQL: conditions, orders, and the ranges that go on after a cursor. */
import type { Condition, Scalar } from '../contract.ts';
import type { Position } from '../cursor.ts';
import { StorageError } from '../errors.ts';
import type { Cell } from '../fields.ts';
import { openColumn, type Plan } from './plan.ts';

export interface Sql {
  text: string;
  values: Cell[];
}

export type Where = Readonly<Record<string, Condition | undefined>>;
export type Order = readonly (readonly [field: string, direction: 'asc' | 'desc'])[];

/** How a condition on members is looked up: from the members (few), or row by row along another index (many). */
export type MemberPlan = 'drive' | 'probe';

/** All conditions joined by AND; `1` when there are none. */
export function whereOf(
  plan: Plan,
  where: Where,
  hash: (text: string) => string,
  memberPlan: (field: string, member: string) => MemberPlan = () => 'drive',
): Sql {
  const parts = Object.entries(where).map(([field, condition]) => {
    if (condition === undefined) throw refused(plan, field, 'has an undefined condition');
    if (isMember(plan, field)) return memberCondition(plan, field, condition, hash, memberPlan);
    if (!isOpen(plan, field)) throw refused(plan, field, 'is not declared as searchable');
    return openCondition(openColumn(field), condition);
  });
  return join(parts);
}

/** ORDER BY with the id as the last tie-break, in the direction of the field before it, so that one index serves both. */
export function orderOf(plan: Plan, order: Order): Order {
  for (const [field] of order) if (!isOpen(plan, field)) throw refused(plan, field, 'is not open, so no order');
  if (order.some(([field]) => field === 'id')) return order;
  return [...order, ['id', order.at(-1)?.[1] ?? 'asc']];
}

export type ColumnOf = (field: string) => string;

/**
 * How the order names its columns. Where nobody asked for an order but a range is searched, the id must not be read from
 * its index (`+` forbids it): SQLite would walk through all documents by id to spare itself sorting the few in the range.
 */
export function columnsFor(where: Where, order: Order): ColumnOf {
  const ranged = Object.values(where).some((condition) => isRange(condition));
  return order.length === 0 && ranged ? (field) => `+${openColumn(field)}` : openColumn;
}

export function orderBy(order: Order, columnOf: ColumnOf): string {
  return order.map(([field, direction]) => `${columnOf(field)} ${direction}`).join(', ');
}

/**
 * What follows a position, as disjoint ranges in their order: first what shares all sort values but the last, then what
 * shares fewer. Each is one seek in an index, also where values are absent (absent comes first, or last in `desc`).
 */
export function rangesAfter(order: Order, { values, id }: Position, columnOf: ColumnOf): Sql[] {
  const cells = order.map(([field], index) => (field === 'id' ? id : (values[index] ?? null)));
  const ranges: Sql[] = [];
  for (let depth = order.length - 1; depth >= 0; depth--) {
    const same = order.slice(0, depth).map(([field], index) => equals(columnOf(field), cells[index] ?? null));
    const [field, direction] = order[depth] ?? ['id', 'asc'];
    for (const after of beyond(columnOf(field), direction, cells[depth] ?? null)) ranges.push(join([...same, after]));
  }
  return ranges;
}

function isRange(condition: Condition | undefined): boolean {
  return typeof condition === 'object' && condition !== null && !('in' in condition);
}

export function join(parts: readonly Sql[]): Sql {
  if (parts.length === 0) return { text: '1', values: [] };
  return { text: parts.map((part) => part.text).join(' AND '), values: parts.flatMap((part) => part.values) };
}

function beyond(column: string, direction: 'asc' | 'desc', cell: Cell): Sql[] {
  if (direction === 'asc') {
    return cell === null
      ? [{ text: `${column} IS NOT NULL`, values: [] }]
      : [{ text: `${column} > ?`, values: [cell] }];
  }
  if (cell === null) return [];
  const absent = column === 'id' ? [] : [{ text: `${column} IS NULL`, values: [] }];
  return [{ text: `${column} < ?`, values: [cell] }, ...absent];
}

function openCondition(column: string, condition: Condition): Sql {
  if (condition === null || typeof condition !== 'object') {
    return equals(column, condition === null ? null : bound(condition));
  }
  if ('in' in condition) return among(column, condition.in.map(bound));
  if ('not' in condition) return { text: `${column} IS NOT ?`, values: [bound(condition.not)] };
  if ('prefix' in condition) {
    return { text: `${column} >= ? AND ${column} < ?`, values: [condition.prefix, `${condition.prefix}\u{10FFFF}`] };
  }
  const { gt, gte, lt, lte } = condition;
  const bounds = (
    [
      ['>', gt],
      ['>=', gte],
      ['<', lt],
      ['<=', lte],
    ] as const
  ).flatMap(([sign, value]) => (value === undefined ? [] : [{ text: `${column} ${sign} ?`, values: [bound(value)] }]));
  return join(bounds);
}

function memberCondition(
  plan: Plan,
  field: string,
  condition: Condition,
  hash: (text: string) => string,
  memberPlan: (field: string, member: string) => MemberPlan,
): Sql {
  const from = `SELECT 1 FROM ${plan.members} m WHERE m.field = '${field}'`;
  if (condition === null) return { text: `NOT EXISTS (${from} AND m.n = ${plan.table}.n)`, values: [] };
  const form = plan.collection.hashed?.includes(field) ? hash : (text: string) => text;
  if (typeof condition === 'string') {
    const member = form(condition);
    const text =
      memberPlan(field, member) === 'drive'
        ? `n IN (SELECT n FROM ${plan.members} WHERE field = '${field}' AND member = ?)`
        : `EXISTS (${from} AND m.member = ? AND m.n = ${plan.table}.n)`;
    return { text, values: [member] };
  }
  if (typeof condition === 'object' && 'in' in condition) {
    const members = condition.in.map((text) => form(String(text)));
    const { text, values } = among('member', members);
    return { text: `n IN (SELECT n FROM ${plan.members} WHERE field = '${field}' AND ${text})`, values };
  }
  throw refused(plan, field, 'is found by equality only');
}

function equals(column: string, cell: Cell): Sql {
  return cell === null ? { text: `${column} IS NULL`, values: [] } : { text: `${column} = ?`, values: [cell] };
}

function among(column: string, cells: readonly Cell[]): Sql {
  if (cells.length === 0) return { text: '0', values: [] };
  return { text: `${column} IN (${cells.map(() => '?').join(', ')})`, values: [...cells] };
}

function bound(value: Scalar): Cell {
  return typeof value === 'boolean' ? Number(value) : value;
}

export function isOpen(plan: Plan, field: string): boolean {
  return field === 'id' || field === 'rev' || plan.collection.open[field] !== undefined;
}

function isMember({ collection }: Plan, field: string): boolean {
  return [...(collection.lists ?? []), ...(collection.hashed ?? [])].includes(field);
}

function refused({ collection }: Plan, field: string, why: string): StorageError {
  return new StorageError('unsupported', `${collection.name}.${field} ${why}`);
}
