/** Avian influenza (H5N1, H5N6, H7N9): exposure with any respiratory sign is urgent. */
import type { Condition } from '../condition.ts';
import type { Pack } from '../pack.ts';

const EXPOSED: Condition = { exposure: true };

/** The guideline itself (remembered as 30/2008/QĐ-BYT) was not seen, so the lines stand under this project's own name. */
export const AVIAN_INFLUENZA: Pack = {
  id: 'avian_influenza',
  document: 'Bình An',
  title: 'Cúm gia cầm ở người (H5N1, H5N6, H7N9)',
  date: null,
  validity: { from: null, until: null },
  source: 'memory',
  reviewer: null,
  disease: 'avian_influenza',
  rules: [
    {
      rule: 'danger',
      codes: ['shortness_of_breath', 'fast_breathing', 'coughing_blood', 'drowsiness', 'confusion'],
      when: EXPOSED,
      level: 'RED',
    },
    { rule: 'danger', measure: 'spo2', atMost: 96, when: EXPOSED, level: 'RED' },
    {
      rule: 'respiratory',
      codes: [
        ...(['fever', 'cough', 'dry_cough', 'cough_phlegm', 'sore_throat', 'itchy_throat', 'hoarseness'] as const),
        ...(['runny_nose', 'stuffy_nose', 'sneezing', 'wheezing', 'grunting', 'stridor'] as const),
        ...(['chest_indrawing', 'chest_pain', 'chest_tightness'] as const),
      ],
      when: EXPOSED,
      level: 'ORANGE',
    },
    { rule: 'exposed', suspected: true, when: EXPOSED, level: 'YELLOW' },
  ],
};
