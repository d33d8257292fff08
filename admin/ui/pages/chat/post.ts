/** Sends one message of the chat, and says what became of it. */
import { readJson } from '../../parts/json.ts';
import type { OwnItem, Said } from './history.ts';

export type Outcome = { kind: 'taken' } | { kind: 'later' } | { kind: 'refused'; detail: string };

/** The clientId makes sending again harmless. Refused is only what would be refused each time. */
export async function post(item: OwnItem): Promise<Outcome> {
  const { said, clientId } = item;
  const content = 'choice' in said ? { choice: said.choice } : said;
  try {
    const answer = await fetch('/api/v1/chat/messages', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ clientId, ...content }),
    });
    if (answer.ok) return { kind: 'taken' };
    if (![400, 413, 422].includes(answer.status)) return { kind: 'later' };
    const problem = readJson<{ detail: string }>(await answer.text());
    return { kind: 'refused', detail: problem?.detail ?? 'Tin này chưa gửi được. Nhắn lại giúp em.' };
  } catch {
    return { kind: 'later' };
  }
}

/** A message of one's own, to be sent. */
export function newItem(said: Said): OwnItem {
  return { from: 'me', clientId: newClientId(), at: new Date().toISOString(), said, state: 'waiting' };
}

function newClientId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return `c-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
