/** 528/QĐ-BYT, 3/3/2022: home care of children with COVID-19, signs to report at once. */
import { ADULT_MONTHS, FIVE_YEARS } from '../ages.ts';
import type { Pack } from '../pack.ts';

/** Children only (< 12 years); its two lists part at five years. */
export const QD_528: Pack = {
  id: '528',
  document: '528/QĐ-BYT',
  title: 'Chăm sóc tại nhà trẻ em mắc COVID-19',
  date: '2022-03-03',
  validity: { from: '2022-03-03', until: null },
  source: 'reproduced',
  reviewer: null,
  rules: [
    {
      rule: 'consciousness',
      codes: ['unconscious', 'convulsion', 'drowsiness', 'confusion', 'restlessness'],
      untilMonths: ADULT_MONTHS,
      level: 'ORANGE',
    },
    {
      rule: 'breathing',
      codes: ['shortness_of_breath', 'fast_breathing', 'wheezing', 'chest_indrawing', 'grunting', 'stridor'],
      untilMonths: ADULT_MONTHS,
      level: 'ORANGE',
    },
    { rule: 'cyanosis', codes: ['cyanosis'], untilMonths: ADULT_MONTHS, level: 'ORANGE' },
    {
      rule: 'feeding',
      codes: ['cannot_drink', 'poor_feeding', 'vomits_everything'],
      untilMonths: ADULT_MONTHS,
      level: 'ORANGE',
    },
    { rule: 'dehydration', codes: ['low_urine'], untilMonths: FIVE_YEARS, level: 'ORANGE' },
    {
      rule: 'from-5-years',
      codes: ['chest_pain', 'chest_tightness', 'diarrhea'],
      fromMonths: FIVE_YEARS,
      untilMonths: ADULT_MONTHS,
      level: 'ORANGE',
    },
    {
      rule: 'from-5-years',
      codes: ['cough'],
      severe: true,
      fromMonths: FIVE_YEARS,
      untilMonths: ADULT_MONTHS,
      level: 'ORANGE',
    },
    { rule: 'respiratory-rate', measure: 'respiratoryRate', atLeast: 60, untilMonths: 2, level: 'ORANGE' },
    {
      rule: 'respiratory-rate',
      measure: 'respiratoryRate',
      atLeast: 50,
      fromMonths: 2,
      untilMonths: 12,
      level: 'ORANGE',
    },
    {
      rule: 'respiratory-rate',
      measure: 'respiratoryRate',
      atLeast: 40,
      fromMonths: 12,
      untilMonths: FIVE_YEARS,
      level: 'ORANGE',
    },
    { rule: 'spo2', measure: 'spo2', below: 96, untilMonths: FIVE_YEARS, level: 'ORANGE' },
    {
      rule: 'spo2',
      measure: 'spo2',
      below: 96,
      fromMonths: FIVE_YEARS,
      untilMonths: ADULT_MONTHS,
      level: 'ORANGE',
      source: 'press',
    },
    { rule: 'fever', measure: 'temperature', above: 39, untilMonths: ADULT_MONTHS, level: 'ORANGE' },
    { rule: 'fever', measure: 'feverHours', atLeast: 48, untilMonths: ADULT_MONTHS, level: 'ORANGE' },
  ],
};
