/** Puts a backup in the place of the store of a stopped service. */
import fs from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import { syncFolder } from '../durable.ts';
import { StorageError } from '../errors.ts';
import { translate } from './faults.ts';
import { lockDirectory } from './lock.ts';
import { LAYOUT } from './schema.ts';

export interface Restored {
  /** where the store that was replaced now is, null when there was none */
  kept: string | null;
  /** false: the replaced store could not be read, so who was forgotten after the backup must be forgotten again */
  forgottenKept: boolean;
}

/**
 * Makes `file` (and the key ring `file.keys`, where DATA_DIR has none) the store in `dataDir`. The old store is kept
 * beside it under a dated name. People who were forgotten after the backup was made stay forgotten: their keys are taken
 * out of the restored copy. Throws `away` while a service runs or when the copy is damaged, `newer` when it was written
 * by a newer version, `sealed` when its keys are not those of `dataDir`.
 */
export async function restoreBackup({ file, dataDir }: { file: string; dataDir: string }): Promise<Restored> {
  const lock = lockDirectory(dataDir);
  const draft = path.join(dataDir, 'store.db.restore');
  try {
    fs.rmSync(draft, { force: true });
    fs.copyFileSync(file, draft);
    fs.chmodSync(draft, 0o600);
    const store = path.join(dataDir, 'store.db');
    const forgottenKept = check(draft, file, fs.existsSync(store) ? store : null);
    restoreRing(`${file}.keys`, path.join(dataDir, 'keys'));
    sync(draft);
    const kept = keepOld(store);
    fs.renameSync(draft, store);
    syncFolder(dataDir);
    return { kept, forgottenKept };
  } catch (fault) {
    throw translate(fault);
  } finally {
    for (const name of [draft, `${draft}-journal`]) fs.rmSync(name, { force: true });
    lock.release();
  }
}

/** Checks the copy and takes out the keys of those who were forgotten since. */
function check(draft: string, file: string, current: string | null): boolean {
  const database = new Database(draft, { timeout: 0 });
  try {
    if (value(database, 'PRAGMA integrity_check') !== 'ok') {
      throw new StorageError('away', `${file} is damaged and was not restored`);
    }
    if (value(database, "SELECT count(*) FROM sqlite_master WHERE name = '_migrations'") !== 1) {
      throw new StorageError('away', `${file} is not a backup of Bình An`);
    }
    const layout = Number(value(database, 'SELECT max(number) FROM _migrations'));
    if (layout > LAYOUT) {
      throw new StorageError('newer', `${file} was written by a newer version of Bình An: install that version first`);
    }
    // a restored copy is one file; the service turns its log on again
    database.exec('PRAGMA journal_mode=DELETE; PRAGMA secure_delete=ON');
    return current === null || forgetAgain(database, current);
  } finally {
    database.close();
  }
}

function forgetAgain(database: Database.Database, current: string): boolean {
  try {
    database.exec(`ATTACH '${current.replaceAll("'", "''")}' AS current`);
    database.exec(
      `BEGIN;
       DELETE FROM main._keys WHERE (owner, print) IN (SELECT owner, print FROM current._forgotten);
       INSERT INTO main._forgotten (owner, print) SELECT owner, print FROM current._forgotten
         WHERE (owner, print) NOT IN (SELECT owner, print FROM main._forgotten);
       COMMIT`,
    );
    database.exec('DETACH current');
    return true;
  } catch {
    // a damaged store is a reason to restore, not to refuse
    if (database.inTransaction) database.exec('ROLLBACK');
    return false;
  }
}

/** The ring that DATA_DIR already has is never replaced: it may have sealed the old store, spool and media. */
function restoreRing(from: string, to: string): void {
  if (!fs.existsSync(from)) return;
  if (!fs.existsSync(to)) {
    fs.copyFileSync(from, to, fs.constants.COPYFILE_EXCL);
    fs.chmodSync(to, 0o600);
    sync(to);
    return;
  }
  const there = entriesOf(to);
  if (!entriesOf(from).every((entry) => there.includes(entry))) {
    throw new StorageError('sealed', `${to} lacks keys of ${from}: add them after its own entries, then restore again`);
  }
}

function entriesOf(ringFile: string): string[] {
  const entries = fs.readFileSync(ringFile, 'utf8').split(/[,\n]/);
  return entries.map((entry) => entry.trim()).filter((entry) => entry !== '');
}

/** Renames the old store and its log, so that the log is not taken for that of the restored copy. */
function keepOld(store: string): string | null {
  if (!fs.existsSync(store)) return null;
  const kept = `${store}.before-restore-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`;
  for (const suffix of ['-wal', '-shm', '']) {
    if (fs.existsSync(store + suffix)) fs.renameSync(store + suffix, kept + suffix);
  }
  return kept;
}

function value(database: Database.Database, sql: string): unknown {
  const row = database.prepare(sql).raw().get([]);
  return Array.isArray(row) ? row[0] : undefined;
}

function sync(file: string): void {
  const handle = fs.openSync(file, 'r+');
  fs.fsyncSync(handle);
  fs.closeSync(handle);
}
