/** Bình An's own rules: the red-flag table (code, adult, child, severe) and the lines that no document settles. */
import { ADULT_MONTHS, FIVE_YEARS, INFANT_MONTHS } from '../ages.ts';
import type { Pack, Rule } from '../pack.ts';
import { misC } from './home-signs.ts';

const CHILD = { untilMonths: ADULT_MONTHS };
const INFANT = { untilMonths: INFANT_MONTHS, knownAge: true } as const;

/** RED whatever is said with it. */
const RED_FLAGS: readonly Rule[] = [
  { rule: 'consciousness', codes: ['unconscious', 'convulsion', 'drowsiness', 'confusion'], level: 'RED' },
  { rule: 'consciousness', consciousness: ['C', 'V', 'P', 'U'], level: 'RED' },
  { rule: 'cyanosis', codes: ['cyanosis'], level: 'RED' },
  { rule: 'laboured-breathing', codes: ['chest_indrawing', 'grunting', 'stridor'], level: 'RED' },
  { rule: 'vomiting-blood', codes: ['vomiting_blood'], level: 'RED' },
  { rule: 'stiff-neck-fever', codes: ['stiff_neck'], with: ['fever'], level: 'RED' },
  { rule: 'child-drinking', codes: ['cannot_drink', 'vomits_everything'], ...CHILD, level: 'RED' },
  { rule: 'infant-feeding', codes: ['poor_feeding'], ...INFANT, level: 'RED' },
];

/** ORANGE, and RED when severe. */
const ORANGE_FLAGS: readonly Rule[] = [
  { rule: 'breathing', codes: ['shortness_of_breath', 'wheezing', 'fast_breathing'], level: 'ORANGE' },
  { rule: 'breathing', codes: ['shortness_of_breath', 'wheezing', 'fast_breathing'], severe: true, level: 'RED' },
  { rule: 'chest', codes: ['chest_pain', 'chest_tightness'], level: 'ORANGE' },
  { rule: 'chest', codes: ['chest_pain', 'chest_tightness'], severe: true, level: 'RED' },
  { rule: 'bleeding', codes: ['coughing_blood', 'black_stool', 'bloody_stool'], level: 'ORANGE' },
  { rule: 'bleeding', codes: ['coughing_blood', 'black_stool', 'bloody_stool'], severe: true, level: 'RED' },
  { rule: 'fainting', codes: ['fainting'], level: 'ORANGE' },
  { rule: 'fainting', codes: ['fainting'], severe: true, level: 'RED' },
  { rule: 'drinking', codes: ['cannot_drink', 'vomits_everything'], level: 'ORANGE' },
  { rule: 'drinking', codes: ['cannot_drink', 'vomits_everything'], severe: true, level: 'RED' },
  { rule: 'feeding', codes: ['poor_feeding'], level: 'ORANGE' },
  { rule: 'feeding', codes: ['poor_feeding'], severe: true, ...CHILD, level: 'RED' },
  { rule: 'cold-extremities', codes: ['cold_extremities'], level: 'ORANGE' },
  { rule: 'cold-extremities', codes: ['cold_extremities'], severe: true, level: 'RED' },
  { rule: 'stiff-neck', codes: ['stiff_neck'], level: 'ORANGE' },
  { rule: 'stiff-neck', codes: ['stiff_neck'], severe: true, level: 'RED' },
  { rule: 'weakness-petechiae', codes: ['limb_weakness', 'petechiae'], level: 'ORANGE' },
  { rule: 'weakness-petechiae', codes: ['limb_weakness', 'petechiae'], severe: true, level: 'RED' },
  { rule: 'low-urine', codes: ['low_urine'], level: 'ORANGE' },
  { rule: 'low-urine', codes: ['low_urine'], severe: true, level: 'RED' },
  { rule: 'restlessness', codes: ['restlessness'], level: 'ORANGE' },
  { rule: 'restlessness', codes: ['restlessness'], severe: true, ...CHILD, level: 'RED' },
  // WHO home-care bundle: palpitations are an emergency sign.
  { rule: 'palpitations', codes: ['palpitations'], level: 'ORANGE' },
];

/** YELLOW by themselves, raised in a child or when severe. */
const RAISED: readonly Rule[] = [
  { rule: 'startle', codes: ['startle'], ...CHILD, level: 'ORANGE' },
  { rule: 'startle', codes: ['startle'], severe: true, ...CHILD, level: 'RED' },
  { rule: 'child-eating', codes: ['vomiting', 'loss_of_appetite'], ...CHILD, level: 'ORANGE' },
  { rule: 'severe-eating', codes: ['vomiting', 'loss_of_appetite'], severe: true, level: 'ORANGE' },
  { rule: 'diarrhea', codes: ['diarrhea'], fromMonths: FIVE_YEARS, untilMonths: ADULT_MONTHS, level: 'ORANGE' },
  { rule: 'diarrhea', codes: ['diarrhea'], severe: true, level: 'ORANGE' },
  { rule: 'severe-fatigue', codes: ['fatigue'], severe: true, level: 'ORANGE' },
  { rule: 'severe-fever-cough', codes: ['fever', 'cough'], severe: true, ...CHILD, level: 'ORANGE' },
  misC('mis-c'),
  { ...misC('mis-c'), severe: true, level: 'RED' },
  {
    rule: 'severe-pain-bleeding',
    codes: ['headache', 'abdominal_pain', 'dizziness', 'gum_bleeding', 'nosebleed', 'tremor'],
    severe: true,
    level: 'ORANGE',
  },
  { rule: 'infant-any-symptom', codes: 'every', ...INFANT, level: 'ORANGE' },
  { rule: 'any-symptom', codes: 'every', level: 'YELLOW' },
];

/** In pregnancy fever, pain in the belly and bleeding are seen soon. */
const PREGNANCY: readonly Rule[] = [
  { rule: 'pregnancy-fever', measure: 'temperature', above: 38.5, pregnant: true, level: 'ORANGE' },
  { rule: 'pregnancy-fever', codes: ['fever'], severe: true, pregnant: true, level: 'ORANGE' },
  {
    rule: 'pregnancy-pain-bleeding',
    codes: ['abdominal_pain', 'gum_bleeding', 'nosebleed'],
    pregnant: true,
    level: 'ORANGE',
  },
];

const NUMBERS: readonly Rule[] = [
  {
    rule: 'slow-breathing',
    measure: 'respiratoryRate',
    below: 10,
    fromMonths: ADULT_MONTHS,
    level: 'RED',
    source: 'memory',
  },
  { rule: 'slow-pulse', measure: 'pulse', atMost: 40, fromMonths: ADULT_MONTHS, level: 'RED' },
];

export const BINH_AN: Pack = {
  id: 'binh-an',
  document: 'Bình An',
  title: 'Bảng dấu hiệu cảnh báo và các quy tắc riêng của Bình An',
  date: null,
  validity: { from: null, until: null },
  source: 'own',
  reviewer: null,
  rules: [...RED_FLAGS, ...ORANGE_FLAGS, ...RAISED, ...PREGNANCY, ...NUMBERS],
};
