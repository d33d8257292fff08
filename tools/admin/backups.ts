/** The verbs of backups of the embedded store: backup, restore. */
import path from 'node:path';
import { restoreBackup } from '../../adapters/storage/sqlite/restore.ts';
import { needed, type StoreVerb } from './verb.ts';

export const backup: StoreVerb = async (store, subject) => {
  const target = path.resolve(needed(subject, 'FILE'));
  await store.backup(target);
  process.stdout.write(`${target}\n`);
};

/** Puts a backup in the place of the store in `dataDir`; the service must be stopped. */
export async function restore(dataDir: string, subject: string | undefined): Promise<void> {
  const { kept, forgottenKept } = await restoreBackup({ file: path.resolve(needed(subject, 'FILE')), dataDir });
  process.stdout.write(`restored${kept === null ? '' : `; the store that was there is kept as ${kept}`}\n`);
  if (!forgottenKept) process.stderr.write('people who were forgotten after this backup must be forgotten again\n');
}
