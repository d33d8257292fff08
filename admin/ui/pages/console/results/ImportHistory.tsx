/** Files of test results that were taken in, newest first. */
import type { ReactNode } from 'react';
import { useNameOf, useResultImports } from '../../../api/queries.ts';
import { Failed, Waiting } from '../../../parts/Notes.tsx';
import { clock, dayWords } from '../../../words/time.ts';

export function ImportHistory(): ReactNode {
  const { data, error, isPending, refetch } = useResultImports();
  const nameOf = useNameOf();
  return (
    <section className="page-section" aria-label="Đã nhập">
      <h2>Đã nhập</h2>
      {isPending && <Waiting rows={3} label="Đang tải lịch sử" />}
      {error !== null && <Failed fault={error} again={() => void refetch()} />}
      {data?.items.length === 0 && <p className="quiet">Chưa có tệp nào. Tệp đầu tiên nhập xong sẽ hiện ở đây.</p>}
      {data !== undefined && data.items.length > 0 && (
        <div className="table-wrap">
          <table className="table figures">
            <thead>
              <tr>
                <th scope="col">Lúc</th>
                <th scope="col">Người nhập</th>
                <th scope="col">Mới</th>
                <th scope="col">Sửa</th>
                <th scope="col">Không nhận</th>
              </tr>
            </thead>
            <tbody>
              {data.items.map(({ id, at, by, imported, updated, rejected }) => (
                <tr key={id}>
                  <td>
                    {clock(at)} {dayWords(at.slice(0, 10))}
                  </td>
                  <td>{nameOf(by)}</td>
                  <td data-label="Mới">{imported}</td>
                  <td data-label="Sửa">{updated}</td>
                  <td data-label="Không nhận">{rejected}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
