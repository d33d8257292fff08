/** The people and messages of an emulated Telegram: who wrote, who blocked, what stands in each chat, which files exist. */

export interface Button {
  text: string;
  /** of an inline button: what pressing it sends */
  data?: string;
  asks?: 'location' | 'contact';
}

/** A message of the bot as it stands in a chat. */
export interface SentMessage {
  messageId: number;
  chatId: number;
  text: string;
  /** epoch seconds */
  date: number;
  /** one under the other, inline or of the keyboard */
  buttons: readonly Button[];
}

export interface StoredFile {
  bytes: Buffer;
  path: string;
}

export interface Chats {
  /** people who wrote or pressed Start; others are "chat not found" */
  known: Set<number>;
  blocked: Set<number>;
  sent: SentMessage[];
  /** callback queries that wait for an answer */
  queries: Set<string>;
  answeredQueries: string[];
  files: Map<string, StoredFile>;
  onSent: Set<(message: SentMessage) => void>;
  nextMessageId: () => number;
}

export function createChats(): Chats {
  let messageId = 100;
  return {
    known: new Set(),
    blocked: new Set(),
    sent: [],
    queries: new Set(),
    answeredQueries: [],
    files: new Map(),
    onSent: new Set(),
    nextMessageId: () => ++messageId,
  };
}
