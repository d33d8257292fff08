/** The word list of one language: a namespace per flow. */
import { answers } from './answers.ts';
import { care } from './care.ts';
import { carer } from './carer.ts';
import { checkIn } from './check-in.ts';
import { declaration } from './declaration.ts';
import { desk } from './desk.ts';
import { digest } from './digest.ts';
import { engine } from './engine.ts';
import { facts } from './facts.ts';
import { fallback } from './fallback.ts';
import { firstContact } from './first-contact.ts';
import { handOver } from './hand-over.ts';
import { household } from './household.ts';
import { isolation } from './isolation.ts';
import { edges } from './edges.ts';
import { menu } from './menu.ts';
import { rumours } from './rumours.ts';
import { picture } from './picture.ts';
import { results } from './results.ts';
import { myData } from './my-data.ts';
import { report } from './report.ts';
import { service } from './service.ts';
import { sos } from './sos.ts';
import { stop } from './stop.ts';
import { supplies } from './supplies.ts';
import { symptoms } from './symptoms.ts';

export const vi = {
  answers,
  care,
  carer,
  checkIn,
  declaration,
  desk,
  digest,
  engine,
  facts,
  fallback,
  firstContact,
  handOver,
  household,
  isolation,
  edges,
  menu,
  rumours,
  picture,
  results,
  myData,
  report,
  service,
  sos,
  stop,
  supplies,
  symptoms,
};
