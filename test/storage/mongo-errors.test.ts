/** The driver's errors in the words of the contract: those that were met, and those of a cluster that no stand-in makes. */
import { expect, test } from '@jest/globals';
import mongoose from 'mongoose';
import { translate, writeFaults } from '../../adapters/storage/mongo/faults.ts';

const { mongo } = mongoose;
const server = (code: number, labels: string[] = []) =>
  new mongo.MongoServerError({ message: 'as the server says', code, errorLabels: labels });
const coded = (code: string) => Object.assign(new Error('as Node says'), { code });

test.each([
  ['a lost connection', new mongo.MongoNetworkError('gone'), 'MongoDB does not answer'],
  ['a socket that was ended', coded('EPIPE'), 'MongoDB does not answer'],
  ['a name that is not known', Object.assign(coded('ENOTFOUND'), { syscall: 'querySrv' }), 'MongoDB does not answer'],
  ['a pool that was closed', new mongo.MongoRuntimeError('closed'), 'MongoDB does not answer'],
  ['an election', server(10_107), 'MongoDB has no primary now'],
  ['an election, by its label', server(4242, ['RetryableWriteError']), 'MongoDB does not answer'],
  ['no majority', server(64), 'MongoDB cannot confirm the write by a majority of its servers'],
  ['a wrong password', server(18), 'MongoDB refuses the user of MONGODB_URI'],
  ['a full disk', server(14_031), 'the disk of MongoDB is full'],
])('%s: away', (_, fault, message) => {
  expect(translate(fault)).toMatchObject({ kind: 'away', message, cause: fault });
});

test('a fault of the code stays what it is', () => {
  for (const fault of [server(9), new mongo.MongoInvalidArgumentError('x'), new TypeError('x')]) {
    expect(translate(fault)).toBe(fault);
  }
});

const result = (concern?: { code: number }) => ({ getWriteConcernError: () => concern }) as never;
const group = (error: object, concern?: { code: number }) =>
  new mongo.MongoBulkWriteError(error as never, result(concern));

test('a group of inserts is told document by document', () => {
  const writeErrors = [
    { index: 1, code: 11_000 },
    { index: 3, code: 9 },
  ];
  const faults = writeFaults(group({ message: 'x', code: 11_000, writeErrors }));
  expect(faults.map(({ index, taken }) => [index, taken])).toEqual([
    [1, true],
    [3, false],
  ]);
});

test('a group that no majority confirms is away, whatever became of its documents', () => {
  const error = { message: 'x', code: 11_000, writeErrors: [{ index: 0, code: 11_000 }] };
  expect(() => writeFaults(group(error, { code: 64 }))).toThrow('cannot confirm');
});

test('a connection lost under a group is away, though the driver gives it as a fault of the group', () => {
  const lost = group(new mongo.MongoNetworkError('connection interrupted'));
  expect(() => writeFaults(lost)).toThrow('MongoDB does not answer');
  expect(() => writeFaults(new mongo.MongoNetworkError('gone'))).toThrow('MongoDB does not answer');
});
