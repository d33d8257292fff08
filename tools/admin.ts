/** Accounts and maintenance from the command line: `npm run admin -- <verb>`. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createUser, resetPassword } from '../admin/api/accounts.ts';
import { COLLECTIONS, ROLES, users } from '../adapters/storage/collections.ts';
import type { Role } from '../adapters/storage/collections.ts';
import type { Store } from '../adapters/storage/contract.ts';
import { StorageError } from '../adapters/storage/errors.ts';
import { openStore } from '../adapters/storage/open.ts';
import { restoreBackup } from '../adapters/storage/sqlite/restore.ts';
import { ConfigError, readConfig, readEnvironment } from '../bots/config.ts';
import type { Config } from '../bots/config.ts';
import { linkStaff } from '../bots/staff-addresses.ts';

const HELP = `usage: npm run admin -- <verb>
  create-user NAME --role ${ROLES.join('|')} [--full-name "…"] [--address telegram:123]…
                        prints the generated password, once
  reset-password NAME   prints the new password, once, and ends all sessions of that user
  list-users
  backup FILE           a consistent copy while the service runs; the key ring goes to FILE.keys: keep the two apart
  restore FILE          puts a backup in the place of the store; the service must be stopped
`;

/** Bad use: one sentence, exit status 2. */
class UsageError extends Error {}

type Options = { role?: string | undefined; 'full-name'?: string | undefined; address?: string[] | undefined };

async function main(argv: readonly string[]): Promise<void> {
  const { positionals, values } = parse(argv);
  if (values.help === true || positionals.length === 0) {
    (positionals.length === 0 && values.help !== true ? process.stderr : process.stdout).write(HELP);
    process.exitCode = values.help === true ? 0 : 2;
    return;
  }
  const [verb = '', subject] = positionals;
  const config = readConfig(readEnvironment());
  if (verb === 'restore') return restore(config, needed(subject, 'FILE'));
  const run = VERBS[verb];
  if (run === undefined) throw new UsageError(`"${verb}" is no verb; --help names them`);
  const { dataDir, dataKeys } = config;
  const store = await openStore({ dataDir, beside: true, dataKeys: dataKeys ?? undefined, collections: COLLECTIONS });
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
      },
    });
  } catch (fault) {
    throw new UsageError(fault instanceof Error ? fault.message : 'bad use');
  }
}

function needed(value: string | undefined, what: string): string {
  if (value === undefined) throw new UsageError(`${what} is missing; see --help`);
  return value;
}

type Verb = (store: Store, subject: string | undefined, options: Options) => Promise<void>;

const VERBS: Readonly<Record<string, Verb>> = {
  'create-user': newUser,
  'reset-password': newPassword,
  'list-users': listUsers,
  backup: (store, subject) => backup(store, needed(subject, 'FILE')),
};

async function newUser(store: Store, subject: string | undefined, options: Options): Promise<void> {
  const username = needed(subject, 'NAME');
  const role = ROLES.find((known): known is Role => known === options.role);
  if (role === undefined) throw new UsageError(`--role must be one of ${ROLES.join(', ')}`);
  const addresses = options.address ?? [];
  const name = options['full-name'] ?? username;
  const made = await createUser(store, { username, name, role, addresses }, Date.now());
  if (!made.created)
    throw new UsageError(made.why === 'taken' ? `${username} exists already` : `${username} is no possible user name`);
  await linkStaff({ store }, username, addresses);
  process.stdout.write(`${username} ${made.password ?? ''}\n`);
}

async function newPassword(store: Store, subject: string | undefined): Promise<void> {
  const username = needed(subject, 'NAME');
  const password = await resetPassword(store, username);
  if (password === null) throw new UsageError(`there is no user ${username}`);
  process.stdout.write(`${username} ${password}\n`);
}

async function listUsers(store: Store): Promise<void> {
  const { items } = await store.find(users, { limit: 1000 });
  for (const { id, role, active, addresses } of items) {
    process.stdout.write(`${id}\t${role}\t${active ? 'active' : 'inactive'}\t${addresses.length} addresses\n`);
  }
}

async function backup(store: Store, file: string): Promise<void> {
  const target = path.resolve(file);
  await store.backup(target);
  process.stdout.write(`${target}\n`);
}

async function restore(config: Config, file: string): Promise<void> {
  const { kept, forgottenKept } = await restoreBackup({ file: path.resolve(file), dataDir: config.dataDir });
  process.stdout.write(`restored${kept === null ? '' : `; the store that was there is kept as ${kept}`}\n`);
  if (!forgottenKept) process.stderr.write('people who were forgotten after this backup must be forgotten again\n');
}

try {
  await main(process.argv.slice(2));
} catch (fault) {
  const known = fault instanceof UsageError || fault instanceof ConfigError || fault instanceof StorageError;
  process.stderr.write(
    `${known ? fault.message : `something went wrong: ${fault instanceof Error ? fault.name : 'unknown'}`}\n`,
  );
  process.exitCode = fault instanceof UsageError ? 2 : 1;
}
