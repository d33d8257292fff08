/** A consistent copy of the running store, made beside the service's own connection. */
import fs from 'node:fs';
import path from 'node:path';
import Database from 'libsql/promise';
import { syncFolder, writeDurably } from '../durable.ts';
import { StorageError } from '../errors.ts';
import { translate } from './faults.ts';

/**
 * Copies the store to `target` and, when the key ring rests in DATA_DIR, the ring to `target.keys` (mode 0600): without
 * it the copy cannot be read, so keep the two apart. Media and spool are not in it. Throws when a file is there already.
 */
export async function backUp(file: string, ringFile: string | null, target: string): Promise<void> {
  if (file === ':memory:') throw new StorageError('unsupported', 'a store in memory has no backup');
  const keys = `${target}.keys`;
  for (const taken of [target, keys].filter((name) => fs.existsSync(name))) {
    throw new StorageError('unsupported', `${taken} is there already: a backup replaces nothing`);
  }
  const draft = `${target}.part`;
  try {
    fs.rmSync(draft, { force: true });
    fs.closeSync(fs.openSync(draft, 'wx', 0o600));
    await copy(file, draft);
    if (ringFile !== null) writeDurably(keys, fs.readFileSync(ringFile));
    const handle = fs.openSync(draft, 'r+');
    fs.fsyncSync(handle);
    fs.closeSync(handle);
    fs.renameSync(draft, target);
    syncFolder(path.dirname(target));
  } catch (fault) {
    fs.rmSync(draft, { force: true });
    throw translate(fault);
  }
}

/** On the driver's own thread, so that the service goes on; a snapshot, so that writes meanwhile do not matter. */
async function copy(file: string, target: string): Promise<void> {
  const database = new Database(file, { timeout: 5000 });
  try {
    await database.exec(`VACUUM INTO '${target.replaceAll("'", "''")}'`);
  } finally {
    database.close();
  }
}
