/** Where things are: the project's root, from the sources as well as from the build. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

function findRoot(from: string): string {
  return existsSync(path.join(from, 'package.json')) ? from : findRoot(path.dirname(from));
}

export const root = findRoot(path.dirname(fileURLToPath(import.meta.url)));
