/** Switching a pack on or off, asked twice: what it means, then the document's number typed again. */
import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { Modal, TextInput } from '@mantine/core';
import { call } from '../../../api/client.ts';
import { useWrite } from '../../../api/queries.ts';
import type { Body, Pack } from '../../../api/types.ts';
import { FormFoot } from '../../../parts/FormFoot.tsx';

export function SwitchDialog({ pack, onClose }: { pack: Pack | null; onClose: () => void }): ReactNode {
  return (
    <Modal
      opened={pack !== null}
      onClose={onClose}
      title={pack === null ? '' : `${pack.on ? 'Tắt' : 'Bật'}: ${pack.title}`}
      closeButtonProps={{ 'aria-label': 'Thôi' }}
    >
      {pack !== null && <SwitchForm pack={pack} onClose={onClose} />}
    </Modal>
  );
}

function SwitchForm({ pack, onClose }: { pack: Pack; onClose: () => void }): ReactNode {
  const [sure, setSure] = useState(false);
  const [confirm, setConfirm] = useState('');
  const [number = ''] = pack.document.split(', ');
  const write = useWrite(
    (body: Body<'PUT /packs/:id'>) => call('PUT /packs/:id', { params: { id: pack.id }, body }),
    ['packs'],
  );
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (!sure) setSure(true);
    else write.mutate({ on: !pack.on, confirm }, { onSuccess: onClose });
  };
  return (
    <form className="stack" onSubmit={onSubmit}>
      <p>
        {pack.on
          ? `Tắt rồi thì ${pack.rules.length} quy tắc của bộ này không còn nâng mức của ai trong toàn tỉnh, kể từ tin nhắn tới.`
          : `Bật rồi thì ${pack.rules.length} quy tắc của bộ này được xét cho mọi người trong toàn tỉnh, kể từ tin nhắn tới.`}{' '}
        Việc này được ghi lại cùng tên của anh chị.
      </p>
      {sure && (
        <TextInput
          label={`Gõ lại số văn bản để xác nhận: ${number}`}
          value={confirm}
          onChange={(event) => setConfirm(event.target.value)}
          autoComplete="off"
          required
          data-autofocus
          autoFocus
        />
      )}
      <FormFoot act={write} onCancel={onClose}>
        {!sure ? 'Tiếp tục' : pack.on ? 'Tắt bộ quy tắc' : 'Bật bộ quy tắc'}
      </FormFoot>
    </form>
  );
}
