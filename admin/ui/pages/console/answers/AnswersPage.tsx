/** The base of answers: what is told, by which document, who stands for it; found by words, changed and signed. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { Me } from '../../../api/types.ts';
import { Empty, Failed, Waiting } from '../../../parts/Notes.tsx';
import { PageBody } from '../PageBody.tsx';
import { AnswerCard } from './AnswerCard.tsx';
import { AnswerDialog } from './AnswerDialog.tsx';
import { SignAnswerDialog } from './SignAnswerDialog.tsx';
import { useAnswers } from './queries.ts';
import type { AnswerShown, AnswerState } from './queries.ts';

const STATES: readonly { value: AnswerState | ''; label: string }[] = [
  { value: '', label: 'Tất cả' },
  { value: 'unsigned', label: 'Chưa ai ký' },
  { value: 'expired', label: 'Quá hạn' },
  { value: 'withdrawn', label: 'Đã thôi dùng' },
];

export function AnswersPage({ me }: { me: Me }): ReactNode {
  const [words, setWords] = useState('');
  const [state, setState] = useState<AnswerState | null>(null);
  const { data, error, refetch } = useAnswers(words.trim(), state);
  const [edited, setEdited] = useState<AnswerShown | 'new' | null>(null);
  const [signed, setSigned] = useState<AnswerShown | null>(null);
  const maySign = me.role === 'admin' || me.role === 'cdc';
  const mayEdit = me.role !== 'station';
  return (
    <PageBody title="Câu trả lời">
      <div className="answers-tools">
        <TextInput
          label="Tìm"
          placeholder="sốt, tắm, cách ly…"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <NativeSelect
          label="Hiện"
          data={[...STATES]}
          value={state ?? ''}
          onChange={({ target }) => setState(STATES.find(({ value }) => value === target.value)?.value || null)}
        />
        {mayEdit && <Button onClick={() => setEdited('new')}>Viết câu mới</Button>}
      </div>
      {error !== null && <Failed fault={error} again={() => void refetch()} />}
      {data === undefined && error === null && <Waiting rows={8} label="Đang tải các câu trả lời" />}
      {data?.items.length === 0 && <Empty title="Không có câu nào như vậy">Thử ít chữ hơn, hoặc viết câu mới.</Empty>}
      {data !== undefined && <p className="quiet figures">{data.items.length} câu</p>}
      <ul className="answers">
        {data?.items.map((answer) => (
          <AnswerCard
            key={answer.id}
            answer={answer}
            onEdit={mayEdit ? () => setEdited(answer) : null}
            onSign={maySign ? () => setSigned(answer) : null}
          />
        ))}
      </ul>
      <AnswerDialog answer={edited} onClose={() => setEdited(null)} />
      <SignAnswerDialog answer={signed} me={me} onClose={() => setSigned(null)} />
    </PageBody>
  );
}
