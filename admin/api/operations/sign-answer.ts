/** POST /answers/:id/review: a named human has read this very text. */
import { dayOf, toIso } from '../../../cases/time.ts';
import { changeAnswer, currentText } from '../answer-view.ts';
import { defineOperation, staffOf } from '../operation.ts';
import { refused } from '../problem.ts';
import { answer, answerId, answerSignBody } from '../schemas/answer.ts';

export const signAnswer = defineOperation({
  name: 'signAnswer',
  method: 'post',
  path: '/answers/:id/review',
  summary: 'Ký đã đọc duyệt một câu trả lời',
  params: answerId,
  body: answerSignBody,
  response: answer,
  handle: async ({ params, body: { name, on, version } }, context) => {
    const { ports } = context;
    const at = toIso(ports.now());
    if (on > dayOf(at)) throw refused('Ngày đọc duyệt còn ở tương lai.', [{ field: 'on', detail: 'ở tương lai' }]);
    const { username: by, program } = staffOf(context);
    if (program) throw refused('Chỉ người thật ký đọc duyệt: hãy đăng nhập bằng tài khoản của mình.');
    return changeAnswer(context, params.id, 'answer-review', (edit) => {
      const now = currentText(ports, edit);
      if (now.version !== version) throw refused('Câu này vừa được sửa: hãy đọc lại bản mới rồi ký.');
      return { ...edit, review: { name, on, by, at, text: now.text } };
    });
  },
});
