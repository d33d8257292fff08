/** A slot for tests in the words of the console. Pure. */
import type { TestSlot } from '../../../api/types.ts';
import { clock, dayName } from '../../../words/time.ts';

/** "08:00 Thứ Ba, 24/11". `today` is an ISO day. */
export function startWords({ startsAt }: Pick<TestSlot, 'startsAt'>, today: string): string {
  return `${clock(startsAt)} ${dayName(startsAt, today)}`;
}

/** Nobody registers any more. */
export const BEGUN = 'Đã bắt đầu';

/** What people may still do with it. */
export function stateWords({ open, taken, capacity, startsAt }: TestSlot, nowMs: number): string {
  if (Date.parse(startsAt) <= nowMs) return BEGUN;
  if (!open) return 'Đã đóng';
  return taken >= capacity ? 'Hết chỗ' : `Còn ${capacity - taken} chỗ`;
}
