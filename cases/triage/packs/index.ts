/** The list of all packs, in the order in which equal reasons are named. */
import type { Pack } from '../pack.ts';
import { AVIAN_INFLUENZA } from './avian-influenza.ts';
import { BINH_AN } from './binh-an.ts';
import { DENGUE } from './dengue.ts';
import { DIPHTHERIA } from './diphtheria.ts';
import { HFMD } from './hfmd.ts';
import { INFLUENZA } from './influenza.ts';
import { MEASLES } from './measles.ts';
import { NEWS2 } from './news2.ts';
import { QD_250 } from './qd-250.ts';
import { QD_261 } from './qd-261.ts';
import { QD_2671 } from './qd-2671.ts';
import { QD_3646 } from './qd-3646.ts';
import { QD_4038 } from './qd-4038.ts';
import { QD_4377 } from './qd-4377.ts';
import { QD_4689 } from './qd-4689.ts';
import { QD_5155 } from './qd-5155.ts';
import { QD_528 } from './qd-528.ts';
import { QD_5525 } from './qd-5525.ts';

/** Signs first: documents of the Ministry, then this project's table, then diseases, NEWS2 and what only classes. */
export const PACKS: readonly Pack[] = [
  ...[QD_3646, QD_261, QD_4377, QD_528, BINH_AN, QD_5155],
  ...[DENGUE, HFMD, MEASLES, INFLUENZA, AVIAN_INFLUENZA, DIPHTHERIA],
  ...[NEWS2, QD_4038, QD_4689, QD_250, QD_2671, QD_5525],
];
