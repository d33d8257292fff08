/** 2957/QĐ-BYT, 10/7/2020: diphtheria; every suspected case goes to hospital. */
import type { Condition } from '../condition.ts';
import type { Pack } from '../pack.ts';

const CONTACT: Condition = { exposure: true };

/** The levels are this project's. A membrane has no code; a sore throat without known contact is asked about. */
export const DIPHTHERIA: Pack = {
  id: 'diphtheria',
  document: '2957/QĐ-BYT',
  title: 'Bệnh bạch hầu',
  date: '2020-07-10',
  validity: { from: '2020-07-10', until: null },
  source: 'press',
  reviewer: null,
  disease: 'diphtheria',
  rules: [
    {
      rule: 'danger',
      codes: ['stridor', 'shortness_of_breath', 'cyanosis', 'palpitations', 'fainting', 'limb_weakness'],
      level: 'RED',
    },
    { rule: 'bull-neck', codes: ['swollen_glands'], severe: true, level: 'RED' },
    { rule: 'suspected', codes: ['sore_throat', 'hoarseness'], when: CONTACT, level: 'ORANGE' },
    { rule: 'suspected', codes: ['swollen_glands', 'nosebleed'], level: 'ORANGE' },
    { rule: 'contact', suspected: true, when: CONTACT, level: 'YELLOW' },
  ],
};
