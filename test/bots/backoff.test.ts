/** What follows each send error: again and when, or the end. */
import { describe, expect, test } from '@jest/globals';
import {
  misconfigured,
  refused,
  stopped,
  throttled,
  unknownOutcome,
  unreachable,
} from '../../adapters/channels/errors.ts';
import { afterError } from '../../bots/backoff.ts';
import type { Decision } from '../../bots/backoff.ts';

const FAIL: Decision = { then: 'fail' };
const again = (inMs: number): Decision => ({ then: 'again', inMs });

describe('each error', () => {
  test.each([
    ['refused', refused('400'), 1, 0, FAIL],
    ['blocked', stopped('403'), 1, 0, FAIL],
    ['not reached, the first time', unreachable('ECONNREFUSED'), 1, 0, again(2_000)],
    ['not reached, the second time', unreachable('ECONNREFUSED'), 2, 0, again(4_000)],
    ['not reached, never longer than a quarter of an hour', unreachable('502'), 13, 0, again(900_000)],
    ['not reached, the last time', unreachable('502'), 14, 0, FAIL],
    ['settings wrong', misconfigured('401'), 3, 0, again(8_000)],
    ['settings wrong for two hours', misconfigured('401'), 14, 0, FAIL],
    ['asked to wait', throttled('429', 35_000), 1, 0, again(35_125)],
    ['asked to wait, not how long', throttled('429'), 2, 0, again(4_125)],
    ['asked to wait again and again is no failure', throttled('429', 1_000), 500, 0, again(1_125)],
    ['unknown once', unknownOutcome('timeout'), 1, 1, again(10_000)],
    ['unknown twice', unknownOutcome('timeout'), 2, 2, FAIL],
    ['unknown once after many that were not reached', unknownOutcome('timeout'), 9, 1, again(10_000)],
  ])('%s', (_label, error, attempts, unknown, expected) => {
    expect(afterError(error, attempts, unknown, 0.5)).toEqual(expected);
  });
});

test('the jitter spreads tries over half of the pause, never before what the provider asked', () => {
  const pauses = [0, 0.25, 0.5, 0.75, 0.999].map((random) => afterError(unreachable('x'), 3, 0, random));
  expect(pauses).toEqual([again(6_000), again(7_000), again(8_000), again(9_000), again(9_996)]);
  for (const random of [0, 0.999]) {
    const decision = afterError(throttled('429', 5_000), 1, 0, random);
    expect(decision.then === 'again' && decision.inMs).toBeGreaterThanOrEqual(5_000);
  }
});

test('tries go on for about two hours', () => {
  let total = 0;
  for (let attempts = 1; ; attempts += 1) {
    const decision = afterError(unreachable('x'), attempts, 0, 0.5);
    if (decision.then === 'fail') break;
    total += decision.inMs;
  }
  expect(total / 3_600_000).toBeGreaterThan(1);
  expect(total / 3_600_000).toBeLessThan(3);
});
