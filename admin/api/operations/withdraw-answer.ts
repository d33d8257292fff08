/** PUT /answers/:id/withdrawal: an answer is no longer told, or told again. */
import { changeAnswer } from '../answer-view.ts';
import { defineOperation } from '../operation.ts';
import { answer, answerId, withdrawalBody } from '../schemas/answer.ts';

export const withdrawAnswer = defineOperation({
  name: 'withdrawAnswer',
  method: 'put',
  path: '/answers/:id/withdrawal',
  summary: 'Thôi dùng hoặc dùng lại một câu trả lời',
  params: answerId,
  body: withdrawalBody,
  response: answer,
  handle: async ({ params, body: { withdrawn } }, context) =>
    changeAnswer(context, params.id, withdrawn ? 'answer-withdraw' : 'answer-restore', (edit) => ({
      ...edit,
      withdrawn,
    })),
});
