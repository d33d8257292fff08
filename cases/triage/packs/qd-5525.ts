/** 5525/QĐ-BYT, 1/12/2021: risk classification by age, underlying disease and vaccination. */
import type { Condition } from '../condition.ts';
import { conditionOf } from '../condition-of.ts';
import { INFANT_MONTHS, years } from '../ages.ts';
import type { Pack } from '../pack.ts';
import { EMERGENCY } from './qd-3646.ts';

const NOT_VACCINATED: Condition = { none: [{ fullyVaccinated: true }] };
const UNDERLYING: Condition = { disease: 'underlying' };

/** Days after a birth in which the mother counts as pregnant. */
const POSTPARTUM_DAYS = 42;

/** Its own SpO2 cells were not found in any text: beside the emergency list it classes by age, disease and doses only. */
export const QD_5525: Pack = {
  id: '5525',
  document: '5525/QĐ-BYT',
  title: 'Phân loại nguy cơ người nhiễm SARS-CoV-2 và định hướng xử trí, cách ly, điều trị',
  date: '2021-12-01',
  validity: { from: '2021-12-01', until: null },
  source: 'press',
  reviewer: null,
  rules: [],
  risk: [
    {
      rule: 'from-65-years',
      class: 'veryHigh',
      when: { all: [{ ageFrom: years(65) }, { any: [UNDERLYING, NOT_VACCINATED] }] },
    },
    // Not in the text seen; read as the worst class.
    { rule: 'disease-unvaccinated', class: 'veryHigh', when: { all: [UNDERLYING, NOT_VACCINATED] }, source: 'own' },
    { rule: 'emergency', class: 'veryHigh', when: { any: EMERGENCY.map(conditionOf) }, source: 'memory' },
    { rule: 'infant', class: 'high', when: { ageBelow: INFANT_MONTHS } },
    { rule: 'underlying-disease', class: 'high', when: UNDERLYING },
    { rule: 'from-65-years', class: 'high', when: { ageFrom: years(65) } },
    { rule: 'pregnant', class: 'high', when: { pregnant: true } },
    {
      rule: 'postpartum',
      class: 'high',
      when: { measure: 'postpartumDays', atMost: POSTPARTUM_DAYS },
      source: 'memory',
    },
    { rule: 'from-50-years', class: 'high', when: { all: [{ ageFrom: years(50) }, NOT_VACCINATED] } },
    { rule: 'from-50-years', class: 'medium', when: { ageFrom: years(50) } },
    { rule: 'unvaccinated', class: 'medium', when: NOT_VACCINATED },
    { rule: 'rest', class: 'low', when: { all: [] } },
  ],
};
