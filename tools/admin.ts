/** Accounts and maintenance from the command line: `npm run admin -- <verb>`. */
import { parseArgs } from 'node:util';
import { ROLES } from '../adapters/storage/collections.ts';
import { StorageError } from '../adapters/storage/errors.ts';
import { ConfigError, readConfig, readEnvironment } from '../bots/config.ts';
import { backup, restore } from './admin/backups.ts';
import { migrate } from './admin/migrate.ts';
import { MigrationFault } from './admin/move.ts';
import { replayPack } from './admin/replay.ts';
import { importResultFile } from './admin/results.ts';
import { listUsers, newPassword, newUser } from './admin/users.ts';
import { openOwnStore } from './deployment-store.ts';
import { UsageError, type Options, type StoreVerb } from './admin/verb.ts';

const HELP = `usage: npm run admin -- <verb>
  create-user NAME --role ${ROLES.join('|')} [--full-name "…"] [--address telegram:123]…
                        prints the generated password, once
  reset-password NAME   prints the new password, once, and ends all sessions of that user
  list-users
  import-results FILE   test results as CSV, XLSX or FHIR R4 bundle; whoever waits for one is told
  backup FILE           a consistent copy while the service runs; the key ring goes to FILE.keys: keep the two apart
  restore FILE          puts a backup in the place of the store; the service must be stopped
  replay --pack FILE | --pack ID --set RULE.FIELD=VALUE…
                        who would have got another level by changed numbers of a rule pack, e.g. --pack 261
                        --set sign-3.atMost=95 (ids only; docs/medicine.md); changes nothing
  migrate --from sqlite|mongodb --to mongodb|sqlite [--data-dir DIR] [--mongodb-uri URI]
                        moves everything into the other, empty store and compares the two; interrupted, it goes on
                        when it is called again; the service must be stopped; DATA_KEYS comes from the environment only
`;

/** Verbs on the store of this deployment. */
const VERBS: Readonly<Record<string, StoreVerb>> = {
  'create-user': newUser,
  'reset-password': newPassword,
  'list-users': listUsers,
  'import-results': importResultFile,
  backup,
  replay: replayPack,
};

async function main(argv: readonly string[]): Promise<void> {
  const { positionals, values } = parse(argv);
  if (values.help === true || positionals.length === 0) {
    (positionals.length === 0 && values.help !== true ? process.stderr : process.stdout).write(HELP);
    process.exitCode = values.help === true ? 0 : 2;
    return;
  }
  const [verb = '', subject] = positionals;
  if (verb === 'migrate') return migrate(readEnvironment(), values);
  const config = readConfig(readEnvironment());
  if (verb === 'restore') return restore(config.dataDir, subject);
  const run = VERBS[verb];
  if (run === undefined) throw new UsageError(`"${verb}" is no verb; --help names them`);
  const store = await openOwnStore(config, { beside: true });
  try {
    await run(store, subject, values);
  } finally {
    await store.close();
  }
}

function parse(argv: readonly string[]): { positionals: string[]; values: Options & { help?: boolean | undefined } } {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        help: { type: 'boolean' },
        role: { type: 'string' },
        'full-name': { type: 'string' },
        address: { type: 'string', multiple: true },
        from: { type: 'string' },
        to: { type: 'string' },
        'data-dir': { type: 'string' },
        'mongodb-uri': { type: 'string' },
        pack: { type: 'string' },
        set: { type: 'string', multiple: true },
      },
    });
  } catch (fault) {
    throw new UsageError(fault instanceof Error ? fault.message : 'bad use');
  }
}

const KNOWN = [UsageError, ConfigError, StorageError, MigrationFault];

try {
  await main(process.argv.slice(2));
} catch (fault) {
  const known = fault instanceof Error && KNOWN.some((kind) => fault instanceof kind);
  process.stderr.write(
    `${known ? fault.message : `something went wrong: ${fault instanceof Error ? fault.name : 'unknown'}`}\n`,
  );
  process.exitCode = fault instanceof UsageError ? 2 : 1;
}
