/** Where things are: the project's root, from the sources as well as from the build. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

function findRoot(from: string): string {
  if (existsSync(path.join(from, 'package.json'))) return from;
  const above = path.dirname(from);
  if (above === from) throw new Error('package.json not found above the program: the project is not complete');
  return findRoot(above);
}

export const root = findRoot(path.dirname(fileURLToPath(import.meta.url)));
