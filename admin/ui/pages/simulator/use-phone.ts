/** A phone whose messages go through the emulated provider of a channel: what was said on it, and how to say more. */
import { useCallback, useEffect, useState } from 'react';
import { readJson } from '../../parts/json.ts';
import { followStream } from '../../parts/event-stream.ts';

export interface PhoneMessage {
  id: string;
  own: boolean;
  at: string;
  text: string;
  choices: readonly PhoneChoice[];
}

export interface PhoneChoice {
  id: string;
  label: string;
  /** the button shares this instead of answering */
  asks?: 'location' | 'contact';
}

export type Sent = { text: string } | { choice: string; label: string } | { location: { lat: number; lon: number } };

export interface Phone {
  messages: readonly PhoneMessage[];
  /** what stands in the way, in words */
  problem: string | null;
  send: (sent: Sent) => void;
}

interface PhoneEvent {
  at: string;
  text: string;
  choices?: readonly PhoneChoice[];
}

const OFF = 'Máy giả lập đang tắt. Mở trang này trên chính máy chủ, hoặc đăng nhập bàn trực trước.';

/** `base` is the emulator's address, `from` who holds the phone. */
export function usePhone(base: string, from: string): Phone {
  const [messages, setMessages] = useState<readonly PhoneMessage[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const add = useCallback((message: PhoneMessage): void => {
    setMessages((before) => (before.some(({ id }) => id === message.id) ? before : [...before, message]));
  }, []);

  useEffect(() => {
    let lastId = '';
    return followStream(`${base}/events?from=${from}`, {
      lastId: () => lastId,
      message: ({ id, data }) => {
        lastId = id;
        const event = readJson<PhoneEvent>(data);
        if (event?.at === undefined || event.text === undefined) return;
        // After a break all is told again; what is known is left out.
        add({ id: `m${id}`, own: false, at: event.at, text: event.text, choices: event.choices ?? [] });
      },
      open: (open) => setProblem(open ? null : 'Mất kết nối, đang nối lại…'),
      refused: () => setProblem(OFF),
    });
  }, [base, from, add]);

  const send = (sent: Sent): void => {
    const text = 'text' in sent ? sent.text : 'choice' in sent ? sent.label : 'Vị trí của tôi';
    const content = 'choice' in sent ? { choice: sent.choice } : sent;
    const at = new Date().toISOString();
    add({ id: `own-${at}`, own: true, at, text, choices: [] });
    post(`${base}/messages`, { from, ...content }).catch(() => setProblem('Tin chưa tới máy chủ. Nhắn lại.'));
  };
  return { messages, problem, send };
}

async function post(url: string, body: object): Promise<void> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${answer.status}`);
}
