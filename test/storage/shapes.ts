/** Every shape in which the service asks its store, and the index that answers it in MongoDB; asked.ts finds what is missing. */
import type { ClaimQuery, Order, Where } from '../../adapters/storage/paging.ts';

export interface Shape {
  name: string;
  where: Where;
  order?: Order;
  /** the index gives this order by itself */
  sorted?: true;
  /** fields that may narrow it further, among the documents that the index finds */
  also?: readonly string[];
  /** in MongoDB; none: few documents, read whole */
  index: string | null;
}

const asc = (field: string): Order => [[field, 'asc']];
const desc = (...fields: string[]): Order => fields.map((field) => [field, 'desc'] as const);
const URGENT: Order = [...asc('urgency'), ...asc('dueMs')];
const CHOSEN = ['severity', 'kind', 'areaPath', 'assignee', 'personId', 'status', 'unattended'];
const ON_THE_WAY = { in: ['pending', 'sending'] };
const FOLLOWED = { in: ['f0', 'f1'] };
const SEVERAL = { in: ['a', 'b'] };

/** Within a conversation, as people are shown, moved and erased. */
const OF_CONVERSATION: readonly Shape[] = [
  ['addresses', 'x_conversationId_lastMs'] as const,
  ['cases', 'x_conversationId_open'] as const,
  ['claimAsks', 'x_conversationId'] as const,
  ['consents', 'x_conversationId_atMs'] as const,
  ['dataExports', 'x_conversationId'] as const,
  ['declarations', 'x_conversationId_atMs'] as const,
  ['failures', 'x_conversationId'] as const,
  ['inbox', 'x_conversationId_state_order'] as const,
  ['outbox', 'x_conversationId_state_lane_sequence'] as const,
  ['people', 'x_conversationId'] as const,
  ['resultAsks', 'x_conversationId_askedMs'] as const,
  ['testBookings', 'x_conversationId_atMs'] as const,
  ['timeline', 'x_conversationId_atMs'] as const,
  ['timers', 'x_conversationId_state'] as const,
].map(([name, index]) => ({ name, where: { conversationId: 'c' }, index }));

const MESSAGES: readonly Shape[] = [
  {
    name: 'inbox',
    where: { conversationId: 'c', state: 'waiting' },
    order: asc('order'),
    sorted: true,
    index: 'x_conversationId_state_order',
  },
  { name: 'inbox', where: { conversationId: 'c', state: 'waiting' }, index: 'x_conversationId_state_order' },
  { name: 'inbox', where: { state: 'waiting', notBeforeMs: { lte: 1 } }, index: 'x_state_notBeforeMs' },
  {
    name: 'inbox',
    where: { state: 'waiting', notBeforeMs: { gt: 1 } },
    order: asc('notBeforeMs'),
    sorted: true,
    index: 'x_state_notBeforeMs',
  },
  { name: 'inbox', where: { mediaDueMs: { lte: 1 } }, index: 'x_mediaDueMs' },
  {
    name: 'addresses',
    where: { conversationId: 'c' },
    order: [...desc('lastMs'), ...asc('id')],
    index: 'x_conversationId_lastMs',
  },
  { name: 'addresses', where: { user: 'u' }, index: 'x_user' },
  {
    name: 'outbox',
    where: { conversationId: 'c', state: ON_THE_WAY },
    order: asc('sequence'),
    index: 'x_conversationId_state_lane_sequence',
  },
  { name: 'outbox', where: { conversationId: 'c', state: 'failed' }, index: 'x_conversationId_state_lane_sequence' },
  {
    name: 'outbox',
    where: { conversationId: 'c', state: ON_THE_WAY, lane: 'page' },
    index: 'x_conversationId_state_lane_sequence',
  },
  {
    name: 'outbox',
    where: { conversationId: 'c', state: ON_THE_WAY, lane: { not: 'page' } },
    index: 'x_conversationId_state_lane_sequence',
  },
  {
    name: 'outbox',
    where: { addressId: 'a', streamed: { gt: 3 } },
    order: asc('streamed'),
    sorted: true,
    index: 'x_addressId_streamed',
  },
  {
    name: 'outbox',
    where: { addressId: 'a', streamed: { gte: 1 } },
    order: desc('streamed'),
    sorted: true,
    index: 'x_addressId_streamed',
  },
  { name: 'outbox', where: { pageUser: 'u' }, order: desc('dueMs'), sorted: true, index: 'x_pageUser_dueMs' },
  { name: 'outbox', where: { state: ON_THE_WAY, dueMs: { lte: 1 } }, index: 'x_state_dueMs' },
  {
    name: 'outbox',
    where: { state: 'pending', dueMs: { gt: 1 } },
    order: asc('dueMs'),
    sorted: true,
    index: 'x_state_dueMs',
  },
  {
    name: 'outbox',
    where: { addressId: 'a', service: false, sentMs: { gte: 1 } },
    index: 'x_addressId_service_sentMs',
  },
  { name: 'timers', where: { conversationId: 'c', state: 'waiting' }, index: 'x_conversationId_state' },
  { name: 'timers', where: { state: 'waiting' }, order: asc('dueMs'), sorted: true, index: 'x_state_dueMs' },
  { name: 'failures', where: { state: 'open' }, order: desc('atMs'), sorted: true, index: 'x_state_atMs' },
  { name: 'media', where: { owner: 'c' }, index: 'x_owner' },
  { name: 'media', where: { owner: SEVERAL }, index: 'x_owner' },
];

