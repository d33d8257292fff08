/** A phone with a messenger, driving the Telegram channel: bubbles, buttons under the last reply, a line to write in. */
import { useEffect, useRef, useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { MapPin, SendHorizontal } from 'lucide-react';
import { RichText } from '../../parts/RichText.tsx';
import { clock } from '../../words/time.ts';
import { usePhone } from './use-phone.ts';
import type { PhoneMessage, Sent } from './use-phone.ts';

/** Xã Tịnh Khê, Quảng Ngãi: a place that the area index knows. */
const SOMEWHERE = { lat: 15.1735, lon: 108.8868 };
const EXAMPLES = ['tôi sốt 38,5 từ hôm qua, ho khan, không khó thở', 'mẹ tôi khó thở, môi tím', 'SOS'];

export function ChatPhone(): ReactNode {
  const [from] = useState(() => String(100_000 + Math.floor(Math.random() * 900_000)));
  const { messages, problem, send } = usePhone('/simulator/phone', from);
  const bottom = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (messages.length > 0) bottom.current?.scrollIntoView({ block: 'nearest' });
  }, [messages.length]);
  const last = messages.at(-1);
  return (
    <section className="phone" aria-label="Điện thoại Telegram">
      <header className="phone-head">
        <b>Bình An</b>
        <span>Telegram · máy {from}</span>
      </header>
      {problem !== null && (
        <p className="phone-problem" role="status">
          {problem}
        </p>
      )}
      <div className="phone-talk" role="log" tabIndex={0} aria-label="Tin nhắn">
        {messages.length === 0 && <Examples onSend={send} />}
        {messages.map((message) => (
          <Bubble key={message.id} message={message} open={message === last} onSend={send} />
        ))}
        <div ref={bottom} />
      </div>
      <PhoneLine onSend={send} />
    </section>
  );
}

function Examples({ onSend }: { onSend: (sent: Sent) => void }): ReactNode {
  return (
    <div className="phone-examples">
      <p>Thử nhắn:</p>
      {EXAMPLES.map((text) => (
        <button key={text} type="button" onClick={() => onSend({ text })}>
          {text}
        </button>
      ))}
    </div>
  );
}

function Bubble({
  message,
  open,
  onSend,
}: {
  message: PhoneMessage;
  open: boolean;
  onSend: (sent: Sent) => void;
}): ReactNode {
  return (
    <>
      <div className={message.own ? 'phone-bubble phone-own' : 'phone-bubble'}>
        <RichText text={message.text} />
        <span className="phone-time figures">{clock(message.at)}</span>
      </div>
      {open && message.choices.length > 0 && (
        <div className="phone-choices">
          {message.choices.map(({ id, label, asks }) => (
            <button
              key={id}
              type="button"
              disabled={asks === 'contact'}
              onClick={() => onSend(asks === 'location' ? { location: SOMEWHERE } : { choice: id, label })}
            >
              {label}
            </button>
          ))}
        </div>
      )}
    </>
  );
}

function PhoneLine({ onSend }: { onSend: (sent: Sent) => void }): ReactNode {
  const [text, setText] = useState('');
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() === '') return;
    onSend({ text: text.trim() });
    setText('');
  };
  return (
    <form className="phone-line" onSubmit={onSubmit}>
      <button type="button" onClick={() => onSend({ location: SOMEWHERE })} aria-label="Gửi vị trí" title="Gửi vị trí">
        <MapPin size={20} aria-hidden />
      </button>
      <input
        value={text}
        onChange={(event) => setText(event.target.value)}
        placeholder="Tin nhắn"
        aria-label="Tin nhắn"
      />
      <button type="submit" aria-label="Gửi" disabled={text.trim() === ''}>
        <SendHorizontal size={20} aria-hidden />
      </button>
    </form>
  );
}
