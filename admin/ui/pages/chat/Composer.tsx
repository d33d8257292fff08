/** Where the person writes. SOS is always one tap away; Enter sends, Shift + Enter makes a line. */
import { useRef, useState } from 'react';
import type { FormEvent, KeyboardEvent, ReactNode } from 'react';
import { SendHorizontal } from 'lucide-react';
import type { Said } from './history.ts';

const LONGEST = 2000;

export function Composer({ onSay, phone }: { onSay: (said: Said) => void; phone: boolean }): ReactNode {
  const [text, setText] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const said = text.trim();
    if (said === '') return;
    setText('');
    onSay({ text: said });
  };
  const onKey = (event: KeyboardEvent): void => {
    // While a Vietnamese input method composes a letter, Enter belongs to it.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    form.current?.requestSubmit();
  };
  return (
    <form className="composer" ref={form} onSubmit={send}>
      <button type="button" className="sos" onClick={() => onSay({ text: 'SOS' })} aria-label="SOS, báo nguy cấp">
        SOS
      </button>
      <div className="grow" data-text={text}>
        <textarea
          rows={1}
          value={text}
          maxLength={LONGEST}
          inputMode={phone ? 'tel' : 'text'}
          enterKeyHint="send"
          placeholder="Nhắn tin…"
          aria-label="Tin nhắn"
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKey}
        />
      </div>
      <button type="submit" className="send" aria-label="Gửi" disabled={text.trim() === ''}>
        <SendHorizontal size={22} aria-hidden />
      </button>
    </form>
  );
}
