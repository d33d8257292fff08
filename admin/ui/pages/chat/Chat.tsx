/** The whole chat: header with 115, pinned danger card, conversation, and the line to write in. */
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { Phone } from 'lucide-react';
import { Composer } from './Composer.tsx';
import { DangerCard } from './DangerCard.tsx';
import { Messages } from './Messages.tsx';
import { dangerCard, isOpen } from './history.ts';
import type { Conversation } from './conversation.ts';
import { useFollowBottom } from './use-follow-bottom.ts';
import { useLocation } from './use-location.ts';

export function Chat({ conversation }: { conversation: Conversation }): ReactNode {
  const state = useSyncExternalStore(conversation.subscribe, conversation.state);
  useEffect(() => conversation.start(), [conversation]);
  const { history } = state;
  const place = useLocation((location) => conversation.say({ location }));
  const card = dangerCard(history);
  const newest = card.at(-1)?.id ?? 0;
  const small = history.smallCard >= newest;
  const pinned = new Set(small ? [] : card.map(({ id }) => id));
  const asksPlace = card.some((event) => event.ask === 'location' && isOpen(history, event));
  const last = history.items.findLast((item) => item.from === 'them');
  const askedContact = last?.from === 'them' && last.event.ask === 'contact';
  const scroller = useRef<HTMLDivElement>(null);
  useFollowBottom(scroller, `${history.items.length} ${state.answering}`);
  return (
    <>
      <Header />
      <OfflineLine offline={state.offline} />
      {card.length > 0 && (
        <DangerCard
          events={card}
          asksPlace={asksPlace}
          small={small}
          place={place}
          onSize={(shrink) => conversation.shrinkCard(shrink ? newest : 0)}
        />
      )}
      <div className="scroller" ref={scroller}>
        <Messages state={state} pinned={pinned} place={place} onSay={conversation.say} />
      </div>
      <Composer onSay={conversation.say} phone={askedContact} />
    </>
  );
}

function Header(): ReactNode {
  return (
    <header className="chat-header">
      <div className="station">
        <h1>Bình An</h1>
        <p>Trạm y tế trực tuyến</p>
      </div>
      <a className="call-115" href="tel:115">
        <Phone size={18} aria-hidden />
        Gọi 115
      </a>
    </header>
  );
}

const PATIENCE_MS = 2000;

/** A break shorter than the patience is not worth a word. */
function OfflineLine({ offline }: { offline: boolean }): ReactNode {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(offline), offline ? PATIENCE_MS : 0);
    return () => clearTimeout(timer);
  }, [offline]);
  return (
    <div role="status" className={shown ? 'offline-line' : 'unseen'}>
      {shown && 'Mất kết nối. Tin được giữ, có mạng sẽ gửi.'}
    </div>
  );
}
