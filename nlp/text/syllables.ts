/** Which letter strings can be a Vietnamese syllable: made from onsets and rimes, so no word list is needed. */
import { fold } from './fold.ts';

const ONSETS = ' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ');
const RIMES = (
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
  'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu ' +
  'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong op ot ' +
  'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt ' +
  'up ut uy uya uych uyên uyêt uynh uyt uyu uơ ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu ' +
  'y yêm yên yêt yêu'
).split(' ');

const bases = new Set(ONSETS.flatMap((onset) => RIMES.map((rime) => onset + rime)));
for (const rime of RIMES) if (rime.startsWith('i')) bases.add(`g${rime}`);
const folded = new Set([...bases].map(fold));

/** `base` is a syllable with hats but without its tone, e.g. "khôe" no, "khoe" yes. */
export function isSyllable(base: string): boolean {
  return bases.has(base);
}

/** The same for a syllable written without any marks. */
export function isPlainSyllable(word: string): boolean {
  return folded.has(word);
}
