/** Who is on duty at this moment, level by level, and who of them could not be paged. */
import type { ReactNode } from 'react';
import { useColleagues, useDutyNow } from '../../../api/queries.ts';
import { channelWord } from '../../../words/labels.ts';
import { clock } from '../../../words/time.ts';

export function NowOnDuty(): ReactNode {
  const { data: now } = useDutyNow();
  const { data: colleagues } = useColleagues();
  if (now === undefined) return null;
  const channelsOf = (username: string): string => {
    const channels = colleagues?.items.find((one) => one.username === username)?.channels ?? [];
    return channels.map(channelWord).join(', ');
  };
  const nameOf = (username: string): string =>
    colleagues?.items.find((one) => one.username === username)?.name ?? username;
  return (
    <section className="page-section">
      <h2>
        Đang trực lúc <span className="figures">{clock(now.at)}</span>
      </h2>
      {now.nobody && <p className="case-flag">Không có ai trực. Báo động không gọi được ai.</p>}
      <ul className="people-list">
        {now.levels.flatMap((users, level) =>
          users.map((username) => (
            <li key={`${level}-${username}`}>
              <span className="quiet">Bậc {level + 1}</span>
              <b>{nameOf(username)}</b>
              {now.unreachable.includes(username) ? (
                <span className="people-problem">chưa có nơi nhận báo động, chỉ thấy khi mở bàn trực</span>
              ) : (
                <span className="quiet">báo qua {channelsOf(username)}</span>
              )}
            </li>
          )),
        )}
      </ul>
    </section>
  );
}
