/** One slot for tests: who comes, and giving more places, or none any more. */
import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { Button, NumberInput } from '@mantine/core';
import type { TestBookings, TestSlot } from '../../../api/types.ts';
import { Empty, Failed, Waiting } from '../../../parts/Notes.tsx';
import { useTicking, useToday } from '../../../parts/ticker.ts';
import { phoneWords } from '../../../words/person.ts';
import { shortTime } from '../../../words/time.ts';
import { PageBody } from '../PageBody.tsx';
import { useBookings, useSlotChange } from './queries.ts';
import { BEGUN, startWords, stateWords } from './words.ts';
import { Problem } from '../../../parts/Problem.tsx';

export function SlotPage({ id }: { id: string }): ReactNode {
  const { data, error, refetch } = useBookings(id);
  return (
    <PageBody title={data?.slot.place ?? 'Lịch xét nghiệm'} back={{ href: '/test-slots', name: 'Lịch xét nghiệm' }}>
      {error !== null && <Failed fault={error} again={() => void refetch()} />}
      {data === undefined && error === null && <Waiting rows={6} label="Đang tải người đăng ký" />}
      {data !== undefined && (
        <>
          <SlotHead slot={data.slot} />
          <Bookings bookings={data} />
        </>
      )}
    </PageBody>
  );
}

function SlotHead({ slot }: { slot: TestSlot }): ReactNode {
  const today = useToday();
  const state = useTicking((now) => stateWords(slot, now));
  const write = useSlotChange(slot.id);
  const [capacity, setCapacity] = useState(slot.capacity);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    write.mutate({ capacity });
  };
  return (
    <>
      <p className="figures">
        <b>{startWords(slot, today)}</b> · {slot.area ?? 'cho mọi nơi'} · {slot.taken} / {slot.capacity} người đăng ký ·{' '}
        {state.toLowerCase()}
      </p>
      {state !== BEGUN && (
        <form className="tools" onSubmit={onSubmit}>
          <NumberInput
            label="Số chỗ"
            min={1}
            max={500}
            allowDecimal={false}
            value={capacity}
            onChange={(value) => setCapacity(Number(value))}
            required
          />
          <Button type="submit" variant="default" disabled={capacity === slot.capacity} loading={write.isPending}>
            Đổi số chỗ
          </Button>
          <Button variant="default" loading={write.isPending} onClick={() => write.mutate({ open: !slot.open })}>
            {slot.open ? 'Đóng, không nhận thêm' : 'Mở lại'}
          </Button>
        </form>
      )}
      <Problem of={write.error} />
    </>
  );
}

function Bookings({ bookings: { items, next } }: { bookings: TestBookings }): ReactNode {
  const today = useToday();
  if (items.length === 0) return <Empty title="Chưa ai đăng ký">Ai đăng ký sẽ hiện ở đây, với mã xét nghiệm.</Empty>;
  return (
    <div className="table-wrap">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Người</th>
            <th scope="col">Mã xét nghiệm</th>
            <th scope="col">Số máy</th>
            <th scope="col">Đăng ký lúc</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ id, code, name, birthYear, phone, at }) => (
            <tr key={id}>
              <td>
                <b>{name}</b> <span className="quiet figures">sinh {birthYear}</span>
              </td>
              <td className="figures" data-label="Mã">
                {code}
              </td>
              <td className="figures">{phone === null ? '' : <a href={`tel:${phone}`}>{phoneWords(phone)}</a>}</td>
              <td className="figures quiet" data-label="Đăng ký lúc">
                {shortTime(at, today)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {next !== null && <p className="quiet">Hiện 200 người đăng ký đầu tiên.</p>}
    </div>
  );
}
