/** Where messages wait, durable and sealed, while the store is away: appended, and replayed in order. */
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { StorageError } from './errors.ts';
import type { KeyRing } from './seal.ts';
import { dropSegment, readSegment, SegmentWriter, type Segment } from './spool-segment.ts';
import { lockDirectory, type DirectoryLock } from './sqlite/lock.ts';

export interface Spool {
  /** Durable when it resolves; throws StorageError `away` when the spool cannot be written or is full. */
  append(record: unknown): Promise<void>;
  /** Records not handled yet, those being written included: while it is not 0, all input goes through the spool. */
  size(): number;
  /**
   * Hands over every record in order, one after another, also those appended meanwhile; a record is removed only after
   * its handler resolved. A crash hands some over again, so handlers must be idempotent. Rejects with what a handler
   * threw; the next call goes on with the same record. `damaged` counts lines that the disk had changed: they are kept
   * in the file `damaged` of the spool's folder.
   */
  drain(handle: (record: unknown) => Promise<void>): Promise<{ handled: number; damaged: number }>;
  close(): Promise<void>;
}

export interface SpoolLimits {
  /** bytes of all waiting records, default 1 GiB */
  maxBytes?: number;
  /** records in one file, default 1000: so many may be handed over again after a crash */
  segmentRecords?: number;
}

interface Waiting {
  line: string;
  resolve: () => void;
  reject: (fault: unknown) => void;
}

/**
 * The spool in `dir`. Each process writes into a folder of its own, locked while it lives; what ended processes left is
 * taken over here, before anything newer.
 */
export async function openSpool(dir: string, ring: KeyRing, limits: SpoolLimits = {}): Promise<Spool> {
  try {
    fs.mkdirSync(dir, { recursive: true, mode: 0o700 });
    return new FolderSpool(dir, ring, limits);
  } catch (cause) {
    throw new StorageError('away', `the spool ${dir} cannot be written`, { cause });
  }
}

class FolderSpool implements Spool {
  readonly #ring: KeyRing;
  readonly #dir: string;
  readonly #limits: Required<SpoolLimits>;
  readonly #locks = new Map<string, DirectoryLock>();
  readonly #writer: SegmentWriter;
  /** oldest first; the last one may still be written */
  readonly #segments: Segment[] = [];
  #waiting: Waiting[] = [];
  #pending = 0;
  #work: Promise<void> = Promise.resolve();
  #draining: Promise<{ handled: number; damaged: number }> | null = null;

  constructor(dir: string, ring: KeyRing, { maxBytes = 2 ** 30, segmentRecords = 1000 }: SpoolLimits) {
    this.#dir = dir;
    this.#ring = ring;
    this.#limits = { maxBytes, segmentRecords };
    for (const name of fs.readdirSync(dir).sort()) this.#adopt(path.join(dir, name));
    const { folder, lock } = lockNew(dir);
    this.#locks.set(folder, lock);
    this.#writer = new SegmentWriter(folder);
  }

  async append(record: unknown): Promise<void> {
    const line = `${this.#ring.sealText(JSON.stringify(record), 'spool')}\n`;
    if (this.#bytes() + line.length > this.#limits.maxBytes) throw new StorageError('away', 'the spool is full');
    return new Promise((resolve, reject) => {
      this.#pending += 1;
      // one flush takes all that arrived while the one before it was waiting for the disk
      if (this.#waiting.push({ line, resolve, reject }) === 1) void this.#enqueue(() => this.#flush());
    });
  }

  size(): number {
    return this.#pending + this.#segments.reduce((sum, segment) => sum + segment.records - segment.done, 0);
  }

  async drain(handle: (record: unknown) => Promise<void>): Promise<{ handled: number; damaged: number }> {
    this.#draining ??= this.#replay(handle).finally(() => {
      this.#draining = null;
    });
    return this.#draining;
  }

