/**
 * Media as sealed files on disk. Each file has a key of its own, which rests in the store, sealed under its owner's
 * data key: forgetting the owner there shreds every copy of the file, too.
 */
import { createSecretKey, randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { Store } from '../../storage/contract.ts';
import { openBytes, sealBytes } from '../../storage/seal.ts';
import { StorageError } from '../../storage/errors.ts';
import type { Media, MediaStore } from '../contract.ts';
import { media } from './collection.ts';

/** Media in the folder `dir`. Faults of the disk come as StorageError `away`. */
export async function openMedia(dir: string, store: Store): Promise<MediaStore> {
  await onDisk(() => fs.mkdir(dir, { recursive: true, mode: 0o700 }));
  return {
    put: (id, bytes, { type }, owner) => put(dir, store, { id, bytes, type, owner }),
    has: async (id) => (await store.get(media, id)) !== null,
    get: (id) => get(dir, store, id),
    remove: (id) => remove(dir, store, id),
  };
}

async function put(
  dir: string,
  store: Store,
  { id, bytes, type, owner }: { id: string; bytes: Uint8Array; type: string; owner: string | null },
): Promise<'created' | 'exists'> {
  if (await store.get(media, id)) return 'exists';
  const key = randomBytes(32);
  // the file's name says nothing, and two that put the same id at once do not meet
  const file = randomBytes(16).toString('hex');
  await onDisk(() => write(dir, file, sealBytes(createSecretKey(key), bytes, id)));
  const doc = { id, owner, type, size: bytes.length, key: key.toString('base64'), file };
  const result = await store.insert(media, doc);
  if (result === 'exists') await fs.rm(path.join(dir, file), { force: true });
  return result;
}

async function get(dir: string, store: Store, id: string): Promise<Media | null> {
  const doc = await store.get(media, id);
  if (!doc) return null;
  const sealed = await onDisk(() => fs.readFile(path.join(dir, doc.file)));
  const key = createSecretKey(Buffer.from(doc.key, 'base64'));
  return { bytes: openBytes(key, sealed, id), type: doc.type, owner: doc.owner };
}

async function remove(dir: string, store: Store, id: string): Promise<boolean> {
  const doc = await store.get(media, id);
  const removed = await store.remove(media, id);
  // last: a file without its key is rubbish, a key without its file would be a fault
  if (doc) await fs.rm(path.join(dir, doc.file), { force: true });
  return removed;
}

async function write(dir: string, name: string, bytes: Uint8Array): Promise<void> {
  const handle = await fs.open(path.join(dir, name), 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  const folder = await fs.open(dir, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

async function onDisk<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (cause) {
    throw new StorageError('away', 'the folder of the media cannot be read or written', { cause });
  }
}
