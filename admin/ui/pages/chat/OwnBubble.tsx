/** What the person said. A choice is not repeated here: it stays marked under its question. */
import type { ReactNode } from 'react';
import { MapPin } from 'lucide-react';
import type { OwnItem } from './history.ts';
import { clock } from '../../words/time.ts';

export function OwnBubble({ item }: { item: OwnItem }): ReactNode {
  const { said, state } = item;
  if ('choice' in said) return <Fate item={item} />;
  return (
    <div className="bubble-line bubble-line-own">
      <div className={`bubble bubble-own bubble-${state}`}>
        <span className="unseen">Anh/chị: </span>
        {'text' in said ? (
          said.text
        ) : (
          <>
            <MapPin size={18} aria-hidden className="in-text" /> Vị trí của tôi
          </>
        )}
      </div>
      <Fate item={item} />
    </div>
  );
}

/** Under the bubble: the time once taken, otherwise what became of it. */
function Fate({ item }: { item: OwnItem }): ReactNode {
  if (item.state === 'refused') return <p className="fate fate-refused">{item.problem}</p>;
  if (item.state === 'waiting') return <p className="fate">Chờ gửi…</p>;
  return 'choice' in item.said ? null : <p className="fate figures">{clock(item.at)}</p>;
}
