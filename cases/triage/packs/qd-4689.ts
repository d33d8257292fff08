/** 4689/QĐ-BYT, 6/10/2021: diagnosis and treatment of COVID-19; severity classes of adults. */
import type { Pack } from '../pack.ts';
import { CLASSES_2021 } from './severity.ts';

export const QD_4689: Pack = {
  id: '4689',
  document: '4689/QĐ-BYT',
  title: 'Chẩn đoán và điều trị COVID-19: mức độ nặng ở người lớn',
  date: '2021-10-06',
  // Its end, by 250/QĐ-BYT, is remembered, not seen.
  validity: { from: '2021-10-06', until: '2022-01-28' },
  source: 'press',
  reviewer: null,
  rules: [],
  severity: CLASSES_2021,
};
