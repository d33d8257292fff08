/** What stands beside the curves: the household, the reminder ladder, isolation. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { PersonPage } from '../../../api/types.ts';
import { SeverityMark } from '../../../parts/SeverityMark.tsx';
import { useToday } from '../../../parts/ticker.ts';
import { documentWords } from '../../../words/documents.ts';
import { ageWords, personWords } from '../../../words/person.ts';
import { dayWords, shortTime } from '../../../words/time.ts';

interface Props {
  page: PersonPage;
}

const LADDER_WORDS: Record<PersonPage['ladder']['state'], string> = {
  off: 'Không hỏi thăm tự động',
  idle: 'Không chờ câu trả lời nào',
  asked: 'Đã hỏi, đang chờ trả lời',
  reminded: 'Đã nhắc lại, vẫn chưa trả lời',
  otherChannel: 'Đã nhắc qua kênh khác, vẫn chưa trả lời',
  missed: 'Vắng báo sức khoẻ, đã mở ca cho người trực',
};
const STEP_WORDS: Record<PersonPage['ladder']['steps'][number]['step'], string> = {
  reminder: 'Nhắc lại',
  otherChannel: 'Nhắc qua kênh khác',
  missed: 'Mở ca vắng báo sức khoẻ',
};

export function LadderBox({ page: { ladder } }: Props): ReactNode {
  const today = useToday();
  return (
    <section className="box">
      <h3>Hỏi thăm</h3>
      <p className={ladder.steps.some(({ done }) => done) ? 'people-problem' : ''}>{LADDER_WORDS[ladder.state]}</p>
      <ol className="ladder figures">
        {ladder.askedAt !== null && (
          <li>
            <span>✓ Hỏi thăm</span> <span>{shortTime(ladder.askedAt, today)}</span>
          </li>
        )}
        {ladder.steps.map(({ step, at, done }) => (
          <li key={step} className={done ? '' : 'quiet'}>
            <span>
              {done ? '✓ ' : 'Sẽ '}
              {done ? STEP_WORDS[step] : STEP_WORDS[step].toLowerCase()}
            </span>{' '}
            <span>{shortTime(at, today)}</span>
          </li>
        ))}
      </ol>
      {ladder.nextAt !== null && <p className="quiet figures">Lần hỏi tới {shortTime(ladder.nextAt, today)}</p>}
    </section>
  );
}

export function IsolationBox({ page: { isolation } }: Props): ReactNode {
  if (isolation === null) return null;
  return (
    <section className="box">
      <h3>Cách ly</h3>
      <p className="figures">
        {isolation.until === null ? (
          <>
            Nhân viên y tế xem lại ngày{' '}
            <b>{isolation.reviewOn === null ? 'chưa định' : dayWords(isolation.reviewOn)}</b>
          </>
        ) : (
          <>
            Đến hết ngày <b>{dayWords(isolation.until)}</b>
          </>
        )}
      </p>
      {isolation.monitorUntil !== null && <p className="figures">Tự theo dõi đến {dayWords(isolation.monitorUntil)}</p>}
      {isolation.document !== null && <p>{documentWords(isolation.document)}</p>}
      <p className="quiet">{isolation.reason}</p>
    </section>
  );
}

export function HouseholdBox({ page: { household, person } }: Props): ReactNode {
  const today = useToday();
  return (
    <section className="box">
      <h3>Gia đình chung máy{household.name !== null && `: ${household.name}`}</h3>
      <ul className="house">
        {household.members.map((member) => (
          <li key={member.id}>
            <p className="house-name">
              {member.id === person.id ? (
                <b>{personWords(member)}</b>
              ) : (
                <Link href={`/people/${encodeURIComponent(member.id)}`}>{personWords(member)}</Link>
              )}
              {member.level !== null && <SeverityMark severity={member.level} />}
            </p>
            <p className="quiet figures">
              {[
                member.relation ?? (member.holder ? 'chủ máy' : ''),
                ageWords(member),
                member.status === 'none' ? '' : member.status.toUpperCase(),
                member.left ? 'đã rời hộ' : '',
              ]
                .filter((words) => words !== '')
                .join(' · ')}
            </p>
            {member.status !== 'none' && (
              <p className="figures">
                {member.lastCheckinAt === null
                  ? 'Chưa báo lần nào'
                  : `Báo gần nhất ${shortTime(member.lastCheckinAt, today)}`}
                {member.nextDueAt !== null && (
                  <span className="quiet"> · hỏi tới {shortTime(member.nextDueAt, today)}</span>
                )}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
