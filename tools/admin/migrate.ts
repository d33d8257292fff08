/** The verb migrate: from the embedded store to MongoDB or back, compared at the end, told as a table. */
import fs from 'node:fs';
import path from 'node:path';
import { COLLECTIONS } from '../../adapters/storage/collections.ts';
import type { Store } from '../../adapters/storage/contract.ts';
import { StorageError } from '../../adapters/storage/errors.ts';
import { openStore } from '../../adapters/storage/open.ts';
import { root } from '../../bots/paths.ts';
import { isSame, MigrationFault, move, type Compared } from './move.ts';
import { UsageError, type Options } from './verb.ts';

const KINDS = ['sqlite', 'mongodb'] as const;
type Kind = (typeof KINDS)[number];

/** Where both stores are; `dataKeys` is the ring of MongoDB, and of the embedded store where it has no key file. */
interface Places {
  dataDir: string;
  mongoUri: string;
  dataKeys: string;
}

/** @param env the process's environment and `.env` */
export async function migrate(env: Readonly<Record<string, string | undefined>>, options: Options): Promise<void> {
  const [from, to] = [kindOf(options.from, '--from'), kindOf(options.to, '--to')];
  if (from === to)
    throw new UsageError(`--from and --to are both ${from}: a migration leads from one kind to the other`);
  const places = placesOf(env, options);
  if (from === 'sqlite' && !fs.existsSync(path.join(places.dataDir, 'store.db'))) {
    throw new UsageError(`there is no store in ${places.dataDir}: set DATA_DIR or --data-dir`);
  }
  const source = await (from === 'sqlite' ? openSource(places) : openKind(from, places));
  try {
    const target = await openKind(to, places, await source.transfer.secretOfHashes());
    try {
      tellResult(await move({ source, target, from, tell: (line) => void process.stderr.write(`${line}\n`) }));
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

function kindOf(given: string | undefined, option: string): Kind {
  const kind = KINDS.find((known) => known === given);
  if (kind === undefined) throw new UsageError(`${option} must be ${KINDS.join(' or ')}`);
  return kind;
}

function placesOf(env: Readonly<Record<string, string | undefined>>, options: Options): Places {
  const mongoUri = options['mongodb-uri'] ?? env['MONGODB_URI'];
  const dataKeys = env['DATA_KEYS'];
  if (mongoUri === undefined) throw new UsageError('MONGODB_URI or --mongodb-uri is missing: where is the MongoDB?');
  if (dataKeys === undefined) {
    throw new UsageError(
      'DATA_KEYS is missing: MongoDB needs it (for the ring of the embedded store, take the line of DATA_DIR/keys)',
    );
  }
  return { dataDir: path.resolve(root, options['data-dir'] ?? env['DATA_DIR'] ?? './data'), mongoUri, dataKeys };
}

/** Throws `away` while a service runs on it. */
async function openKind(
  kind: Kind,
  { dataDir, mongoUri, dataKeys }: Places,
  secretOfHashes?: Uint8Array,
): Promise<Store> {
  const place = kind === 'sqlite' ? { dataDir } : { mongoUri };
  return openStore({ ...place, dataKeys, secretOfHashes, collections: COLLECTIONS });
}

/** The embedded source may rest under the ring of its own file, while DATA_KEYS is already that of the target. */
async function openSource(places: Places): Promise<Store> {
  const { dataDir } = places;
  if (!fs.existsSync(path.join(dataDir, 'keys'))) return openKind('sqlite', places);
  try {
    return await openStore({ dataDir, collections: COLLECTIONS });
  } catch (fault) {
    if (!(fault instanceof StorageError) || fault.kind !== 'sealed') throw fault;
    return openKind('sqlite', places);
  }
}

/** Throws a MigrationFault when the two stores differ. */
function tellResult({ lines, same }: { lines: readonly Compared[]; same: boolean }): void {
  const rows = lines.map((line) => [
    line.source.name,
    String(line.source.count),
    String(line.target.count),
    line.source.hash.slice(0, 16),
    line.target.hash.slice(0, 16),
    isSame(line) ? 'same' : 'DIFFERENT',
  ]);
  process.stdout.write(tableOf([['collection', 'source', 'target', 'hash of source', 'hash of target', ''], ...rows]));
  const unreadable = lines.reduce((sum, { source }) => sum + source.unreadable, 0);
  if (unreadable > 0) {
    process.stderr.write(`${unreadable} documents of forgotten people were not moved: nothing can open them\n`);
  }
  if (same) return;
  const names = lines.filter((line) => !isSame(line)).map(({ source }) => source.name);
  throw new MigrationFault(
    `the stores differ in ${names.join(', ')}: the source was used meanwhile, or the target was; stop every service, empty the target and migrate again`,
  );
}

function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}
