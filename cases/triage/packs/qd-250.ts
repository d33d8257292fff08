/** 250/QĐ-BYT, 28/1/2022: diagnosis and treatment of COVID-19; the numbers of 4689, remembered, with a class without symptoms. */
import type { Pack } from '../pack.ts';
import { CLASSES_2021 } from './severity.ts';

export const QD_250: Pack = {
  id: '250',
  document: '250/QĐ-BYT',
  title: 'Chẩn đoán và điều trị COVID-19: năm mức độ',
  date: '2022-01-28',
  // Its end, by 2671/QĐ-BYT, is remembered, not seen.
  validity: { from: '2022-01-28', until: '2023-06-26' },
  source: 'memory',
  reviewer: null,
  rules: [],
  severity: CLASSES_2021,
};
