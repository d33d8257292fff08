/** GET /cases/counts: open cases by severity and kind, for the console's rail. */
import { cases } from '../../../adapters/storage/collections.ts';
import { CASE_KINDS } from '../../../cases/codes.ts';
import { defineOperation, staffOf } from '../operation.ts';
import { caseCounts } from '../schemas/case.ts';

export const countCases = defineOperation({
  name: 'countCases',
  method: 'get',
  path: '/cases/counts',
  summary: 'Số ca đang mở theo mức độ và loại',
  response: caseCounts,
  handle: async (_input, context) => {
    const { store } = context.ports;
    const open = { open: true } as const;
    const [severity, kind, mine, unattended] = await Promise.all([
      store.countBy(cases, 'severity', open),
      store.countBy(cases, 'kind', open),
      store.count(cases, { ...open, assignee: staffOf(context).username }),
      store.count(cases, { ...open, unattended: true }),
    ]);
    const of = (code: string): number => severity.get(code) ?? 0;
    return {
      open: [...severity.values()].reduce((sum, n) => sum + n, 0),
      severity: { RED: of('RED'), ORANGE: of('ORANGE'), YELLOW: of('YELLOW'), GREEN: of('GREEN') },
      kind: Object.fromEntries(CASE_KINDS.filter((code) => kind.has(code)).map((code) => [code, kind.get(code) ?? 0])),
      mine,
      unattended,
    };
  },
});
