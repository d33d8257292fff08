/** Closing a case: how it ended, and a note, which an alarm cannot be closed without. */
import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { Modal, NativeSelect, Textarea } from '@mantine/core';
import { OUTCOMES } from '../../../../../cases/codes.ts';
import type { Outcome } from '../../../../../cases/codes.ts';
import { useAct } from '../../../api/queries.ts';
import type { CaseDetail } from '../../../api/types.ts';
import { OUTCOME_WORDS } from '../../../words/labels.ts';
import { caseWords } from '../../../words/person.ts';
import { FormFoot } from '../../../parts/FormFoot.tsx';

interface Props {
  item: CaseDetail;
  opened: boolean;
  onClose: () => void;
  onClosed: () => void;
}

export function CloseDialog(props: Props): ReactNode {
  const { item, opened, onClose } = props;
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={`Đóng ca: ${caseWords(item)}`}
      closeButtonProps={{ 'aria-label': 'Thôi' }}
    >
      <CloseForm {...props} />
    </Modal>
  );
}

function CloseForm({ item, onClose, onClosed }: Props): ReactNode {
  const act = useAct(item.id);
  const [outcome, setOutcome] = useState<Outcome | ''>('');
  const [note, setNote] = useState('');
  const alarm = item.severity === 'RED' || item.severity === 'ORANGE';
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (outcome === '') return;
    act.mutate(
      { act: 'close', body: { outcome, note: note.trim() } },
      {
        onSuccess: () => {
          onClose();
          onClosed();
        },
      },
    );
  };
  const choices = [
    { value: '', label: 'Chọn…', disabled: true },
    ...OUTCOMES.map((code) => ({ value: code, label: OUTCOME_WORDS[code] })),
  ];
  return (
    <form className="stack" onSubmit={onSubmit}>
      <NativeSelect
        label="Kết thúc thế nào"
        value={outcome}
        onChange={(event) => setOutcome(event.target.value as Outcome)}
        data={choices}
        required
        data-autofocus
      />
      <Textarea
        label="Ghi chú"
        description={alarm ? 'Ca báo động: ghi đã làm gì, người bệnh ra sao' : undefined}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        required={alarm}
        autosize
        minRows={3}
        maxLength={2000}
      />
      <FormFoot act={act} onCancel={onClose} disabled={outcome === ''}>
        Đóng ca
      </FormFoot>
    </form>
  );
}
