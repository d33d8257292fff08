/** One service per DATA_DIR: a lock that ends with its process, however that ends. */
import fs from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import { StorageError } from '../errors.ts';

export interface DirectoryLock {
  release(): void;
}

/**
 * Holds DATA_DIR until `release` or the end of the process. `shared` processes (one host, one Redis) hold it together;
 * an exclusive holder (the default, and a restore) holds it alone. Throws StorageError `away` when it is taken.
 */
export function lockDirectory(dataDir: string, { shared = false } = {}): DirectoryLock {
  fs.mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  // the operating system's lock on a tiny SQLite file: it needs no process ids and is never left behind
  const database = new Database(path.join(dataDir, 'lock'), { timeout: 0 });
  try {
    // only `exec`: a prepared statement would keep the driver's connection, and so the lock, alive after `close`
    database.exec(shared ? 'BEGIN; SELECT count(*) FROM sqlite_master' : 'BEGIN EXCLUSIVE');
  } catch (cause) {
    database.close();
    throw new StorageError('away', `another Bình An process is using ${dataDir}: stop it, or choose another DATA_DIR`, {
      cause,
    });
  }
  return { release: () => database.close() };
}
