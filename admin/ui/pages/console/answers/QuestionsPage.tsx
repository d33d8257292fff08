/** What nobody could answer yet, most asked first: an answer is written, and everybody who asked is told. */
import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { Button, Checkbox, Modal } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { call } from '../../../api/client.ts';
import { useWrite } from '../../../api/queries.ts';
import type { Body } from '../../../api/types.ts';
import { DayField } from '../../../parts/DayField.tsx';
import { Empty, Failed, Waiting } from '../../../parts/Notes.tsx';
import { useToday } from '../../../parts/ticker.ts';
import { shortTime } from '../../../words/time.ts';
import { PageBody } from '../PageBody.tsx';
import { TextFields } from './TextFields.tsx';
import { useQuestions } from './queries.ts';
import type { QuestionShown } from './queries.ts';
import { NOTHING_WRITTEN, sentForms } from './text-form.ts';
import { Problem } from '../../../parts/Problem.tsx';
import { FormFoot } from '../../../parts/FormFoot.tsx';

export function QuestionsPage(): ReactNode {
  const { data, error, refetch } = useQuestions();
  const [replied, setReplied] = useState<QuestionShown | null>(null);
  return (
    <PageBody title="Câu hỏi chờ trả lời">
      {error !== null && <Failed fault={error} again={() => void refetch()} />}
      {data === undefined && error === null && <Waiting rows={5} label="Đang tải các câu hỏi" />}
      {data?.items.length === 0 && (
        <Empty title="Không còn câu nào chờ">Câu hỏi mà máy chưa có lời đáp sẽ nằm ở đây, gộp theo ý.</Empty>
      )}
      <ul className="answers">
        {data?.items.map((question) => (
          <QuestionCard key={question.id} question={question} onReply={() => setReplied(question)} />
        ))}
      </ul>
      <Modal
        opened={replied !== null}
        onClose={() => setReplied(null)}
        size="lg"
        title="Trả lời mọi người đã hỏi"
        closeButtonProps={{ 'aria-label': 'Thôi' }}
      >
        {replied !== null && <ReplyForm question={replied} onClose={() => setReplied(null)} />}
      </Modal>
    </PageBody>
  );
}

function QuestionCard({ question, onReply }: { question: QuestionShown; onReply: () => void }): ReactNode {
  const today = useToday();
  const { id, text, wordings, asked, lastAt } = question;
  const drop = useWrite(() => call('POST /questions/:id/drop', { params: { id } }), ['questions', 'counts']);
  return (
    <li className="answer">
      <div className="answer-head">
        <h2>{text}</h2>
        <p className="answer-state figures">{asked} người hỏi</p>
      </div>
      {wordings.length > 1 && <p className="quiet">{wordings.slice(1).join(' · ')}</p>}
      <p className="quiet figures">Gần nhất {shortTime(lastAt, today)}</p>
      <div className="answer-acts">
        <Button variant="default" size="compact-md" onClick={onReply}>
          Trả lời<span className="unseen">: {text}</span>
        </Button>
        <Button variant="subtle" size="compact-md" loading={drop.isPending} onClick={() => drop.mutate()}>
          Bỏ qua<span className="unseen">: {text}</span>
        </Button>
      </div>
      <Problem of={drop.error} />
    </li>
  );
}

function ReplyForm({ question, onClose }: { question: QuestionShown; onClose: () => void }): ReactNode {
  const [written, setWritten] = useState({ ...NOTHING_WRITTEN, source: 'trạm y tế' });
  const [keep, setKeep] = useState(false);
  const [expires, setExpires] = useState('');
  const write = useWrite(
    (body: Body<'POST /questions/:id/reply'>) =>
      call('POST /questions/:id/reply', { params: { id: question.id }, body }),
    ['questions', 'answers', 'counts'],
  );
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    const kept = keep ? { keep: { topic: 'general', expires } } : {};
    const onSuccess = (): void => {
      notifications.show({ message: `Đang báo cho ${question.asked} người đã hỏi.` });
      onClose();
    };
    write.mutate({ ...sentForms(written), ...kept }, { onSuccess });
  };
  return (
    <form className="stack" onSubmit={onSubmit}>
      <p>
        <b>{question.text}</b> <span className="quiet figures">· {question.asked} người hỏi</span>
      </p>
      <TextFields written={written} onChange={setWritten} />
      <Checkbox
        label="Giữ lại làm câu trả lời cho người hỏi sau"
        checked={keep}
        onChange={(event) => setKeep(event.target.checked)}
      />
      {keep && (
        <DayField label="Dùng tới ngày" value={expires} onChange={(event) => setExpires(event.target.value)} required />
      )}
      <FormFoot act={write} onCancel={onClose}>
        Gửi cho người đã hỏi
      </FormFoot>
    </form>
  );
}