  async close(): Promise<void> {
    await this.#enqueue(() => this.#writer.rotate());
    for (const [folder, lock] of this.#locks) {
      lock.release();
      if (!this.#segments.some((segment) => path.dirname(segment.file) === folder)) removeFolder(folder);
    }
    this.#locks.clear();
  }

  async #replay(handle: (record: unknown) => Promise<void>): Promise<{ handled: number; damaged: number }> {
    const total = { handled: 0, damaged: 0 };
    for (let segment = await this.#oldest(); segment; segment = await this.#oldest()) {
      const lines = readSegment(segment.file);
      // what somebody deleted is lost, but must not hold up the rest for ever
      total.damaged += Math.max(0, segment.records - lines.length);
      segment.records = lines.length;
      while (segment.done < lines.length) {
        const record = this.#open(lines[segment.done] ?? '');
        if (record) await handle(record.value);
        segment.done += 1;
        total[record ? 'handled' : 'damaged'] += 1;
      }
      dropSegment(segment);
      this.#segments.shift();
    }
    return total;
  }

  /** The oldest segment, no longer written; undefined when nothing waits. */
  async #oldest(): Promise<Segment | undefined> {
    // an append that is being written counts: it must not be overtaken
    while (this.#pending > 0 && this.#segments.length === 0) await this.#enqueue(async () => {});
    const [segment] = this.#segments;
    if (segment && segment === this.#writer.current) await this.#enqueue(() => this.#writer.rotate());
    return segment;
  }

  /** Null for a line that was changed on disk, which is set aside; throws `sealed` when only its key is missing. */
  #open(line: string): { value: unknown } | null {
    try {
      const value: unknown = JSON.parse(this.#ring.openText(line, 'spool'));
      return { value };
    } catch (fault) {
      if (fault instanceof StorageError && fault.kind === 'sealed' && this.#ring.mayMiss(line)) throw fault;
      fs.appendFileSync(path.join(this.#dir, 'damaged'), `${line}\n`, { mode: 0o600 });
      return null;
    }
  }

  async #flush(): Promise<void> {
    const batch = this.#waiting;
    this.#waiting = [];
    try {
      const segment = await this.#writer.write(batch.map(({ line }) => line).join(''), batch.length);
      if (this.#segments.at(-1) !== segment) this.#segments.push(segment);
      if (segment.records >= this.#limits.segmentRecords) await this.#writer.rotate();
      for (const { resolve } of batch) resolve();
    } catch (cause) {
      const fault = new StorageError('away', 'the spool cannot be written', { cause });
      for (const { reject } of batch) reject(fault);
    } finally {
      this.#pending -= batch.length;
    }
  }

  /** One thing at a time on the file that is being written. */
  #enqueue(act: () => Promise<void>): Promise<void> {
    this.#work = this.#work.then(act, act);
    return this.#work;
  }

  #adopt(folder: string): void {
    // one that its process removes meanwhile is gone
    if (fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return;
    try {
      this.#locks.set(folder, lockDirectory(folder));
      this.#segments.push(...segmentsIn(folder));
    } catch (fault) {
      // its process lives and drains it itself
      if (fault instanceof StorageError && fault.kind === 'away') return;
      if (fs.existsSync(folder)) throw fault;
    }
  }

  #bytes(): number {
    const waiting = this.#waiting.reduce((sum, { line }) => sum + line.length, 0);
    return waiting + this.#segments.reduce((sum, segment) => sum + segment.bytes, 0);
  }
}

/** A folder of this process: another that starts in this moment may take a new one for left behind, and lock it first. */
function lockNew(dir: string): { folder: string; lock: DirectoryLock } {
  for (let tries = 1; ; tries += 1) {
    const folder = path.join(dir, `${String(Date.now()).padStart(15, '0')}-${randomBytes(4).toString('hex')}`);
    try {
      return { folder, lock: lockDirectory(folder) };
    } catch (fault) {
      if (tries === MOST_TRIES) throw fault;
    }
  }
}
const MOST_TRIES = 20;

function segmentsIn(folder: string): Segment[] {
  const names = fs.readdirSync(folder).filter((name) => name.endsWith('.spool'));
  return names.sort().map((name) => {
    const file = path.join(folder, name);
    return { file, records: readSegment(file).length, done: 0, bytes: fs.statSync(file).size };
  });
}

/** One that another process takes over in this moment is left to it. */
function removeFolder(folder: string): void {
  try {
    fs.rmSync(folder, { recursive: true, force: true });
  } catch (fault) {
    if (!isTakenOver(fault)) throw fault;
  }
}

const isTakenOver = (fault: unknown) =>
  fault instanceof Error && 'code' in fault && (fault.code === 'ENOTEMPTY' || fault.code === 'ENOENT');
