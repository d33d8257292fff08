/** Verdicts and states of rumours in the words of the console. Pure. */
import type { ClaimItem } from '../../../api/types.ts';

export type VerdictCode = NonNullable<ClaimItem['verdict']>;

export const VERDICT_WORDS: Readonly<Record<VerdictCode, string>> = {
  true: 'Đúng',
  false: 'Sai',
  partly: 'Đúng một phần',
  unproven: 'Chưa có bằng chứng',
};

/** How far a verdict has come: "đã báo 12/15, 1 lỗi". */
export function deliveryWords({ askers, delivery: { told, failed } }: Pick<ClaimItem, 'askers' | 'delivery'>): string {
  const reached = told === askers ? `đã báo đủ ${askers}` : `đã báo ${told}/${askers}`;
  return failed === 0 ? reached : `${reached}, ${failed} không tới`;
}
