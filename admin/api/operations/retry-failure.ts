/** POST /failures/:id/retry: handles or sends the message again. */
import { z } from 'zod';
import { failures } from '../../../adapters/storage/collections.ts';
import { shownFailures } from '../failure-view.ts';
import { defineOperation } from '../operation.ts';
import { notFound, refused } from '../problem.ts';
import { failure } from '../schemas/failure.ts';

export const retryFailure = defineOperation({
  name: 'retryFailure',
  method: 'post',
  path: '/failures/:id/retry',
  summary: 'Xử lý hoặc gửi lại một tin',
  params: z.object({ id: z.string().max(200) }),
  response: failure,
  handle: async ({ params }, { ports }) => {
    const before = await ports.store.get(failures, params.id);
    if (before === null) throw notFound('tin này');
    if (!(await ports.retryFailure(before.id))) {
      throw refused('Tin này đã được xử lý hoặc không gửi lại được nữa. Hãy liên hệ người dân bằng cách khác.');
    }
    const [shown] = await shownFailures(ports, [(await ports.store.get(failures, before.id)) ?? before]);
    if (shown === undefined) throw notFound('tin này');
    return shown;
  },
});
