/** Granting a request to be erased: what goes, what stays, and a word typed by hand, for nothing brings it back. */
import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { Modal, TextInput } from '@mantine/core';
import { useAct } from '../../../api/queries.ts';
import type { CaseDetail } from '../../../api/types.ts';
import { personWords } from '../../../words/person.ts';
import { FormFoot } from '../../../parts/FormFoot.tsx';

const WORD = 'XOÁ';
/** The mark may stand on either vowel, as keyboards differ. */
const SAME: ReadonlySet<string> = new Set([WORD, 'XÓA', 'XOA']);

interface Props {
  item: CaseDetail;
  opened: boolean;
  onClose: () => void;
  onErased: () => void;
}

export function EraseDialog(props: Props): ReactNode {
  const { item, opened, onClose } = props;
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={`Xoá dữ liệu: ${personWords(item.person)}`}
      closeButtonProps={{ 'aria-label': 'Thôi' }}
    >
      <EraseForm {...props} />
    </Modal>
  );
}

function EraseForm({ item, onClose, onErased }: Props): ReactNode {
  const act = useAct(item.id);
  const [typed, setTyped] = useState('');
  const sure = SAME.has(typed.trim().normalize('NFC').toUpperCase());
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (!sure) return;
    act.mutate(
      { act: 'erase', body: { confirm: WORD } },
      {
        onSuccess: () => {
          onClose();
          onErased();
        },
      },
    );
  };
  return (
    <form className="stack" onSubmit={onSubmit}>
      <p>
        Mất hẳn, kể cả trong bản sao lưu: tin nhắn, ảnh, tờ khai, hồ sơ theo dõi của người này và cả nhà dùng chung máy.
      </p>
      <p className="quiet">
        Còn lại: ai đã cho xoá và lúc nào. Còn ca báo động đang mở thì chưa xoá được. Người này được báo khi xoá xong.
      </p>
      <TextInput
        label={`Gõ ${WORD} để xác nhận`}
        value={typed}
        autoComplete="off"
        onChange={(event) => setTyped(event.target.value)}
        data-autofocus
      />
      <FormFoot act={act} onCancel={onClose} grave disabled={!sure}>
        Xoá hết
      </FormFoot>
    </form>
  );
}
