/** One person under follow-up: how they are, who lives with them, when they are asked, how long they stay apart. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { isAlarm } from '../../../../../cases/case.ts';
import { useNameOf, usePerson } from '../../../api/queries.ts';
import type { PersonPage as Page } from '../../../api/types.ts';
import { Failed, Waiting } from '../../../parts/Notes.tsx';
import { SeverityMark } from '../../../parts/SeverityMark.tsx';
import { KIND_WORDS, PLACEMENT_WORDS, STATE_WORDS, conditionWord } from '../../../words/labels.ts';
import { ageWords, personWords, phoneWords } from '../../../words/person.ts';
import { PageBody } from '../PageBody.tsx';
import { ReleaseDialog } from '../isolation/ReleaseDialog.tsx';
import { followWords } from '../people/PeoplePage.tsx';
import { HouseholdBox, IsolationBox, LadderBox } from './boxes.tsx';
import { PlaceDialog } from './PlaceDialog.tsx';
import { VitalChart } from './VitalChart.tsx';

export function PersonPage({ id }: { id: string }): ReactNode {
  const { data, error, refetch } = usePerson(id);
  return (
    <PageBody title={data === undefined ? 'Hồ sơ' : personWords(data.person)} wide>
      {error !== null && <Failed fault={error} again={() => void refetch()} />}
      {data === undefined && error === null && <Waiting rows={8} label="Đang tải hồ sơ" />}
      {data !== undefined && <Person page={data} />}
    </PageBody>
  );
}

function Person({ page }: { page: Page }): ReactNode {
  const [doing, setDoing] = useState<'release' | 'place' | null>(null);
  const nameOf = useNameOf();
  const followUp = page.cases.find(({ kind }) => kind === 'f0' || kind === 'f1');
  // What an alarm waits for comes first: until then the server refuses to end it.
  const alarm = page.cases.some(({ severity, dueAt }) => isAlarm({ severity }) && dueAt !== null);
  const measured = page.curves.filter(({ points }) => points.length > 0);
  return (
    <>
      <Head page={page} />
      <div className="person-columns">
        <section className="page-section">
          <h2>Sinh hiệu</h2>
          {measured.length === 0 && <p className="quiet">Chưa có số đo nào từ các lần hỏi thăm.</p>}
          <div className="charts">
            {measured.map((curve) => (
              <VitalChart key={curve.name} curve={curve} />
            ))}
          </div>
        </section>
        <aside aria-label="Theo dõi">
          <section className="box">
            <h3>Người phụ trách</h3>
            <p>
              {page.assignee === null ? (
                <span className="people-problem">Chưa giao cho ai</span>
              ) : (
                nameOf(page.assignee)
              )}
            </p>
          </section>
          <LadderBox page={page} />
          <IsolationBox page={page} />
          <section className="box">
            <h3>Nơi chăm sóc</h3>
            <p>{PLACEMENT_WORDS[page.person.placement]}</p>
            <div className="box-acts">
              {page.person.moves.length > 0 && (
                <Button variant="default" size="sm" onClick={() => setDoing('place')}>
                  Chuyển nơi chăm sóc
                </Button>
              )}
              {followUp !== undefined && alarm && <span className="quiet">Còn ca báo động: chưa kết thúc cách ly</span>}
              {followUp !== undefined && !alarm && (
                <Button variant="default" size="sm" onClick={() => setDoing('release')}>
                  Kết thúc cách ly
                </Button>
              )}
            </div>
          </section>
          <HouseholdBox page={page} />
        </aside>
      </div>
      <ReleaseDialog
        person={doing === 'release' ? { ...page.person, isolation: page.isolation } : null}
        onClose={() => setDoing(null)}
      />
      <PlaceDialog person={doing === 'place' ? page.person : null} onClose={() => setDoing(null)} />
    </>
  );
}

function Head({ page: { person, cases } }: { page: Page }): ReactNode {
  const words = [
    ageWords(person),
    person.sex === null ? '' : person.sex === 'male' ? 'nam' : 'nữ',
    person.pregnant === true ? 'đang mang thai' : '',
    followWords(person),
    person.doses === null ? '' : `${person.doses} mũi`,
    person.conditions.map(conditionWord).join(', '),
    person.area ?? '',
  ].filter((part) => part !== '');
  return (
    <header className="person-head">
      {person.level !== null && <SeverityMark severity={person.level} tint />}
      <p className="figures">{words.join(' · ')}</p>
      {person.phone !== null && (
        <p>
          <a href={`tel:${person.phone}`} className="figures">
            {phoneWords(person.phone)}
          </a>
        </p>
      )}
      {person.synthetic && <p className="people-problem">Dữ liệu giả lập: người này không có thật</p>}
      {person.stoppedAt !== null && <p className="people-problem">Đã nhắn DỪNG</p>}
      {cases.map(({ id, kind, severity, status }) => (
        <p key={id}>
          <Link href={`/queue/open/${encodeURIComponent(id)}`}>
            Ca {KIND_WORDS[kind]} · {STATE_WORDS[status].toLowerCase()}
          </Link>{' '}
          <SeverityMark severity={severity} />
        </p>
      ))}
    </header>
  );
}
