/** GET /answers: every answer with its versions, who signed it, and whether it is told. */
import { claimKey } from '../../../cases/claim.ts';
import { shownAnswers } from '../answer-view.ts';
import { defineOperation } from '../operation.ts';
import type { AnswerShown } from '../schemas/answer.ts';
import { answerList, answerQuery } from '../schemas/answer.ts';

type State = 'unsigned' | 'expired' | 'withdrawn';

const IS: Record<State, (answer: AnswerShown) => boolean> = {
  unsigned: ({ review, withdrawn }) => !withdrawn && review?.current !== true,
  expired: ({ expired, withdrawn }) => !withdrawn && expired,
  withdrawn: ({ withdrawn }) => withdrawn,
};

export const listAnswers = defineOperation({
  name: 'listAnswers',
  method: 'get',
  path: '/answers',
  summary: 'Các câu trả lời có sẵn',
  query: answerQuery,
  response: answerList,
  handle: async ({ query: { q, topic, state } }, { ports }) => {
    const words = claimKey(q ?? '').split(' ');
    const items = (await shownAnswers(ports)).filter((answer) => {
      const text = claimKey([answer.question, ...answer.variants, answer.chat].join(' '));
      return (
        words.every((word) => text.includes(word)) &&
        (topic === undefined || answer.topic === topic) &&
        (state === undefined || IS[state](answer))
      );
    });
    return { items, next: null };
  },
});
