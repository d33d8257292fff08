/** One answer: its question, what is told, and the state of its signature and validity. */
import type { ReactNode } from 'react';
import { Button } from '@mantine/core';
import { call } from '../../../api/client.ts';
import { useNameOf, useWrite } from '../../../api/queries.ts';
import { useToday } from '../../../parts/ticker.ts';
import { smsParts } from '../../../words/sms-length.ts';
import { dayWords, shortTime } from '../../../words/time.ts';
import type { AnswerShown } from './queries.ts';
import { Problem } from '../../../parts/Problem.tsx';

interface Props {
  answer: AnswerShown;
  onEdit: (() => void) | null;
  onSign: (() => void) | null;
}

export function AnswerCard({ answer, onEdit, onSign }: Props): ReactNode {
  return (
    <li className={answer.withdrawn ? 'answer answer-off' : 'answer'}>
      <div className="answer-head">
        <h2>{answer.question}</h2>
        <p className={answer.told ? 'answer-state' : 'answer-state people-problem'}>{stateWords(answer)}</p>
      </div>
      <p className="answer-text">{answer.chat}</p>
      <p className="quiet figures">
        {answer.source} · dùng tới {dayWords(answer.expires)} · <Review answer={answer} />
      </p>
      <Details answer={answer} />
      {onEdit !== null && (
        <div className="answer-acts">
          {onSign !== null && !answer.withdrawn && (
            <Button variant="default" size="compact-md" onClick={onSign}>
              Ký đã đọc duyệt<span className="unseen">: {answer.question}</span>
            </Button>
          )}
          <Button variant="subtle" size="compact-md" onClick={onEdit}>
            Sửa<span className="unseen">: {answer.question}</span>
          </Button>
          <Withdraw answer={answer} />
        </div>
      )}
    </li>
  );
}

function stateWords({ withdrawn, expired, told }: AnswerShown): string {
  if (withdrawn) return 'Đã thôi dùng';
  if (expired) return 'Quá hạn';
  return told ? 'Đang trả lời' : 'Chờ ký';
}

function Review({ answer: { review } }: { answer: AnswerShown }): ReactNode {
  if (review === null) return <span className="people-problem">chưa ai ký</span>;
  return (
    <>
      {review.name} ký {dayWords(review.on)}
      {!review.current && <span className="people-problem"> · lời đã đổi sau khi ký</span>}
    </>
  );
}

function Details({ answer }: { answer: AnswerShown }): ReactNode {
  const today = useToday();
  const nameOf = useNameOf();
  return (
    <details>
      <summary>
        Cách hỏi khác, bản SMS, các bản sửa<span className="unseen"> của: {answer.question}</span>
      </summary>
      <dl className="answer-facts">
        <dt>Cách hỏi khác</dt>
        <dd>{answer.variants.length === 0 ? 'chưa có' : answer.variants.join(' · ')}</dd>
        <dt>SMS ({smsParts(answer.sms)} tin)</dt>
        <dd className="figures">{answer.sms}</dd>
        <dt>Khi nghe</dt>
        <dd>{answer.speech}</dd>
        <dt>Các bản</dt>
        <dd>
          {answer.versions.toReversed().map(({ version, by, at, chat }) => (
            <p key={version} className={version === answer.version ? 'figures' : 'figures quiet'}>
              <b>
                Bản {version}
                {version === answer.version && ' (đang dùng)'}
              </b>
              , {nameOf(by)}, {shortTime(at, today)}: {chat}
            </p>
          ))}
          {answer.shipped && (
            <p className="quiet">{answer.version === 0 ? 'Bản cài sẵn (đang dùng)' : 'Bản cài sẵn'}</p>
          )}
        </dd>
      </dl>
    </details>
  );
}

function Withdraw({ answer: { id, withdrawn, question } }: { answer: AnswerShown }): ReactNode {
  const write = useWrite(
    () => call('PUT /answers/:id/withdrawal', { params: { id }, body: { withdrawn: !withdrawn } }),
    ['answers'],
  );
  return (
    <>
      <Button variant="subtle" size="compact-md" loading={write.isPending} onClick={() => write.mutate()}>
        {withdrawn ? 'Dùng lại' : 'Thôi dùng'}
        <span className="unseen">: {question}</span>
      </Button>
      <Problem of={write.error} />
    </>
  );
}
