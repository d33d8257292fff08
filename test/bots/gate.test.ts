/** Promise 6 line by line: what nobody asked for goes only with consent, by day, and not too often. */
import { expect, test } from '@jest/globals';
import type { Gate } from '../../bots/gate.ts';
import { CEILING_PER_DAY, gate, gateAsked } from '../../bots/gate.ts';
import type { Consents } from '../../cases/consent.ts';

const YES: Consents = { checkins: { given: true, at: '2026-03-01T08:00:00+07:00', text: '2026-11' } };
const NO: Consents = { checkins: { given: false, at: '2026-03-02T08:00:00+07:00', text: '2026-11' } };
const at = (time: string): string => `2026-03-10T${time}+07:00`;
const GO: Gate = { go: true };
const STOPPED = '2026-03-09T08:00:00+07:00';

interface Row {
  time?: string;
  consents?: Consents;
  stoppedAt?: string | null;
  sent?: number;
  purpose?: 'checkins' | undefined;
}

test.each<[string, Row, Gate]>([
  ['by day, with consent', {}, GO],
  ['the last second of the day', { time: '21:29:59' }, GO],
  ['the first second of quiet', { time: '21:30:00' }, { go: false, why: 'quiet', until: '2026-03-11T06:30:00+07:00' }],
  ['before midnight', { time: '23:59:59' }, { go: false, why: 'quiet', until: '2026-03-11T06:30:00+07:00' }],
  ['at midnight', { time: '00:00:00' }, { go: false, why: 'quiet', until: at('06:30:00') }],
  ['the last second of quiet', { time: '06:29:59' }, { go: false, why: 'quiet', until: at('06:30:00') }],
  ['the first second of the day', { time: '06:30:00' }, GO],
  ['never asked', { consents: {} }, { go: false, why: 'noConsent' }],
  ['consent withdrawn', { consents: NO }, { go: false, why: 'noConsent' }],
  ['consent to something else', { consents: { declaration: YES.checkins! } }, { go: false, why: 'noConsent' }],
  ['for no purpose, no consent is needed', { consents: {}, purpose: undefined }, GO],
  ['after STOP', { stoppedAt: STOPPED }, { go: false, why: 'stopped' }],
  ['after STOP, for no purpose', { stoppedAt: STOPPED, purpose: undefined }, { go: false, why: 'stopped' }],
  ['STOP is not held until morning', { stoppedAt: STOPPED, time: '23:00:00' }, { go: false, why: 'stopped' }],
  ['without consent, by night', { consents: {}, time: '23:00:00' }, { go: false, why: 'noConsent' }],
  ['the last of the day', { sent: CEILING_PER_DAY - 1 }, GO],
  ['one too many', { sent: CEILING_PER_DAY }, { go: false, why: 'ceiling' }],
  [
    'tomorrow is another day: by night it is held, not dropped',
    { sent: CEILING_PER_DAY, time: '22:00:00' },
    { go: false, why: 'quiet', until: '2026-03-11T06:30:00+07:00' },
  ],
])('%s', (_label, row, expected) => {
  const { time = '12:00:00', consents = YES, stoppedAt = null, sent = 0 } = row;
  const purpose = 'purpose' in row ? row.purpose : 'checkins';
  expect(gate({ purpose }, { consents, stoppedAt }, sent, at(time))).toEqual(expected);
});

test('a moment given in another zone is the same moment', () => {
  expect(gate({}, { consents: YES, stoppedAt: null }, 0, '2026-03-10T14:30:00Z')).toMatchObject({ why: 'quiet' });
  expect(gate({}, { consents: YES, stoppedAt: null }, 0, '2026-03-10T14:29:59Z')).toEqual(GO);
});

test('six a day', () => {
  expect(CEILING_PER_DAY).toBe(6);
});

test.each<[string, string | undefined, string | null, string, Gate]>([
  ['what was asked for goes by day', at('08:00:00'), null, '09:00:00', GO],
  [
    'it waits for 06:30',
    at('22:00:00'),
    null,
    '22:00:00',
    { go: false, why: 'quiet', until: '2026-03-11T06:30:00+07:00' },
  ],
  ['stopped since it was asked for', STOPPED, at('08:00:00'), '09:00:00', { go: false, why: 'stopped' }],
  ['asked for after the stop', at('08:00:00'), STOPPED, '09:00:00', GO],
  ['stopped, and nobody knows when it was asked for', undefined, STOPPED, '09:00:00', { go: false, why: 'stopped' }],
])('asked for: %s', (_name, askedAt, stoppedAt, now, expected) => {
  expect(gateAsked(askedAt, { stoppedAt }, at(now))).toEqual(expected);
});
