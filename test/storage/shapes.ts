/** Every shape in which the service asks its store, and the index that answers it in MongoDB. */
import type { ClaimQuery, Order, Where } from '../../adapters/storage/paging.ts';

export interface Shape {
  name: string;
  where: Where;
  order?: Order;
  /** the index gives this order by itself */
  sorted?: true;
  /** in MongoDB; none: few documents, read whole */
  index: string | null;
}

const URGENT: Order = [
  ['urgency', 'asc'],
  ['dueMs', 'asc'],
];
const ON_THE_WAY = { in: ['pending', 'sending'] };

/** Shapes whose matches are few, or which are sorted by the index itself when `sorted`. */
export const SHAPES: readonly Shape[] = [
  {
    name: 'inbox',
    where: { conversationId: 'c', state: 'waiting' },
    order: [['order', 'asc']],
    sorted: true,
    index: 'x_conversationId_state_order',
  },
  { name: 'inbox', where: { state: 'waiting', notBeforeMs: { lte: 1 } }, index: 'x_state_notBeforeMs' },
  {
    name: 'inbox',
    where: { state: 'waiting', notBeforeMs: { gt: 1 } },
    order: [['notBeforeMs', 'asc']],
    sorted: true,
    index: 'x_state_notBeforeMs',
  },
  { name: 'inbox', where: { mediaDueMs: { lte: 1 } }, index: 'x_mediaDueMs' },
  {
    name: 'addresses',
    where: { conversationId: 'c' },
    order: [['lastMs', 'desc']],
    sorted: true,
    index: 'x_conversationId_lastMs',
  },
  { name: 'addresses', where: { user: 'u' }, index: 'x_user' },
  { name: 'people', where: { conversationId: 'c' }, index: 'x_conversationId' },
  {
    name: 'people',
    where: { status: { in: ['f0', 'f1'] }, since: { lte: '2026-03-06' } },
    order: [['since', 'asc']],
    index: 'x_status_since',
  },
  { name: 'people', where: { phone: '+84912345678' }, index: 'm_phone' },
  { name: 'people', where: { nameTokens: 'an' }, index: 'm_nameTokens' },
  { name: 'cases', where: { open: true }, order: URGENT, sorted: true, index: 'x_open_urgency_dueMs' },
  {
    name: 'cases',
    where: { open: true, severity: 'RED' },
    order: URGENT,
    sorted: true,
    index: 'x_open_severity_urgency_dueMs',
  },
  {
    name: 'cases',
    where: { open: true, kind: 'sos' },
    order: URGENT,
    sorted: true,
    index: 'x_open_kind_urgency_dueMs',
  },
  { name: 'cases', where: { status: 'closed' }, order: URGENT, sorted: true, index: 'x_status_urgency_dueMs' },
  {
    name: 'cases',
    where: { status: { in: ['open', 'acknowledged'] } },
    order: URGENT,
    index: 'x_status_urgency_dueMs',
  },
  { name: 'cases', where: { open: true, areaPath: '01' }, order: URGENT, index: 'm_areaPath' },
  { name: 'cases', where: { open: true, personId: { in: ['a', 'b'] } }, order: URGENT, index: 'x_personId_open' },
  { name: 'cases', where: { conversationId: 'c', open: true }, index: 'x_conversationId_open' },
  { name: 'cases', where: { unattended: true, open: true }, index: 'x_unattended_open' },
  { name: 'cases', where: { assignee: 'u', open: true }, index: 'x_assignee_open' },
  { name: 'cases', where: { openKey: 'k' }, index: 'u_openKey' },
  {
    name: 'timeline',
    where: { conversationId: 'c' },
    order: [['atMs', 'desc']],
    sorted: true,
    index: 'x_conversationId_atMs',
  },
  {
    name: 'timeline',
    where: { conversationId: { in: ['c', 'd'] } },
    order: [['atMs', 'desc']],
    index: 'x_conversationId_atMs',
  },
  {
    name: 'outbox',
    where: { conversationId: 'c', state: ON_THE_WAY },
    order: [['sequence', 'asc']],
    index: 'x_conversationId_state_lane_sequence',
  },
  {
    name: 'outbox',
    where: { conversationId: 'c', state: ON_THE_WAY, lane: 'page' },
    order: [['sequence', 'asc']],
    index: 'x_conversationId_state_lane_sequence',
  },
  {
    name: 'outbox',
    where: { addressId: 'a', streamed: { gt: 3 } },
    order: [['streamed', 'asc']],
    sorted: true,
    index: 'x_addressId_streamed',
  },
  {
    name: 'outbox',
    where: { addressId: 'a', streamed: { gte: 1 } },
    order: [['streamed', 'desc']],
    sorted: true,
    index: 'x_addressId_streamed',
  },
  {
    name: 'outbox',
    where: { pageUser: 'u' },
    order: [['dueMs', 'desc']],
    sorted: true,
    index: 'x_pageUser_dueMs',
  },
  { name: 'outbox', where: { state: ON_THE_WAY, dueMs: { lte: 1 } }, index: 'x_state_dueMs' },
  {
    name: 'outbox',
    where: { addressId: 'a', service: false, sentMs: { gte: 1 } },
    index: 'x_addressId_service_sentMs',
  },
  { name: 'timers', where: { state: 'waiting' }, order: [['dueMs', 'asc']], sorted: true, index: 'x_state_dueMs' },
  { name: 'failures', where: { state: 'open' }, order: [['atMs', 'desc']], sorted: true, index: 'x_state_atMs' },
  { name: 'claims', where: { textKey: 'k' }, index: 'm_textKey' },
  { name: 'claims', where: { code: '123456' }, index: 'x_code' },
  {
    name: 'claims',
    where: { changedMs: { gte: 1 } },
    order: [['changedMs', 'asc']],
    sorted: true,
    index: 'x_changedMs',
  },
  {
    name: 'claimAsks',
    where: { claimId: 'q', id: { gt: 'a' } },
    order: [['id', 'asc']],
    sorted: true,
    index: 'x_claimId',
  },
  { name: 'claimAsks', where: { conversationId: 'c', claimId: 'q' }, index: 'x_conversationId' },
  { name: 'sessions', where: { user: 'u' }, index: 'x_user' },
  {
    name: 'sessions',
    where: { expiresMs: { lt: 1 } },
    order: [['expiresMs', 'asc']],
    sorted: true,
    index: 'x_expiresMs',
  },
  { name: 'idempotency', where: { atMs: { lt: 1 } }, order: [['atMs', 'asc']], sorted: true, index: 'x_atMs' },
  {
    name: 'users',
    where: { active: true },
    order: [['createdMs', 'asc']],
    sorted: true,
    index: 'x_active_createdMs',
  },
  { name: 'users', where: {}, order: [['createdMs', 'asc']], index: null },
];

/** The claim of what is due. */
export const DUE_TIMERS: Omit<ClaimQuery, 'leaseMs' | 'limit'> & { name: string; index: string } = {
  name: 'timers',
  where: { state: 'waiting' },
  due: 'dueMs',
  lease: 'leaseMs',
  now: 5,
  index: 'x_state_dueMs',
};
