/** A reviewer signs the very words that are told, with name and day. */
import type { ReactNode } from 'react';
import { Modal } from '@mantine/core';
import { call } from '../../../api/client.ts';
import { useWrite } from '../../../api/queries.ts';
import type { Body, Me } from '../../../api/types.ts';
import { SignForm } from '../SignForm.tsx';
import type { AnswerShown } from './queries.ts';

interface Props {
  answer: AnswerShown | null;
  me: Me;
  onClose: () => void;
}

export function SignAnswerDialog({ answer, me, onClose }: Props): ReactNode {
  return (
    <Modal
      opened={answer !== null}
      onClose={onClose}
      title="Ký đã đọc duyệt"
      closeButtonProps={{ 'aria-label': 'Thôi' }}
    >
      {answer !== null && <AnswerForm answer={answer} me={me} onClose={onClose} />}
    </Modal>
  );
}

function AnswerForm({ answer, me, onClose }: Props & { answer: AnswerShown }): ReactNode {
  const { id, version, question, chat, sms, speech, source } = answer;
  const write = useWrite(
    (body: Body<'POST /answers/:id/review'>) => call('POST /answers/:id/review', { params: { id }, body }),
    ['answers'],
  );
  return (
    <SignForm
      me={me}
      statement="Đã đọc cả ba bản và đối chiếu với văn bản"
      act={write}
      onSign={(signature) => write.mutate({ ...signature, version }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <p>
        <b>{question}</b>
      </p>
      <p className="answer-text">{chat}</p>
      <p className="quiet figures">SMS: {sms}</p>
      <p className="quiet">Khi nghe: {speech}</p>
      <p className="quiet">{source}</p>
    </SignForm>
  );
}
