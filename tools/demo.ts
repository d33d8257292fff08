/** `npm run demo`: fills an empty store with a synthetic province, for trying, teaching and drills. */
import { parseArgs } from 'node:util';
import { StorageError } from '../adapters/storage/errors.ts';
import { ConfigError, readConfig, readEnvironment } from '../bots/config.ts';
import { loadUnderstanding } from '../bots/resources.ts';
import { toIso } from '../cases/time.ts';
import { fill, firstFilled, type Filled } from './demo/fill.ts';
import { provinceOf } from './demo/places.ts';
import { PHONE_PREFIX } from './demo/residents.ts';
import { openOwnStore } from './deployment-store.ts';
import { UsageFault } from './jsonl.ts';

const HELP = `usage: npm run demo -- [--people N] [--seed S] [--province CODE] [--at TIME]
Fills the EMPTY store of this deployment (DATA_DIR or MONGODB_URI) with an invented province: people, cases, conversations, accounts.
Everybody in it is marked as synthetic; their phones begin with ${PHONE_PREFIX}, which no telephone in Việt Nam does.
  --people N       1 to 1000000, default 2000
  --seed S         any text, default 1: the same seed, people, province and time give the same store, but for passwords
  --province CODE  default PROVINCE, else 51 (Quảng Ngãi)
  --at TIME        ISO 8601 with offset: everything happened before it; default the last full hour
`;

const HOUR = 3_600_000;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)$/;

interface Wanted {
  people: number;
  seed: string;
  province: string | undefined;
  nowMs: number;
}

async function main(): Promise<void> {
  const wanted = read();
  if (wanted === null) return void process.stdout.write(HELP);
  const config = readConfig(readEnvironment());
  const code = wanted.province ?? config.province ?? '51';
  const province = provinceOf(code);
  if (province === null) throw new UsageFault(`there is no province ${code}`);
  const { dataDir, mongoUri, adminPassword } = config;
  const store = await openOwnStore(config, { beside: false });
  try {
    const there = await firstFilled(store);
    if (there !== null) {
      throw new UsageFault(
        `the store ${mongoUri === null ? `in ${dataDir}` : 'of MONGODB_URI'} is not empty (${there.name}: ${there.count}): synthetic people never come among real ones; choose a new ${mongoUri === null ? 'DATA_DIR' : 'database'}`,
      );
    }
    const began = performance.now();
    tell(await fill({ store, ...wanted, province, understand: loadUnderstanding(), adminPassword }), province.name);
    process.stderr.write(`in ${((performance.now() - began) / 1000).toFixed(1)} s, as of ${toIso(wanted.nowMs)}\n`);
  } finally {
    await store.close();
  }
}

/** Null: help was asked for. */
function read(): Wanted | null {
  const { values } = parse();
  if (values.help === true) return null;
  const people = Number(values.people ?? 2000);
  if (!Number.isInteger(people) || people < 1 || people > 1_000_000) throw new UsageFault('--people is 1 to 1000000');
  const { at, seed = '1', province } = values;
  if (at !== undefined && (!TIME.test(at) || Number.isNaN(Date.parse(at))))
    throw new UsageFault(`--at is no time: ${at}`);
  const nowMs = at === undefined ? Math.floor(Date.now() / HOUR) * HOUR : Date.parse(at);
  return { people, seed, province, nowMs };
}

function parse(): { values: Partial<Record<'people' | 'seed' | 'province' | 'at', string>> & { help?: boolean } } {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ options: { people: text, seed: text, province: text, at: text, help: { type: 'boolean' } } });
  } catch (fault) {
    throw new UsageFault(fault instanceof Error ? fault.message : 'bad use');
  }
}

function tell({ counts, accounts }: Filled, province: string): void {
  const lines = [
    `DỮ LIỆU GIẢ LẬP: ${province}`,
    ...[...counts].map(([name, count]) => `  ${name.padEnd(14)} ${count}`),
    'Accounts (passwords are shown this once); sign in at /console:',
    ...accounts.map(
      ({ username, role, password }) => `  ${username.padEnd(8)} ${role.padEnd(9)} ${password ?? '(ADMIN_PASSWORD)'}`,
    ),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

try {
  await main();
} catch (fault) {
  const known = [UsageFault, ConfigError, StorageError].some((kind) => fault instanceof kind);
  const trace = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  process.stderr.write(`demo: ${known && fault instanceof Error ? fault.message : trace}\n`);
  process.exitCode = fault instanceof UsageFault ? 2 : 1;
}
