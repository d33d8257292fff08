/** Somebody with a phone of their own who looks after a household: both sides agreed, either ends it. */

/** As the household keeps it, on its holder. */
export interface Carer {
  /** as the holder typed it; it proves nothing and is only asked */
  phone: string;
  /** who it is to the holder, as said: "con gái" */
  relation?: string;
  state: 'asked' | 'agreed' | 'refused' | 'ended';
  /** ISO */
  at: string;
  /** the carer's conversation, once they answered */
  conversationId?: string;
}

/** As the carer keeps it: whom they look after or were asked to. */
export interface Care {
  conversationId: string;
  /** what the patient is called, name or phone */
  who: string;
  agreed: boolean;
}

/** The same number is not asked twice within a day. */
const ASK_AGAIN_MS = 24 * 3_600_000;

/** May this number be asked now? Not while an earlier question of the day to it is open or was refused. */
export function mayAsk(carer: Carer | undefined, phone: string, now: string): boolean {
  if (carer === undefined || carer.phone !== phone || carer.state === 'ended') return true;
  return carer.state !== 'agreed' && Date.parse(now) - Date.parse(carer.at) >= ASK_AGAIN_MS;
}

/** The list with this one in it, instead of an older one of the same household. */
export function withCare(all: readonly Care[] | undefined, care: Care): readonly Care[] {
  return [...withoutCare(all, care.conversationId), care];
}

export function withoutCare(all: readonly Care[] | undefined, conversationId: string): readonly Care[] {
  return (all ?? []).filter((care) => care.conversationId !== conversationId);
}
