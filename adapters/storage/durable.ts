/** Files that must outlive a power cut: written, synced, and their names synced. */
import fs from 'node:fs';

/** Writes a file that only its owner may read, and waits until it is on disk. */
export function writeDurably(file: string, text: string | Uint8Array): void {
  const handle = fs.openSync(file, 'w', 0o600);
  try {
    fs.writeFileSync(handle, text);
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}

/** Makes the names in a folder durable: made, renamed and removed files. */
export function syncFolder(folder: string): void {
  const handle = fs.openSync(folder, 'r');
  try {
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}
