/** A household on one page: who lives there, how each is, when each was heard of and is asked next, and what can be done. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { usePerson } from '../../../api/queries.ts';
import type { PersonPage as Page } from '../../../api/types.ts';
import { Failed, Waiting } from '../../../parts/Notes.tsx';
import { useToday } from '../../../parts/ticker.ts';
import { personWords, phoneWords } from '../../../words/person.ts';
import { shortTime } from '../../../words/time.ts';
import { PageBody } from '../PageBody.tsx';
import { ReleaseDialog } from '../isolation/ReleaseDialog.tsx';
import { PlaceDialog } from '../person/PlaceDialog.tsx';
import { MemberRow } from './MemberRow.tsx';
import type { Act } from './MemberRow.tsx';

type Household = Page['household'];

/** @param id of anybody of the household */
export function HouseholdPage({ id }: { id: string }): ReactNode {
  const { data, error, refetch } = usePerson(id);
  return (
    <PageBody title={data === undefined ? 'Gia đình' : titleOf(data.household)} wide>
      {error !== null && <Failed fault={error} again={() => void refetch()} />}
      {data === undefined && error === null && <Waiting rows={6} label="Đang tải gia đình" />}
      {data !== undefined && <Members household={data.household} />}
    </PageBody>
  );
}

function titleOf({ name, members }: Household): string {
  const [holder] = members;
  return `Gia đình ${name ?? (holder === undefined ? '' : personWords(holder))}`;
}

function Members({ household }: { household: Household }): ReactNode {
  const [doing, setDoing] = useState<Act | null>(null);
  const close = (): void => setDoing(null);
  const [holder] = household.members;
  return (
    <>
      <header className="person-head">
        {holder?.phone && (
          <p>
            <a href={`tel:${holder.phone}`} className="figures">
              {phoneWords(holder.phone)}
            </a>
          </p>
        )}
        {household.carer !== null && <CarerWords carer={household.carer} />}
        <p>
          <Link href="/people/new">Thêm người</Link>
        </p>
      </header>
      <div className="table-wrap">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Người</th>
              <th scope="col">Hỏi thăm</th>
              <th scope="col">Ca đang mở</th>
              <th scope="col">
                <span className="unseen">Việc</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {household.members.map((member) => (
              <MemberRow key={member.id} member={member} onAct={setDoing} />
            ))}
          </tbody>
        </table>
      </div>
      <ReleaseDialog person={doing?.act === 'release' ? doing.member : null} onClose={close} />
      <PlaceDialog person={doing?.act === 'place' ? doing.member : null} onClose={close} />
    </>
  );
}

const CARER_STATES: Record<NonNullable<Household['carer']>['state'], string> = {
  asked: 'được nhờ theo dõi giúp, chưa trả lời',
  agreed: 'theo dõi giúp, hai bên đã đồng ý',
  refused: 'không nhận theo dõi giúp',
  ended: 'đã thôi theo dõi giúp',
};

function CarerWords({ carer: { phone, relation, state, at } }: { carer: NonNullable<Household['carer']> }): ReactNode {
  const today = useToday();
  return (
    <p className="figures">
      {relation === null ? 'Người ở máy khác' : relation.charAt(0).toUpperCase() + relation.slice(1)}{' '}
      <a href={`tel:${phone}`}>{phoneWords(phone)}</a> {CARER_STATES[state]}{' '}
      <span className="quiet">({shortTime(at, today)})</span>
    </p>
  );
}