const PEOPLE: readonly Shape[] = [
  {
    name: 'people',
    where: { status: FOLLOWED, since: { lte: '2026-03-06' } },
    order: asc('since'),
    also: ['areaPath'],
    index: 'x_status_since',
  },
  { name: 'people', where: { status: FOLLOWED, since: null }, also: ['areaPath'], index: 'x_status_since' },
  { name: 'people', where: { status: FOLLOWED }, order: asc('since'), also: ['areaPath'], index: 'x_status_since' },
  {
    name: 'people',
    where: { status: 'f0' },
    order: asc('since'),
    sorted: true,
    also: ['areaPath'],
    index: 'x_status_since',
  },
  { name: 'people', where: { phone: '+84912345678' }, index: 'm_phone' },
  { name: 'people', where: { phone: SEVERAL }, index: 'm_phone' },
  { name: 'people', where: { conversationId: SEVERAL }, index: 'x_conversationId' },
  { name: 'people', where: { nameTokens: 'an' }, index: 'm_nameTokens' },
  { name: 'cases', where: { open: true }, order: URGENT, sorted: true, also: CHOSEN, index: 'x_open_urgency_dueMs' },
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
  {
    name: 'cases',
    where: { status: 'closed' },
    order: URGENT,
    sorted: true,
    also: CHOSEN,
    index: 'x_status_urgency_dueMs',
  },
  { name: 'cases', where: { status: SEVERAL }, order: URGENT, also: CHOSEN, index: 'x_status_urgency_dueMs' },
  { name: 'cases', where: { open: true, areaPath: '01' }, order: URGENT, index: 'm_areaPath' },
  { name: 'cases', where: { open: true, areaPath: '01', assignee: null }, order: URGENT, index: 'm_areaPath' },
  { name: 'cases', where: { open: true, assignee: 'u' }, order: URGENT, index: 'x_assignee_open' },
  { name: 'cases', where: { open: true, assignee: 'u', kind: SEVERAL }, index: 'x_assignee_open' },
  { name: 'cases', where: { open: true, assignee: 'u', personId: 'p' }, index: 'x_personId_open' },
  { name: 'cases', where: { open: true, personId: SEVERAL }, order: URGENT, index: 'x_personId_open' },
  { name: 'cases', where: { open: true, personId: SEVERAL }, index: 'x_personId_open' },
  { name: 'cases', where: { open: true, conversationId: 'c' }, index: 'x_conversationId_open' },
  { name: 'cases', where: { conversationId: SEVERAL }, index: 'x_conversationId_open' },
  { name: 'cases', where: { open: true, unattended: true }, index: 'x_unattended_open' },
  { name: 'cases', where: { openKey: 'k' }, index: 'u_openKey' },
  {
    name: 'timeline',
    where: { conversationId: 'c' },
    order: desc('atMs'),
    sorted: true,
    index: 'x_conversationId_atMs',
  },
  { name: 'timeline', where: { conversationId: SEVERAL }, order: desc('atMs'), index: 'x_conversationId_atMs' },
  { name: 'timeline', where: { conversationId: SEVERAL }, order: asc('atMs'), index: 'x_conversationId_atMs' },
  {
    name: 'consents',
    where: { conversationId: 'c' },
    order: asc('atMs'),
    sorted: true,
    index: 'x_conversationId_atMs',
  },
  { name: 'declarations', where: { conversationId: SEVERAL }, index: 'x_conversationId_atMs' },
  { name: 'declarations', where: { code: 'K1' }, index: 'm_code' },
  { name: 'digests', where: { user: 'u' }, order: desc('atMs'), sorted: true, index: 'x_user_atMs' },
  { name: 'erasures', where: { dueMs: { lte: 1 } }, order: asc('dueMs'), sorted: true, index: 'x_dueMs' },
];

