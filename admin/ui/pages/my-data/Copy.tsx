/** A copy of somebody's data as a person reads it, to be saved as a file or printed. */
import type { ReactNode } from 'react';
import type { MyData } from '../../api/types.ts';
import { CHANNEL_WORDS, DISEASE_WORDS, KIND_WORDS, STATE_WORDS, conditionWord } from '../../words/labels.ts';

const AT = new Intl.DateTimeFormat('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short', timeStyle: 'short' });
const at = (iso: string): string => AT.format(new Date(iso));

const SEX_WORDS = { male: 'nam', female: 'nữ' };
const PURPOSE_WORDS: Record<string, string> = {
  checkins: 'nhận tin hỏi sức khoẻ',
  declaration: 'lưu tờ khai y tế',
  carer: 'người chăm sóc được biết',
};

export function Copy({ data }: { data: MyData }): ReactNode {
  return (
    <>
      <p className="my-data-acts">
        <button type="button" onClick={() => save(data)}>
          Lưu tệp (JSON)
        </button>
        <button type="button" className="second" onClick={() => window.print()}>
          In hoặc lưu PDF
        </button>
      </p>
      <p className="quiet">Lập lúc {at(data.at)}. Trang này đóng lại thì không mở được nữa.</p>
      <Part title="Người" count={data.people.length}>
        {data.people.map((person, index) => (
          <p key={index}>{personLine(person)}</p>
        ))}
      </Part>
      <Part title="Nơi nhắn tin" count={data.addresses.length}>
        {data.addresses.map(({ channel, address }) => (
          <p key={`${channel}:${address}`} className="figures">
            {CHANNEL_WORDS[channel as keyof typeof CHANNEL_WORDS] ?? channel}: {address}
          </p>
        ))}
      </Part>
      <Part title="Đồng ý và rút lại" count={data.consents.length}>
        {data.consents.map((consent, index) => (
          <p key={index} className="figures">
            {at(consent.at)} · {consent.given ? 'đồng ý' : 'không đồng ý'}{' '}
            {PURPOSE_WORDS[consent.purpose] ?? consent.purpose}
          </p>
        ))}
      </Part>
      <Records data={data} />
    </>
  );
}

/** What was done, declared and said. */
function Records({ data }: { data: MyData }): ReactNode {
  return (
    <>
      <Part title="Việc trạm đã và đang lo" count={data.cases.length}>
        {data.cases.map((item, index) => (
          <p key={index} className="figures">
            {at(item.openedAt)} · {KIND_WORDS[item.kind]} · {STATE_WORDS[item.status]}. {item.summary}
          </p>
        ))}
      </Part>
      <Part title="Tờ khai y tế" count={data.declarations.length}>
        {data.declarations.map((declaration) => (
          <div key={declaration.code} className="my-data-declaration">
            <p className="figures">
              {at(declaration.at)} · mã {declaration.code}, hạn {at(declaration.validUntil)}
            </p>
            {declaration.lines.map(({ label, value }) => (
              <p key={label} className="quiet">
                {label}: {value}
              </p>
            ))}
          </div>
        ))}
      </Part>
      <Part title="Tin nhắn" count={data.messages.length}>
        {data.cut && <p className="quiet">Còn tin cũ hơn. Hãy hỏi trạm để lấy phần còn lại.</p>}
        {data.messages.map((message, index) => (
          <p key={index} className={message.direction === 'in' ? 'my-data-own' : ''}>
            <span className="quiet figures">
              {at(message.at)} · {message.direction === 'in' ? 'Tôi' : 'Bình An'}:{' '}
            </span>
            {message.text}
          </p>
        ))}
      </Part>
    </>
  );
}

function Part({ title, count, children }: { title: string; count: number; children: ReactNode }): ReactNode {
  return (
    <section>
      <h2>
        {title} <span className="quiet figures">({count})</span>
      </h2>
      {count === 0 ? <p className="quiet">Không có.</p> : children}
    </section>
  );
}

function personLine(person: MyData['people'][number]): string {
  const words = [
    person.name ?? 'Chưa có tên',
    person.relation,
    person.birthDate ?? person.birthYear,
    person.sex === null ? null : SEX_WORDS[person.sex],
    person.phone,
    person.area,
    person.pregnant === true ? 'đang mang thai' : null,
    person.doses === null ? null : `${person.doses} mũi vắc xin`,
    ...person.conditions.map(conditionWord),
    person.status === 'none' ? null : `theo dõi ${person.status.toUpperCase()}`,
    person.disease === null ? null : (DISEASE_WORDS[person.disease as keyof typeof DISEASE_WORDS] ?? person.disease),
  ];
  return words.filter((word) => word !== null).join(' · ');
}

/** As a file of the browser's own making: nothing is fetched again. */
function save(data: MyData): void {
  const address = URL.createObjectURL(new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'du-lieu-cua-toi.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
