/** 1840/QĐ-BYT, 3/6/2025: seasonal influenza. */
import type { Pack } from '../pack.ts';

/** The levels are this project's; who is at risk is seen the same day, which YELLOW is. */
export const INFLUENZA: Pack = {
  id: 'influenza',
  document: '1840/QĐ-BYT',
  title: 'Cúm mùa',
  date: '2025-06-03',
  validity: { from: '2025-06-03', until: null },
  source: 'press',
  reviewer: null,
  disease: 'influenza',
  rules: [
    { rule: 'long-fever', codes: ['fever'], when: { measure: 'feverHours', atLeast: 72 }, level: 'ORANGE' },
    { rule: 'coughing-blood', codes: ['coughing_blood'], level: 'ORANGE' },
    { rule: 'any-sign', codes: 'every', level: 'YELLOW' },
  ],
};
