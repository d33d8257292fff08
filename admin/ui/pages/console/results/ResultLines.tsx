/** The lines of a file of test results by what becomes of them; what needs somebody's eyes first. */
import type { ReactNode } from 'react';
import type { ResultLine, ResultsPreview } from '../../../api/types.ts';
import { LinesByFate } from '../../../parts/LinesByFate.tsx';
import type { Fate } from '../../../parts/LinesByFate.tsx';
import { dayWords } from '../../../words/time.ts';

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

export function ResultLines({ preview }: { preview: ResultsPreview }): ReactNode {
  return (
    <LinesByFate
      fates={FATES}
      counts={preview.counts}
      lines={preview.lines}
      renderHeads={(fate) => (fate === 'refused' ? <th scope="col">Vì sao</th> : <ResultHeads />)}
      renderRow={(line) => <LineRow key={line.line} line={line} />}
    />
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
