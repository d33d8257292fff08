/** GET /cases/counts: open cases by severity and kind, and what else waits for somebody, for the console's rail. */
import { cases, claims, failures, questions } from '../../../adapters/storage/collections.ts';
import { CASE_KINDS } from '../../../cases/codes.ts';
import { mayDo } from '../access.ts';
import type { OperationName, User } from '../access.ts';
import { defineOperation, staffOf } from '../operation.ts';
import { casesSeenBy } from '../own-cases.ts';
import type { Ports } from '../ports.ts';
import { caseCounts } from '../schemas/case.ts';

export const countCases = defineOperation({
  name: 'countCases',
  method: 'get',
  path: '/cases/counts',
  summary: 'Số ca đang mở theo mức độ và loại, và những việc khác đang chờ',
  response: caseCounts,
  handle: async (_input, context) => {
    const { store } = context.ports;
    const user = staffOf(context);
    const open = { open: true } as const;
    const seen = { ...casesSeenBy(user), ...open };
    const [severity, kind, mine, unattended, waiting] = await Promise.all([
      store.countBy(cases, 'severity', seen),
      store.countBy(cases, 'kind', seen),
      store.count(cases, { ...open, assignee: user.username }),
      store.count(cases, { ...seen, unattended: true }),
      waitingFor(context.ports, user),
    ]);
    const of = (code: string): number => severity.get(code) ?? 0;
    return {
      open: [...severity.values()].reduce((sum, n) => sum + n, 0),
      severity: { RED: of('RED'), ORANGE: of('ORANGE'), YELLOW: of('YELLOW'), GREEN: of('GREEN') },
      kind: Object.fromEntries(CASE_KINDS.filter((code) => kind.has(code)).map((code) => [code, kind.get(code) ?? 0])),
      mine,
      unattended,
      waiting,
    };
  },
});

/** Of what somebody may not open nothing is counted. */
async function waitingFor(
  { store }: Ports,
  user: User,
): Promise<{ claims: number; questions: number; failures: number }> {
  const open = { state: 'open' } as const;
  const counted = (name: OperationName, count: () => Promise<number>): Promise<number> =>
    mayDo(name, user, { on: false, local: false }) === 'yes' ? count() : Promise.resolve(0);
  const [ofClaims, ofQuestions, ofFailures] = await Promise.all([
    counted('listClaims', () => store.count(claims, { status: 'open' })),
    counted('listQuestions', () => store.count(questions, open)),
    counted('listFailures', () => store.count(failures, open)),
  ]);
  return { claims: ofClaims, questions: ofQuestions, failures: ofFailures };
}
