/** 261/QĐ-BYT, 31/1/2022: home management of F0, eleven signs to report at once. */
import { ADULT_MONTHS } from '../ages.ts';
import type { Pack } from '../pack.ts';
import { breathsBelow, MILD } from './home-care.ts';
import { misC, SHARED_SIGNS } from './home-signs.ts';

/** Signs 10 (another acute disease) and 11 (any other unrest) have no code that a message could give. */
export const QD_261: Pack = {
  id: '261',
  document: '261/QĐ-BYT',
  title: 'Quản lý tại nhà người mắc COVID-19',
  date: '2022-01-31',
  // Its end, by 604/QĐ-BYT, is remembered, not seen.
  validity: { from: '2022-01-31', until: '2022-03-14' },
  source: 'reproduced',
  reviewer: null,
  rules: [
    ...SHARED_SIGNS,
    { rule: 'sign-2', measure: 'respiratoryRate', atLeast: 20, fromMonths: ADULT_MONTHS, level: 'ORANGE' },
    { rule: 'sign-3', measure: 'spo2', atMost: 96, level: 'ORANGE' },
    misC('sign-9'),
  ],
  homeCare: {
    signsOf: '261',
    when: [
      { rule: 'mild', when: { onlySymptoms: [...MILD, 'diarrhea', 'runny_nose', 'loss_of_smell', 'loss_of_taste'] } },
      { rule: 'respiratory-rate', when: breathsBelow({ below: 20 }) },
      { rule: 'spo2', when: { measure: 'spo2', above: 96 } },
      { rule: 'underlying', when: { any: [{ none: [{ disease: 'underlying' }] }, { stable: true }] } },
    ],
  },
};
