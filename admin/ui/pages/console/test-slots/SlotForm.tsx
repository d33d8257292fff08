/** Opens a slot: where, for whom, when, and for how many. */
import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { Button, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { call } from '../../../api/client.ts';
import { useWrite } from '../../../api/queries.ts';
import type { Body } from '../../../api/types.ts';
import { DayField } from '../../../parts/DayField.tsx';
import { useToday } from '../../../parts/ticker.ts';
import { SLOT_QUERIES } from './queries.ts';
import { Problem } from '../../../parts/Problem.tsx';

type Areas = readonly { code: string; name: string }[];

const MOST_PLACES = 500;
const EMPTY = { place: '', area: '', day: '', time: '08:00', capacity: 30 };

/** @param areas of a station, which offers slots to its own people only; empty for others */
export function SlotForm({ areas }: { areas: Areas }): ReactNode {
  const [given, setGiven] = useState(EMPTY);
  const write = useWrite((body: Body<'POST /test-slots'>) => call('POST /test-slots', { body }), SLOT_QUERIES);
  const change = (part: Partial<typeof EMPTY>): void => setGiven({ ...given, ...part });
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    const { place, area, day, time, capacity } = given;
    const where = area.trim() === '' ? {} : { area: area.trim() };
    const body = { place: place.trim(), startsAt: `${day}T${time}:00+07:00`, capacity, ...where };
    // the next slot is often at the same place
    write.mutate(body, { onSuccess: () => change({ day: '' }) });
  };
  return (
    <details className="answer">
      <summary>Mở lịch mới</summary>
      <form className="form-grid" onSubmit={onSubmit}>
        <SlotFields areas={areas} given={given} change={change} />
        <div className="form-wide form-foot">
          <Problem of={write.error} />
          {write.isSuccess && given.day === '' && (
            <p className="form-done" role="status">
              Đã mở. Chọn ngày khác để mở thêm ở nơi này.
            </p>
          )}
          <Button type="submit" loading={write.isPending}>
            Mở lịch
          </Button>
        </div>
      </form>
    </details>
  );
}

interface FieldProps {
  areas: Areas;
  given: typeof EMPTY;
  change: (part: Partial<typeof EMPTY>) => void;
}

function SlotFields({ areas, given, change }: FieldProps): ReactNode {
  const today = useToday();
  return (
    <>
      <TextInput
        label="Nơi lấy mẫu, như bà con sẽ đọc"
        placeholder="Trạm y tế xã Tịnh Khê, thôn Mỹ Lại"
        value={given.place}
        onChange={(event) => change({ place: event.target.value })}
        maxLength={120}
        required
      />
      <AreaField areas={areas} value={given.area} onChange={(area) => change({ area })} />
      <DayField
        label="Ngày"
        min={today}
        value={given.day}
        onChange={(event) => change({ day: event.target.value })}
        required
      />
      <TextInput
        label="Giờ bắt đầu"
        type="time"
        value={given.time}
        onChange={(event) => change({ time: event.target.value })}
        required
      />
      <NumberInput
        label="Số chỗ"
        min={1}
        max={MOST_PLACES}
        allowDecimal={false}
        value={given.capacity}
        onChange={(value) => change({ capacity: Number(value) })}
        required
      />
    </>
  );
}

function AreaField(props: { areas: Areas; value: string; onChange: (area: string) => void }): ReactNode {
  const { areas, value, onChange } = props;
  const [only, ...more] = areas;
  const field = {
    label: 'Cho người ở xã, phường',
    value,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  if (only === undefined) {
    return <TextInput {...field} placeholder="bỏ trống: ai cũng đăng ký được" autoComplete="off" />;
  }
  if (more.length === 0) return <TextInput {...field} value={only.name} disabled />;
  const choices = areas.map(({ code, name }) => ({ value: code, label: name }));
  return <NativeSelect {...field} required data={[{ value: '', label: 'chọn địa bàn' }, ...choices]} />;
}
