/** The lines of a file of test results by what becomes of them; what needs somebody's eyes first. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '@mantine/core';
import type { ResultLine, ResultsPreview } from '../../../api/types.ts';
import { dayWords } from '../../../words/time.ts';

type Fate = ResultLine['fate'];

const FATES: readonly { fate: Fate; name: string }[] = [
  { fate: 'refused', name: 'Không nhận' },
  { fate: 'update', name: 'Sửa kết quả đã có' },
  { fate: 'new', name: 'Mới' },
  { fate: 'same', name: 'Đã có, không đổi' },
];

const RESULT_WORDS: Record<NonNullable<ResultLine['row']>['result'], string> = {
  positive: 'Dương tính',
  negative: 'Âm tính',
  invalid: 'Không có giá trị',
  indeterminate: 'Chưa xác định',
};

const PAGE = 100;

export function ResultLines({ preview }: { preview: ResultsPreview }): ReactNode {
  const { counts } = preview;
  const [chosen, setChosen] = useState<Fate | null>(null);
  const [shown, setShown] = useState(PAGE);
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
              {fate === 'refused' ? <th scope="col">Vì sao</th> : <ResultHeads />}
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, shown).map((line) => (
              <LineRow key={line.line} line={line} />
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

function ResultHeads(): ReactNode {
  return (
    <>
      <th scope="col">Mã</th>
      <th scope="col">Người</th>
      <th scope="col">Kết quả</th>
    </>
  );
}

/** A line that is not taken has nothing that could be relied on but its number in the file. */
function LineRow({ line: { line, reason, row } }: { line: ResultLine }): ReactNode {
  return (
    <tr>
      <td className="figures quiet line-number">{line}</td>
      {row === null ? (
        <td className="form-problem">{reason}</td>
      ) : (
        <>
          <td className="figures">{row.code}</td>
          <td>
            <b>{row.name}</b> <span className="quiet figures">sinh {row.birthYear}</span>
          </td>
          <td className="figures">{readWords(row)}</td>
        </>
      )}
    </tr>
  );
}

function readWords({ test, result, ct, sampledAt }: NonNullable<ResultLine['row']>): string {
  const more = [test, ct === null ? '' : `Ct ${ct}`, sampledAt === null ? '' : `lấy mẫu ${dayWords(sampledAt)}`];
  return [RESULT_WORDS[result], ...more].filter((words) => words !== '').join(' · ');
}
