/** Who looks after whom, and where: the tables of moves and of assignment. */
import { describe, expect, test } from '@jest/globals';
import { stationFor } from '../../cases/assignment.ts';
import type { Station } from '../../cases/assignment.ts';
import { rungAt } from '../../cases/reminders.ts';
import { isAskedAt, movesFrom, outcomeOf, PLACEMENTS, placementAfter, placementOf } from '../../cases/placement.ts';

describe('placement', () => {
  test('nothing follows a death, everything else may end in one', () => {
    expect(movesFrom('died')).toEqual([]);
    const living = PLACEMENTS.filter((place) => place !== 'died');
    expect(living.every((place) => movesFrom(place).includes('died'))).toBe(true);
  });

  test('nobody moves to where they are', () => {
    expect(PLACEMENTS.filter((place) => movesFrom(place).includes(place))).toEqual([]);
  });

  test('levels of care lead into each other; after recovery home is a new enrolment', () => {
    const levels = ['home', 'facility', 'hospital'] as const;
    for (const from of levels) {
      expect(levels.filter((to) => to !== from && !movesFrom(from).includes(to))).toEqual([]);
    }
    expect(movesFrom('recovered')).not.toContain('home');
  });

  test('asked at home and in a facility alone', () => {
    expect(PLACEMENTS.filter(isAskedAt)).toEqual(['home', 'facility']);
    expect(placementOf({})).toBe('home');
  });

  test('ends of a follow-up and places agree', () => {
    expect(PLACEMENTS.map(outcomeOf)).toEqual([null, null, null, 'recovered', 'died']);
    expect([placementAfter('hospital'), placementAfter('died'), placementAfter('other'), placementAfter(null)]).toEqual(
      ['hospital', 'died', null, null],
    );
  });
});

describe('rungs of the ladder', () => {
  const SLOT = '2026-03-10T07:30:00+07:00';
  test.each([
    ['07:31', 'asked'],
    ['09:29', 'asked'],
    ['09:30', 'reminder'],
    ['10:29', 'reminder'],
    ['10:30', 'otherChannel'],
    ['11:29', 'otherChannel'],
    ['11:30', 'missed'],
    ['15:00', 'missed'],
  ])('an answer at %s follows %s', (time, rung) => {
    expect(rungAt(SLOT, '2026-03-09T16:31:00+07:00', `2026-03-10T${time}:00+07:00`, false)).toBe(rung);
  });

  test('the carer is a rung only where somebody agreed to be one', () => {
    expect([true, false].map((cared) => rungAt(SLOT, undefined, '2026-03-10T11:00:00+07:00', cared))).toEqual([
      'carer',
      'otherChannel',
    ]);
  });

  test('what comes after the answer, or without an appointment, was not asked for', () => {
    expect(rungAt(SLOT, '2026-03-10T07:40:00+07:00', '2026-03-10T09:45:00+07:00', true)).toBe('unasked');
    expect(rungAt(null, undefined, SLOT, false)).toBe('unasked');
  });
});

describe('stationFor', () => {
  const station = (user: string, load: number, areas: readonly string[] = []): Station => ({
    ...{ user, load, areas },
    name: user,
    phone: null,
  });
  const KHE = ['46', '46/19753'];

  test.each([
    ['the least loaded of the area', [station('a', 3, ['46/19753']), station('b', 1, ['46/19753'])], KHE, 'b'],
    ['an area may be given by its code alone', [station('a', 0, ['19753']), station('p', 0)], KHE, 'a'],
    ['those of the province only where the area has none', [station('a', 9, ['46/19753']), station('p', 0)], KHE, 'a'],
    ['no other area takes its people', [station('a', 0, ['46/19760']), station('p', 7)], KHE, 'p'],
    ['of equals the first by name', [station('b', 0), station('a', 0)], KHE, 'a'],
    ['where the area is not known, those of the province', [station('a', 0, ['46/19753']), station('p', 5)], [], 'p'],
    ['nobody', [station('a', 0, ['46/19760'])], KHE, undefined],
  ] as const)('%s', (_, stations, path, expected) => {
    expect(stationFor(stations, path)?.user).toBe(expected);
  });

  test('whoever looks after the person goes on as long as the area is theirs', () => {
    const all = [station('a', 9, ['46']), station('b', 0, ['46'])];
    expect(stationFor(all, KHE, 'a')?.user).toBe('a');
    expect(stationFor(all, KHE, 'elsewhere')?.user).toBe('b');
  });
});
