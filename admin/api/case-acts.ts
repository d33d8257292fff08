/** Acts of staff on a case: through the door of its conversation, and what the case is afterwards. */
import { cases } from '../../adapters/storage/collections.ts';
import type { CaseDoc } from '../../adapters/storage/collections.ts';
import { caseDetail } from './case-view.ts';
import { staffOf } from './operation.ts';
import { maySeeCase } from './own-cases.ts';
import type { Context } from './operation.ts';
import type { ActResult, Ports, StaffAct } from './ports.ts';
import { notFound, refused } from './problem.ts';
import type { CaseDetail } from './schemas/case.ts';

/** The case of this id; throws 404 where there is none or the caller must not see it. */
export async function caseFor(context: Context, id: string): Promise<CaseDoc> {
  const doc = await caseById(context.ports, id);
  if (!(await maySeeCase(context, doc))) throw notFound('ca này');
  return doc;
}

async function caseById({ store }: Ports, id: string): Promise<CaseDoc> {
  const doc = await store.get(cases, id);
  if (doc === null) throw notFound('ca này');
  return doc;
}

/**
 * Does the act and gives the case as it is after its turn; throws 404, or 422 with the reason of a refusal.
 * @param by a named human instead of the caller
 */
export async function actOnCase(
  context: Context,
  doc: CaseDoc,
  act: StaffAct,
  by: string = staffOf(context).username,
): Promise<CaseDetail> {
  const { ports, key } = context;
  // one key may be used by several users, and for each of them on its own
  const actKey = `${staffOf(context).username}:${key}`;
  assertDone(ports, await ports.act(doc.conversationId, by, act, actKey));
  return caseDetail(ports, await caseById(ports, doc.id));
}

/** Throws 422 with the words of the refusal. */
export function assertDone(ports: Ports, result: ActResult): void {
  if (!result.done) throw refused(ports.say([result.refused]));
}
