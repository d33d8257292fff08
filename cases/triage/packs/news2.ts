/** NEWS2 as a pack: what its points mean here; it raises, never lowers. */
import type { Pack } from '../pack.ts';

/** © Royal College of Physicians 2017. The chart of points is in news2.ts. */
export const NEWS2: Pack = {
  id: 'NEWS2',
  document: 'NEWS2',
  title: 'National Early Warning Score 2 (© Royal College of Physicians 2017)',
  date: null,
  validity: { from: null, until: null },
  source: 'reproduced',
  reviewer: null,
  rules: [
    { rule: 'high', measure: 'news2', atLeast: 7, level: 'RED' },
    { rule: 'medium', measure: 'news2', atLeast: 5, level: 'ORANGE' },
    { rule: 'single-3', measure: 'news2Single', atLeast: 3, level: 'ORANGE' },
  ],
};
