/** The few words that a channel adds by itself: keypad hints, and buttons that share a place or a number. */
import type { Language } from '../../../cases/text.ts';

interface ChannelWords {
  /** "Có: bấm phím 1." */
  keypad: (label: string, key: number) => string;
  ask: Readonly<Record<'location' | 'contact', string>>;
}

export const CHANNEL_WORDS: Readonly<Record<Language, ChannelWords>> = {
  vi: {
    keypad: (label, key) => `${label}, bấm phím ${key}.`,
    ask: { location: 'Gửi vị trí của tôi', contact: 'Gửi số điện thoại của tôi' },
  },
  en: {
    keypad: (label, key) => `${label}, press ${key}.`,
    ask: { location: 'Share my location', contact: 'Share my phone number' },
  },
};
