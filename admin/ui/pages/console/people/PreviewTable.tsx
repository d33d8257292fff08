/** What becomes of each line of a list: counted, and line by line. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ImportLine, ImportPreview, Imported } from '../../../api/types.ts';
import { LinesByFate } from '../../../parts/LinesByFate.tsx';
import type { Fate } from '../../../parts/LinesByFate.tsx';
import { conditionWord } from '../../../words/labels.ts';
import { personWords, phoneWords } from '../../../words/person.ts';
import { dayWords } from '../../../words/time.ts';

const FATES: readonly { fate: Fate; name: string }[] = [
  { fate: 'refused', name: 'Bị từ chối' },
  { fate: 'new', name: 'Thêm mới' },
  { fate: 'update', name: 'Cập nhật' },
  { fate: 'same', name: 'Đã có, không đổi' },
];

const FIELD_WORDS: Readonly<Record<string, string>> = {
  name: 'họ tên',
  status: 'diện',
  since: 'ngày bắt đầu',
  birthYear: 'năm sinh',
  birthDate: 'ngày sinh',
  sex: 'giới',
  pregnant: 'mang thai',
  doses: 'số mũi',
  disease: 'bệnh',
  relation: 'quan hệ',
  household: 'hộ',
  area: 'xã, phường',
  conditions: 'bệnh nền',
};

interface Props {
  preview: ImportPreview;
  results: readonly Imported[];
}

export function PreviewTable({ preview, results }: Props): ReactNode {
  return (
    <LinesByFate
      fates={FATES}
      counts={preview.counts}
      lines={preview.lines}
      renderHeads={(fate) => (
        <>
          <th scope="col">Người</th>
          <th scope="col">{fate === 'refused' ? 'Vì sao' : 'Đọc được'}</th>
        </>
      )}
      renderRow={(line) => (
        <PreviewRow key={line.line} line={line} result={results.find((one) => one.line === line.line)} />
      )}
    />
  );
}

function PreviewRow({ line, result }: { line: ImportLine; result: Imported | undefined }): ReactNode {
  const { person, whom, changes, notes, reason } = line;
  return (
    <tr>
      <td className="figures quiet line-number">{line.line}</td>
      <td>
        {person === null ? (
          line.cells.filter((cell) => cell !== '').join(' · ')
        ) : (
          <>
            <b>{person.name}</b> <span className="quiet figures">{phoneWords(person.phone)}</span>
          </>
        )}
      </td>
      <td>
        {reason !== null && <span className="form-problem">{reason}</span>}
        {person !== null && <span className="figures">{readWords(person)}</span>}
        {whom !== null && (
          <p className="quiet">
            {changes.length === 0 ? 'Là ' : 'Cập nhật '}
            <Link href={`/people/${encodeURIComponent(whom.id)}`}>{personWords(whom)}</Link>
            {changes.length > 0 && `: ${changes.map((field) => FIELD_WORDS[field] ?? field).join(', ')}`}
          </p>
        )}
        {notes.map((note) => (
          <p key={note} className="line-note">
            {note}
          </p>
        ))}
        {result?.reason && <p className="form-problem">Không ghi được: {result.reason}</p>}
      </td>
    </tr>
  );
}

function readWords(person: NonNullable<ImportLine['person']>): string {
  const born = person.birthDate === undefined ? person.birthYear : dayWords(person.birthDate);
  return [
    `${person.status.toUpperCase()} từ ${dayWords(person.since)}`,
    born === undefined ? '' : `sinh ${born}`,
    person.doses === undefined ? '' : `${person.doses} mũi`,
    (person.conditions ?? []).map(conditionWord).join(', '),
    person.relation ?? '',
    person.area ?? '',
  ]
    .filter((words) => words !== '')
    .join(' · ');
}
