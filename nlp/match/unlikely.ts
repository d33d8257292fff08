/** Words of the lexicon that are mostly another word where their writer leaves the marks out. */

/**
 * Folded word and concept. Of the seed sentences and answers, fewer than three in ten that write the word with its marks
 * mean the concept's word: "me" is "mẹ", hardly ever "mè".
 */
const PAIRS =
  'bac silver; ban rash; ban pay; ban buy; bon haemorrhoids; bua amulet; buoi pomelo; cham acne; cham apply; chao porridge; chung vaccine; cua crab; dam vinegar; gap early; ghe scabies; ghe crab; gian fly; gio wind; goi bathe; hau oyster; he summer; hoa mixing; hoi anise; hoi hair; huyet acupuncture; kem zinc_item; kem zinc; keo candy; khe starfruit; kho harm; kiem alkaline; ky stop; lau std; lau wash; lon pork; luon eel; luu pomegranate; mac wear; mat eye; me sesame; mo test_t_line; mua vomit; muc squid; muoi salt; ngai wormwood; ngan stop; ngay early; ngo corn; ngo gaze; quat kumquat; ro scar; ruoi fly; san worms; so oyster; suc gargle; tac kumquat; tang support; tao apple; tap bite; tham scar; thuong reward; tho rabbit; tho lifespan; thu test; tram peppermint_oil; tram incense; tro vomit; tron mixing; vai cloth; vi taste; vung sesame; vuong catch; xuc apply; yen birds_nest';

const UNLIKELY: ReadonlySet<string> = new Set(PAIRS.split('; '));

/** Whether this folded word, written without marks and alone, hardly ever stands for this concept. */
export const isUnlikely = (word: string, concept: string) => UNLIKELY.has(`${word} ${concept}`);
