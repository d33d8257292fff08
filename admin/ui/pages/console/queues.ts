/** The queues of the rail: their address, name, and what they ask of the API. Pure. */
import { CASE_KINDS } from '../../../../cases/codes.ts';
import type { CaseKind, Severity } from '../../../../cases/codes.ts';
import type { CaseQuery } from '../../api/types.ts';
import { KIND_WORDS, SEVERITY_WORDS } from '../../words/labels.ts';

export interface Queue {
  id: string;
  name: string;
  severity?: Severity;
  kind?: CaseKind;
  mine?: true;
  /** stands in the rail also while it is empty */
  lasting?: true;
  closed?: true;
}

/** Most urgent first, as they stand in the rail. */
const BY_SEVERITY = ['RED', 'ORANGE', 'YELLOW', 'GREEN'] as const;

/** Reports and requests that the law gives a term for: whoever looks for them must find the place. */
const LASTING: ReadonlySet<CaseKind> = new Set(['report-suspect', 'report-violation', 'data-request']);

export const OPEN_QUEUE: Queue = { id: 'open', name: 'Tất cả đang mở' };
export const MINE_QUEUE: Queue = { id: 'mine', name: 'Của tôi', mine: true };
export const CLOSED_QUEUE: Queue = { id: 'closed', name: 'Đã đóng', closed: true };
export const SEVERITY_QUEUES: readonly (Queue & { severity: Severity })[] = BY_SEVERITY.map((severity) => ({
  id: severity.toLowerCase(),
  name: SEVERITY_WORDS[severity],
  severity,
}));
export const KIND_QUEUES: readonly (Queue & { kind: CaseKind })[] = CASE_KINDS.map((kind) => ({
  id: kind,
  name: KIND_WORDS[kind],
  kind,
  ...(LASTING.has(kind) && { lasting: true }),
}));

const ALL = [OPEN_QUEUE, MINE_QUEUE, CLOSED_QUEUE, ...SEVERITY_QUEUES, ...KIND_QUEUES];

/** An unknown address shows everything that is open. */
export function queueOf(id: string): Queue {
  return ALL.find((queue) => queue.id === id) ?? OPEN_QUEUE;
}

/** The API's query of a queue, with a search and how many rows. */
export function queryOf(queue: Queue, me: string, search: string, limit: number): CaseQuery {
  return {
    limit,
    ...(queue.severity !== undefined && { severity: queue.severity }),
    ...(queue.kind !== undefined && { kind: queue.kind }),
    ...(queue.mine === true && { assignee: me }),
    ...(queue.closed === true && { status: 'closed,cancelled' }),
    ...(search !== '' && { q: search }),
  };
}
