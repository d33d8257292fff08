/** Every rumour whose answer ships with the service. */
import type { ShippedClaim } from '../types.ts';
import { covid } from './covid.ts';
import { dengue } from './dengue.ts';
import { hfmd } from './hfmd.ts';
import { influenza } from './influenza.ts';
import { measles } from './measles.ts';
import { vaccine } from './vaccine.ts';

export const SHIPPED_CLAIMS: readonly ShippedClaim[] = [
  ...covid,
  ...dengue,
  ...hfmd,
  ...measles,
  ...influenza,
  ...vaccine,
];
