/** Where the key ring comes from: the setting, or a file in DATA_DIR that is made at the first start. */
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { syncFolder, writeDurably } from './durable.ts';
import { StorageError } from './errors.ts';
import { parseRing, type KeyRing } from './seal.ts';

export interface RingPlace {
  dataDir: string;
  /** the setting DATA_KEYS; it goes before the file */
  dataKeys?: string | undefined;
}

/** The ring of this deployment. Throws `sealed` when its file is gone but data sealed under it are there. */
export function loadRing({ dataDir, dataKeys }: RingPlace): KeyRing {
  if (dataKeys !== undefined && dataKeys.trim() !== '') return parseRing(dataKeys);
  const file = path.join(dataDir, 'keys');
  if (!fs.existsSync(file)) makeRingFile(dataDir, file);
  return parseRing(fs.readFileSync(file, 'utf8'), file);
}

/** A ring for tools and tests whose data end with the process. */
export function temporaryRing(): KeyRing {
  return parseRing(newKey());
}

function makeRingFile(dataDir: string, file: string): void {
  if (fs.existsSync(path.join(dataDir, 'store.db'))) {
    throw new StorageError(
      'sealed',
      `the key file ${file} is gone, but there is a store: put it back, or set DATA_KEYS`,
    );
  }
  fs.mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const draft = `${file}.${process.pid}`;
  writeDurably(draft, `${newKey()}\n`);
  try {
    // a link never replaces: of two processes that start at once, one makes the ring and both read it
    fs.linkSync(draft, file);
  } catch (fault) {
    if (!fs.existsSync(file)) throw fault;
  } finally {
    fs.rmSync(draft, { force: true });
  }
  syncFolder(dataDir);
}

function newKey(): string {
  return `k1=${randomBytes(32).toString('base64')}`;
}
