/** How often one sender may try: sign-ins per user and per address, chat messages per conversation. */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Problem } from '../problem.ts';

const MINUTE_S = 60;

export interface Limits {
  /** Throws the 429 problem; to be called before the password is looked at. */
  signInTried: (username: string, client: string) => Promise<void>;
  /** The sign-in was right: its tries are forgotten. */
  signedIn: (username: string, client: string) => Promise<void>;
  /** Throws the 429 problem; `client` only counts towards new conversations. */
  chatted: (conversation: string, isNew: boolean, client: string) => Promise<void>;
  /** True the first time a code of this time step is used by this user. */
  takeTotpStep: (username: string, step: number) => boolean;
}

export function createLimits(): Limits {
  const perUser = new RateLimiterMemory({ points: 10, duration: 15 * MINUTE_S });
  const perClient = new RateLimiterMemory({ points: 50, duration: 15 * MINUTE_S });
  const perChat = new RateLimiterMemory({ points: 40, duration: MINUTE_S });
  // Whole villages share one address behind their carrier, so this only stops a machine.
  const newChats = new RateLimiterMemory({ points: 600, duration: MINUTE_S });
  const lastSteps = new Map<string, number>();
  return {
    signInTried: async (username, client) => {
      await spend(perClient, client, tooManySignIns);
      await spend(perUser, username, tooManySignIns);
    },
    signedIn: async (username, client) => {
      await perUser.delete(username);
      await perClient.reward(client);
    },
    chatted: async (conversation, isNew, client) => {
      if (isNew) await spend(newChats, client, tooManyMessages);
      await spend(perChat, conversation, tooManyMessages);
    },
    takeTotpStep: (username, step) => {
      if ((lastSteps.get(username) ?? 0) >= step) return false;
      lastSteps.set(username, step);
      return true;
    },
  };
}

async function spend(limiter: RateLimiterMemory, key: string, problem: (seconds: number) => Problem): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) throw problem(Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)));
    throw refusal;
  }
}

function tooManySignIns(retryAfter: number): Problem {
  const minutes = Math.ceil(retryAfter / MINUTE_S);
  return new Problem('tooMany', `Đăng nhập sai quá nhiều lần. Thử lại sau ${minutes} phút.`, { retryAfter });
}

function tooManyMessages(retryAfter: number): Problem {
  const detail = `Tin gửi dồn dập quá, chờ ${retryAfter} giây rồi gửi lại. Nguy cấp thì gọi ngay 115.`;
  return new Problem('tooMany', detail, { retryAfter });
}
