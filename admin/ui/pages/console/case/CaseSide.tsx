/** What is known of a case: place, person, how to reach them, vital curves, reasons, and what belongs together. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { CaseDetail } from '../../../api/types.ts';
import { ReasonList } from '../../../message/ReasonList.tsx';
import { useToday } from '../../../parts/ticker.ts';
import { CHANNEL_WORDS, DISEASE_WORDS, conditionWord, itemWord } from '../../../words/labels.ts';
import { phoneWords } from '../../../words/person.ts';
import { shortTime } from '../../../words/time.ts';
import { ReportBox } from '../reports/ReportBox.tsx';
import { Vitals } from './Vitals.tsx';

interface Props {
  item: CaseDetail;
  nameOf: (username: string) => string;
}

export function CaseSide({ item, nameOf }: Props): ReactNode {
  return (
    <aside className="case-side" aria-label="Thông tin ca" tabIndex={0}>
      <PlaceBox item={item} />
      <ReportBox item={item} />
      {!item.anonymous && <PersonBox item={item} />}
      <Vitals entries={item.timeline} age={item.person.age} />
      {item.reasons.length > 0 && (
        <Box title="Vì sao ở mức này">
          <ReasonList reasons={item.reasons} />
        </Box>
      )}
      <HandlingBox item={item} nameOf={nameOf} />
    </aside>
  );
}

function Box({ title, children }: { title: string; children: ReactNode }): ReactNode {
  return (
    <section className="box">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** `geo:` opens the device's own map: the place of a person is sent to nobody. */
function PlaceBox({ item }: { item: CaseDetail }): ReactNode {
  const { place, people, about } = item;
  if (place === null && people === null && about === null && item.item === null) return null;
  return (
    <Box title="Ở đâu, ai, cần gì">
      {place?.address && <p>{place.address}</p>}
      {place?.areaName && <p className={place.address === null ? '' : 'quiet'}>{place.areaName}</p>}
      {place?.point && (
        <p>
          <a href={`geo:${place.point.lat},${place.point.lon}`} className="figures">
            {place.point.lat.toFixed(5)}, {place.point.lon.toFixed(5)}
          </a>
        </p>
      )}
      {people !== null && <p className="figures">{people} người đang nguy hiểm</p>}
      {about !== null && <p>Nhắn giúp: {ABOUT_WORDS[about] ?? about}</p>}
      {item.item !== null && <p>Cần: {itemWord(item.item)}</p>}
    </Box>
  );
}

const ABOUT_WORDS: Record<string, string> = {
  mother: 'mẹ',
  father: 'bố',
  child: 'con',
  wife: 'vợ',
  husband: 'chồng',
  grandmother: 'bà',
  grandfather: 'ông',
  neighbour: 'hàng xóm',
};
/** Not everybody who writes is ill. */
const WHO_WORDS: Partial<Record<CaseDetail['kind'], string>> = {
  'report-suspect': 'Người báo',
  'report-violation': 'Người báo',
  'data-request': 'Người yêu cầu',
  question: 'Người hỏi',
  supplies: 'Người cần giúp',
};
const SEX_WORDS = { male: 'Nam', female: 'Nữ' };

function PersonBox({ item: { person, kind } }: { item: CaseDetail }): ReactNode {
  const today = useToday();
  const first = [
    person.sex === null ? null : SEX_WORDS[person.sex],
    person.birthYear === null ? null : `sinh ${person.birthYear}`,
    person.pregnant === true ? 'đang mang thai' : null,
    person.doses === null ? null : `${person.doses} mũi`,
  ];
  const status = [
    person.status === 'none' ? null : person.status.toUpperCase(),
    person.disease === null ? null : DISEASE_WORDS[person.disease],
    person.since === null ? null : `từ ${person.since.split('-').slice(1).toReversed().map(Number).join('/')}`,
  ];
  return (
    <Box title={WHO_WORDS[kind] ?? 'Người bệnh'}>
      {person.phone !== null && (
        <p>
          <a href={`tel:${person.phone}`} className="figures">
            {phoneWords(person.phone)}
          </a>
        </p>
      )}
      <Line words={first} />
      <Line words={status} />
      <Line words={person.conditions.map(conditionWord)} />
      <Line
        words={person.addresses
          .filter(({ stopped }) => !stopped)
          .map(({ channel, lastAt }) =>
            [CHANNEL_WORDS[channel], lastAt && shortTime(lastAt, today)].filter(Boolean).join(' '),
          )}
        quiet
      />
      {person.stoppedAt !== null && <p className="quiet">Đã nhắn DỪNG: không nhận tin nhắc</p>}
      <p>
        <Link href={`/people/${encodeURIComponent(person.id)}`}>Hồ sơ theo dõi, gia đình</Link>
      </p>
    </Box>
  );
}

function Line({ words, quiet = false }: { words: readonly (string | null)[]; quiet?: boolean }): ReactNode {
  const said = words.filter((word) => word !== null);
  return said.length === 0 ? null : <p className={quiet ? 'quiet figures' : 'figures'}>{said.join(' · ')}</p>;
}

function HandlingBox({ item, nameOf }: Props): ReactNode {
  const today = useToday();
  return (
    <Box title="Xử lý">
      <p className="figures">Mở lúc {shortTime(item.openedAt, today)}</p>
      {item.acknowledgedAt !== null && (
        <p className="figures">
          Nhận lúc {shortTime(item.acknowledgedAt, today)}
          {item.acknowledgedBy !== null && ` · ${nameOf(item.acknowledgedBy)}`}
        </p>
      )}
      {item.pagedLevel >= 0 && (
        <p className="quiet figures">
          Đã gọi đến bậc {item.pagedLevel + 1}
          {item.round > 1 && `, ${item.round} lượt`}
        </p>
      )}
      {item.linked.length > 0 && (
        <p>
          Cùng nơi:{' '}
          {item.linked.map((id, index) => (
            <Link key={id} href={`/queue/open/${encodeURIComponent(id)}`}>
              {index > 0 && ', '}ca {index + 1}
            </Link>
          ))}
        </p>
      )}
    </Box>
  );
}
