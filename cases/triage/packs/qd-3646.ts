/** 3646/QĐ-BYT, 31/7/2021: risk classification of infected people, and the emergency list, which is RED. */
import { conditionOf } from '../condition-of.ts';
import { ADULT_MONTHS, FIVE_YEARS, years } from '../ages.ts';
import type { ClassRule, Pack, Risk, Rule } from '../pack.ts';

/** The document says "any age"; an adult's rate or pressure says nothing about a small child, so these wait for 12 years. */
export const EMERGENCY: readonly Rule[] = [
  { rule: 'emergency-a', codes: ['unconscious', 'drowsiness', 'confusion'], level: 'RED' },
  { rule: 'emergency-a', consciousness: ['C', 'V', 'P', 'U'], level: 'RED' },
  { rule: 'emergency-b', measure: 'spo2', below: 94, level: 'RED' },
  { rule: 'emergency-b', measure: 'respiratoryRate', above: 25, fromMonths: ADULT_MONTHS, level: 'RED' },
  { rule: 'emergency-c', measure: 'pulse', above: 120, fromMonths: ADULT_MONTHS, level: 'RED' },
  { rule: 'emergency-d', measure: 'systolic', below: 90, fromMonths: ADULT_MONTHS, level: 'RED' },
  { rule: 'emergency-d', measure: 'diastolic', below: 60, fromMonths: ADULT_MONTHS, level: 'RED' },
];

/** Ventilated, with a tube, paralysed, or under chemo- or radiotherapy. */
const SUPPORT = ['ventilated', 'tracheostomy', 'tetraplegia', 'chemotherapy', 'radiotherapy'];

/**
 * "Low" is joined by OR in print; here it is what none of the lines above took (this project's reading), with the
 * SpO2 that the document asks for.
 */
const RISK: readonly ClassRule<Risk>[] = [
  {
    rule: 'red-age',
    class: 'veryHigh',
    when: { all: [{ ageFrom: years(65) }, { disease: 'underlying' }] },
  },
  { rule: 'red-emergency', class: 'veryHigh', when: { any: EMERGENCY.map(conditionOf) } },
  { rule: 'red-spo2', class: 'veryHigh', when: { measure: 'spo2', atMost: 92 } },
  { rule: 'red-support', class: 'veryHigh', when: { state: SUPPORT } },
  {
    rule: 'orange',
    class: 'high',
    when: {
      any: [
        { disease: 'underlying' },
        { ageFrom: years(65) },
        { pregnant: true },
        { ageBelow: FIVE_YEARS },
        { measure: 'spo2', atMost: 94 },
      ],
    },
    source: 'memory',
  },
  {
    rule: 'yellow',
    class: 'medium',
    when: { any: [{ ageFrom: years(46) }, { codes: 'every' }, { measure: 'spo2', atMost: 96 }] },
    source: 'memory',
  },
  { rule: 'green', class: 'low', when: { measure: 'spo2', atLeast: 97 }, source: 'press' },
];

export const QD_3646: Pack = {
  id: '3646',
  document: '3646/QĐ-BYT',
  title: 'Phân loại nguy cơ người nhiễm SARS-CoV-2',
  date: '2021-07-31',
  validity: { from: '2021-07-31', until: '2021-12-01' },
  source: 'reproduced',
  reviewer: null,
  rules: EMERGENCY,
  risk: RISK,
};
