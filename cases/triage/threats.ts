/** Emergencies that no symptom code names: each is RED by Bình An's own rule, which nobody with a name has reviewed yet. */
import type { Reason } from '../case.ts';
import type { Threat } from '../codes.ts';
import { documentName } from './pack.ts';
import { BINH_AN } from './packs/binh-an.ts';

const DETAILS: Readonly<Record<Threat, string>> = {
  self_harm: 'nói tới tự tử',
  violence: 'bị đánh, bị đe doạ, bị xâm hại',
  poisoning: 'ngộ độc, uống nhầm chất độc',
  snakebite: 'rắn cắn',
  bleeding: 'chảy máu nhiều',
  obstetric: 'chuyển dạ, vỡ ối hoặc ra máu khi mang thai',
  stroke: 'dấu hiệu đột quỵ',
  accident: 'tai nạn nguy hiểm tính mạng',
};

/** Why such an emergency is RED, as people on duty read it. */
export function threatReason(threat: Threat): Reason {
  return { rule: threat.replace('_', '-'), document: documentName(BINH_AN), detail: DETAILS[threat] };
}
