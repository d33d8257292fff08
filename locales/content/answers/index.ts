/** Every answer that is shipped, file by file. */
import type { ShippedAnswer } from '../types.ts';
import { children } from './children.ts';
import { covid19 } from './covid19.ts';
import { dengue } from './dengue.ts';
import { hfmd } from './hfmd.ts';
import { homeCare } from './home-care.ts';
import { influenza } from './influenza.ts';
import { isolation } from './isolation.ts';
import { measles } from './measles.ts';
import { medicines } from './medicines.ts';
import { mind } from './mind.ts';
import { otherDiseases } from './other-diseases.ts';
import { pregnancy } from './pregnancy.ts';
import { protection } from './protection.ts';
import { service } from './service.ts';
import { supplies } from './supplies.ts';
import { testing } from './testing.ts';
import { travel } from './travel.ts';
import { vaccines } from './vaccines.ts';

export const ANSWERS: readonly ShippedAnswer[] = [
  ...covid19,
  ...isolation,
  ...testing,
  ...homeCare,
  ...medicines,
  ...dengue,
  ...hfmd,
  ...measles,
  ...influenza,
  ...otherDiseases,
  ...vaccines,
  ...children,
  ...pregnancy,
  ...travel,
  ...protection,
  ...supplies,
  ...mind,
  ...service,
];
