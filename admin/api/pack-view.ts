/** Rule packs as the API shows them, and what a signature stands for. */
import { createHash } from 'node:crypto';
import { describePack } from '../../cases/triage/describe.ts';
import type { Pack } from '../../cases/triage/pack.ts';
import { PACKS } from '../../cases/triage/packs/index.ts';
import { ALWAYS_ON, inForce } from '../../cases/triage/settings.ts';
import type { PackSettings } from '../../cases/triage/settings.ts';
import { dayOf, toIso } from '../../cases/time.ts';
import { recordAudit } from './accounts.ts';
import { staffOf } from './operation.ts';
import type { Context } from './operation.ts';
import type { Ports } from './ports.ts';
import { notFound } from './problem.ts';
import type { PackList, PackShown } from './schemas/pack.ts';

/** Throws 404. */
export function packById(id: string): Pack {
  const pack = PACKS.find((one) => one.id === id);
  if (pack === undefined) throw notFound('bộ quy tắc này');
  return pack;
}

/** The rules as people read them, as one short print: a signature is for these and no others. */
export function printOf(pack: Pack): string {
  return createHash('sha256')
    .update(JSON.stringify(describePack(pack).rules))
    .digest('base64url')
    .slice(0, 22);
}

/** All packs in their order, with what this deployment decided about them. */
export async function packList(ports: Ports): Promise<PackList> {
  const settings = await ports.packs.read();
  return {
    items: PACKS.map((pack) => packOf(pack, settings, dayOf(toIso(ports.now())))),
    next: null,
    changedBy: settings.changedBy ?? null,
    changedAt: settings.changedAt ?? null,
  };
}

function packOf(pack: Pack, { off, reviews }: PackSettings, today: string): PackShown {
  const { id, document, title, date, validity, source, rules } = describePack(pack);
  const alwaysOn = ALWAYS_ON.includes(id);
  const signed = reviews?.[id];
  return {
    ...{ id, document, title, date, validity: { ...validity }, inForce: inForce(pack, today), source },
    disease: pack.disease ?? null,
    on: alwaysOn || !off.includes(id),
    alwaysOn,
    review:
      signed === undefined
        ? null
        : { name: signed.name, on: signed.on, by: signed.by, at: signed.at, current: signed.rules === printOf(pack) },
    rules: rules.map((rule) => ({ ...rule })),
  };
}

/** Writes the settings and who changed them; the audit is first, so that nothing is changed unseen. */
export async function changePacks(
  context: Context,
  audited: { act: string; subject: string },
  change: (settings: PackSettings) => PackSettings,
): Promise<void> {
  const { ports } = context;
  const by = staffOf(context).username;
  await recordAudit(ports.store, { id: ports.randomToken(), atMs: ports.now(), by, ...audited });
  await ports.packs.write(change(await ports.packs.read()));
}
