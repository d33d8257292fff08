/** POST /answers: an answer of the province's own. */
import { answerEdits } from '../../../adapters/storage/collections.ts';
import { toIso } from '../../../cases/time.ts';
import { recordAudit } from '../accounts.ts';
import { formsOf, shownAnswer } from '../answer-view.ts';
import { defineOperation, staffOf } from '../operation.ts';
import { answer, newAnswerBody } from '../schemas/answer.ts';

export const createAnswer = defineOperation({
  name: 'createAnswer',
  method: 'post',
  path: '/answers',
  summary: 'Viết một câu trả lời mới',
  status: 201,
  body: newAnswerBody,
  response: answer,
  handle: async ({ body }, context) => {
    const { ports, key } = context;
    const { topic, aspect, audience, question, variants, source, expires, ...forms } = body;
    const said = formsOf(forms);
    const by = staffOf(context).username;
    const atMs = ports.now();
    const id = `own-${ports.store.hash(`answer:${by}:${key}`).slice(0, 12)}`;
    await recordAudit(ports.store, { id: ports.randomToken(), atMs, by, act: 'answer-new', subject: id });
    await ports.store.insert(answerEdits, {
      ...{ id, topic, aspect, ...(audience === undefined ? {} : { audience }) },
      versions: [{ version: 1, by, at: toIso(atMs), question, variants, said, source, expires }],
      ...{ review: null, withdrawn: false, changedMs: atMs },
    });
    ports.answers.changed();
    return shownAnswer(ports, id);
  },
});
