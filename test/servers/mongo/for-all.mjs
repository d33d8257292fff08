// With TEST_STORE=mongodb one MongoDB stand-in for all test files, unless MONGODB_URI names a server.
import process from 'node:process';
import { isInstalled } from './install.mjs';
import { startStandIn } from './start.mjs';

export default async function start() {
  const { TEST_STORE, MONGODB_URI } = process.env;
  if (TEST_STORE === undefined) return;
  if (TEST_STORE !== 'mongodb') throw new Error(`TEST_STORE must be mongodb, not ${TEST_STORE}`);
  if (MONGODB_URI !== undefined) return;
  if (!isInstalled()) throw new Error('the MongoDB stand-in is not installed: npm run setup:test');
  const standIn = await startStandIn();
  globalThis.mongoStandIn = standIn;
  process.env.MONGODB_URI = standIn.uri;
  process.env.MONGODB_STAND_IN = 'mongo-java-server 1.47';
  process.stderr.write('the tests run on mongo-java-server 1.47, not MongoDB\n');
}
