/** Queries of the contract as SQL: conditions, orders, and the ranges that go on after a cursor. */
import type { Condition, Scalar } from '../contract.ts';
import { isHashed, isMember, isOpen, refused } from '../declaration.ts';
import type { Cell } from '../fields.ts';
import type { Order, Step, Where } from '../paging.ts';
import { openColumn, type Plan } from './plan.ts';

export interface Sql {
  text: string;
  values: Cell[];
}

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
    if (condition === undefined) throw refused(plan.collection, field, 'has an undefined condition');
    if (isMember(plan.collection, field)) return memberCondition(plan, field, condition, hash, memberPlan);
    if (!isOpen(plan.collection, field)) throw refused(plan.collection, field, 'is not declared as searchable');
    return openCondition(openColumn(field), condition);
  });
  return join(parts);
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

/** One range of a page (`rangesAfter`) as conditions. */
export function rangeOf(steps: readonly Step[], columnOf: ColumnOf): Sql {
  return join(steps.map((step) => compared(columnOf(step.field), step)));
}

function isRange(condition: Condition | undefined): boolean {
  return typeof condition === 'object' && condition !== null && !('in' in condition);
}

export function join(parts: readonly Sql[]): Sql {
  if (parts.length === 0) return { text: '1', values: [] };
  return { text: parts.map((part) => part.text).join(' AND '), values: parts.flatMap((part) => part.values) };
}

function compared(column: string, { is, cell }: Step): Sql {
  if (is === 'equal') return equals(column, cell);
  if (is === 'present') return { text: `${column} IS NOT NULL`, values: [] };
  return { text: `${column} ${is === 'above' ? '>' : '<'} ?`, values: [cell] };
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
  const form = isHashed(plan.collection, field) ? hash : (text: string) => text;
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
  throw refused(plan.collection, field, 'is found by equality only');
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
