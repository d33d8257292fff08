/** Figures and words that the province gives out: what people are told when they ask "hôm nay bao nhiêu ca". */
import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { Button, TextInput } from '@mantine/core';
import { call } from '../../../api/client.ts';
import { useNameOf, useWrite } from '../../../api/queries.ts';
import type { Body, Me } from '../../../api/types.ts';
import { DayField } from '../../../parts/DayField.tsx';
import { Empty, Failed, Waiting } from '../../../parts/Notes.tsx';
import { useToday } from '../../../parts/ticker.ts';
import { dayWords } from '../../../words/time.ts';
import { PageBody } from '../PageBody.tsx';
import { TextFields } from './TextFields.tsx';
import { useBulletins } from './queries.ts';
import type { BulletinShown } from './queries.ts';
import { NOTHING_WRITTEN, sentForms } from './text-form.ts';
import { Problem } from '../../../parts/Problem.tsx';
import { FormFoot } from '../../../parts/FormFoot.tsx';

export function BulletinsPage({ me }: { me: Me }): ReactNode {
  const { data, error, refetch } = useBulletins();
  const mayWrite = me.role !== 'station';
  return (
    <PageBody title="Bản tin">
      <p>Người dân hỏi số ca thì nhận bản tin mới nhất của nơi họ ở. Chưa có bản tin thì máy nói là chưa có.</p>
      {mayWrite && <BulletinForm />}
      {error !== null && <Failed fault={error} again={() => void refetch()} />}
      {data === undefined && error === null && <Waiting rows={4} label="Đang tải bản tin" />}
      {data?.items.length === 0 && <Empty title="Chưa đưa bản tin nào" />}
      <ul className="answers">
        {data?.items.map((bulletin) => (
          <BulletinCard key={bulletin.id} bulletin={bulletin} mayWrite={mayWrite} />
        ))}
      </ul>
    </PageBody>
  );
}

function BulletinForm(): ReactNode {
  const today = useToday();
  const [area, setArea] = useState('');
  const [day, setDay] = useState(today);
  const [written, setWritten] = useState(NOTHING_WRITTEN);
  const write = useWrite((body: Body<'POST /bulletins'>) => call('POST /bulletins', { body }), ['bulletins']);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    const where = area.trim() === '' ? {} : { area: area.trim() };
    write.mutate({ day, ...where, ...sentForms(written) }, { onSuccess: () => setWritten(NOTHING_WRITTEN) });
  };
  return (
    <details className="answer">
      <summary>Viết bản tin mới</summary>
      <form className="stack" onSubmit={onSubmit}>
        <TextInput
          label="Nơi"
          placeholder="Bỏ trống là cả nước; ví dụ: Huế, hoặc xã Tịnh Khê, Quảng Ngãi"
          value={area}
          onChange={(event) => setArea(event.target.value)}
        />
        <DayField label="Ngày" max={today} value={day} onChange={(event) => setDay(event.target.value)} required />
        <TextFields written={written} onChange={setWritten} sourceLabel="Nơi công bố" />
        <FormFoot act={write}>Đưa bản tin</FormFoot>
      </form>
    </details>
  );
}

function BulletinCard({ bulletin, mayWrite }: { bulletin: BulletinShown; mayWrite: boolean }): ReactNode {
  const nameOf = useNameOf();
  const { id, area, day, chat, source, by } = bulletin;
  const write = useWrite(() => call('DELETE /bulletins/:id', { params: { id } }), ['bulletins']);
  return (
    <li className="answer">
      <div className="answer-head">
        <h2>{area ?? 'Cả nước'}</h2>
        <p className="answer-state figures">{dayWords(day)}</p>
      </div>
      <p className="answer-text">{chat}</p>
      <p className="quiet">
        {source} · {nameOf(by)}
      </p>
      {mayWrite && (
        <div className="answer-acts">
          <Button variant="subtle" size="compact-md" loading={write.isPending} onClick={() => write.mutate()}>
            Rút
            <span className="unseen">
              {' '}
              bản tin {area ?? 'cả nước'} ngày {dayWords(day)}
            </span>
          </Button>
        </div>
      )}
      <Problem of={write.error} />
    </li>
  );
}
