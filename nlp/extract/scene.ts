/** The symptoms of a reading as the status rules see them. */
import type { Inner } from '../lexicon/gaps.ts';
import type { Reading } from '../text/read.ts';

/** A symptom at tokens `from` to `to` (exclusive), in text order. */
export interface Mention {
  code: string;
  from: number;
  to: number;
  /** said inside the words themselves: "môi không tím" */
  inner?: Inner | undefined;
}

/** Codes whose loss could cost a life: red or orange for some person in the triage rules (clinical table of red-flag codes). */
export const RED_FLAGS: ReadonlySet<string> = new Set(
  `unconscious convulsion drowsiness confusion cyanosis chest_indrawing grunting stridor
   vomiting_blood shortness_of_breath wheezing fast_breathing chest_pain chest_tightness
   coughing_blood black_stool bloody_stool fainting cannot_drink vomits_everything poor_feeding
   cold_extremities stiff_neck limb_weakness petechiae low_urine restlessness palpitations`.split(/\s+/),
);

export interface Scene {
  reading: Reading;
  mentions: readonly Mention[];
  /** token ranges of people beside the sender or patient */
  bystanders: readonly { from: number; to: number }[];
  /** a plea for help: whoever is named is the patient */
  plea: boolean;
}

export interface Stage extends Scene {
  byEnd: ReadonlyMap<number, Mention>;
  /** the first of those that begin at a token */
  byStart: ReadonlyMap<number, Mention>;
}

/** The mention that ends before a token. */
export const mentionTo = (scene: Stage, to: number) => scene.byEnd.get(to);

/** "bạn cùng phòng sốt, em thì chưa": the sender beside whoever lives with them. */
export const CONTRAST =
  /[,.;] ?(?:con |rieng |nhung |ma )?(?:(?:toi|em|e|tui|minh|m)|(?:vo|chong|con|me|bo|ba|ma|be)(?: nha)? (?:toi|em|tui|minh)) (?:thi|chua|khong|ko|k|hk|hong|chi|moi|van|cung|lai|o chung|o cung|bat dau)\b/;
