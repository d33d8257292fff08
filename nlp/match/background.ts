/** How common a word is in what people write to the service, so that a small corpus need not tell what is rare. */
import { SEEDS } from '../corpus/index.ts';
import { fold } from '../text/fold.ts';

/** Small words of talk that the seed sentences have too rarely. */
const SMALL =
  'a a the va voi cua cho o ma nhung thi la do nay kia ay no ho ta minh toi tui em anh chi ong ba co chu bac con duoc cung da dang se moi vua roi luon hay hoac neu khi de ra vao len xuong di lai cac nhung mot nhieu it rat qua lam the vay sao gi nao dau ai nhe nha oi da u a ha ne do chu thoi cu deu van chi tu den toi ve trong ngoai tren duoi sau truoc giua bang theo nhu hon nua het ca moi ban muon biet thay nghe noi bao hoi xin giup nho gui nguoi nha viec chuyen cai chiec';

let shares: Map<string, number> | undefined;

function counted(): Map<string, number> {
  const counts = new Map<string, number>();
  let sentences = 0;
  for (const seeds of Object.values(SEEDS)) {
    for (const seed of seeds) {
      sentences++;
      for (const word of new Set(fold(seed).split(/[^a-z\d]+/))) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const share = (count: number) => Math.min(0.95, Math.log(1 + count) / Math.log(1 + sentences));
  const made = new Map([...counts].map(([word, count]) => [word, share(count) * 0.9] as const));
  for (const word of SMALL.split(' ')) made.set(word, Math.max(0.88, made.get(word) ?? 0));
  return made;
}

/** 0 for a word never seen, towards 1 for the most common; `word` is folded. */
export function commonness(word: string): number {
  shares ??= counted();
  return shares.get(word) ?? 0;
}
