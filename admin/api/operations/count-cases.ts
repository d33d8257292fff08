/** GET /cases/counts: open cases by severity and kind, for the console's rail. */
import { cases } from '../../../adapters/storage/collections.ts';
import { CASE_KINDS } from '../../../cases/codes.ts';
import { defineOperation, staffOf } from '../operation.ts';
import { partsSeenBy } from '../own-cases.ts';
import { caseCounts } from '../schemas/case.ts';

export const countCases = defineOperation({
  name: 'countCases',
  method: 'get',
  path: '/cases/counts',
  summary: 'Số ca đang mở theo mức độ và loại',
  response: caseCounts,
  handle: async (_input, context) => {
    const { store } = context.ports;
    const user = staffOf(context);
    const open = { open: true } as const;
    const parts = partsSeenBy(user).map((part) => ({ ...part, ...open }));
    const [severity, kind, mine, unattended] = await Promise.all([
      summed(parts.map((part) => store.countBy(cases, 'severity', part))),
      summed(parts.map((part) => store.countBy(cases, 'kind', part))),
      store.count(cases, { ...open, assignee: user.username }),
      Promise.all(parts.map((part) => store.count(cases, { ...part, unattended: true }))),
    ]);
    const of = (code: string): number => severity.get(code) ?? 0;
    return {
      open: [...severity.values()].reduce((sum, n) => sum + n, 0),
      severity: { RED: of('RED'), ORANGE: of('ORANGE'), YELLOW: of('YELLOW'), GREEN: of('GREEN') },
      kind: Object.fromEntries(CASE_KINDS.filter((code) => kind.has(code)).map((code) => [code, kind.get(code) ?? 0])),
      mine,
      unattended: unattended.reduce((sum, n) => sum + n, 0),
    };
  },
});

async function summed<Code>(counts: readonly Promise<ReadonlyMap<Code, number>>[]): Promise<ReadonlyMap<Code, number>> {
  const all = new Map<Code, number>();
  for (const one of await Promise.all(counts)) {
    for (const [code, n] of one) all.set(code, (all.get(code) ?? 0) + n);
  }
  return all;
}