const TESTS: readonly Shape[] = [
  { name: 'labResults', where: { phone: '+84912345678' }, index: 'm_phone' },
  { name: 'resultAsks', where: { code: 'k1' }, index: 'm_code' },
  { name: 'resultAsks', where: { phone: '+84912345678' }, index: 'm_phone' },
  {
    name: 'resultAsks',
    where: { conversationId: 'c' },
    order: desc('askedMs'),
    sorted: true,
    index: 'x_conversationId_askedMs',
  },
  { name: 'resultImports', where: {}, order: desc('atMs'), sorted: true, also: ['by'], index: 'x_atMs' },
  {
    name: 'testSlots',
    where: { open: true, startsMs: { gt: 1 } },
    order: asc('startsMs'),
    sorted: true,
    index: 'x_open_startsMs',
  },
  {
    name: 'testSlots',
    where: { startsMs: { gte: 1 } },
    order: asc('startsMs'),
    sorted: true,
    also: ['areaPath'],
    index: 'x_startsMs',
  },
  {
    name: 'testSlots',
    where: { startsMs: { lt: 1 } },
    order: desc('startsMs'),
    sorted: true,
    also: ['areaPath'],
    index: 'x_startsMs',
  },
  { name: 'testBookings', where: { slotId: 'l' }, order: asc('atMs'), sorted: true, index: 'x_slotId_atMs' },
  { name: 'testBookings', where: { code: SEVERAL }, index: 'm_code' },
];

const ANSWERS: readonly Shape[] = [
  { name: 'claims', where: { textKey: 'k' }, index: 'm_textKey' },
  { name: 'claims', where: { code: '123456' }, index: 'x_code' },
  { name: 'claims', where: { status: 'joined' }, index: 'x_status_askedMs' },
  { name: 'claims', where: { status: SEVERAL }, order: desc('askedMs'), also: ['code'], index: 'x_status_askedMs' },
  { name: 'claims', where: { changedMs: { gte: 1 } }, order: asc('changedMs'), sorted: true, index: 'x_changedMs' },
  { name: 'claimAsks', where: { claimId: 'q', id: { gt: 'a' } }, order: asc('id'), sorted: true, index: 'x_claimId' },
  { name: 'claimAsks', where: { claimId: 'q' }, also: ['conversationId'], index: 'x_claimId' },
  { name: 'claimAsks', where: { claimId: SEVERAL }, index: 'x_claimId' },
  { name: 'claimAsks', where: { claimId: SEVERAL, state: 'waiting' }, index: 'x_claimId_state' },
  { name: 'claimAsks', where: { conversationId: 'c', claimId: 'q' }, index: 'x_conversationId' },
  {
    name: 'questions',
    where: { state: 'open' },
    order: desc('asked', 'lastMs'),
    sorted: true,
    index: 'x_state_asked_lastMs',
  },
  { name: 'questions', where: { state: 'open' }, order: desc('lastMs'), sorted: true, index: 'x_state_lastMs' },
  { name: 'questions', where: { told: false }, index: 'x_told' },
  {
    name: 'bulletins',
    where: { withdrawn: false },
    order: desc('day', 'atMs'),
    sorted: true,
    index: 'x_withdrawn_day_atMs',
  },
];

const STAFF: readonly Shape[] = [
  { name: 'sessions', where: { user: 'u' }, index: 'x_user' },
  { name: 'dataExports', where: { untilMs: { lt: 1 } }, order: asc('untilMs'), sorted: true, index: 'x_untilMs' },
  { name: 'sessions', where: { expiresMs: { lt: 1 } }, order: asc('expiresMs'), sorted: true, index: 'x_expiresMs' },
  { name: 'idempotency', where: { atMs: { lt: 1 } }, order: asc('atMs'), sorted: true, index: 'x_atMs' },
  {
    name: 'users',
    where: { active: true },
    order: asc('createdMs'),
    sorted: true,
    also: ['role'],
    index: 'x_active_createdMs',
  },
  { name: 'users', where: {}, order: asc('createdMs'), index: null },
  { name: 'audit', where: { subject: SEVERAL, act: SEVERAL }, order: desc('atMs'), index: 'x_subject_atMs' },
];

/** Shapes whose matches are few, or which are sorted by the index itself when `sorted`. */
export const SHAPES: readonly Shape[] = [...OF_CONVERSATION, ...MESSAGES, ...PEOPLE, ...TESTS, ...ANSWERS, ...STAFF];

export type DueShape = Omit<ClaimQuery, 'leaseMs' | 'limit'> & { name: string; index: string };

/** The claims of what is due. */
export const DUE: readonly DueShape[] = [
  { name: 'timers', where: { state: 'waiting' }, due: 'dueMs', lease: 'leaseMs', now: 5, index: 'x_state_dueMs' },
  {
    name: 'claims',
    where: { status: 'decided' },
    due: 'sendDueMs',
    lease: 'sendLeaseMs',
    now: 5,
    index: 'x_status_sendDueMs',
  },
];
