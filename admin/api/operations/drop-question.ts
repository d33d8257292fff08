/** POST /questions/:id/drop: a question that needs no answer leaves the list. */
import { questions } from '../../../adapters/storage/collections.ts';
import { recordAudit } from '../accounts.ts';
import { shownQuestion } from '../official-view.ts';
import { defineOperation, staffOf } from '../operation.ts';
import { notFound } from '../problem.ts';
import { question, questionId } from '../schemas/answer.ts';

export const dropQuestion = defineOperation({
  name: 'dropQuestion',
  method: 'post',
  path: '/questions/:id/drop',
  summary: 'Bỏ một câu hỏi khỏi danh sách',
  params: questionId,
  response: question,
  handle: async ({ params: { id } }, context) => {
    const { ports } = context;
    const by = staffOf(context).username;
    if ((await ports.store.get(questions, id)) === null) throw notFound('câu hỏi này');
    await recordAudit(ports.store, {
      id: ports.randomToken(),
      atMs: ports.now(),
      by,
      act: 'question-drop',
      subject: id,
    });
    const doc = await ports.store.modify(questions, id, (now) => ({ ...now, state: 'dropped' as const }));
    if (doc === null) throw notFound('câu hỏi này');
    return shownQuestion(doc);
  },
});
