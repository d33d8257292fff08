/** Numbers that people are told to call: where they hold, what they cost, and when somebody last tried them. */
import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { call } from '../../../api/client.ts';
import { useWrite } from '../../../api/queries.ts';
import type { Body, Me } from '../../../api/types.ts';
import { Failed, Waiting } from '../../../parts/Notes.tsx';
import { useToday } from '../../../parts/ticker.ts';
import { dayWords } from '../../../words/time.ts';
import { PageBody } from '../PageBody.tsx';
import { useHotlines } from './queries.ts';
import type { HotlineShown } from './queries.ts';
import { Problem } from '../../../parts/Problem.tsx';
import { FormFoot } from '../../../parts/FormFoot.tsx';

type Cost = HotlineShown['cost'];
const COSTS: readonly { value: Cost; label: string }[] = [
  { value: 'unknown', label: 'chưa rõ cước' },
  { value: 'free', label: 'miễn phí' },
  { value: 'charged', label: 'có tính cước' },
];
const EMERGENCY = '115';

export function HotlinesPage({ me }: { me: Me }): ReactNode {
  const { data, error, refetch } = useHotlines();
  const mayWrite = me.role !== 'station';
  return (
    <PageBody title="Số gọi được">
      <p>115 luôn được đưa ra trước. Gọi thử từng số rồi bấm &ldquo;Gọi được&rdquo; để ghi ngày kiểm tra.</p>
      {mayWrite && <HotlineForm />}
      {error !== null && <Failed fault={error} again={() => void refetch()} />}
      {data === undefined && error === null && <Waiting rows={6} label="Đang tải các số" />}
      <ul className="answers">
        {data?.items.map((hotline) => (
          <HotlineRow key={hotline.id} hotline={hotline} mayWrite={mayWrite} />
        ))}
      </ul>
    </PageBody>
  );
}

function HotlineRow({ hotline, mayWrite }: { hotline: HotlineShown; mayWrite: boolean }): ReactNode {
  const today = useToday();
  const { id, number, label, area, cost, checkedOn } = hotline;
  const write = useWrite(
    (change: { checkedOn: string | null; withdrawn: boolean }) =>
      call('PUT /hotlines/:id', {
        params: { id },
        body: { number, label, cost, ...(area !== null && { area }), ...change },
      }),
    ['hotlines'],
  );
  return (
    <li className="answer hotline">
      <div>
        <b className="figures">{number}</b> {label}
        <p className="quiet figures">
          {area ?? 'cả nước'} · {COSTS.find(({ value }) => value === cost)?.label} ·{' '}
          {checkedOn === null ? (
            <span className="people-problem">chưa ai gọi thử</span>
          ) : (
            `gọi thử ${dayWords(checkedOn)}`
          )}
        </p>
        <Problem of={write.error} />
      </div>
      {mayWrite && (
        <div className="answer-acts">
          <Button
            variant="default"
            size="compact-md"
            loading={write.isPending}
            onClick={() => write.mutate({ checkedOn: today, withdrawn: false })}
          >
            Gọi được<span className="unseen">: {number}</span>
          </Button>
          {number !== EMERGENCY && (
            <Button
              variant="subtle"
              size="compact-md"
              disabled={write.isPending}
              onClick={() => write.mutate({ checkedOn, withdrawn: true })}
            >
              Rút<span className="unseen"> số {number}</span>
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

const EMPTY = { number: '', label: '', area: '' };

function HotlineForm(): ReactNode {
  const today = useToday();
  const [given, setGiven] = useState(EMPTY);
  const [cost, setCost] = useState<Cost>('unknown');
  const write = useWrite((body: Body<'POST /hotlines'>) => call('POST /hotlines', { body }), ['hotlines']);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    const { number, label, area } = given;
    const where = area.trim() === '' ? {} : { area: area.trim() };
    const body = { number: number.trim(), label: label.trim(), cost, checkedOn: today, ...where };
    write.mutate(body, { onSuccess: () => setGiven(EMPTY) });
  };
  return (
    <details className="answer">
      <summary>Thêm một số</summary>
      <form className="stack" onSubmit={onSubmit}>
        <TextInput
          label="Số máy"
          inputMode="tel"
          value={given.number}
          onChange={(event) => setGiven({ ...given, number: event.target.value })}
          required
        />
        <TextInput
          label="Của ai"
          placeholder="trạm y tế xã Tịnh Khê"
          value={given.label}
          onChange={(event) => setGiven({ ...given, label: event.target.value })}
          required
        />
        <TextInput
          label="Nơi"
          placeholder="Bỏ trống là cả nước"
          value={given.area}
          onChange={(event) => setGiven({ ...given, area: event.target.value })}
        />
        <NativeSelect
          label="Cước"
          data={[...COSTS]}
          value={cost}
          onChange={({ target }) => setCost(COSTS.find(({ value }) => value === target.value)?.value ?? 'unknown')}
        />
        <p className="quiet">Hãy gọi thử trước: ngày kiểm tra được ghi là hôm nay.</p>
        <FormFoot act={write}>Thêm số</FormFoot>
      </form>
    </details>
  );
}
