/** Ending somebody's isolation: what the rule says, the test, and why; it goes through the person's inbox. */
import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { Modal, Textarea } from '@mantine/core';
import { call } from '../../../api/client.ts';
import { useWrite } from '../../../api/queries.ts';
import type { Isolated } from '../../../api/types.ts';
import { DayField } from '../../../parts/DayField.tsx';
import { documentWords } from '../../../words/documents.ts';
import { personWords } from '../../../words/person.ts';
import { dayWords } from '../../../words/time.ts';
import { FormFoot } from '../../../parts/FormFoot.tsx';

export type Releasable = Pick<Isolated, 'id' | 'name' | 'phone'> & { isolation: Isolated['isolation'] | null };

export function ReleaseDialog({ person, onClose }: { person: Releasable | null; onClose: () => void }): ReactNode {
  return (
    <Modal
      opened={person !== null}
      onClose={onClose}
      title={person === null ? '' : `Kết thúc cách ly: ${personWords(person)}`}
      closeButtonProps={{ 'aria-label': 'Thôi' }}
    >
      {person !== null && <ReleaseForm person={person} onClose={onClose} />}
    </Modal>
  );
}

function ReleaseForm({ person, onClose }: { person: Releasable; onClose: () => void }): ReactNode {
  const [note, setNote] = useState('');
  const [testOn, setTestOn] = useState('');
  const write = useWrite(
    (said: string) => call('POST /people/:id/release', { params: { id: person.id }, body: { note: said } }),
    ['person', 'people', 'isolation', 'cases', 'counts'],
  );
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    const test = testOn === '' ? [] : [`xét nghiệm âm tính ngày ${dayWords(testOn)}`];
    write.mutate([note.trim(), ...test].join('; '), { onSuccess: onClose });
  };
  return (
    <form className="stack" onSubmit={onSubmit}>
      <RuleWords person={person} />
      <DayField
        label="Ngày xét nghiệm âm tính"
        description="do nhân viên y tế làm hoặc giám sát; không có thì để trống"
        value={testOn}
        onChange={(event) => setTestOn(event.target.value)}
      />
      <Textarea
        label="Ghi chú"
        description="ai khám, người bệnh thế nào"
        value={note}
        onChange={(event) => setNote(event.target.value)}
        required
        autosize
        minRows={2}
        maxLength={1900}
        data-autofocus
      />
      <p className="quiet">Ca theo dõi đóng lại, người này được báo và không bị hỏi thăm nữa.</p>
      <FormFoot act={write} onCancel={onClose}>
        Kết thúc cách ly
      </FormFoot>
    </form>
  );
}

function RuleWords({ person: { isolation } }: { person: Releasable }): ReactNode {
  if (isolation === null) return null;
  const { until, reviewOn, document, reason } = isolation;
  return (
    <p>
      {until !== null && (
        <>
          Ngày cuối theo văn bản: <b className="figures">{dayWords(until)}</b>
          {document !== null && ` (${documentWords(document)})`}.{' '}
        </>
      )}
      {until === null && reviewOn !== null && (
        <>
          Không văn bản nào định ngày; nhân viên y tế xem lại ngày <b className="figures">{dayWords(reviewOn)}</b>.{' '}
        </>
      )}
      <span className="quiet">{reason}</span>
    </p>
  );
}
