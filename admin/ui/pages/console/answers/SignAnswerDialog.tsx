/** A reviewer signs the very words that are told, with name and day. */
import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { Button, Checkbox, Modal, TextInput } from '@mantine/core';
import { call, saidOf } from '../../../api/client.ts';
import { useWrite } from '../../../api/queries.ts';
import type { Body, Me } from '../../../api/types.ts';
import { useToday } from '../../../parts/ticker.ts';
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
      {answer !== null && <SignForm answer={answer} me={me} onClose={onClose} />}
    </Modal>
  );
}

function SignForm({ answer, me, onClose }: Props & { answer: AnswerShown }): ReactNode {
  const today = useToday();
  const [name, setName] = useState(me.name);
  const [read, setRead] = useState(false);
  const write = useWrite(
    (body: Body<'POST /answers/:id/review'>) => call('POST /answers/:id/review', { params: { id: answer.id }, body }),
    ['answers'],
  );
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    write.mutate({ name: name.trim(), on: today, version: answer.version }, { onSuccess: onClose });
  };
  return (
    <form className="stack" onSubmit={onSubmit}>
      <p>
        <b>{answer.question}</b>
      </p>
      <p className="answer-text">{answer.chat}</p>
      <p className="quiet figures">SMS: {answer.sms}</p>
      <p className="quiet">Khi nghe: {answer.speech}</p>
      <p className="quiet">{answer.source}</p>
      <TextInput
        label="Họ tên, chức danh người đọc duyệt"
        value={name}
        onChange={(event) => setName(event.target.value)}
        required
        data-autofocus
      />
      <Checkbox
        label="Đã đọc cả ba bản và đối chiếu với văn bản"
        checked={read}
        onChange={(event) => setRead(event.target.checked)}
        required
      />
      {write.error !== null && (
        <p className="form-problem" role="alert">
          {saidOf(write.error)}
        </p>
      )}
      <div className="form-foot">
        <Button variant="default" onClick={onClose}>
          Thôi
        </Button>
        <Button type="submit" loading={write.isPending}>
          Ký
        </Button>
      </div>
    </form>
  );
}
