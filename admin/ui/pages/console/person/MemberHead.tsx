/** Name and level of one of a household. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Member } from '../../../api/types.ts';
import { SeverityMark } from '../../../parts/SeverityMark.tsx';
import { personWords } from '../../../words/person.ts';

/** @param own it is the page of this very person: no link leads there */
export function MemberHead({ member, own = false }: { member: Member; own?: boolean }): ReactNode {
  return (
    <p className="house-name">
      {own ? (
        <b>{personWords(member)}</b>
      ) : (
        <Link href={`/people/${encodeURIComponent(member.id)}`}>{personWords(member)}</Link>
      )}
      {member.level !== null && <SeverityMark severity={member.level} />}
    </p>
  );
}
