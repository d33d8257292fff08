// Fetches and compiles the MongoDB stand-in into the user's cache, once for each version of its two sources.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const SOURCES = ['pom.xml', 'Serve.java'];

/** Where its jars and classes are, or are to be. */
export function standInFolder() {
  const hash = createHash('sha256');
  for (const source of SOURCES) hash.update(fs.readFileSync(path.join(here, source)));
  const cache = process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache');
  return path.join(cache, 'binh-an', `mongo-stand-in-${hash.digest('hex').slice(0, 12)}`);
}

export function isInstalled() {
  return spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0 && fs.existsSync(standInFolder());
}

/** Needs mvn and javac. `run(command, args, cwd)` tells whether it went well. */
export function install(run) {
  const folder = standInFolder();
  if (fs.existsSync(folder)) return true;
  const draft = `${folder}.${process.pid}`;
  fs.mkdirSync(draft, { recursive: true });
  for (const source of SOURCES) fs.copyFileSync(path.join(here, source), path.join(draft, source));
  const jars = ['-q', '-B', 'dependency:copy-dependencies', '-DincludeScope=runtime', '-DoutputDirectory=lib'];
  const made = run('mvn', jars, draft) && run('javac', ['-cp', 'lib/*', '-d', '.', 'Serve.java'], draft);
  // in one step, so that a broken-off installation is not taken for a whole one
  if (made) fs.renameSync(draft, folder);
  else fs.rmSync(draft, { recursive: true, force: true });
  return made;
}
