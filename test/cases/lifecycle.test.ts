/** The rules of a case's life: severity, due times, state moves, closing, effects applied once. */
import { describe, expect, test } from '@jest/globals';
import type { CaseChange, NewCase } from '../../cases/case.ts';
import type { CaseKind, CaseState, Severity } from '../../cases/codes.ts';
import { NEVER_MS } from '../../cases/deadlines.ts';
import { AUTOMATION, changeCase, openCase } from '../../cases/lifecycle.ts';
import type { UnstoredCase } from '../../cases/lifecycle.ts';
import { plus, toMs } from '../../cases/time.ts';

const AT = '2026-03-10T09:00:00+07:00';
const MINUTE = 60_000;
const later = (minutes: number) => plus(AT, minutes * MINUTE);

function open(fresh: Partial<NewCase> = {}): UnstoredCase {
  return openCase(
    { kind: 'sos', severity: 'RED', summary: [{ key: 'sos.summary' }], ...fresh },
    { id: 'c1', personId: 'p1', conversationId: 'v1', at: AT, effectId: 'e0' },
  );
}

let effects = 0;
function change(item: UnstoredCase, what: CaseChange, by: string | null = null, at = later(1)) {
  effects += 1;
  return changeCase(item, what, { at, by, effectId: `e${effects}` });
}

function changed(item: UnstoredCase, what: CaseChange, by: string | null = null, at = later(1)) {
  const result = change(item, what, by, at);
  if ('refused' in result) throw new Error(`refused: ${result.refused.key}`);
  return result;
}

function refusal(item: UnstoredCase, what: CaseChange, by: string | null = null): string | null {
  const result = change(item, what, by);
  return 'refused' in result ? result.refused.key : null;
}

const inState = (item: UnstoredCase, state: CaseState) =>
  state === 'open' ? item : changed(item, { state }, 'nurse1').case;

describe('opening', () => {
  test('an open case that is due by its severity', () => {
    expect(open()).toMatchObject({
      id: 'c1',
      status: 'open',
      open: true,
      urgency: 0,
      openKey: 'sos:p1',
      openedAt: AT,
      dueAt: later(5),
      dueMs: toMs(later(5)),
      pagedLevel: -1,
      round: 0,
      assignee: null,
      linked: [],
      applied: ['e0'],
    });
  });

  test.each<[CaseKind, Severity, Severity, number | null]>([
    ['sos', 'RED', 'RED', 5],
    ['callback', 'ORANGE', 'ORANGE', 30],
    ['question', 'YELLOW', 'YELLOW', 720],
    ['question', 'GREEN', 'YELLOW', 720],
    ['missed-checkin', 'GREEN', 'YELLOW', 720],
    ['f0', 'GREEN', 'GREEN', null],
    ['f1', 'GREEN', 'GREEN', null],
    ['data-request', 'GREEN', 'YELLOW', 2 * 24 * 60],
  ])('%s at %s is %s, due in %s minutes', (kind, severity, expected, minutes) => {
    const item = open({ kind, severity });
    expect(item.severity).toBe(expected);
    expect(item.dueAt).toBe(minutes === null ? null : later(minutes));
    expect(item.dueMs).toBe(minutes === null ? NEVER_MS : toMs(later(minutes)));
  });

  test('supplies: one open case per item, oxygen at least ORANGE', () => {
    expect(open({ kind: 'supplies', severity: 'YELLOW', item: 'rice' })).toMatchObject({
      openKey: 'supplies:rice:p1',
      severity: 'YELLOW',
    });
    expect(open({ kind: 'supplies', severity: 'YELLOW', item: 'oxygen' }).severity).toBe('ORANGE');
    expect(open({ openKey: 'sos:neighbor' }).openKey).toBe('sos:neighbor:p1');
  });
});

