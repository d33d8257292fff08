/** Who is who on one phone: the same person enrolled again, somebody new, and what each is called. */
import { describe, expect, test } from '@jest/globals';
import { callName, enrolledPerson, isSamePerson, peopleCalled } from '../../cases/household.ts';

const HOLDER = { id: 'p1', name: 'Lương Văn Bưởi', birthYear: 1985 };
const MOTHER = { id: 'p2', name: 'Nguyễn Thị Hoa', birthYear: 1956, relation: 'mẹ' };
const CHILD = { id: 'p3', name: null, birthYear: 2020, relation: 'con út' };
const HOUSEHOLD = [HOLDER, MOTHER, CHILD];

describe('isSamePerson', () => {
  test.each([
    ['the same', { name: 'Nguyễn Thị Hoa', birthYear: 1956 }, true],
    ['typed without marks', { name: 'nguyen thi hoa', birthYear: 1956 }, true],
    ['by the last word of the name', { name: 'Hoa' }, true],
    ['an age told in years may be off by one', { name: 'Nguyễn Thị Hoa', birthYear: 1957 }, true],
    ['by birth date', { name: 'Nguyễn Thị Hoa', birthDate: '1956-05-01' }, true],
    ['another birth year', { name: 'Nguyễn Thị Hoa', birthYear: 1990 }, false],
    ['another name', { name: 'Nguyễn Thị Huệ', birthYear: 1956 }, false],
    ['the first word of a name is a surname', { name: 'Nguyễn', birthYear: 1956 }, false],
    ['by relation where no name is given', { relation: 'me' }, true],
    ['nothing at all', {}, false],
  ])('%s', (_what, given, same) => {
    expect(isSamePerson(MOTHER, given)).toBe(same);
  });
});

describe('enrolledPerson', () => {
  test('somebody of the household, by name and year', () => {
    expect(enrolledPerson(HOUSEHOLD, { name: 'Nguyễn Thị Hoa', birthYear: 1956 })).toBe(MOTHER);
    expect(enrolledPerson(HOUSEHOLD, { name: 'Lương Văn Bưởi', birthYear: 1985 })).toBe(HOLDER);
  });

  test('somebody new', () => {
    expect(enrolledPerson(HOUSEHOLD, { name: 'Lương Thị Mận', birthYear: 2012 })).toBeNull();
  });

  test('the first one on a phone is its holder, unless said to be a relative of the holder', () => {
    const stranger = [{ id: 'p1', name: null }];
    expect(enrolledPerson(stranger, { name: 'Lương Thị Mận', birthYear: 2012 })).toBe(stranger[0]);
    expect(enrolledPerson(stranger, { name: 'Lương Thị Mận', birthYear: 2012, relation: 'con' })).toBeNull();
  });

  test('who was told without a name is the one who is enrolled with the same relation', () => {
    expect(enrolledPerson(HOUSEHOLD, { name: 'Lương Văn Tí', birthYear: 2020, relation: 'con út' })).toBe(CHILD);
  });
});

test('a typed name prefers whoever has exactly that name', () => {
  const hoa = { name: 'Hoa' };
  expect(peopleCalled([...HOUSEHOLD, hoa], 'Hoa')).toEqual([hoa]);
  expect(peopleCalled(HOUSEHOLD, 'hoa')).toEqual([MOTHER]);
  expect(peopleCalled(HOUSEHOLD, 'con út')).toEqual([CHILD]);
  expect(peopleCalled(HOUSEHOLD, 'Sáu')).toEqual([]);
});

test('called by relation; two of the same relation by their name too; the holder by name', () => {
  expect(callName(MOTHER, HOUSEHOLD)).toBe('mẹ');
  expect(callName(HOLDER, HOUSEHOLD)).toBe('Lương Văn Bưởi');
  const sons = [
    { name: 'Lương Văn Tí', relation: 'con' },
    { name: 'Lương Văn Sửu', relation: 'con' },
  ];
  expect(sons.map((son) => callName(son, sons))).toEqual(['con Tí', 'con Sửu']);
  expect(callName({ name: null }, HOUSEHOLD)).toBeNull();
});
