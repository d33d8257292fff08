/** A reviewer signs: name and day, for the rules as they are now. */
import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { Button, Checkbox, Modal, TextInput } from '@mantine/core';
import { call, saidOf } from '../../../api/client.ts';
import { useWrite } from '../../../api/queries.ts';
import type { Body, Me, Pack } from '../../../api/types.ts';
import { DayField } from '../../../parts/DayField.tsx';
import { useToday } from '../../../parts/ticker.ts';

interface Props {
  pack: Pack | null;
  me: Me;
  onClose: () => void;
}

export function SignDialog({ pack, me, onClose }: Props): ReactNode {
  return (
    <Modal
      opened={pack !== null}
      onClose={onClose}
      title={pack === null ? '' : `Ký đã đọc duyệt: ${pack.title}`}
      closeButtonProps={{ 'aria-label': 'Thôi' }}
    >
      {pack !== null && <SignForm pack={pack} me={me} onClose={onClose} />}
    </Modal>
  );
}

function SignForm({ pack, me, onClose }: Props & { pack: Pack }): ReactNode {
  const today = useToday();
  const [name, setName] = useState(me.name);
  const [on, setOn] = useState(today);
  const [read, setRead] = useState(false);
  const write = useWrite(
    (body: Body<'POST /packs/:id/review'>) => call('POST /packs/:id/review', { params: { id: pack.id }, body }),
    ['packs'],
  );
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    write.mutate({ name: name.trim(), on }, { onSuccess: onClose });
  };
  return (
    <form className="stack" onSubmit={onSubmit}>
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
      <Checkbox
        label={`Đã đọc đủ ${pack.rules.length} quy tắc và đối chiếu với văn bản`}
        checked={read}
        onChange={(event) => setRead(event.target.checked)}
        required
      />
      {write.error !== null && (
        <p className="form-problem" role="alert">
          {saidOf(write.error)}
        </p>
      )}
      <div className="form-foot">
        <Button variant="default" onClick={onClose}>
          Thôi
        </Button>
        <Button type="submit" loading={write.isPending}>
          Ký
        </Button>
      </div>
    </form>
  );
}