describe('severity', () => {
  test('raise never lowers', () => {
    const item = open({ kind: 'f0', severity: 'ORANGE' });
    expect(changed(item, { raise: 'YELLOW' })).toMatchObject({ case: { severity: 'ORANGE' }, events: [] });
    expect(changed(item, { raise: 'RED' })).toMatchObject({
      case: { severity: 'RED', urgency: 0 },
      events: ['severityChanged'],
    });
  });

  test('a computed level may be milder, but not of an alarm, and not below what the kind asks for', () => {
    expect(changed(open({ kind: 'f0', severity: 'YELLOW' }), { severity: 'GREEN' }).case).toMatchObject({
      severity: 'GREEN',
      urgency: 3,
      dueAt: null,
      dueMs: NEVER_MS,
    });
    expect(changed(open({ kind: 'f0', severity: 'ORANGE' }), { severity: 'GREEN' }).case.severity).toBe('ORANGE');
    expect(changed(open({ kind: 'f0', severity: 'YELLOW' }), { raise: 'RED', severity: 'GREEN' }).case.severity).toBe(
      'RED',
    );
    expect(changed(open({ kind: 'question', severity: 'YELLOW' }), { severity: 'GREEN' }).case.severity).toBe('YELLOW');
    expect(changed(open({ kind: 'f0', severity: 'GREEN' }), { severity: 'ORANGE' }).events).toEqual([
      'severityChanged',
    ]);
  });
});

describe('due time', () => {
  test('raising brings it nearer, never further', () => {
    const item = open({ kind: 'f0', severity: 'YELLOW' });
    expect(changed(item, { raise: 'RED' }, null, later(60)).case.dueAt).toBe(later(65));
    expect(changed(item, { raise: 'ORANGE' }, null, later(710)).case.dueAt).toBe(later(720));
  });

  test('acknowledging stops it; raising, another round or dueAgain starts it again', () => {
    const calm = inState(open({ kind: 'callback', severity: 'ORANGE' }), 'acknowledged');
    expect(calm).toMatchObject({ dueAt: null, dueMs: NEVER_MS, acknowledgedAt: later(1), acknowledgedBy: 'nurse1' });
    expect(changed(calm, { raise: 'ORANGE' }, null, later(10)).case.dueAt).toBeNull();
    expect(changed(calm, { raise: 'RED' }, null, later(10)).case.dueAt).toBe(later(15));
    expect(changed(calm, { round: 1 }, null, later(10)).case.dueAt).toBe(later(40));
    expect(changed(calm, { round: 0 }, null, later(10)).case.dueAt).toBeNull();
    expect(changed(calm, { dueAgain: true }, null, later(10)).case.dueAt).toBe(later(40));
  });

  test('another cry for help does not put an unanswered one off', () => {
    expect(changed(open(), { round: 1 }, null, later(4)).case.dueAt).toBe(later(5));
  });

  test('acknowledging again answers another round', () => {
    const calm = inState(open(), 'acknowledged');
    const cried = changed(calm, { round: 1 }, null, later(10)).case;
    const answered = changed(cried, { state: 'acknowledged' }, 'doctor1', later(12));
    expect(answered.events).toEqual(['caseState']);
    expect(answered.case).toMatchObject({ dueAt: null, acknowledgedAt: later(12), acknowledgedBy: 'doctor1' });
  });
});

