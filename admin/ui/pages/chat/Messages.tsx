/** The conversation: bubbles of both sides, the days between them, and dots while a reply is being made. */
import type { ReactNode } from 'react';
import { OwnBubble } from './OwnBubble.tsx';
import { TheirBubble } from './TheirBubble.tsx';
import { Welcome } from './Welcome.tsx';
import { chosenOf, isOpen } from './history.ts';
import type { Item, Said } from './history.ts';
import type { ChatState } from './conversation.ts';
import type { Place } from './use-location.ts';
import { useToday } from '../../parts/ticker.ts';
import { dayName } from '../../words/time.ts';

interface Props {
  state: ChatState;
  /** messages shown in the card above the conversation, and so not in it */
  pinned: ReadonlySet<number>;
  place: Place;
  onSay: (said: Said) => void;
}

export function Messages({ state, pinned, place, onSay }: Props): ReactNode {
  const { history, answering } = state;
  const [firstPinned] = pinned;
  return (
    <main className="messages" aria-label="Cuộc trò chuyện">
      <Welcome suggestions={history.items.length === 0} onSay={onSay} />
      <div role="log" aria-live="polite" aria-relevant="additions">
        {history.items.map((item, index) => (
          <div key={keyOf(item)} className="turn">
            <Day item={item} before={history.items[index - 1]} />
            {item.from === 'me' ? (
              <OwnBubble item={item} />
            ) : (
              <TheirBubble
                event={item.event}
                pinned={pinned.has(item.event.id)}
                noted={item.event.id === firstPinned}
                open={isOpen(history, item.event)}
                chosen={chosenOf(history, item.event)}
                place={place}
                onSay={onSay}
              />
            )}
          </div>
        ))}
      </div>
      {answering && (
        <div className="dots" role="status">
          <span className="unseen">Đang trả lời</span>
          <i />
          <i />
          <i />
        </div>
      )}
    </main>
  );
}

const keyOf = (item: Item): string => (item.from === 'me' ? item.clientId : `e${item.event.id}`);
const atOf = (item: Item): string => (item.from === 'me' ? item.at : item.event.at);

/** A line with the day where a new one begins; none above the first message of today. */
function Day({ item, before }: { item: Item; before: Item | undefined }): ReactNode {
  const today = useToday();
  const day = dayName(atOf(item), today);
  if (before === undefined ? day === 'Hôm nay' : dayName(atOf(before), today) === day) return null;
  return <p className="day">{day}</p>;
}
