/** A reviewer puts name and day under what they read. */
import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { Checkbox, TextInput } from '@mantine/core';
import type { Me } from '../../api/types.ts';
import { DayField } from '../../parts/DayField.tsx';
import { FormFoot } from '../../parts/FormFoot.tsx';
import { useToday } from '../../parts/ticker.ts';

interface Signature {
  name: string;
  /** ISO day */
  on: string;
}

interface Props {
  me: Me;
  /** what they state by signing */
  statement: string;
  act: { error: unknown; isPending: boolean };
  onSign: (signature: Signature) => void;
  onClose: () => void;
  /** what is signed, as far as it must be before their eyes */
  children?: ReactNode;
}

export function SignForm({ me, statement, act, onSign, onClose, children }: Props): ReactNode {
  const today = useToday();
  const [name, setName] = useState(me.name);
  const [on, setOn] = useState(today);
  const [read, setRead] = useState(false);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    onSign({ name: name.trim(), on });
  };
  return (
    <form className="stack" onSubmit={onSubmit}>
      {children}
      <TextInput
        label="Họ tên, chức danh người đọc duyệt"
        value={name}
        onChange={(event) => setName(event.target.value)}
        required
        data-autofocus
      />
      <DayField
        label="Ngày đọc duyệt"
        max={today}
        value={on}
        onChange={(event) => setOn(event.target.value)}
        required
      />
      <Checkbox label={statement} checked={read} onChange={(event) => setRead(event.target.checked)} required />
      <FormFoot act={act} onCancel={onClose}>
        Ký
      </FormFoot>
    </form>
  );
}
