/** A reviewer signs: name and day, for the rules as they are now. */
import type { ReactNode } from 'react';
import { Modal } from '@mantine/core';
import { call } from '../../../api/client.ts';
import { useWrite } from '../../../api/queries.ts';
import type { Body, Me, Pack } from '../../../api/types.ts';
import { SignForm } from '../SignForm.tsx';

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
      {pack !== null && <PackForm pack={pack} me={me} onClose={onClose} />}
    </Modal>
  );
}

function PackForm({ pack, me, onClose }: Props & { pack: Pack }): ReactNode {
  const write = useWrite(
    (body: Body<'POST /packs/:id/review'>) => call('POST /packs/:id/review', { params: { id: pack.id }, body }),
    ['packs'],
  );
  return (
    <SignForm
      me={me}
      statement={`Đã đọc đủ ${pack.rules.length} quy tắc và đối chiếu với văn bản`}
      act={write}
      onSign={(signature) => write.mutate(signature, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}
