/** Messages that only thank: they answer no question and wish for nothing. */
import { fold } from './fold.ts';

/** "Dạ cảm ơn em nhiều": the whole message thanks, and tells nothing. */
const ONLY_THANKS =
  /^(?:(?:da|vang|u|uh|ok|oke|toi|tui|em|minh|con|chau|xin|rat|nhe) )*(?:(?:cam on|cam un|thank you|thanks|thank|tks|ty)(?: |$))+(?:(?:em|anh|chi|co|chu|bac|ban|ad|bac si|cac em|cac anh|cac chi|cac ban|moi nguoi|nhieu|lam|nhe|nha|a|ah|oi|so much|very much|a lot) ?)*$/;

/** Does a message that answers an open question only thank? */
export function saysOnlyThanks(words: string): boolean {
  return ONLY_THANKS.test(fold(words));
}
