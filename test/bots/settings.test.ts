// Settings: .env.example is the configuration, and every wrong value is named at once.
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { ConfigError, readConfig } from '../../bots/config.ts';
import { root } from '../../bots/paths.ts';
import { SECTIONS, envExample } from '../../bots/settings.ts';

test('.env.example says what the configuration says', () => {
  const file = path.join(root, '.env.example');
  if (process.env['UPDATE']) fs.writeFileSync(file, envExample());
  expect(fs.readFileSync(file, 'utf8')).toBe(envExample());
});

test('a setting stands once', () => {
  const names = SECTIONS.flatMap(({ settings }) => settings.map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
});

test('without any setting everything has its default', () => {
  expect(readConfig({})).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    publicUrl: 'http://localhost:3000',
    adminToken: null,
    production: false,
    requireReview: false,
  });
});

test('all faults are named together, with those of the channels', () => {
  const wrong = {
    PORT: 'tám mươi',
    ADMIN_TOKEN: 'ngắn',
    ROLE: 'captain',
    REDIS_URL: 'localhost:6379',
    MONGODB_URI: 'http://localhost',
    LOG_LEVEL: 'loud',
  };
  const read = () => readConfig(wrong, ['TELEGRAM_BOT_TOKEN must look like 123456:ABC']);
  expect(read).toThrow(ConfigError);
  for (const name of [...Object.keys(wrong), 'TELEGRAM_BOT_TOKEN']) expect(read).toThrow(name);
});

const KEY = `k1=${'A'.repeat(43)}=`;
const MONGO = 'mongodb://localhost/binhan';
const REDIS = 'redis://localhost:6379';

test.each([
  ['embedded', {}, { mongoUri: null, redisUrl: null, role: 'all' }],
  ['embedded, several processes', { REDIS_URL: REDIS, ROLE: 'web' }, { mongoUri: null, redisUrl: REDIS, role: 'web' }],
  ['MongoDB and Bull', { MONGODB_URI: MONGO, REDIS_URL: REDIS, DATA_KEYS: KEY }, { mongoUri: MONGO, role: 'all' }],
  [
    'MongoDB and Bull, a worker',
    { MONGODB_URI: MONGO, REDIS_URL: REDIS, DATA_KEYS: KEY, ROLE: 'worker' },
    { redisUrl: REDIS, role: 'worker' },
  ],
] as const)('go together: %s', (_, env, expected) => {
  expect(readConfig(env)).toMatchObject(expected);
});

test.each([
  ['a role without Redis', { ROLE: 'worker' }, /ROLE=worker needs REDIS_URL/],
  ['MongoDB without Redis', { MONGODB_URI: MONGO, DATA_KEYS: KEY }, /MONGODB_URI needs REDIS_URL/],
  ['MongoDB without keys', { MONGODB_URI: MONGO, REDIS_URL: REDIS }, /MONGODB_URI needs DATA_KEYS/],
] as const)('refused with a sentence: %s', (_, env, sentence) => {
  expect(() => readConfig(env)).toThrow(sentence);
});