describe('state moves', () => {
  const STATES: CaseState[] = ['open', 'acknowledged', 'on-the-way', 'arrived', 'waiting'];

  /** Row: from, column: to; + moves, = stays, - is refused. */
  const MOVES: Record<string, string> = {
    open: '=++++',
    acknowledged: '-=+++',
    'on-the-way': '-+=++',
    arrived: '-+-=+',
    waiting: '-+--=',
  };

  function outcome(from: CaseState, to: CaseState): string {
    const result = change(inState(open(), from), { state: to }, 'nurse1');
    if ('refused' in result) return result.refused.key === 'desk.refused.badMove' ? '-' : result.refused.key;
    if (result.case.status !== to || !result.case.open) return 'wrong state';
    return result.events.join() === 'caseState' ? '+' : '=';
  }

  test.each(STATES)('from %s', (from) => {
    expect(STATES.map((to) => outcome(from, to)).join('')).toBe(MOVES[from]);
  });

  test('a later state alone acknowledges; the first acknowledgement is kept', () => {
    const going = inState(open(), 'on-the-way');
    expect(going.acknowledgedBy).toBe('nurse1');
    expect(changed(going, { state: 'arrived' }, 'doctor1', later(20)).case).toMatchObject({
      acknowledgedBy: 'nurse1',
      acknowledgedAt: later(1),
    });
  });
});

describe('closing', () => {
  const CLOSE: CaseChange = { close: { outcome: 'helped', note: 'đã chuyển viện' } };

  test.each<[Severity]>([['RED'], ['ORANGE']])('%s: a named human and a note, never by state', (severity) => {
    const alarm = open({ kind: 'callback', severity });
    expect(refusal(alarm, CLOSE)).toBe('desk.refused.needsHuman');
    expect(refusal(alarm, CLOSE, '  ')).toBe('desk.refused.needsHuman');
    expect(refusal(alarm, CLOSE, AUTOMATION)).toBe('desk.refused.needsHuman');
    expect(refusal(alarm, CLOSE, `${AUTOMATION}:import`)).toBe('desk.refused.needsHuman');
    expect(refusal(alarm, { close: { outcome: 'helped', note: ' ' } }, 'nurse1')).toBe('desk.refused.needsNote');
    expect(refusal(alarm, { state: 'closed' }, 'nurse1')).toBe('desk.refused.closeByState');
    expect(refusal(alarm, { state: 'cancelled' }, 'nurse1')).toBe('desk.refused.closeByState');
    const { case: closed, events } = changed(alarm, CLOSE, 'nurse1', later(9));
    expect(events).toEqual(['caseClosed']);
    expect(closed).toMatchObject({
      status: 'closed',
      open: false,
      outcome: 'helped',
      note: 'đã chuyển viện',
      closedAt: later(9),
      closedBy: 'nurse1',
      dueAt: null,
      dueMs: NEVER_MS,
    });
    expect(closed).not.toHaveProperty('openKey');
  });

  test('the human may be named by the change itself', () => {
    expect(changed(open(), { ...CLOSE, by: 'nurse1' }).case.closedBy).toBe('nurse1');
  });

  test('raised and closed in one change is closing an alarm', () => {
    expect(refusal(open({ kind: 'f0', severity: 'YELLOW' }), { raise: 'RED', ...CLOSE })).toBe(
      'desk.refused.needsHuman',
    );
    expect(refusal(open({ kind: 'f0', severity: 'YELLOW' }), { raise: 'RED', state: 'closed' })).toBe(
      'desk.refused.closeByState',
    );
  });

  test('others may end by themselves and by state', () => {
    const question = open({ kind: 'question', severity: 'YELLOW' });
    expect(changed(question, { close: { outcome: 'answered', note: '' } }).case).toMatchObject({
      status: 'closed',
      outcome: 'answered',
    });
    expect(changed(question, { state: 'closed' }).case).toMatchObject({
      status: 'closed',
      outcome: 'other',
      open: false,
    });
    expect(changed(question, { state: 'cancelled' }).case).toMatchObject({ status: 'cancelled', outcome: 'other' });
  });

  test('nothing closes twice, and what is over takes no change', () => {
    const closed = changed(open(), CLOSE, 'nurse1').case;
    for (const what of [CLOSE, { state: 'acknowledged' }, { raise: 'RED' }, { summary: [] }] as CaseChange[]) {
      expect(refusal(closed, what, 'nurse1')).toBe('desk.refused.notOpen');
    }
  });

  test('a refused change changes nothing, and may be tried again', () => {
    const alarm = open();
    const act = { at: later(1), by: null, effectId: 'again' };
    expect(changeCase(alarm, CLOSE, act)).toHaveProperty('refused');
    expect(changeCase(alarm, CLOSE, { ...act, by: 'nurse1' })).toMatchObject({ case: { open: false } });
  });
});

