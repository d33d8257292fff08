/** Bleeding or waters of a woman who is known to be pregnant: an emergency without her saying so, unless it is denied. */
import { expect, test } from '@jest/globals';
import { endangersPregnancy } from '../../flows/danger/in-pregnancy.ts';

test.each([
  ...['36,9 98 mà sáng giờ bụng gò, ra chút máu', 'ra mau', 'đau bụng ra huyết', 'rỉ ối từ đêm qua', 'em vỡ nước ối'],
  ...['thai không đạp từ sáng', 'không biết sao ra máu', 'không sốt, ra máu', 'khong ho. ra mau nhieu'],
])('"%s" is one', (text) => expect(endangersPregnancy(text)).toBe(true));

test.each([
  ...['không ra máu', 'khong dau bung ra mau gi', 'không sốt, ho, đau bụng, ra máu', 'hết ra máu rồi', 'chưa vỡ ối'],
  ...['chảy máu cam ra mũi', 'đánh răng ra máu', 'bé đạp bình thường', 'ra ngoài hiên ngồi', '36,8 spo2 98'],
])('"%s" is none', (text) => expect(endangersPregnancy(text)).toBe(false));
