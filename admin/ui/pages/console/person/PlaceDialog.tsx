/** Moves somebody to another place of care, or notes recovery or death; it goes through the person's inbox. */
import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { Checkbox, Modal, NativeSelect, TextInput, Textarea } from '@mantine/core';
import { call } from '../../../api/client.ts';
import { useWrite } from '../../../api/queries.ts';
import type { Body, Member } from '../../../api/types.ts';
import { PLACEMENT_WORDS } from '../../../words/labels.ts';
import { personWords } from '../../../words/person.ts';
import { FormFoot } from '../../../parts/FormFoot.tsx';

type Placement = Member['placement'];
export type Placed = Pick<Member, 'id' | 'name' | 'phone' | 'placement' | 'moves'>;

/** What the move does, said before it is done. */
const MEANING: Readonly<Record<Placement, string>> = {
  home: 'Máy hỏi thăm như trước.',
  facility: 'Máy vẫn hỏi thăm hằng ngày.',
  hospital: 'Ca theo dõi giữ nguyên, máy thôi hỏi thăm trong lúc nằm viện.',
  recovered: 'Các ca về sức khoẻ đóng lại, người này được báo và không bị hỏi thăm nữa.',
  died: 'Các ca về sức khoẻ đóng lại. Máy không gửi tin tự động nào nữa.',
};

export function PlaceDialog({ person, onClose }: { person: Placed | null; onClose: () => void }): ReactNode {
  return (
    <Modal
      opened={person !== null}
      onClose={onClose}
      title={person === null ? '' : `Chuyển nơi chăm sóc: ${personWords(person)}`}
      closeButtonProps={{ 'aria-label': 'Thôi' }}
    >
      {person !== null && <PlaceForm person={person} onClose={onClose} />}
    </Modal>
  );
}

type Move = Pick<Body<'POST /people/:id/placement'>, 'placement'> & {
  where: string;
  note: string;
  familyKnows: boolean;
};

/** Only what the place asks for is sent. */
function bodyOf({ placement, where, note, familyKnows }: Move): Body<'POST /people/:id/placement'> {
  const named = isPlace(placement) && where.trim() !== '' ? { where: where.trim() } : {};
  return { placement, note: note.trim(), ...named, ...(placement === 'died' && { familyKnows }) };
}

function isPlace(placement: Placement): boolean {
  return placement === 'facility' || placement === 'hospital';
}

function PlaceForm({ person, onClose }: { person: Placed; onClose: () => void }): ReactNode {
  const [first = person.placement] = person.moves;
  const [move, setMove] = useState<Move>({ placement: first, where: '', note: '', familyKnows: false });
  const change = (part: Partial<Move>): void => setMove({ ...move, ...part });
  const write = useWrite(
    (body: Body<'POST /people/:id/placement'>) =>
      call('POST /people/:id/placement', { params: { id: person.id }, body }),
    ['person', 'people', 'isolation', 'case', 'cases', 'counts'],
  );
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    write.mutate(bodyOf(move), { onSuccess: onClose });
  };
  return (
    <form className="stack" onSubmit={onSubmit}>
      <p>
        Hiện: <b>{PLACEMENT_WORDS[person.placement]}</b>
      </p>
      <NativeSelect
        label="Chuyển tới"
        data={person.moves.map((value) => ({ value, label: PLACEMENT_WORDS[value] }))}
        value={move.placement}
        onChange={(event) => change({ placement: event.target.value as Placement })}
        data-autofocus
      />
      <Details move={move} onChange={change} />
      <p className="quiet">{MEANING[move.placement]}</p>
      <FormFoot act={write} onCancel={onClose} grave={move.placement === 'died'}>
        Ghi nhận
      </FormFoot>
    </form>
  );
}

/** The name of the place, why, and of a death whether the family knows. */
function Details({ move, onChange }: { move: Move; onChange: (part: Partial<Move>) => void }): ReactNode {
  const died = move.placement === 'died';
  return (
    <>
      {isPlace(move.placement) && (
        <TextInput
          label="Tên nơi đó"
          description="gia đình được báo tên này"
          value={move.where}
          onChange={(event) => onChange({ where: event.target.value })}
          maxLength={120}
        />
      )}
      <Textarea
        label="Ghi chú"
        value={move.note}
        onChange={(event) => onChange({ note: event.target.value })}
        required={died}
        autosize
        minRows={2}
        maxLength={1900}
      />
      {died && (
        <Checkbox
          label="Gia đình đã được người của trạm báo tin"
          description="chỉ khi đó máy mới gửi lời chia buồn"
          checked={move.familyKnows}
          onChange={(event) => onChange({ familyKnows: event.target.checked })}
        />
      )}
    </>
  );
}
