/** The connection to MongoDB: what the service insists on, and what MONGODB_URI may say. */
import mongoose, { type Connection, type ConnectOptions } from 'mongoose';
import { StorageError } from '../errors.ts';
import { translate } from './faults.ts';

const DATABASE = 'binhan';

/** What may stand in the URI, in milliseconds otherwise: a server that is gone is noticed in seconds, not in half a minute. */
const PATIENCE = {
  serverSelectionTimeoutMS: 3000,
  connectTimeoutMS: 3000,
  // how often a silent server is looked for
  heartbeatFrequencyMS: 2000,
} as const;

/** How long a write waits for the majority that confirms it. */
const CONFIRMED = { w: 'majority', journal: true, wtimeoutMS: 10_000 } as const;

/** What an acknowledgement means must not depend on a setting: these may stand in the URI, but not say otherwise. */
const FIXED: Readonly<Record<string, string>> = {
  w: 'majority',
  journal: 'true',
  j: 'true',
  readpreference: 'primary',
};

/**
 * Connects; the URI's `retryWrites` and patience are taken as they are. Throws `away` when no server answers, and
 * `unsupported` when the URI wants weaker writes or reads.
 */
export async function connect(uri: string, database: string | undefined): Promise<Connection> {
  const said = settingsIn(uri);
  for (const [name, must] of Object.entries(FIXED)) {
    const value = said.get(name);
    if (value !== undefined && value.toLowerCase() !== must) {
      throw new StorageError(
        'unsupported',
        `MONGODB_URI must not set ${name}=${value}: the service needs ${name}=${must}`,
      );
    }
  }
  const patience = Object.entries(PATIENCE).filter(([name]) => !said.has(name.toLowerCase()));
  const name = database ?? (hasDatabase(uri) ? undefined : DATABASE);
  const options: ConnectOptions = {
    ...Object.fromEntries(patience),
    ...(name === undefined ? {} : { dbName: name }),
    writeConcern: CONFIRMED,
    readPreference: 'primary',
    promoteBuffers: true,
    bufferCommands: false,
    autoIndex: false,
    autoCreate: false,
    appName: 'binh-an',
  };
  const connection = mongoose.createConnection();
  try {
    return await connection.openUri(uri, options);
  } catch (fault) {
    await connection.close();
    throw translate(fault);
  }
}

/** The part of the URI after `?`; the hosts before it are no URL where there are several. */
function settingsIn(uri: string): Map<string, string> {
  const query = uri.split('?').slice(1).join('?');
  return new Map([...new URLSearchParams(query)].map(([name, value]) => [name.toLowerCase(), value]));
}

function hasDatabase(uri: string): boolean {
  return /^[^/]*\/\/[^/?]+\/[^?]/.test(uri);
}
