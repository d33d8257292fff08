/** PUT /answers/:id: another text, as a new version; whoever signed the old one has not signed it. */
import { toIso } from '../../../cases/time.ts';
import { changeAnswer as change, currentText, formsOf } from '../answer-view.ts';
import { defineOperation, staffOf } from '../operation.ts';
import { answer, answerBody, answerId } from '../schemas/answer.ts';

/** Versions that are kept of one answer. */
const MOST_VERSIONS = 50;

export const changeAnswer = defineOperation({
  name: 'changeAnswer',
  method: 'put',
  path: '/answers/:id',
  summary: 'Sửa một câu trả lời (bản mới, cần ký lại)',
  params: answerId,
  body: answerBody,
  response: answer,
  handle: async ({ params, body }, context) => {
    const { question, variants, source, expires, ...forms } = body;
    const said = formsOf(forms);
    const { ports } = context;
    const by = staffOf(context).username;
    const at = toIso(ports.now());
    return change(context, params.id, 'answer-edit', (edit) => {
      const version = currentText(ports, edit).version + 1;
      const next = { version, by, at, question, variants, said, source, expires };
      return { ...edit, versions: [...edit.versions, next].slice(-MOST_VERSIONS) };
    });
  },
});
