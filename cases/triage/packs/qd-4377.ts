/** 4377/QĐ-BYT, 11/9/2021: handbook of mobile health stations, ten signs for moving a person to hospital at once. */
import { ADULT_MONTHS } from '../ages.ts';
import type { Pack } from '../pack.ts';
import { misC, SHARED_SIGNS } from './home-signs.ts';

/** That 9 and 10 are two separate signs is this project's reading. */
export const QD_4377: Pack = {
  id: '4377',
  document: '4377/QĐ-BYT',
  title: 'Sổ tay trạm y tế lưu động: mười dấu hiệu phải chuyển viện',
  date: '2021-09-11',
  validity: { from: '2021-09-11', until: null },
  source: 'reproduced',
  reviewer: null,
  rules: [
    ...SHARED_SIGNS,
    { rule: 'sign-2', measure: 'respiratoryRate', atLeast: 21, fromMonths: ADULT_MONTHS, level: 'ORANGE' },
    { rule: 'sign-3', measure: 'spo2', atMost: 95, level: 'ORANGE' },
    { ...misC('sign-10'), source: 'own' },
  ],
};
