/** Messages that could not be handled or delivered: what happened, whose they are, and trying again. */
import type { ReactNode } from 'react';
import { Button } from '@mantine/core';
import { call } from '../../../api/client.ts';
import { useFailures, useWrite } from '../../../api/queries.ts';
import type { Failure } from '../../../api/types.ts';
import { Empty, Failed, Waiting } from '../../../parts/Notes.tsx';
import { useToday } from '../../../parts/ticker.ts';
import { personWords } from '../../../words/person.ts';
import { shortTime } from '../../../words/time.ts';
import { PageBody } from '../PageBody.tsx';
import { Problem } from '../../../parts/Problem.tsx';

const KIND_WORDS = {
  inbound: 'Tin tới chưa xử lý được',
  outbound: 'Tin đi chưa tới người nhận',
  media: 'Ảnh hoặc tệp chưa tải về được',
};

export function FailuresPage(): ReactNode {
  const { data, error, refetch } = useFailures();
  return (
    <PageBody title="Tin bị lỗi">
      {error !== null && <Failed fault={error} again={() => void refetch()} />}
      {data === undefined && error === null && <Waiting rows={4} label="Đang tải tin bị lỗi" />}
      {data?.items.length === 0 && (
        <Empty title="Không có tin nào bị lỗi">Tin không gửi được hoặc không xử lý được sẽ nằm ở đây.</Empty>
      )}
      <ul className="failures">
        {data?.items.map((failure) => (
          <FailureRow key={failure.id} failure={failure} />
        ))}
      </ul>
    </PageBody>
  );
}

function FailureRow({ failure }: { failure: Failure }): ReactNode {
  const today = useToday();
  const write = useWrite(
    () => call('POST /failures/:id/retry', { params: { id: failure.id } }),
    ['failures', 'counts'],
  );
  return (
    <li>
      <div>
        <b>{KIND_WORDS[failure.kind]}</b>
        <p className="quiet figures">
          {[
            failure.person === null ? 'Chưa rõ người' : personWords(failure.person),
            shortTime(failure.at, today),
            `đã thử ${failure.attempts} lần`,
            failure.code,
          ].join(' · ')}
        </p>
        <Problem of={write.error} />
      </div>
      <Button variant="default" loading={write.isPending} onClick={() => write.mutate()}>
        Thử lại
      </Button>
    </li>
  );
}
