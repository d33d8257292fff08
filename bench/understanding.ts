/** Understanding: one message at a time, 20 words or so, in a process of its own so that its memory can be read. */
import { loadUnderstanding } from '../bots/resources.ts';
import { percentile } from './figures.ts';

const TEXTS = [
  'mẹ em 67 tuổi bị cao huyết áp, sốt 38,5 độ từ hôm qua, ho khan nhiều nhưng không khó thở, spo2 97',
  'toi bi sot 39 do 2 ngay nay, dau hong, nhuc dau, kho tho nhe, o phuong 4 quan 3, so dt 0912 345 678',
  'nghe noi uong nuoc toi moi ngay thi khong bi covid, co dung khong bac si cho em hoi voi a',
  'cho em hỏi khi nào có kết quả xét nghiệm pcr làm hôm thứ sáu tuần trước ở trạm y tế xã Tịnh Khê',
  'cuu voi chong toi tho khong ra hoi moi tim tai goi khong biet gi nua nha o 9 tran phu phuong 4 da lat',
];

const understand = loadUnderstanding();
const took: number[] = [];
const rounds = Number(process.argv[2] ?? 2_000);
/** Until the engine has compiled what is used: a service is measured that has been at work for a while. */
const WARM_UP = 4_000;
for (let i = -WARM_UP; i < rounds; i += 1) {
  const text = `${TEXTS[Math.abs(i) % TEXTS.length]} ${i}`;
  const began = performance.now();
  understand(text, { at: '2026-03-10T09:00:00+07:00' });
  if (i >= 0) took.push(performance.now() - began);
}
process.stdout.write(
  `${JSON.stringify({ p50: percentile(took, 0.5), p99: percentile(took, 0.99), rss: process.memoryUsage.rss() / 2 ** 20 })}\n`,
);