describe('facts', () => {
  test('are taken as given; place and links are added to, reasons once', () => {
    const reason = { rule: 'sign-3', document: '261/QĐ-BYT, 2022-01-31', detail: 'SpO₂ 95 %' };
    const item = open({ reasons: [reason], place: { address: '9 Trần Phú' } });
    const { case: told, events } = changed(item, {
      place: { point: { lat: 16, lon: 107 } },
      addReasons: [reason, { ...reason, rule: 'sign-2' }],
      link: 'c2',
      people: 3,
      about: 'mother',
      assignee: 'nurse1',
      areaPath: ['46', '46/19753'],
      pagedLevel: 0,
      unattended: true,
      callerCancelled: true,
      summary: [{ key: 'sos.more' }],
    });
    expect(events).toEqual([]);
    expect(told).toMatchObject({
      place: { address: '9 Trần Phú', point: { lat: 16, lon: 107 } },
      linked: ['c2'],
      people: 3,
      about: 'mother',
      assignee: 'nurse1',
      areaPath: ['46', '46/19753'],
      pagedLevel: 0,
      unattended: true,
      callerCancelled: true,
      summary: [{ key: 'sos.more' }],
    });
    expect(told.reasons.map(({ rule }) => rule)).toEqual(['sign-3', 'sign-2']);
    expect(changed(told, { link: 'c2', assignee: null }).case).toMatchObject({ linked: ['c2'], assignee: null });
  });

  test('the last message is the latest, in whatever order they come', () => {
    const item = changed(open(), { touchedAt: later(8) }).case;
    expect(changed(item, { touchedAt: later(3) }).case.lastMessageAt).toBe(later(8));
    expect(changed(item, { touchedAt: later(9) }).case.lastMessageAt).toBe(later(9));
  });

  test('nothing given is changed in place', () => {
    const item = Object.freeze(open());
    const before = structuredClone(item);
    changed(item, { raise: 'RED', link: 'c2', state: 'acknowledged' }, 'nurse1');
    expect(item).toEqual(before);
  });
});

describe('effects are applied once', () => {
  test('the same effect again changes nothing and tells nothing', () => {
    const act = { at: later(1), by: null, effectId: 'x' };
    const item = open({ kind: 'f0', severity: 'YELLOW' });
    const first = changeCase(item, { raise: 'RED' }, act);
    if ('refused' in first) throw new Error('refused');
    expect(changeCase(first.case, { raise: 'RED' }, act)).toEqual({ case: first.case, events: [] });
    expect(changeCase(open(), { link: 'c9' }, { ...act, effectId: 'e0' })).toMatchObject({ case: { linked: [] } });
  });

  test('the effect that closed it is answered quietly too', () => {
    const act = { at: later(1), by: 'nurse1', effectId: 'x' };
    const closing: CaseChange = { close: { outcome: 'helped', note: 'xong' } };
    const first = changeCase(open(), closing, act);
    if ('refused' in first) throw new Error('refused');
    expect(changeCase(first.case, closing, act)).toEqual({ case: first.case, events: [] });
  });

  test('the last fifty are remembered', () => {
    let item = open();
    for (let index = 1; index <= 60; index += 1) {
      const result = changeCase(item, { pagedLevel: index }, { at: AT, by: null, effectId: `n${index}` });
      if ('refused' in result) throw new Error('refused');
      item = result.case;
    }
    expect(item.applied).toHaveLength(50);
    expect(item.applied.at(0)).toBe('n11');
    expect(item.applied.at(-1)).toBe('n60');
  });
});
