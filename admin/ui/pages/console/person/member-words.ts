/** One of a household in a few words. Pure. */
import type { Member } from '../../../api/types.ts';
import { PLACEMENT_WORDS } from '../../../words/labels.ts';
import { ageWords } from '../../../words/person.ts';
import { shortTime } from '../../../words/time.ts';

/** "mẹ · 67 tuổi · F0 · Bệnh viện" */
export function memberWords(member: Member): string {
  const { relation, holder, status, placement, left } = member;
  return [
    relation ?? (holder ? 'chủ máy' : ''),
    ageWords(member),
    status === 'none' ? '' : status.toUpperCase(),
    placement === 'home' ? '' : PLACEMENT_WORDS[placement],
    left ? 'đã rời hộ' : '',
  ]
    .filter((words) => words !== '')
    .join(' · ');
}

/** "Báo gần nhất 07:40 · hỏi tới 16:30" */
export function checkInWords({ lastCheckinAt, nextDueAt, quiet }: Member, today: string): string {
  return [
    lastCheckinAt === null ? 'Chưa báo lần nào' : `Báo gần nhất ${shortTime(lastCheckinAt, today)}`,
    nextDueAt === null ? '' : `hỏi tới ${shortTime(nextDueAt, today)}`,
    quiet ? 'hôm nay không nhắc' : '',
  ]
    .filter((words) => words !== '')
    .join(' · ');
}
