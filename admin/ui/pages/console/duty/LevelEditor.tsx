/** One level of the roster: its people, hours and areas. */
import type { ReactNode } from 'react';
import { Button, MultiSelect, TagsInput, TextInput } from '@mantine/core';
import type { Colleague, DutyLevel } from '../../../api/types.ts';

interface Props {
  number: number;
  level: DutyLevel;
  colleagues: readonly Colleague[];
  /** null: the level is taken away */
  onChange: (level: DutyLevel | null) => void;
}

/** Written, not picked: the browser's own field may speak of AM and PM. */
const HOUR = { inputMode: 'numeric', placeholder: '07:00', maxLength: 5, w: 84 } as const;

export function LevelEditor({ number, level, colleagues, onChange }: Props): ReactNode {
  const known = colleagues.map(({ username, name }) => ({ value: username, label: name }));
  const strangers = level.users.filter((username) => !colleagues.some((one) => one.username === username));
  const people = [...known, ...strangers.map((username) => ({ value: username, label: `${username} (không còn)` }))];
  return (
    <fieldset className="level">
      <legend>Bậc {number}</legend>
      <MultiSelect
        label="Người trực"
        data={people}
        value={level.users}
        onChange={(users) => onChange({ ...level, users })}
        searchable
        placeholder={level.users.length === 0 ? 'Chọn người' : ''}
        nothingFoundMessage="Không có ai tên này"
      />
      <div className="level-hours">
        <TextInput
          {...HOUR}
          label="Từ"
          value={level.from ?? ''}
          onChange={(event) => onChange(withHours(level, event.target.value, level.to))}
        />
        <TextInput
          {...HOUR}
          label="Đến"
          value={level.to ?? ''}
          onChange={(event) => onChange(withHours(level, level.from, event.target.value))}
        />
        <span className="quiet">{level.from === undefined ? 'cả ngày' : ''}</span>
      </div>
      <TagsInput
        label="Địa bàn (mã xã, tỉnh)"
        value={level.areas ?? []}
        onChange={(areas) => onChange(withAreas(level, areas))}
        placeholder={level.areas === undefined ? 'Toàn tỉnh' : ''}
      />
      <Button variant="subtle" color="red" size="compact-md" onClick={() => onChange(null)}>
        Bỏ bậc {number}
      </Button>
    </fieldset>
  );
}

/** Both hours empty is "all day"; one given alone is completed by the API's answer. */
function withHours({ from: _from, to: _to, ...rest }: DutyLevel, from = '', to = ''): DutyLevel {
  return { ...rest, ...(from !== '' && { from }), ...(to !== '' && { to }) };
}

function withAreas({ areas: _areas, ...rest }: DutyLevel, areas: string[]): DutyLevel {
  return areas.length === 0 ? rest : { ...rest, areas };
}
