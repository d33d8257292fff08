/** A look into a ZIP before anybody unpacks it: how many files it holds, and how big they truly get. */
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { Unfit } from './unfit.ts';

const MOST_FILES = 300;
/** Bytes of all files together once they are unpacked. */
const MOST_BYTES = 48 * 1024 * 1024;

const END = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 65_535;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;

const inflate = promisify(inflateRaw);

interface Entry {
  method: number;
  packed: Buffer;
}

/**
 * Unpacks every file in turn, off the thread, and throws Unfit as soon as they get too big: what the directory says of
 * sizes is not believed.
 */
export async function refuseBomb(bytes: Uint8Array): Promise<void> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = MOST_BYTES;
  for (const entry of entriesOf(file)) {
    left -= await sizeOf(entry, left);
    if (left < 0) throw new Unfit('bomb');
  }
}

async function sizeOf({ method, packed }: Entry, left: number): Promise<number> {
  if (method === 0) return packed.length;
  if (method !== 8) throw new Unfit('unreadable');
  try {
    return (await inflate(packed, { maxOutputLength: Math.max(1, left) })).length;
  } catch (fault) {
    const tooBig =
      typeof fault === 'object' && fault !== null && 'code' in fault && fault.code === 'ERR_BUFFER_TOO_LARGE';
    throw new Unfit(tooBig ? 'bomb' : 'unreadable');
  }
}

/** Every file that the directory at the end names; ZIP64 and spanned archives are not read. */
function entriesOf(file: Buffer): Entry[] {
  const end = endOf(file);
  const count = file.readUInt16LE(end + 10);
  if (count > MOST_FILES) throw new Unfit('bomb');
  let at = file.readUInt32LE(end + 16);
  return Array.from({ length: count }, () => {
    if (at + ENTRY_BYTES > file.length || file.readUInt32LE(at) !== ENTRY) throw new Unfit('unreadable');
    const entry = { method: file.readUInt16LE(at + 10), packed: packedAt(file, at) };
    at += ENTRY_BYTES + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
    return entry;
  });
}

function endOf(file: Buffer): number {
  const last = file.length - END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (file.readUInt32LE(at) === END) return at;
  }
  throw new Unfit('unreadable');
}

function packedAt(file: Buffer, entry: number): Buffer {
  const size = file.readUInt32LE(entry + 20);
  const local = file.readUInt32LE(entry + 42);
  if (local + LOCAL_BYTES > file.length) throw new Unfit('unreadable');
  const start = local + LOCAL_BYTES + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
  if (start + size > file.length) throw new Unfit('unreadable');
  return file.subarray(start, start + size);
}
