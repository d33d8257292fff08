/** What becomes of each line of a list: counted, and line by line. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { ImportLine, ImportPreview, Imported } from '../../../api/types.ts';
import { conditionWord } from '../../../words/labels.ts';
import { personWords, phoneWords } from '../../../words/person.ts';
import { dayWords } from '../../../words/time.ts';

type Fate = ImportLine['fate'];

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

const PAGE = 100;

interface Props {
  preview: ImportPreview;
  results: readonly Imported[];
}

export function PreviewTable({ preview, results }: Props): ReactNode {
  const { counts } = preview;
  const [chosen, setChosen] = useState<Fate | null>(null);
  const [shown, setShown] = useState(PAGE);
  // what needs somebody's eyes first
  const fate = chosen ?? FATES.find((one) => counts[one.fate] > 0)?.fate ?? 'new';
  const lines = preview.lines.filter((line) => line.fate === fate);
  return (
    <>
      <div className="fates" role="group" aria-label="Lọc theo kết quả">
        {FATES.map((one) => (
          <button
            key={one.fate}
            type="button"
            className={`fate fate-${one.fate}`}
            aria-pressed={one.fate === fate}
            disabled={counts[one.fate] === 0}
            onClick={() => {
              setChosen(one.fate);
              setShown(PAGE);
            }}
          >
            <b className="figures">{counts[one.fate].toLocaleString('vi-VN')}</b>
            {one.name}
          </button>
        ))}
      </div>
      <div className="table-wrap">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Dòng</th>
              <th scope="col">Người</th>
              <th scope="col">{fate === 'refused' ? 'Vì sao' : 'Đọc được'}</th>
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, shown).map((line) => (
              <PreviewRow key={line.line} line={line} result={results.find((one) => one.line === line.line)} />
            ))}
          </tbody>
        </table>
      </div>
      {lines.length > shown && (
        <Button variant="subtle" onClick={() => setShown(shown + PAGE * 5)}>
          Hiện thêm {Math.min(PAGE * 5, lines.length - shown)} dòng
        </Button>
      )}
    </>
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
