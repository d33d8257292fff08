// What TEST_STORE and TEST_QUEUE name, once for all test files: a MongoDB stand-in (unless MONGODB_URI names a server), a Redis.
import process from 'node:process';
import { isInstalled } from './mongo/install.mjs';
import { startStandIn } from './mongo/start.mjs';
import { startRedis } from './redis-for-all.mjs';

export default async function start() {
  const { TEST_STORE, TEST_QUEUE } = process.env;
  if (TEST_STORE !== undefined && TEST_STORE !== 'mongodb')
    throw new Error(`TEST_STORE must be mongodb, not ${TEST_STORE}`);
  if (TEST_QUEUE !== undefined && TEST_QUEUE !== 'bull') throw new Error(`TEST_QUEUE must be bull, not ${TEST_QUEUE}`);
  if (TEST_STORE !== undefined) await startStore();
  if (TEST_QUEUE !== undefined) {
    globalThis.redisOfTests = await startRedis();
    process.env.TEST_REDIS_URL = globalThis.redisOfTests.url;
  }
}

async function startStore() {
  if (process.env.MONGODB_URI !== undefined) return;
  if (!isInstalled()) throw new Error('the MongoDB stand-in is not installed: npm run setup:test');
  const standIn = await startStandIn();
  globalThis.mongoStandIn = standIn;
  process.env.MONGODB_URI = standIn.uri;
  process.env.MONGODB_STAND_IN = 'mongo-java-server 1.47';
  process.stderr.write('the tests run on mongo-java-server 1.47, not MongoDB\n');
}
