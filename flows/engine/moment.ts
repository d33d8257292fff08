/** Points in time as words: "7 giờ 30", "22/11", and both. */
import { dayOf, timeOfDay } from '../../cases/time.ts';
import type { TextPart } from '../../cases/text.ts';
import { text } from './words.ts';

/** "1986-03-12" as people write it; a year as it is. */
export function birthWords(birth: string): string {
  const [year = '', month, day] = birth.split('-');
  return month === undefined || day === undefined ? birth : `${Number(day)}/${Number(month)}/${year}`;
}

/** A day as words, e.g. "22/11" of "2026-11-22" or a full ISO time. */
export function dayWords(iso: string): TextPart {
  const [, month, day] = (iso.length > 10 ? dayOf(iso) : iso).split('-').map(Number);
  return text('facts.day', { d: day ?? 0, m: month ?? 0 });
}

function clockWords(iso: string): TextPart {
  const [h = '0', min = '00'] = timeOfDay(iso).split(':');
  return min === '00' ? text('facts.clock', { h: Number(h) }) : text('facts.clockMinutes', { h: Number(h), min });
}

/** A moment as words, with its day unless that is today. */
export function momentWords(iso: string, now: string): TextPart {
  const clock = clockWords(iso);
  return dayOf(iso) === dayOf(now) ? clock : text('facts.onDay', { clock, day: dayWords(iso) });
}
