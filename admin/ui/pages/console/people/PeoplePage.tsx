/** People under follow-up, longest first, and the search for anybody. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Link } from 'wouter';
import { usePeople } from '../../../api/queries.ts';
import type { PersonItem } from '../../../api/types.ts';
import { Empty, Failed, Waiting } from '../../../parts/Notes.tsx';
import { SeverityMark } from '../../../parts/SeverityMark.tsx';
import { DISEASE_WORDS, PERSON_STATUS_WORDS } from '../../../words/labels.ts';
import { ageWords, personWords, phoneWords } from '../../../words/person.ts';
import { dayWords } from '../../../words/time.ts';
import { PageBody } from '../PageBody.tsx';

const PAGE = 50;
const STATUSES = [
  { value: '', label: 'F0 và F1' },
  { value: 'f0', label: 'F0' },
  { value: 'f1', label: 'F1' },
];

export function PeoplePage(): ReactNode {
  const [typed, setTyped] = useState('');
  const [status, setStatus] = useState<'' | 'f0' | 'f1'>('');
  const [limit, setLimit] = useState(PAGE);
  const [q] = useDebouncedValue(typed.trim(), 250);
  const { data, error, refetch } = usePeople({ limit, ...(status !== '' && { status }), ...(q !== '' && { q }) });
  return (
    <PageBody title="Người theo dõi">
      <div className="tools">
        <TextInput
          type="search"
          label="Tìm người"
          placeholder="tên hoặc số điện thoại"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          autoComplete="off"
        />
        <NativeSelect
          label="Diện"
          data={STATUSES}
          value={status}
          onChange={(event) => setStatus(event.target.value as typeof status)}
          disabled={q !== ''}
        />
      </div>
      {error !== null && <Failed fault={error} again={() => void refetch()} />}
      {data === undefined && error === null && <Waiting rows={8} label="Đang tải danh sách" />}
      {data?.items.length === 0 && (
        <Empty title={q === '' ? 'Chưa theo dõi ai' : 'Không thấy ai'}>
          {q === '' ? <Link href="/people/new">Thêm F0, F1</Link> : 'Thử tên khác, hoặc số điện thoại đầy đủ.'}
        </Empty>
      )}
      {data !== undefined && data.items.length > 0 && <PeopleTable people={data.items} />}
      {data !== undefined && data.next !== null && limit < 200 && (
        <Button variant="subtle" onClick={() => setLimit(200)}>
          Hiện thêm
        </Button>
      )}
      {data !== undefined && data.next !== null && limit >= 200 && (
        <p className="quiet">Hiện 200 người theo dõi lâu nhất. Tìm theo tên để thấy người khác.</p>
      )}
    </PageBody>
  );
}

function PeopleTable({ people }: { people: readonly PersonItem[] }): ReactNode {
  return (
    <div className="table-wrap">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Người</th>
            <th scope="col">Mức gần nhất</th>
            <th scope="col">Diện</th>
            <th scope="col">Xã, phường</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id}>
              <td>
                <Link href={`/people/${encodeURIComponent(person.id)}`}>
                  <b>{personWords(person)}</b>
                </Link>
                <br />
                <span className="quiet figures">
                  {[ageWords(person), person.name !== null && person.phone !== null ? phoneWords(person.phone) : '']
                    .filter((words) => words !== '')
                    .join(' · ')}
                </span>
              </td>
              <td>
                {person.level === null ? (
                  <span className="quiet">Chưa đánh giá</span>
                ) : (
                  <SeverityMark severity={person.level} />
                )}
              </td>
              <td className="figures">{followWords(person)}</td>
              <td className="quiet">{person.area}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** "F0 COVID-19 từ 8/3/2026" */
export function followWords({ status, disease, since }: Pick<PersonItem, 'status' | 'disease' | 'since'>): string {
  if (status === 'none') return PERSON_STATUS_WORDS.none;
  return [
    PERSON_STATUS_WORDS[status],
    disease === null ? '' : DISEASE_WORDS[disease],
    since === null ? '' : `từ ${dayWords(since)}`,
  ]
    .filter((words) => words !== '')
    .join(' ');
}
