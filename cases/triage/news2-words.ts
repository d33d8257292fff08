/** The chart of NEWS2 in Vietnamese sentences. */
import { MEASURES } from './details.ts';
import { NEWS2_BANDS, NEWS2_SCALE_2 } from './news2.ts';

function bandWords({ upTo, above }: (typeof NEWS2_BANDS)['spo2']): string {
  const last = upTo.at(-1)?.[0] ?? 0;
  const bands = upTo.map(([value, points]) => `đến ${String(value).replace('.', ',')}: ${points}`);
  return [...bands, `trên ${String(last).replace('.', ',')}: ${above}`].join('; ');
}

/** One sentence for each parameter: points up to and including each value. */
export function chartSentences(): string[] {
  const names = ['respiratoryRate', 'spo2', 'systolic', 'pulse', 'temperature'] as const;
  return [
    ...names.map((name) => `Điểm theo ${MEASURES[name][0]}: ${bandWords(NEWS2_BANDS[name])}.`),
    `Điểm theo SpO₂ thang 2 (chỉ khi bác sĩ chỉ định), đang thở oxy: ${bandWords(NEWS2_SCALE_2)}; không thở oxy, từ 93: 0.`,
    'Đang thở oxy: 2 điểm; ý thức không tỉnh táo (C, V, P, U): 3 điểm.',
  ];
}
