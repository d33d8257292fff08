/** Keeps the conversation, sends what waits, once and in order, and receives the replies. */
import type { WebEvent } from '../../../api/ports.ts';
import { followStream } from '../../parts/event-stream.ts';
import { EMPTY, nextWaiting, parseHistory, withEvent, withOwn, withState } from './history.ts';
import type { History, OwnItem, Said } from './history.ts';

export interface ChatState {
  history: History;
  /** the stream or the last attempt to send failed */
  offline: boolean;
  /** something was taken by the service and no reply came yet */
  answering: boolean;
}

export interface Conversation {
  state: () => ChatState;
  subscribe: (listener: () => void) => () => void;
  say: (said: Said) => void;
  shrinkCard: (id: number) => void;
  start: () => () => void;
}

const STORED = 'binh-an.chat';
const RETRY_MS = 4000;
/** After this long without a reply the dots would only be a guess. */
const ANSWER_MS = 12_000;

/** One conversation per browser; the cookie that is its name is set by the service and cannot be read here. */
export function createConversation(): Conversation {
  let state: ChatState = { history: load(), offline: false, answering: false };
  const listeners = new Set<() => void>();
  let sending = false;
  let lastId = '';
  let quiet: ReturnType<typeof setTimeout> | undefined;

  const set = (change: Partial<ChatState>): void => {
    state = { ...state, ...change };
    if (change.history !== undefined) save(change.history);
    for (const listener of listeners) listener();
  };

  const received = (event: WebEvent): void => {
    clearTimeout(quiet);
    set({ history: withEvent(state.history, event), answering: false });
  };

  const taken = (item: OwnItem): void => {
    clearTimeout(quiet);
    quiet = setTimeout(() => set({ answering: false }), ANSWER_MS);
    const answered = state.history.items.at(-1);
    const replied = answered?.from === 'them' && answered.event.at > item.at;
    set({ history: withState(state.history, item.clientId, 'sent'), answering: !replied, offline: false });
  };

  async function sendWaiting(): Promise<void> {
    if (sending) return;
    sending = true;
    for (let item = nextWaiting(state.history); item !== undefined; item = nextWaiting(state.history)) {
      const outcome = await post(item);
      if (outcome.kind === 'later') {
        set({ offline: true });
        break;
      }
      if (outcome.kind === 'taken') taken(item);
      else set({ history: withState(state.history, item.clientId, 'refused', outcome.detail) });
    }
    sending = false;
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    say: (said) => {
      const item: OwnItem = {
        from: 'me',
        clientId: newClientId(),
        at: new Date().toISOString(),
        said,
        state: 'waiting',
      };
      set({ history: withOwn(state.history, item) });
      void sendWaiting();
    },
    shrinkCard: (id) => set({ history: { ...state.history, smallCard: id } }),
    start: () => {
      const retry = setInterval(() => void sendWaiting(), RETRY_MS);
      const stop = followStream('/api/v1/chat/events', {
        // After a reload everything is asked for again: what is known is left out, and a renewed cookie is noticed.
        lastId: () => lastId,
        message: ({ id, data }) => {
          const event = parseEvent(data);
          if (event === null) return;
          lastId = id === '' ? String(event.id) : id;
          received(event);
        },
        open: (open) => {
          set({ offline: !open });
          if (open) void sendWaiting();
        },
      });
      void sendWaiting();
      return () => {
        clearInterval(retry);
        stop();
      };
    },
  };
}

type Outcome = { kind: 'taken' } | { kind: 'later' } | { kind: 'refused'; detail: string };

/** The clientId makes sending again harmless. Refused is only what would be refused each time. */
async function post(item: OwnItem): Promise<Outcome> {
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
    const problem = (await answer.json().catch(() => ({}))) as { detail?: string };
    return { kind: 'refused', detail: problem.detail ?? 'Tin này chưa gửi được. Nhắn lại giúp em.' };
  } catch {
    return { kind: 'later' };
  }
}

function parseEvent(data: string): WebEvent | null {
  try {
    const event = JSON.parse(data) as WebEvent;
    return typeof event.id === 'number' && typeof event.text === 'string' ? event : null;
  } catch {
    return null;
  }
}

function newClientId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return `c-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** Storage may be forbidden (private window): the chat then works without remembering. */
function load(): History {
  try {
    return parseHistory(localStorage.getItem(STORED));
  } catch {
    return EMPTY;
  }
}

function save(history: History): void {
  try {
    localStorage.setItem(STORED, JSON.stringify(history));
  } catch {
    // Full or forbidden: what is on the screen stays, only a reload forgets it.
  }
}
