/** `npm run admin -- replay`: who would have got another level if a rule had other numbers. Ids only, no names. */
import { readFile, stat } from 'node:fs/promises';
import { z } from 'zod';
import { settings, timeline } from '../../adapters/storage/collections.ts';
import type { EntryDoc } from '../../adapters/storage/collections.ts';
import type { Store } from '../../adapters/storage/contract.ts';
import { SEVERITIES } from '../../cases/codes.ts';
import { PACKS } from '../../cases/triage/packs/index.ts';
import { changedPack, countChanges, misfits, replay } from '../../cases/triage/replay.ts';
import type { LevelChange, PackChange } from '../../cases/triage/replay.ts';
import { packsOn } from '../../cases/triage/settings.ts';
import { STORED_FACTS } from './stored-facts.ts';
import { needed, UsageError, type Options } from './verb.ts';

const PAGE = 500;

const number = z.number().optional();
const CHANGE = z.object({
  pack: z.string(),
  rules: z.record(
    z.string(),
    z.strictObject({
      atLeast: number,
      above: number,
      atMost: number,
      below: number,
      fromMonths: number,
      untilMonths: number,
      level: z.enum(SEVERITIES).optional(),
    }),
  ),
});

const OFF = z.object({ off: z.array(z.string()) });

/** "sign-3.atMost=95": the last point parts rule and field. */
const SETTING = /^(?<rule>.+)\.(?<field>[a-zA-Z]+)=(?<value>.+)$/;

function fromOptions(pack: string, set: readonly string[]): unknown {
  const rules: Record<string, Record<string, unknown>> = {};
  for (const setting of set) {
    const { rule, field, value } = SETTING.exec(setting)?.groups ?? {};
    if (rule === undefined || field === undefined || value === undefined)
      throw new UsageError(`--set is written RULE.FIELD=VALUE, e.g. sign-3.atMost=95, not ${setting}`);
    rules[rule] = { ...rules[rule], [field]: field === 'level' ? value : Number(value) };
  }
  return { pack, rules };
}

async function fromFile(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    throw new UsageError(`${file} is no JSON`);
  }
}

/** The change that is asked for: a file, or the id of a pack with `--set`. */
async function changeOf({ pack, set = [] }: Options): Promise<PackChange> {
  const named = needed(pack, '--pack FILE or --pack ID');
  const isFile = (await stat(named).catch(() => null))?.isFile() === true;
  const read = CHANGE.safeParse(isFile ? await fromFile(named) : fromOptions(named, set));
  if (!read.success) throw new UsageError(`${named} is no change of a pack: ${z.prettifyError(read.error)}`);
  const change = JSON.parse(JSON.stringify(read.data)) as PackChange;
  const target = PACKS.find(({ id }) => id === change.pack);
  if (target === undefined)
    throw new UsageError(`there is no pack ${change.pack}: ${PACKS.map(({ id }) => id).join(', ')}`);
  const wrong = misfits(target, change);
  if (wrong.length > 0) throw new UsageError(`pack ${change.pack} has no ${wrong.join(', ')}`);
  if (Object.keys(change.rules).length === 0) throw new UsageError('nothing is changed; see --set');
  return change;
}

function stored({ id, personId, body }: EntryDoc) {
  if (body.type !== 'decision') return [];
  const read = STORED_FACTS.safeParse(body.inputs['facts'] ?? body.inputs);
  return read.success ? [{ id, personId, facts: read.data }] : [];
}

/** Reads every stored decision once and prints the changes: person, decision, from, to; then how many of each. */
export async function replayPack(store: Store, _subject: string | undefined, options: Options): Promise<void> {
  const change = await changeOf(options);
  const off = OFF.safeParse((await store.get(settings, 'packs'))?.value);
  const before = packsOn(off.success ? off.data : undefined);
  const after = before.map((pack) => (pack.id === change.pack ? changedPack(pack, change) : pack));
  const changes: LevelChange[] = [];
  let read = 0;
  let cursor: string | null = null;
  do {
    const page: { items: EntryDoc[]; next: string | null } = await store.find(timeline, {
      limit: PAGE,
      ...(cursor === null ? {} : { cursor }),
    });
    const decisions = page.items.flatMap(stored);
    read += decisions.length;
    changes.push(...replay(decisions, before, after));
    cursor = page.next;
  } while (cursor !== null);
  for (const { id, personId, from, to } of changes)
    process.stdout.write(`${personId}\t${id}\t${from ?? '-'}\t${to ?? '-'}\n`);
  for (const [from, to, count] of countChanges(changes))
    process.stdout.write(`${from ?? '-'} -> ${to ?? '-'}: ${count}\n`);
  process.stdout.write(`${changes.length} of ${read} decisions would have another level\n`);
}
