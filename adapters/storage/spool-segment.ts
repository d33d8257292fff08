/** One file of the spool: lines, each acknowledged only after fsync. */
import fs from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { syncFolder } from './durable.ts';

export interface Segment {
  file: string;
  records: number;
  /** handled since this process opened it */
  done: number;
  bytes: number;
}

/** Appends to a segment, and begins a new one after `rotate` or a fault. */
export class SegmentWriter {
  readonly #folder: string;
  #handle: FileHandle | null = null;
  #segment: Segment | null = null;
  #number = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The segment that is still written to. */
  get current(): Segment | null {
    return this.#segment;
  }

  /** Writes whole lines and waits until they are on disk; throws when they are not, and then keeps none of them. */
  async write(lines: string, records: number): Promise<Segment> {
    const segment = this.#segment ?? { file: this.#nextFile(), records: 0, done: 0, bytes: 0 };
    const handle = (this.#handle ??= await this.#create(segment));
    try {
      await handle.appendFile(lines);
      await handle.datasync();
      await mustBeThere(handle, segment.file);
    } catch (fault) {
      // what of them did reach the file must not be joined with later lines: this segment ends here
      await handle.truncate(segment.bytes).catch(() => undefined);
      await this.rotate();
      throw fault;
    }
    segment.records += records;
    segment.bytes += Buffer.byteLength(lines);
    return segment;
  }

  async rotate(): Promise<void> {
    const handle = this.#handle;
    this.#handle = null;
    this.#segment = null;
    await handle?.close();
  }

  async #create(segment: Segment): Promise<FileHandle> {
    const handle = await open(segment.file, 'ax', 0o600);
    try {
      syncFolder(this.#folder);
    } catch (fault) {
      await handle.close();
      throw fault;
    }
    this.#segment = segment;
    return handle;
  }

  #nextFile(): string {
    this.#number += 1;
    return path.join(this.#folder, `${String(this.#number).padStart(8, '0')}.spool`);
  }
}

/** The complete lines of a segment; none when it is gone. A torn last line was never acknowledged. */
export function readSegment(file: string): string[] {
  if (!fs.existsSync(file)) return [];
  return fs.readFileSync(file, 'utf8').split('\n').slice(0, -1);
}

export function dropSegment(segment: Segment): void {
  fs.rmSync(segment.file, { force: true });
}

/** A file that was deleted or moved takes writes, but nobody would find them again. */
async function mustBeThere(handle: FileHandle, file: string): Promise<void> {
  const open = await handle.stat();
  const there = fs.statSync(file, { throwIfNoEntry: false });
  if (there?.ino !== open.ino || there.dev !== open.dev) throw new Error(`${file} was moved or deleted`);
}
