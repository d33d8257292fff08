/** Of which area a list is: a station chooses among its own, or all of them; others type any. */
import type { ReactNode } from 'react';
import { NativeSelect, TextInput } from '@mantine/core';

interface Props {
  /** of a station; empty for those who see everywhere */
  areas: readonly { code: string; name: string }[];
  /** code or name, '' for all */
  value: string;
  onChange: (area: string) => void;
}

export function AreaTool({ areas, value, onChange }: Props): ReactNode {
  const field = {
    label: 'Xã, phường',
    value,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  const [only, ...more] = areas;
  if (only === undefined) return <TextInput {...field} placeholder="tất cả" autoComplete="off" />;
  if (more.length === 0) return <p>{only.name}</p>;
  const choices = areas.map(({ code, name }) => ({ value: code, label: name }));
  return <NativeSelect {...field} data={[{ value: '', label: `Tất cả ${areas.length} địa bàn` }, ...choices]} />;
}
