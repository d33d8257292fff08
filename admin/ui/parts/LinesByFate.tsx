/** The lines of a file by what becomes of them: counted, and those of one fate as a table; what needs somebody's eyes comes first. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '@mantine/core';

export type Fate = 'refused' | 'new' | 'update' | 'same';

const PAGE = 100;

interface Props<L> {
  /** in the order in which they are offered */
  fates: readonly { fate: Fate; name: string }[];
  counts: Readonly<Record<Fate, number>>;
  lines: readonly L[];
  /** the cells of the head after that of the line's number */
  renderHeads: (fate: Fate) => ReactNode;
  renderRow: (line: L) => ReactNode;
}

export function LinesByFate<L extends { fate: Fate }>({
  fates,
  counts,
  lines,
  renderHeads,
  renderRow,
}: Props<L>): ReactNode {
  const [chosen, setChosen] = useState<Fate | null>(null);
  const [shown, setShown] = useState(PAGE);
  const fate = chosen ?? fates.find((one) => counts[one.fate] > 0)?.fate ?? 'new';
  const wanted = lines.filter((line) => line.fate === fate);
  return (
    <>
      <div className="fates" role="group" aria-label="Lọc theo kết quả">
        {fates.map((one) => (
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
              {renderHeads(fate)}
            </tr>
          </thead>
          <tbody>{wanted.slice(0, shown).map(renderRow)}</tbody>
        </table>
      </div>
      {wanted.length > shown && (
        <Button variant="subtle" onClick={() => setShown(shown + PAGE * 5)}>
          Hiện thêm {Math.min(PAGE * 5, wanted.length - shown)} dòng
        </Button>
      )}
    </>
  );
}
