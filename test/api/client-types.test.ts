/** The pages' table of types against the operations themselves: the compiler compares, the run looks for gaps. */
import { expect, test } from '@jest/globals';
import type { ClientTypes } from '../../admin/api/client-types.ts';
import { OPERATIONS } from '../../admin/api/index.ts';

type Listed = (typeof OPERATIONS)[number];
type Derived = {
  [Operation in Listed as `${Uppercase<Operation['method']>} ${Operation['path']}`]: NonNullable<Operation['types']>;
};
/** Mutual assignability: each side takes what the other gives. */
type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : false) : false;

const same: Same<Derived, ClientTypes> = true;
const sameNames: Same<keyof Derived, keyof ClientTypes> = true;

test('the table of client types is the list of operations', () => {
  expect([same, sameNames]).toEqual([true, true]);
  expect(new Set(OPERATIONS.map(({ method, path }) => `${method} ${path}`)).size).toBe(OPERATIONS.length);
});
