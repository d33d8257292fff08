/** Whose isolation is over, ends today or tomorrow: with the rule, and the act that ends it. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Link } from 'wouter';
import { useIsolation, useNameOf } from '../../../api/queries.ts';
import type { Isolated, Me } from '../../../api/types.ts';
import { Empty, Failed, Waiting } from '../../../parts/Notes.tsx';
import { documentWords } from '../../../words/documents.ts';
import { ageWords, personWords } from '../../../words/person.ts';
import { dayWords } from '../../../words/time.ts';
import { AreaTool } from '../AreaTool.tsx';
import { PageBody } from '../PageBody.tsx';
import { ReleaseDialog } from './ReleaseDialog.tsx';

const GROUPS: readonly { group: Isolated['group']; name: string }[] = [
  { group: 'overdue', name: 'Quá hạn' },
  { group: 'today', name: 'Hết hạn hôm nay' },
  { group: 'tomorrow', name: 'Hết hạn ngày mai' },
];

export function IsolationPage({ me }: { me: Me }): ReactNode {
  const [typed, setTyped] = useState('');
  const [area] = useDebouncedValue(typed.trim(), 400);
  const [ending, setEnding] = useState<Isolated | null>(null);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useIsolation(area);
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  const areas = data?.pages[0]?.areas ?? [];
  return (
    <PageBody title="Cách ly" wide>
      <div className="tools">
        <AreaTool areas={areas} value={typed} onChange={setTyped} />
      </div>
      {error !== null && <Failed fault={error} again={() => void refetch()} />}
      {data === undefined && error === null && <Waiting rows={8} label="Đang tải danh sách cách ly" />}
      {data !== undefined && items.length === 0 && !hasNextPage && (
        <Empty title="Hôm nay và ngày mai không ai hết hạn cách ly">
          <Link href="/people">Xem tất cả người theo dõi</Link>
        </Empty>
      )}
      {GROUPS.map(({ group, name }) => (
        <Group
          key={group}
          group={group}
          name={name}
          items={items.filter((item) => item.group === group)}
          more={hasNextPage}
          onEnd={me.role === 'cdc' ? null : setEnding}
        />
      ))}
      {hasNextPage && (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          Còn người nữa, hiện thêm
        </Button>
      )}
      <ReleaseDialog person={ending} onClose={() => setEnding(null)} />
    </PageBody>
  );
}

interface GroupProps {
  group: Isolated['group'];
  name: string;
  items: readonly Isolated[];
  more: boolean;
  onEnd: ((item: Isolated) => void) | null;
}

function Group({ group, name, items, more, onEnd }: GroupProps): ReactNode {
  if (items.length === 0) return null;
  return (
    <section className={`ends ends-${group}`}>
      <h2>
        {name}
        <span className="quiet figures">
          {items.length}
          {more && '+'}
        </span>
      </h2>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Người</th>
            <th scope="col">Ngày cuối</th>
            <th scope="col">Theo</th>
            <th scope="col">Phụ trách</th>
            <th scope="col">
              <span className="unseen">Việc</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <Line key={item.id} item={item} onEnd={onEnd} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Line({ item, onEnd }: { item: Isolated; onEnd: GroupProps['onEnd'] }): ReactNode {
  const nameOf = useNameOf();
  const { isolation } = item;
  const end = isolation.until ?? isolation.reviewOn;
  return (
    <tr>
      <td>
        <Link href={`/people/${encodeURIComponent(item.id)}`}>
          <b>{personWords(item)}</b>
        </Link>
        <br />
        <span className="quiet figures">
          {[ageWords(item), item.status.toUpperCase(), item.area ?? ''].filter((words) => words !== '').join(' · ')}
        </span>
      </td>
      <td className="figures">
        {isolation.until === null && <span className="quiet">xem lại </span>}
        {end === null ? 'chưa rõ' : dayWords(end)}
        <br />
        <span className="quiet">ngày thứ {item.day}</span>
      </td>
      <td className="quiet">
        {isolation.document !== null ? documentWords(isolation.document) : 'Không văn bản nào định ngày'}
      </td>
      <td>{item.assignee === null ? <span className="people-problem">chưa giao</span> : nameOf(item.assignee)}</td>
      <td className="table-acts">
        {item.alarm ? (
          <Link href={`/people/${encodeURIComponent(item.id)}`}>Còn ca báo động</Link>
        ) : (
          onEnd !== null && (
            <Button variant="default" size="compact-md" onClick={() => onEnd(item)}>
              Kết thúc<span className="unseen"> cách ly {personWords(item)}</span>
            </Button>
          )
        )}
      </td>
    </tr>
  );
}
