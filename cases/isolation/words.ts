/** Why an isolation ends when it does, in Vietnamese. */
import type { IsolationLine } from './document.ts';

/** Where no document rules the day. */
export function noDocument(groupB: boolean, decision: string): string {
  const ask = 'hỏi nhân viên y tế địa phương';
  return groupB
    ? `Từ 20/10/2023 COVID-19 thuộc nhóm B (${decision}): không còn cách ly bắt buộc; ${ask}.`
    : `Không có văn bản nào áp dụng cho ngày này (bệnh chuyển nhóm B từ 20/10/2023 theo ${decision}); ${ask}.`;
}

function length({ status, days, monitor }: IsolationLine): string {
  const from = status === 'f0' ? 'ngày xét nghiệm dương tính' : 'lần tiếp xúc cuối';
  const stay = days === null ? 'không phải cách ly' : `cách ly ${days} ngày kể từ ${from}`;
  return monitor === null ? stay : `${stay}, tự theo dõi sức khoẻ ${monitor} ngày`;
}

const RELEASE: readonly (readonly [release: boolean | null, words: string])[] = [
  [true, 'đủ ngày và xét nghiệm âm tính có nhân viên y tế giám sát: được kết thúc cách ly'],
  [false, 'chưa kết thúc: cần đủ ngày và xét nghiệm âm tính do nhân viên y tế làm hoặc giám sát'],
];

/** "Cách ly 7 ngày kể từ lần tiếp xúc cuối, tự theo dõi sức khoẻ 3 ngày; …" */
export function reasonFor(line: IsolationLine, release: boolean | null): string {
  const end = RELEASE.find(([value]) => value === release)?.[1] ?? 'nhân viên y tế xác nhận ngày kết thúc';
  const words = `${length(line)}; ${end}.`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
