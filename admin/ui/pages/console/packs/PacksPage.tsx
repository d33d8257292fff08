/** The rule packs: whose rules they are, whether they count here, who stands for them, and each rule as a sentence. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '@mantine/core';
import { useNameOf, usePacks } from '../../../api/queries.ts';
import type { Me, Pack } from '../../../api/types.ts';
import { Failed, Waiting } from '../../../parts/Notes.tsx';
import { SeverityMark } from '../../../parts/SeverityMark.tsx';
import { useToday } from '../../../parts/ticker.ts';
import { documentWords } from '../../../words/documents.ts';
import { DISEASE_WORDS } from '../../../words/labels.ts';
import { dayWords, shortTime } from '../../../words/time.ts';
import { PageBody } from '../PageBody.tsx';
import { SignDialog } from './SignDialog.tsx';
import { SwitchDialog } from './SwitchDialog.tsx';

const SOURCE_WORDS: Record<Pack['source'], string> = {
  reproduced: 'đã đọc nguyên văn',
  press: 'theo bản tóm tắt trên báo',
  memory: 'theo trí nhớ, chưa đối chiếu văn bản',
  own: 'quy tắc của Bình An',
};

export function PacksPage({ me }: { me: Me }): ReactNode {
  const { data, error, refetch } = usePacks();
  const [switched, setSwitched] = useState<Pack | null>(null);
  const [signed, setSigned] = useState<Pack | null>(null);
  const today = useToday();
  const nameOf = useNameOf();
  const mayChange = me.role === 'admin' || me.role === 'cdc';
  return (
    <PageBody title="Bộ quy tắc">
      <p>
        Mức của mỗi người là mức nặng nhất trong các bộ đang bật. Ngày hiệu lực chỉ để biết, không tự tắt bộ nào.
        {data !== undefined && data.changedAt !== null && (
          <span className="quiet figures">
            {' '}
            Đổi lần cuối {shortTime(data.changedAt, today)}
            {data.changedBy !== null && ` · ${nameOf(data.changedBy)}`}.
          </span>
        )}
      </p>
      {error !== null && <Failed fault={error} again={() => void refetch()} />}
      {data === undefined && error === null && <Waiting rows={8} label="Đang tải các bộ quy tắc" />}
      <ul className="packs">
        {data?.items.map((pack) => (
          <PackCard
            key={pack.id}
            pack={pack}
            onSwitch={mayChange ? () => setSwitched(pack) : null}
            onSign={mayChange ? () => setSigned(pack) : null}
          />
        ))}
      </ul>
      <SwitchDialog pack={switched} onClose={() => setSwitched(null)} />
      <SignDialog pack={signed} me={me} onClose={() => setSigned(null)} />
    </PageBody>
  );
}

interface CardProps {
  pack: Pack;
  onSwitch: (() => void) | null;
  onSign: (() => void) | null;
}

function PackCard({ pack, onSwitch, onSign }: CardProps): ReactNode {
  return (
    <li className={pack.on ? 'pack' : 'pack pack-off'}>
      <div className="pack-head">
        <div>
          <h2>{pack.title}</h2>
          <p className="figures">
            {documentWords(pack.document)}
            {pack.disease !== null && ` · chỉ với ${DISEASE_WORDS[pack.disease]}`}
          </p>
        </div>
        <p className={pack.on ? 'pack-state' : 'pack-state people-problem'}>{pack.on ? 'Đang bật' : 'Đang tắt'}</p>
      </div>
      <dl className="pack-facts figures">
        <Fact name="Hiệu lực">{validityWords(pack)}</Fact>
        <Fact name="Nguồn">{SOURCE_WORDS[pack.source]}</Fact>
        <Fact name="Đọc duyệt">{reviewWords(pack)}</Fact>
      </dl>
      <details>
        <summary>
          {pack.rules.length} quy tắc<span className="unseen"> của {pack.title}</span>
        </summary>
        <ul className="rules">
          {pack.rules.map((rule) => (
            <li key={rule.id}>
              <span className="rule-level">
                {rule.level === null ? <span className="quiet">xếp loại</span> : <SeverityMark severity={rule.level} />}
              </span>
              <span>
                {rule.text}
                {rule.source !== pack.source && <span className="quiet"> ({SOURCE_WORDS[rule.source]})</span>}
              </span>
            </li>
          ))}
        </ul>
      </details>
      {onSwitch !== null && onSign !== null && (
        <div className="pack-acts">
          <Button variant="default" size="compact-md" onClick={onSign}>
            Ký đã đọc duyệt<span className="unseen">: {pack.title}</span>
          </Button>
          {pack.alwaysOn ? (
            <span className="quiet">Luôn bật: dấu hiệu nguy hiểm</span>
          ) : (
            <Button variant="subtle" size="compact-md" onClick={onSwitch}>
              {pack.on ? 'Tắt bộ này' : 'Bật bộ này'}
              <span className="unseen">: {pack.title}</span>
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function validityWords({ validity: { from, until }, inForce }: Pack): ReactNode {
  if (from === null && until === null) return 'không ghi thời hạn';
  const words = [from === null ? '' : `từ ${dayWords(from)}`, until === null ? '' : `đến ${dayWords(until)}`];
  return (
    <>
      {words.filter((part) => part !== '').join(' ')}
      {!inForce && <span className="people-problem"> · đã hết hiệu lực</span>}
    </>
  );
}

function reviewWords({ review }: Pack): ReactNode {
  if (review === null) return <span className="people-problem">chưa ai ký</span>;
  return (
    <>
      {review.name}, {dayWords(review.on)}
      {!review.current && <span className="people-problem"> · quy tắc đã đổi sau khi ký</span>}
    </>
  );
}
