/** What a report shows besides its words: its pictures, and that nobody knows who sent it. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { CaseDetail } from '../../../api/types.ts';
import './reports.css';

export function ReportBox({ item }: { item: CaseDetail }): ReactNode {
  if (item.kind !== 'report-suspect' && item.kind !== 'report-violation') return null;
  return (
    <section className="box">
      <h3>Tin báo</h3>
      {item.anonymous ? (
        <p>
          Người báo giấu tên: tên, số máy và tin nhắn khác không hiện ở đây. Trả lời bên dưới vẫn tới được người báo.
        </p>
      ) : (
        <p className="quiet">Người báo để tên, có thể hỏi thêm.</p>
      )}
      {item.pictures.length > 0 && (
        <div className="report-pictures">
          {item.pictures.map((id, index) => (
            <Picture key={id} id={id} name={`Ảnh ${index + 1}`} />
          ))}
        </div>
      )}
      <p className="quiet">
        Đóng ca thì người báo được tin đã xử lý xong, không kèm kết quả hay tình hình sức khoẻ của ai.
      </p>
    </section>
  );
}

/** A picture that is not there (yet) is named. */
function Picture({ id, name }: { id: string; name: string }): ReactNode {
  const [shown, setShown] = useState(true);
  const address = `/api/v1/media/${encodeURIComponent(id)}`;
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {shown ? (
        <img src={address} alt={name} loading="lazy" onError={() => setShown(false)} />
      ) : (
        `${name}: chưa tải xong`
      )}
    </a>
  );
}
