/** The planner: every effect with its id, its number and its address, the same for the same turn. */
import { describe, expect, test } from '@jest/globals';
import type { AddressDoc } from '../../adapters/storage/collections.ts';
import type { Content, Effect } from '../../flows/engine/turn.ts';
import type { InboundBody } from '../../bots/inbound.ts';
import { newConversation } from '../../bots/people.ts';
import { planTurn } from '../../bots/plan.ts';
import type { PlannedTurn } from '../../bots/plan.ts';
import { mediaIdOf } from '../../bots/ids.ts';

const NOW = '2026-03-10T09:00:00+07:00';
const say = (over?: 'last' | 'other'): Effect => ({
  do: 'say',
  message: { parts: [{ key: 'service.trouble' }] },
  reason: 'answer',
  ...(over === undefined ? {} : { over }),
});
const page: Effect = { do: 'page', caseId: 'k1', level: 0, round: 1, users: ['lan'], message: { parts: [] } };
const timer: Effect = { do: 'cancelTimer', key: 'x' };
const address = (channel: AddressDoc['channel'], id = `a-${channel}`): AddressDoc => ({
  ...{ id, rev: 1, conversationId: 'c1', channel, value: '1', lastMs: 0, stopped: false, user: null },
});
const heard = (content: Content, addressId = 'a-telegram'): InboundBody => ({
  type: 'message',
  from: { addressId, channel: 'telegram', value: '1' },
  content,
});
const TIMER: InboundBody = { type: 'timer', name: 'askAgain', key: 'x', data: {} };

interface Given {
  body?: InboundBody;
  addresses?: AddressDoc[];
  lastAddressId?: string | null;
  sequence?: number;
  openCases?: { id: string }[];
}

function plan(effects: Effect[], given: Given = {}): PlannedTurn {
  const { body = TIMER, addresses = [], lastAddressId = null, sequence = 7, openCases = [] } = given;
  const doc = { ...newConversation('c1'), lastAddressId, sequence };
  return planTurn({ effects }, { rowId: 'row', doc, body, addresses, openCases, pressed: null, now: NOW });
}

const targets = ({ planned }: PlannedTurn) =>
  planned.flatMap(({ target }) => (target === undefined ? [] : [target?.id ?? null]));

test('ids come of the row and the place in the turn; the same turn gives the same plan', () => {
  const { planned } = plan([say(), timer, say()]);
  expect(planned.map(({ id }) => id)).toEqual(['row.0', 'row.1', 'row.2']);
  expect(plan([say(), timer, say()])).toEqual(plan([say(), timer, say()]));
});

test('messages and pages are numbered on from the conversation, nothing else is', () => {
  const { planned, sequence } = plan([say(), timer, page, say()]);
  expect(planned.map(({ sequence }) => sequence)).toEqual([8, undefined, 9, 10]);
  expect(sequence).toBe(10);
});

describe('where to', () => {
  const all = ['web', 'sms', 'telegram', 'zalo', 'voice'].map((name) => address(name as 'web'));
  test.each<[string, Given, 'last' | 'other', string | null]>([
    ['the sender', { body: heard({ text: 'a' }), addresses: all, lastAddressId: 'a-web' }, 'last', 'a-telegram'],
    ['a sender never seen', { body: heard({ text: 'a' }, 'new') }, 'last', 'new'],
    ['nobody wrote: where they wrote last', { addresses: all, lastAddressId: 'a-web' }, 'last', 'a-web'],
    [
      'the last one is gone: what was used before',
      { addresses: [address('sms')], lastAddressId: 'gone' },
      'last',
      'a-sms',
    ],
    ['no address at all', {}, 'last', null],
    ['another: Zalo first', { addresses: all, lastAddressId: 'a-telegram' }, 'other', 'a-zalo'],
    ['another than Zalo: Telegram', { addresses: all, lastAddressId: 'a-zalo' }, 'other', 'a-telegram'],
    [
      'another: SMS before voice',
      { addresses: [address('voice'), address('sms'), address('web')], lastAddressId: 'a-web' },
      'other',
      'a-sms',
    ],
    [
      'another of the same channel is none',
      { addresses: [address('sms', 'x'), address('sms', 'y')], lastAddressId: 'x' },
      'other',
      null,
    ],
    [
      'the web is never the other channel',
      { addresses: [address('sms'), address('web')], lastAddressId: 'a-sms' },
      'other',
      null,
    ],
  ])('%s', (_label, given, over, expected) => {
    expect(targets(plan([say(over)], given))).toEqual([expected]);
  });
});

describe('what was said', () => {
  test('is entered first and touches every open case', () => {
    const { planned } = plan([say()], { body: heard({ text: 'cảm ơn' }), openCases: [{ id: 'k1' }, { id: 'k2' }] });
    expect(planned.map(({ effect }) => effect)).toMatchObject([
      { do: 'record', body: { type: 'message', direction: 'in', channel: 'telegram', text: 'cảm ơn' } },
      { do: 'changeCase', caseId: 'k1', change: { touchedAt: NOW } },
      { do: 'changeCase', caseId: 'k2', change: { touchedAt: NOW } },
      { do: 'say' },
    ]);
  });

  test.each<[string, Content, string]>([
    ['a button', { choice: 'sos' }, '[sos]'],
    ['digits', { digits: '1' }, '1'],
    ['speech', { speech: 'khó thở' }, 'khó thở'],
    ['a place', { location: { lat: 15.1, lon: 108.8 } }, '📍 15.1, 108.8'],
    ['a number', { contact: { phone: '+84987000170', own: true } }, '☎ +84987000170'],
    ['a caption', { media: [{ kind: 'image', ref: 'r', caption: 'que của em' }] }, 'que của em'],
  ])('%s', (_label, content, text) => {
    expect(plan([], { body: heard(content) }).planned[0]?.effect).toMatchObject({ body: { text } });
  });

  test('files carry the ids under which they will be kept', () => {
    const body = heard({
      media: [
        { kind: 'image', ref: 'r1' },
        { kind: 'file', ref: 'r2' },
      ],
    });
    const media = [
      { kind: 'image', id: mediaIdOf('row', 0) },
      { kind: 'file', id: mediaIdOf('row', 1) },
    ];
    expect(plan([], { body }).planned[0]?.effect).toMatchObject({ body: { text: '', media } });
    expect(media[0]?.id).not.toBe(media[1]?.id);
  });

  test('a call that only begins or ends is no entry', () => {
    expect(plan([], { body: heard({ call: 'start' }), openCases: [{ id: 'k1' }] }).planned).toEqual([]);
  });
});
