/** POST /questions/:id/reply: everybody who asked is told; kept as an answer for those who ask later, where that is wished. */
import type { output } from 'zod';
import { answerEdits, questions } from '../../../adapters/storage/collections.ts';
import { toIso } from '../../../cases/time.ts';
import { recordAudit } from '../accounts.ts';
import { formsOf } from '../answer-view.ts';
import { shownQuestion } from '../official-view.ts';
import { defineOperation, staffOf } from '../operation.ts';
import type { Context } from '../operation.ts';
import { notFound } from '../problem.ts';
import { question, questionId, questionReplyBody } from '../schemas/answer.ts';

type Kept = NonNullable<output<typeof questionReplyBody>['keep']>;

/** An answer of the province's own, made of what was asked and what was replied. */
async function keepAnswer(context: Context, id: string, kept: Kept): Promise<void> {
  const { ports } = context;
  const doc = await ports.store.get(questions, id);
  if (doc === null || doc.reply === null) return;
  const { said, source, by, at } = doc.reply;
  await ports.store.insert(answerEdits, {
    ...{ id: `own-${id}`, topic: kept.topic, aspect: id, review: null, withdrawn: false, changedMs: ports.now() },
    versions: [
      { version: 1, by, at, question: doc.text, variants: doc.wordings.slice(1), said, source, expires: kept.expires },
    ],
  });
  ports.answers.changed();
}

export const replyToQuestion = defineOperation({
  name: 'replyToQuestion',
  method: 'post',
  path: '/questions/:id/reply',
  summary: 'Trả lời một câu hỏi: mọi người đã hỏi được báo',
  params: questionId,
  body: questionReplyBody,
  response: question,
  handle: async ({ params: { id }, body: { source, keep, ...forms } }, context) => {
    const { ports } = context;
    const said = formsOf(forms);
    const by = staffOf(context).username;
    const atMs = ports.now();
    if ((await ports.store.get(questions, id)) === null) throw notFound('câu hỏi này');
    await recordAudit(ports.store, { id: ports.randomToken(), atMs, by, act: 'question-reply', subject: id });
    const reply = { said, source, by, at: toIso(atMs) };
    const doc = await ports.store.modify(questions, id, (now) => ({
      ...now,
      state: 'answered' as const,
      reply,
      told: false,
    }));
    if (doc === null) throw notFound('câu hỏi này');
    if (keep !== undefined) await keepAnswer(context, id, keep);
    await ports.answers.tell(id);
    return shownQuestion(doc);
  },
});
