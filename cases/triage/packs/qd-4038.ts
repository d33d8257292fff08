/** 4038/QĐ-BYT, 21/8/2021: provisional home management of F0; who may be treated at home. */
import { years } from '../ages.ts';
import type { Pack } from '../pack.ts';
import { breathsBelow, MILD } from './home-care.ts';

/** Its own list of signs is remembered to have the numbers of 4377, which stand there. */
export const QD_4038: Pack = {
  id: '4038',
  document: '4038/QĐ-BYT',
  title: 'Hướng dẫn tạm thời quản lý người mắc COVID-19 tại nhà',
  date: '2021-08-21',
  validity: { from: '2021-08-21', until: '2022-01-31' },
  source: 'reproduced',
  reviewer: null,
  rules: [],
  homeCare: {
    signsOf: '4377',
    when: [
      { rule: 'mild', when: { onlySymptoms: MILD } },
      { rule: 'respiratory-rate', when: breathsBelow({ atMost: 20 }) },
      { rule: 'spo2', when: { measure: 'spo2', atLeast: 96 } },
      {
        rule: 'vaccinated-or-low-risk',
        when: {
          any: [
            { measure: 'doses', atLeast: 2 },
            {
              all: [
                { measure: 'doses', atLeast: 1 },
                { measure: 'doseDays', atLeast: 14 },
              ],
            },
            {
              all: [
                { ageFrom: years(1) },
                { ageBelow: years(50) },
                { none: [{ disease: 'underlying' }] },
                { none: [{ pregnant: true }] },
              ],
            },
          ],
        },
      },
    ],
  },
};
