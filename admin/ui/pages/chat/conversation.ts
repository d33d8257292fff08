/** Keeps the conversation, sends what waits, once and in order, and receives the replies. */
import type { WebEvent } from '../../../api/ports.ts';
import { followStream } from '../../parts/event-stream.ts';
import { readJson } from '../../parts/json.ts';
import { nextWaiting, withEvent, withOwn, withState } from './history.ts';
import type { History, OwnItem, Said } from './history.ts';
import { newItem, post } from './post.ts';
import { load, save } from './storage.ts';

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

const RETRY_MS = 4000;
/** After this long without a reply the dots would only be a guess. */
const ANSWER_MS = 12_000;

/** One conversation per browser; the cookie that is its name is set by the service and cannot be read here. */
export function createConversation(): Conversation {
  let state: ChatState = { history: load(), offline: false, answering: false };
  const listeners = new Set<() => void>();
  let sending = false;
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
      set({ history: withOwn(state.history, newItem(said)) });
      void sendWaiting();
    },
    shrinkCard: (id) => set({ history: { ...state.history, smallCard: id } }),
    start: () => {
      void sendWaiting();
      const retry = setInterval(() => void sendWaiting(), RETRY_MS);
      const stop = followReplies(received, (open) => {
        set({ offline: !open });
        if (open) void sendWaiting();
      });
      return () => {
        clearInterval(retry);
        stop();
      };
    },
  };
}

/** After a reload everything is asked for again: what is known is left out, and a renewed cookie is noticed. */
function followReplies(received: (event: WebEvent) => void, open: (open: boolean) => void): () => void {
  let lastId = '';
  return followStream('/api/v1/chat/events', {
    lastId: () => lastId,
    message: ({ id, data }) => {
      const event = readJson<WebEvent>(data);
      if (!isWhole(event)) return;
      lastId = id === '' ? String(event.id) : id;
      received(event);
    },
    open,
  });
}

function isWhole(event: Partial<WebEvent> | null): event is WebEvent {
  return typeof event?.id === 'number' && typeof event.text === 'string' && Array.isArray(event.choices);
}
