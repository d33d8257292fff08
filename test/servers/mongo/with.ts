/** A MongoDB for a test file: the one that MONGODB_URI names, or the stand-in (mongo-java-server 1.47, not MongoDB). */
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, test } from '@jest/globals';
import mongoose, { type Connection } from 'mongoose';
import { isInstalled } from './install.mjs';
import { startStandIn, type StandIn } from './start.mjs';

const named = process.env['MONGODB_URI'];

/** Whether the tests run on a MongoDB of the tester's own: then more can be shown, and its server is not killed. */
export const isReal = named !== undefined && process.env['MONGODB_STAND_IN'] === undefined;

export const DATA_KEYS = `test=${randomBytes(32).toString('base64')}`;

export interface MongoUnderTest {
  uri: string;
  /** a database of its own, dropped in the end */
  newDatabase: () => string;
  /** everything in a database, past the service */
  look: <T>(database: string, use: (connection: Connection) => Promise<T>) => Promise<T>;
}

/** Runs the suite where a MongoDB can be had. Elsewhere it is left out loudly; with CI=true that is a failure. */
export function withMongo(name: string, suite: (mongo: () => MongoUnderTest) => void): void {
  if (named === undefined && !isInstalled()) return leftOut(name);
  describe(`${name} on ${isReal ? 'the server of MONGODB_URI' : 'mongo-java-server 1.47, not MongoDB'}`, () => {
    let standIn: StandIn | undefined;
    const databases: string[] = [];
    let uri = named ?? '';
    const look: MongoUnderTest['look'] = async (database, use) => {
      const connection = await mongoose.createConnection(uri, { dbName: database }).asPromise();
      try {
        return await use(connection);
      } finally {
        await connection.close();
      }
    };
    beforeAll(async () => {
      if (named !== undefined) return;
      standIn = await startStandIn();
      uri = standIn.uri;
    });
    afterAll(async () => {
      if (standIn) await standIn.stop();
      else for (const database of databases) await look(database, (connection) => connection.dropDatabase());
    });
    const newDatabase = () => {
      const database = `test_${randomBytes(6).toString('hex')}`;
      databases.push(database);
      return database;
    };
    suite(() => ({ uri, newDatabase, look }));
  });
}

/** Runs a suite that kills and starts its own stand-ins. */
export function withStandIn(name: string, suite: () => void): void {
  if (isInstalled())
    describe(`${name} on mongo-java-server 1.47, not MongoDB`, () => {
      suite();
    });
  else leftOut(name);
}

function leftOut(name: string): void {
  const missing = `${name}: left out, the MongoDB stand-in is not installed (npm run setup:test)`;
  process.stderr.write(`\n!!! ${missing}\n\n`);
  test(`${name}: a MongoDB is there`, () => {
    if (process.env['CI'] === 'true') throw new Error(missing);
  });
}
