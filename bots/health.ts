/** Is the service ready: yes while messages can be made durable; what is degraded is named. */
import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import type { Deps } from './deps.ts';
import type { Intake } from './intake.ts';
import type { Health } from './server.ts';

export async function healthOf(deps: Deps, intake: Intake, spoolDir: string): Promise<Health> {
  const [store, queue, spool] = await Promise.all([
    holds(deps.store.health()),
    holds(deps.queue.health()),
    holds(mkdir(spoolDir, { recursive: true }).then(() => access(spoolDir, constants.W_OK))),
  ]);
  const degraded = [
    ...(store ? [] : ['store']),
    ...(queue ? [] : ['queue']),
    ...(spool ? [] : ['spoolUnwritable']),
    ...(intake.spooled() > 0 ? ['spooledMessages'] : []),
  ];
  const roster = store ? await deps.desk.roster() : null;
  const nobody = roster !== null && roster.levels.every(({ users }) => users.length === 0);
  return { ready: store || spool, degraded, notes: nobody ? ['nobodyOnDuty'] : [] };
}

function holds(work: Promise<unknown>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}
