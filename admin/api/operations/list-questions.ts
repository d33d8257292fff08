/** GET /questions: what nobody could answer, most asked first. */
import { questions } from '../../../adapters/storage/collections.ts';
import { shownQuestion } from '../official-view.ts';
import { defineOperation } from '../operation.ts';
import { pageOf } from '../page.ts';
import { questionList, questionQuery } from '../schemas/answer.ts';

export const listQuestions = defineOperation({
  name: 'listQuestions',
  method: 'get',
  path: '/questions',
  summary: 'Câu hỏi chưa có câu trả lời',
  query: questionQuery,
  response: questionList,
  handle: async ({ query }, { ports }) => {
    const page = await ports.store.find(questions, {
      where: { state: query.state },
      order: [
        ['asked', 'desc'],
        ['lastMs', 'desc'],
      ],
      ...pageOf(query),
    });
    return { items: page.items.map(shownQuestion), next: page.next };
  },
});
