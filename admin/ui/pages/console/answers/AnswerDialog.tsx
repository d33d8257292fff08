/** Writing an answer, or another version of one: the words, the other wordings, the document, until when. */
import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { Modal, Textarea, TextInput } from '@mantine/core';
import { call } from '../../../api/client.ts';
import { useWrite } from '../../../api/queries.ts';
import type { Body } from '../../../api/types.ts';
import { DayField } from '../../../parts/DayField.tsx';
import { TextFields } from './TextFields.tsx';
import type { AnswerShown } from './queries.ts';
import { linesOf, NOTHING_WRITTEN, sentForms } from './text-form.ts';
import type { Written } from './text-form.ts';
import { FormFoot } from '../../../parts/FormFoot.tsx';

interface Props {
  answer: AnswerShown | 'new' | null;
  onClose: () => void;
}

export function AnswerDialog({ answer, onClose }: Props): ReactNode {
  return (
    <Modal
      opened={answer !== null}
      onClose={onClose}
      size="lg"
      title={answer === 'new' ? 'Viết câu trả lời mới' : 'Sửa câu trả lời (bản mới, cần ký lại)'}
      closeButtonProps={{ 'aria-label': 'Thôi' }}
    >
      {answer !== null && <AnswerForm answer={answer === 'new' ? null : answer} onClose={onClose} />}
    </Modal>
  );
}

type NewAnswer = Body<'POST /answers'>;

function AnswerForm({ answer, onClose }: { answer: AnswerShown | null; onClose: () => void }): ReactNode {
  const [question, setQuestion] = useState(answer?.question ?? '');
  const [variants, setVariants] = useState(answer?.variants.join('\n') ?? '');
  const [expires, setExpires] = useState(answer?.expires ?? '');
  const [written, setWritten] = useState<Written>(answer ?? NOTHING_WRITTEN);
  const write = useWrite(
    ({ topic, aspect, ...body }: NewAnswer) =>
      answer === null
        ? call('POST /answers', { body: { ...body, topic, aspect } })
        : call('PUT /answers/:id', { params: { id: answer.id }, body }),
    ['answers'],
  );
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    const text = { question: question.trim(), variants: linesOf(variants), expires, ...sentForms(written) };
    write.mutate({ ...text, topic: 'general', aspect: 'own' }, { onSuccess: onClose });
  };
  return (
    <form className="stack" onSubmit={onSubmit}>
      <TextInput
        label="Câu hỏi"
        value={question}
        onChange={(event) => setQuestion(event.target.value)}
        minLength={5}
        maxLength={200}
        required
        data-autofocus
      />
      <Textarea
        label="Cách hỏi khác"
        description="Mỗi dòng một cách, chữ khác; không cần viết lại bản không dấu"
        value={variants}
        onChange={(event) => setVariants(event.target.value)}
        autosize
        minRows={2}
      />
      <TextFields written={written} onChange={setWritten} />
      <DayField label="Dùng tới ngày" value={expires} onChange={(event) => setExpires(event.target.value)} required />
      <FormFoot act={write} onCancel={onClose}>
        Lưu
      </FormFoot>
    </form>
  );
}
