/** How common a word is in what people write to the service, so that a small corpus need not tell what is rare. */
import { FIRST_HAND } from '../corpus/index.ts';
import { fold } from '../text/fold.ts';

const OTHER_THAN_WORDS = /[^\p{L}\d]+/u;

/** Small words of talk that the seed sentences have too rarely. */
const SMALL =
  'có bị làm cần nên phải á à ạ thế và với của cho ở ô mà nhưng thì là do này kia ấy nọ họ ta mình tôi tui em anh chị ông bà cô chú bác con được cũng đã đang sẽ mới vừa rồi luôn hay hoặc nếu khi để ra vào lên xuống đi lại các những một nhiều ít rất quá lắm vậy sao gì nào đâu ai nhé nha ơi dạ ừ hả nè đó chứ thôi cứ đều vẫn chỉ từ đến tới về trong ngoài trên dưới sau trước giữa bằng theo như hơn nữa hết cả mọi bạn muốn biết thấy nghe nói bảo hỏi xin giúp nhờ gửi người nhà việc chuyện cái chiếc bữa hồi lúc đây kêu nhau tự vì bởi tại quá ở bên phía đứa thằng nhỏ mẹ má ba bố cha vợ chồng bạn nội ngoại dì dượng thím mợ cậu hàng xóm đưa dùng xài chớ đừng sắp giờ lần tới trong liền kể kêu bữa hôm ngày lận hắn nớ chừ';

let shares: Map<string, number> | undefined;

/** By folded and by accented form: "tối" is rare where "tôi" is common. A form twice in one sentence counts twice. */
function counted(): Map<string, number> {
  const counts = new Map<string, number>();
  const put = (word: string, count: number) => counts.set(word, (counts.get(word) ?? 0) + count);
  for (const seed of FIRST_HAND) for (const word of seed.toLowerCase().split(OTHER_THAN_WORDS)) put(word, 1);
  for (const [word, count] of [...counts]) {
    const plain = fold(word);
    if (plain !== word) put(plain, count);
  }
  const sentences = FIRST_HAND.length;
  const share = (count: number) => Math.min(0.95, Math.log(1 + count) / Math.log(1 + sentences));
  const made = new Map([...counts].map(([word, count]) => [word, share(count) * 0.9] as const));
  for (const small of SMALL.split(' '))
    for (const word of [small, fold(small)]) made.set(word, Math.max(0.88, made.get(word) ?? 0));
  return made;
}

/** 0 for a word never seen, towards 1 for the most common; `word` is in lower case, with its marks or folded. */
export function commonness(word: string): number {
  shares ??= counted();
  return shares.get(word) ?? 0;
}
