/** A folder for one test, and every file in it. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export function newFolder(): string {
  return fs.mkdtempSync(path.join(os.tmpdir(), 'binh-an-'));
}

export function filesIn(folder: string): string[] {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory() ? filesIn(path.join(folder, entry.name)) : [path.join(folder, entry.name)],
    );
}
