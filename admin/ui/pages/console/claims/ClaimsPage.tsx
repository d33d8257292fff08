/** Rumours that people asked about: those that wait for a finding first, and how far the findings have come. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { SegmentedControl } from '@mantine/core';
import { Link } from 'wouter';
import { useClaims } from '../../../api/queries.ts';
import type { ClaimItem } from '../../../api/types.ts';
import { Empty, Failed, Waiting } from '../../../parts/Notes.tsx';
import { useToday } from '../../../parts/ticker.ts';
import { shortTime } from '../../../words/time.ts';
import { PageBody } from '../PageBody.tsx';
import { deliveryWords, VERDICT_WORDS } from './words.ts';

const STATES = [
  { value: 'open', label: 'Chờ kết luận' },
  { value: 'decided', label: 'Đã công bố' },
  { value: 'joined', label: 'Đã gộp' },
];

export function ClaimsPage(): ReactNode {
  const [status, setStatus] = useState('open');
  const { data, error, refetch } = useClaims(status);
  return (
    <PageBody title="Tin đồn">
      <SegmentedControl data={STATES} value={status} onChange={setStatus} aria-label="Tin nào" />
      {error !== null && <Failed fault={error} again={() => void refetch()} />}
      {data === undefined && error === null && <Waiting rows={6} label="Đang tải tin đồn" />}
      {data?.items.length === 0 && (
        <Empty title="Không có tin nào ở đây">Tin bà con hỏi mà máy chưa trả lời được sẽ nằm ở mục chờ kết luận.</Empty>
      )}
      <ul className="claims">
        {data?.items.map((item) => (
          <ClaimRow key={item.id} item={item} />
        ))}
      </ul>
    </PageBody>
  );
}

function ClaimRow({ item }: { item: ClaimItem }): ReactNode {
  const today = useToday();
  return (
    <li>
      <Link href={`/claims/${encodeURIComponent(item.id)}`} className="claim-row">
        <b className="claim-text">{item.title ?? item.text}</b>
        <span className="quiet figures">
          {[
            `${item.askers} người hỏi`,
            `lần cuối ${shortTime(item.lastAskedAt, today)}`,
            `mã ${item.code}`,
            ...(item.draft === null ? [] : ['có bản nháp']),
          ].join(' · ')}
        </span>
        {item.verdict !== null && (
          <span className="figures">
            <b className={`verdict verdict-${item.verdict}`}>{VERDICT_WORDS[item.verdict]}</b> · {deliveryWords(item)}
          </span>
        )}
      </Link>
    </li>
  );
}
