/** One SQLite connection: how it is opened, its prepared statements, and whether its files are still where they were. */
import fs from 'node:fs';
import Database from 'libsql';
import Aside from 'libsql/promise';
import type { Cell } from '../fields.ts';
import { StorageError } from '../errors.ts';
import { translate } from './faults.ts';
import type { Row } from './row.ts';

export type Bound = Cell | Buffer;

/** Milliseconds the driver may block the event loop for another process's lock; the group commit waits beyond that. */
const BUSY_MS = 5;
const START_MS = 10_000;
const STATEMENTS = 500;
const MEMORY = ':memory:';

/**
 * Values are bound as texts, numbers, bytes and null only: the driver aborts the process on a boolean.
 * Rows are read raw (arrays), where bytes come as Buffers.
 */
export class Connection {
  readonly file: string;
  #database: Database.Database;
  #files: ReadonlyMap<string, string> = new Map();
  readonly #statements = new Map<string, Database.Statement>();

  constructor(file: string) {
    this.file = file;
    this.#database = this.#connect(START_MS);
  }

  /** Rows changed. */
  run(sql: string, values: readonly Bound[] = []): number {
    return this.#statement(sql).run([...values]).changes;
  }

  /** The row number that an insert made, null when a conflict left everything as it was. */
  insert(sql: string, values: readonly Bound[]): number | null {
    const { changes, lastInsertRowid } = this.#statement(sql).run([...values]);
    return changes === 0 ? null : Number(lastInsertRowid);
  }

  row(sql: string, values: readonly Bound[] = []): Row | undefined {
    const row = this.#statement(sql).get([...values]);
    return Array.isArray(row) ? row : undefined;
  }

  rows(sql: string, values: readonly Bound[] = []): Row[] {
    return this.#statement(sql)
      .all([...values])
      .filter((row) => Array.isArray(row));
  }

  /** Another number when another connection wrote. */
  dataVersion(): unknown {
    return this.row('PRAGMA data_version')?.[0];
  }

  exec(sql: string): void {
    this.#database.exec(sql);
  }

  /**
   * Ends the transaction on the driver's own thread: what it writes and waits for on the disk does not hold up the event
   * loop. Until it is settled nothing else may be asked of this connection.
   */
  async commit(): Promise<void> {
    // in memory there is nothing to wait for
    if (this.file === MEMORY) return this.exec('COMMIT');
    // the driver's two classes are two faces of one native connection, and only the other one ends it aside
    const aside: unknown = Object.assign(Object.create(Aside.prototype), this.#database);
    if (!(aside instanceof Aside)) throw new TypeError('the driver has changed');
    await aside.exec('COMMIT');
  }

  get inTransaction(): boolean {
    return this.#database.inTransaction;
  }

  /** A read; its driver errors come as StorageError. */
  read<T>(look: () => T): T {
    try {
      return look();
    } catch (fault) {
      throw translate(fault);
    }
  }

  /**
   * Throws `away` when the database file or its log is no longer the one that is open: moved, deleted or replaced.
   * What is written then would be lost. A file that comes back (the same one) is used again.
   */
  checkFiles(): void {
    const lost = this.#lost();
    if (lost === undefined) return;
    if (lost === this.file) {
      throw new StorageError('away', `the store file ${lost} was moved, deleted or replaced: put it back, or restart`);
    }
    this.#renewLog();
  }

  /** Ends the patience of the start, when another process may migrate for seconds: the event loop must not wait. */
  beQuick(): void {
    this.#database.exec(`PRAGMA busy_timeout=${BUSY_MS}`);
  }

  /** Moves the log into the main file, as far as other readers allow, so that nothing deleted stands in it. */
  emptyLog(): void {
    try {
      this.#database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    } catch (fault) {
      const known = translate(fault);
      if (!(known instanceof StorageError)) throw known;
    }
  }

  /** Everything in one file and closed; the files of a displaced store are left alone. */
  close(): void {
    const displaced = this.#lost() !== undefined;
    this.#statements.clear();
    if (displaced) return;
    try {
      if (this.inTransaction) this.#database.exec('ROLLBACK');
      // the driver keeps a closed connection until its statements are collected, and deletes the log by name only then,
      // perhaps that of a store put there since: so there must be no log when it is closed
      this.#database.exec('PRAGMA journal_mode=DELETE');
    } catch {
      // another process still uses the log
    }
    this.#database.close();
  }

  #connect(patience: number): Database.Database {
    try {
      if (this.file !== MEMORY) fs.closeSync(fs.openSync(this.file, 'a', 0o600));
      const database = new Database(this.file, { timeout: patience });
      database.exec('PRAGMA journal_mode=WAL');
      database.exec('PRAGMA synchronous=FULL');
      database.exec('PRAGMA secure_delete=ON');
      database.exec('PRAGMA cache_size=-65536');
      database.exec('PRAGMA wal_autocheckpoint=4000');
      if (this.file !== MEMORY) {
        // the log exists only from the first write on, and must be known to be watched
        database.exec('BEGIN IMMEDIATE; PRAGMA user_version=1; COMMIT');
        this.#files = new Map([this.file, `${this.file}-wal`].map((name) => [name, identity(name)]));
      }
      return database;
    } catch (fault) {
      throw translate(fault);
    }
  }

  #lost(): string | undefined {
    for (const [name, known] of this.#files) if (identity(name) !== known) return name;
    return undefined;
  }

  /** The log was deleted under us: what it holds is moved into the main file through the open connection. */
  #renewLog(): void {
    try {
      this.#database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      this.#statements.clear();
      this.#database.close();
      this.#database = this.#connect(BUSY_MS);
    } catch (fault) {
      throw translate(fault);
    }
  }

  #statement(sql: string): Database.Statement {
    const known = this.#statements.get(sql);
    if (known) return known;
    if (this.#statements.size >= STATEMENTS) this.#statements.clear();
    const statement = this.#database.prepare(sql);
    if (statement.reader) statement.raw();
    this.#statements.set(sql, statement);
    return statement;
  }
}

function identity(file: string): string {
  const found = fs.statSync(file, { throwIfNoEntry: false });
  return found ? `${found.dev}:${found.ino}` : '';
}
