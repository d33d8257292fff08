/** How a table of an operation is written: one row, one request and what must come of it. */
import type { OperationName } from '../../admin/api/access.ts';
import type { Actor, World } from './world.ts';

export interface Row {
  label: string;
  as: Actor;
  /** below /api/v1, parameters filled in */
  path: string;
  send?: object | string;
  headers?: Readonly<Record<string, string>>;
  status: number;
  /** what the body holds (toMatchObject) */
  body?: object;
  /** of a problem's detail */
  detail?: RegExp;
  /** before the request */
  before?: (world: World) => void | Promise<void>;
  /** what else must hold afterwards */
  after?: (world: World, answer: { body: unknown; headers: Readonly<Record<string, unknown>> }) => void | Promise<void>;
}

/** Rows run one after another in one world; each operation has its own. */
export type Tables = Partial<Record<OperationName, readonly Row[]>>;
