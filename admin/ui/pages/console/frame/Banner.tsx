/** The loud line above everything: nobody is on duty, or alarms have reached nobody. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useDutyNow } from '../../../api/queries.ts';
import { SeverityShape } from '../../../parts/SeverityMark.tsx';

export function Banner(): ReactNode {
  const { data } = useDutyNow();
  const [first] = data?.unattended ?? [];
  if (data === undefined || (!data.nobody && first === undefined)) return null;
  return (
    <div className="banner" role="alert">
      {data.nobody && (
        <p>
          <SeverityShape severity="RED" size={16} />
          <strong>Không có ai trực.</strong> Báo động không gọi được ai. <Link href="/duty">Xếp lịch trực</Link>
        </p>
      )}
      {first !== undefined && (
        <p>
          <SeverityShape severity="RED" size={16} />
          <strong>{data.unattended.length} ca báo động chưa gọi được ai.</strong>{' '}
          <Link href={`/queue/open/${encodeURIComponent(first)}`}>Mở ca đầu</Link>
        </p>
      )}
    </div>
  );
}
