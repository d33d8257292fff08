/** Where and when people can be tested, how many have registered; and the form that opens another slot. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { SegmentedControl } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Link } from 'wouter';
import type { TestSlot } from '../../../api/types.ts';
import { Empty, Failed, Waiting } from '../../../parts/Notes.tsx';
import { useTicking, useToday } from '../../../parts/ticker.ts';
import { AreaTool } from '../AreaTool.tsx';
import { PageBody } from '../PageBody.tsx';
import { SlotForm } from './SlotForm.tsx';
import { useTestSlots } from './queries.ts';
import type { When } from './queries.ts';
import { startWords, stateWords } from './words.ts';

const TIMES = [
  { value: 'coming', label: 'Từ hôm nay' },
  { value: 'past', label: 'Đã qua' },
];

export function SlotsPage(): ReactNode {
  const [when, setWhen] = useState<When>('coming');
  const [typed, setTyped] = useState('');
  const [area] = useDebouncedValue(typed.trim(), 400);
  const { data, error, refetch } = useTestSlots(when, area);
  return (
    <PageBody title="Lịch xét nghiệm">
      <p className="quiet">
        Bà con nhắn “đăng ký xét nghiệm” sẽ được chọn trong các lịch còn chỗ ở xã, phường mình, và nhận mã xét nghiệm.
      </p>
      {data !== undefined && <SlotForm areas={data.areas} />}
      <div className="tools">
        <AreaTool areas={data?.areas ?? []} value={typed} onChange={setTyped} />
        <SegmentedControl
          data={TIMES}
          value={when}
          onChange={(value) => setWhen(value === 'past' ? 'past' : 'coming')}
          aria-label="Lịch nào"
        />
      </div>
      {error !== null && <Failed fault={error} again={() => void refetch()} />}
      {data === undefined && error === null && <Waiting rows={5} label="Đang tải lịch xét nghiệm" />}
      {data?.items.length === 0 && (
        <Empty title={when === 'past' ? 'Chưa có lịch nào đã qua' : 'Chưa mở lịch nào'}>
          {when === 'past' ? 'Lịch qua ngày sẽ nằm ở đây.' : 'Mở một lịch ở trên để bà con đăng ký được.'}
        </Empty>
      )}
      {data !== undefined && data.items.length > 0 && <SlotTable slots={data.items} />}
      {data !== undefined && data.next !== null && (
        <p className="quiet">Còn nữa. Ghi tên xã, phường để thu hẹp danh sách.</p>
      )}
    </PageBody>
  );
}

function SlotTable({ slots }: { slots: readonly TestSlot[] }): ReactNode {
  return (
    <div className="table-wrap">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Lúc</th>
            <th scope="col">Nơi lấy mẫu</th>
            <th scope="col">Đã đăng ký</th>
            <th scope="col">Tình trạng</th>
          </tr>
        </thead>
        <tbody>
          {slots.map((slot) => (
            <SlotRow key={slot.id} slot={slot} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SlotRow({ slot }: { slot: TestSlot }): ReactNode {
  const today = useToday();
  const state = useTicking((now) => stateWords(slot, now));
  return (
    <tr>
      <td className="figures">{startWords(slot, today)}</td>
      <td>
        <Link href={`/test-slots/${encodeURIComponent(slot.id)}`}>
          <b>{slot.place}</b>
        </Link>
        <br />
        <span className="quiet">{slot.area ?? 'Cho mọi nơi'}</span>
      </td>
      <td className="figures">
        {slot.taken} / {slot.capacity} người
      </td>
      <td className={slot.open ? '' : 'quiet'}>{state}</td>
    </tr>
  );
}
