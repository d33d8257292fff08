/** The finding: verdict, explanation, sources, and the words under which others see the rumour; saved as a draft or published. */
import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { Button, Modal, Radio, TextInput, Textarea } from '@mantine/core';
import { call } from '../../../api/client.ts';
import { useWrite } from '../../../api/queries.ts';
import type { Body, ClaimDetail, Me } from '../../../api/types.ts';
import { VERDICT_WORDS } from './words.ts';
import type { VerdictCode } from './words.ts';
import { Problem } from '../../../parts/Problem.tsx';

const CODES: readonly VerdictCode[] = ['false', 'partly', 'true', 'unproven'];
const TOUCHED = ['claim', 'claims', 'counts'];

type Draft = Body<'PUT /claims/:id/draft'>;

/** What stands in the fields at first: the draft, else what is published. */
function begunWith({ draft, verdict, title, explanation, sources }: ClaimDetail): Draft {
  const { by: _by, at: _at, ...rest } = draft ?? { by: '', at: '', verdict, explanation, sources, title: title ?? '' };
  return rest;
}

export function VerdictForm({ claim, me }: { claim: ClaimDetail; me: Me }): ReactNode {
  const [draft, setDraft] = useState(() => begunWith(claim));
  const [asking, setAsking] = useState(false);
  const params = { id: claim.id };
  const save = useWrite((body: Draft) => call('PUT /claims/:id/draft', { params, body }), TOUCHED);
  const publish = useWrite(
    (body: Body<'POST /claims/:id/verdict'>) => call('POST /claims/:id/verdict', { params, body }),
    TOUCHED,
  );
  const change = (part: Partial<Draft>): void => setDraft({ ...draft, ...part });
  const ready = draft.verdict !== null && draft.explanation.trim() !== '';
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate(draft, { onSuccess: () => setAsking(ready && me.role !== 'operator') });
  };
  const onPublish = (): void => {
    const { verdict, ...rest } = draft;
    if (verdict !== null) publish.mutate({ verdict, ...rest }, { onSuccess: () => setAsking(false) });
  };
  const fault = save.error ?? publish.error;
  return (
    <form className="stack" onSubmit={onSubmit} aria-label="Kết luận">
      <DraftFields draft={draft} change={change} />
      <Problem of={fault} />
      <div className="form-foot">
        <Button variant="default" loading={save.isPending && !asking} onClick={() => save.mutate(draft)}>
          Lưu nháp
        </Button>
        {me.role !== 'operator' && (
          <Button type="submit" disabled={!ready} loading={publish.isPending}>
            Công bố…
          </Button>
        )}
      </div>
      {me.role === 'operator' && <p className="quiet">Quản trị hoặc CDC đọc bản nháp rồi công bố.</p>}
      <PublishDialog
        claim={claim}
        opened={asking}
        busy={publish.isPending}
        onClose={() => setAsking(false)}
        onPublish={onPublish}
      />
    </form>
  );
}

interface DialogProps {
  claim: ClaimDetail;
  opened: boolean;
  busy: boolean;
  onClose: () => void;
  onPublish: () => void;
}

function PublishDialog({ claim, opened, busy, onClose, onPublish }: DialogProps): ReactNode {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={`Công bố và báo cho ${claim.askers} người đã hỏi?`}
      closeButtonProps={{ 'aria-label': 'Thôi' }}
    >
      <p>Ban đêm tin chờ tới 6 giờ 30. Ai đã nhận kết luận cũ sẽ được báo đính chính. Không thu hồi được tin đã gửi.</p>
      <p className="preview-chat">{claim.preview?.chat}</p>
      <div className="form-foot">
        <Button variant="default" onClick={onClose}>
          Thôi
        </Button>
        <Button onClick={onPublish} loading={busy} data-autofocus>
          Công bố
        </Button>
      </div>
    </Modal>
  );
}

function DraftFields({ draft, change }: { draft: Draft; change: (part: Partial<Draft>) => void }): ReactNode {
  return (
    <>
      <Radio.Group
        label="Kết luận"
        value={draft.verdict ?? ''}
        onChange={(value) => change({ verdict: CODES.find((code) => code === value) ?? null })}
      >
        <div className="claim-verdicts">
          {CODES.map((code) => (
            <Radio key={code} value={code} label={VERDICT_WORDS[code]} />
          ))}
        </div>
      </Radio.Group>
      <Textarea
        label="Giải thích"
        description="một, hai câu dễ hiểu; có dấu hiệu nguy hiểm thì nhắc gọi 115"
        value={draft.explanation}
        onChange={(event) => change({ explanation: event.target.value })}
        autosize
        minRows={3}
        maxLength={600}
      />
      <Textarea
        label="Nguồn"
        description="mỗi dòng một văn bản hoặc cơ quan"
        value={draft.sources.join('\n')}
        onChange={(event) => change({ sources: event.target.value.split('\n').slice(0, 5) })}
        autosize
        minRows={1}
      />
      <TextInput
        label="Lời công bố tin này"
        description="người khác hỏi sau chỉ thấy lời này; không dùng tên, số máy của ai"
        value={draft.title}
        onChange={(event) => change({ title: event.target.value })}
        maxLength={160}
      />
    </>
  );
}
