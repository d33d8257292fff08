/** Cue phrases of negation, change, doubt, condition, time and person; phrases of a list stand between commas. */
import { tokenOf } from '../text/read.ts';
import type { Token } from '../text/read.ts';

let lists = 0;
const byWord = new Map<string, Lists>();
const NO_LIST: Readonly<Lists> = { beginning: 0, ending: 0 };

const PLACE = { start: 0, end: 0, kind: 'word', spaced: true, capital: false } as const;

/** Cue phrases, by their first and by their last folded word. */
export interface Cues {
  /** stands for the list in `listsOf` */
  bit: number;
  byFirst: ReadonlyMap<string, readonly (readonly Token[])[]>;
  byLast: ReadonlyMap<string, readonly (readonly Token[])[]>;
}

function words(list: string): Cues {
  const phrases = list.split(',').map((phrase) =>
    phrase
      .trim()
      .split(' ')
      .map((word) => tokenOf(word, PLACE)),
  );
  const bit = 1 << lists++;
  const [byFirst, byLast] = [grouped(phrases, 0), grouped(phrases, -1)];
  for (const word of byFirst.keys()) known(word).beginning |= bit;
  for (const word of byLast.keys()) known(word).ending |= bit;
  return { bit, byFirst, byLast };
}

/** The lists, by their bits, that have a phrase beginning, or ending, with a folded word: most words are in none. */
export interface Lists {
  beginning: number;
  ending: number;
}
export const listsOf = (word: string): Readonly<Lists> => byWord.get(word) ?? NO_LIST;

function known(word: string): Lists {
  const before = byWord.get(word) ?? { beginning: 0, ending: 0 };
  byWord.set(word, before);
  return before;
}

function grouped(phrases: readonly (readonly Token[])[], at: 0 | -1): Map<string, (readonly Token[])[]> {
  const groups = new Map<string, (readonly Token[])[]>();
  for (const phrase of phrases) {
    const key = phrase.at(at)?.fold ?? '';
    groups.set(key, [...(groups.get(key) ?? []), phrase]);
  }
  return groups;
}

export const NOT = words(
  'không,ko,chẳng,chả,chưa,hông,hổng,hỏng,hok,hem,nỏ,chớ hề,miễn,đâu có,đâu,chưa hề,không hề,làm gì có,có đâu,đếch,cóc,đâu bị,đâu thấy,chưa từng,không thấy,hết thấy,mô có,mô bị,không phải,chưa bao giờ,không bao giờ,chưa khi nào,chưa lần nào,không ghi nhận,không phát hiện,chưa ghi nhận,chưa phát hiện,làm gì có chuyện,đâu có chuyện,mần chi có,làm chi có,nào có,đời nào có,không ai,chưa ai,chẳng ai,không có ai,chưa có ai,chẳng có ai,hông ai,hổng ai,không đứa nào,hông đứa nào,hổng đứa nào,chưa đứa nào,không người nào,chưa người nào,chưa có đứa nào,không có đứa nào,chưa cháu nào,không cháu nào,chưa từng có,chưa hề có,không mắc,không gặp',
);
export const STILL = words(
  'không những,không chỉ,không chỉ có,không hết,chưa hết,không đỡ,chưa đỡ,không khỏi,chưa khỏi,không dứt,chưa dứt,không giảm,chưa giảm,không bớt,chưa bớt,chẳng đỡ,chẳng hết,chẳng khỏi,chả đỡ,hông hết,hông đỡ,hông bớt,hổng hết,hổng bớt,hổng đỡ,nỏ đỡ,nỏ hết,không thuyên giảm,chưa lui,không lui,không thể không,không sao hết,chưa thuyên giảm,không chịu nổi,vẫn chưa hết,không ngừng,không hẳn hết,không ngớt,chưa dứt hẳn,chưa hết hẳn,chưa khỏi hẳn,không cầm được,không chịu được,chỉ,không phải chỉ,không thấy đỡ,chưa thấy đỡ,chưa thấy bớt,không thấy bớt,ngoài,trừ,ngoại trừ,chỉ trừ,ngoài việc,ngoài chuyện,trừ việc,trừ chuyện,trừ cái,ngoài cái,chẳng những,chả những,hổng những,hông những,đâu chỉ,chẳng chỉ,đâu những',
);
export const DOUBLE = words('không phải,không phải là,chẳng phải,không thể,chả phải,không hẳn,không hẳn là');
export const NOT_MUCH = words('lắm,mấy,nhiều lắm,cho lắm,nặng lắm,nhiều,dữ lắm');
export const GONE = words(
  'hết,đã cắt,cắt được,mới cắt,vừa cắt,khỏi,dứt,hết hẳn,khỏi hẳn,dứt hẳn,không còn,hông còn,hổng còn,chẳng còn,chả còn,ko còn,nỏ còn,không còn bị,không còn thấy,hết bị,hết cả,đã hết,hết luôn,thôi không còn,hết rồi,không bị nữa,chấm dứt,qua khỏi,hỏng còn,ngừng,ngưng,đã ngừng,đã ngưng,cầm được,đã cầm,đã thôi,dứt cơn,hết cơn,hok còn,đã thôi,đã hết hẳn,nỏ còn chi,hết hẳn cơn,thoát khỏi,hết sạch,hết trơn,hết ráo,hết tất cả',
);
export const BETTER = words(
  'đỡ,giảm,bớt,đã đỡ,đỡ hơn,nhẹ hơn,thuyên giảm,dịu,lui,bớt dần,giảm dần,đỡ nhiều,đỡ được,giảm bớt,giảm nhiều,đỡ dần,hơi đỡ,cũng đỡ,ít hơn,đỡ bị,lui dần,ngớt',
);
export const UNSURE = words(
  'có khi,biết đâu,dường như,có thể là,không biết,không rõ,chưa rõ,không chắc,chưa chắc,hình như,có vẻ,có lẽ,chắc là,không biết có,chẳng biết,hông biết,hổng biết,ko biết,hình như là,không dám chắc,nghi là,nghi,chưa biết,chả biết,không hiểu có,nỏ biết,chắc bị,có thể bị,hok biết,hỏng biết,chưa xác định,không nhớ có,không để ý,không chắc có,ngờ ngợ,giống như,như kiểu,hình như bị,tự dưng nghi,không biết phải,không rành,lỡ đâu có phải,không biết là,chẳng rõ,chả rõ,hông rõ,hổng rõ,nỏ rõ,không rõ là,không rõ có,cũng không rõ,không chắc là,hổng chắc,hông chắc,hổng chắc là,hông chắc là,chẳng chắc,không dám chắc là,không dám chắc là có,nghi nghi,nghi nghi là,nghe chừng,xem chừng,hình như có,dường như là,có thể đang,e là,e rằng,chắc là có,chắc là bị,có lẽ là,có lẽ bị,nghe như,trông như,hổng biết phải,xem giúp,coi giúp,coi dùm,coi giùm,xem giùm,xem hộ,kiểm tra xem,coi thử,xem thử,chắc mình bị,chắc em bị,chắc bé bị,chắc con bị,chắc tôi bị,chắc tui bị,chắc nó bị,chắc cháu bị,chắc bà bị,chắc ông bị,chắc mẹ bị,chắc,chắc cũng,chắc đang,chắc hơi,ngờ là,ngờ rằng,tôi ngờ,em ngờ,tui ngờ,đoán là,đoán chừng,chừng như,có lẽ nào,đồ là,đồ chừng,thấy như,mang máng,hồ nghi,coi bộ,coi mòi,xem ra,nom như,có thể chỉ,có thể chỉ là,có thể là,chắc chỉ,chắc chỉ là,hình như chỉ,có lẽ chỉ,có khi chỉ,có khi là,có khi bị,biết đâu bị,biết đâu là',
);
export const SUPPOSED = words(
  'nếu,lỡ,nhỡ,giả sử,giả dụ,trường hợp,phòng khi,khi nào,lúc nào,bữa nào,chừng nào,hôm nào,nếu như,nếu mà,ví dụ,bao giờ,lỡ mà,lỡ như,ngộ nhỡ,hễ,khi bị,chẳng may,không may,đề phòng,phòng ngừa,trong trường hợp,khi trẻ,khi bé,khi có,mai mốt,sợ bị,lo bị,lo sẽ,sợ sẽ,phòng tránh,có gây,gây ra,liệu có,khi người bệnh,khi bệnh nhân,đợi tới lúc,đợi đến lúc,đợi tới khi,đợi đến khi,chờ tới lúc,chờ đến lúc,chờ tới khi,chờ đến khi,khi người lớn,khi người già,hễ mà,nếu lỡ,nếu có,nếu bị,phải chi,rủi mà,rủi có,rủi bị,ví như,ví thử,phòng hờ,kẻo lây,kẻo bị,nhược bằng,lỡ may,nhỡ may,có phải cứ,có phải hễ,cứ hễ,hễ cứ',
);
export const FEARED = words('lo,sợ,ngừa,phòng,gây,chống,phòng ngừa,ngăn,tránh');
export const WHAT_THEN = words('thì,làm gì,làm sao,thế nào,như thế nào,phải sao,sao đây');
export const EARLIER = words(
  'năm trước,năm ngoái,tháng trước,hồi trước,trước đây,hồi nhỏ,lúc nhỏ,ngày xưa,tiền sử,từng,từng bị,đợt trước,lần trước,trước kia,hồi đó,ngày trước,hồi xưa,thuở nhỏ,đã từng,năm kia,hồi năm ngoái,mấy năm trước,mấy tháng trước,hồi còn nhỏ,hồi bé,lúc bé,trước từng,hồi mới,đợt dịch trước,dạo trước,hồi tháng trước,lúc trước,hồi sinh,vài năm trước,hồi ấy,hồi tết,hồi hè,đợt dịch năm,hồi dịch,hồi covid,đợt covid năm,đợt covid trước,mùa dịch trước,hồi tháng chạp,hồi tháng giêng,hồi đầu năm,hồi cuối năm,kỳ trước,kỳ mắc lần đầu,mắc lần đầu,lần mắc trước,lần mắc đầu,hồi lần đầu,mũi trước,mũi tiêm trước,lần tiêm trước,thời sinh viên,thời trẻ,hồi trẻ,hồi đi học,hồi còn trẻ,thời con gái,năm xưa,hồi thanh niên,lúc còn trẻ,lần bệnh trước,đợt bệnh trước,mùa trước,hồi mang thai,lúc mang thai,hồi sinh bé,đợt sốt trước,ngày bé,ngày nhỏ,hồi chưa,lúc chưa,ngày còn bé,ngày còn nhỏ,lúc mới đẻ,lúc mới sinh,hồi mới đẻ,hồi mới sinh,lúc sơ sinh,hồi sơ sinh,lúc đẻ,lúc sinh,khi mới sinh,khi mới đẻ,hồi còn bú,lúc còn bú,hồi mẫu giáo,hồi cấp một,hồi cấp hai,hồi cấp ba,hồi tiểu học,mấy năm về trước,nhiều năm trước,dạo tết,bận trước,trận trước,đợt covid đầu,đợt dịch đầu,tiền căn',
);
const AGES = 'bé,nhỏ,trẻ,đi học,đi làm,con gái,sinh viên,bầu,ở'.split(',');
const EVENTS =
  'mổ,cai,mắc,dính,nhiễm,covid,vô viện,vào viện,nằm viện,nhập viện,ở cữ,bầu,tai biến,bị tai biến,đi lính,đi bộ đội,mang bầu,có bầu,có thai,sinh bé,sinh con,sinh em,đẻ đứa,sinh đứa'.split(
    ',',
  );
const SHOTS = ['tiêm mũi', 'chích mũi', 'tiêm', 'chích'].flatMap((shot) =>
  ['1', 'một', 'đầu', 'đầu tiên', 'trước', '2', 'hai'].map((which) => `${shot} ${which}`),
);
/** "hồi còn đi học", "dạo cai rượu", "lần tiêm mũi 1": of one's life, and of illnesses that are over. */
export const ONCE = words(
  [
    ...['hồi còn', 'lúc còn', 'khi còn', 'ngày còn', 'thời còn', 'dạo còn'].flatMap((time) =>
      AGES.map((age) => `${time} ${age}`),
    ),
    ...['hồi', 'dạo', 'lần'].flatMap((time) => EVENTS.map((event) => `${time} ${event}`)),
    ...['lần', 'hồi', 'đợt'].flatMap((time) => SHOTS.map((shot) => `${time} ${shot}`)),
    'tuần trước nữa',
    'tháng trước nữa',
    'tuần kia',
  ].join(','),
);
export const NOW = words(
  'giờ,nay,bây giờ,hiện,hiện tại,hiện giờ,hôm nay,bữa nay,nhưng,lần này,lần ni,đợt ni,đợt này,sáng nay,tối nay,chừ,vừa,mới,mấy hôm nay,mấy bữa nay,đang,lại',
);
export const OWN = words(
  'tôi,em,mình,tui,con em,con tôi,nhà em,nhà tôi,nhà mình,mẹ em,bé nhà em,cháu nhà,con tui,còn em,còn tôi,còn mình,tớ,bản thân,vợ tôi,chồng tôi,con mình,bố em,mẹ tôi,bố tôi,ba em,má em,vợ em,chồng em,con gái,con trai,bé,cháu,mẹ,cả nhà,nhà cháu,nhà tui,nhà con,bé nhà,con cháu',
);
export const PASS = words(
  'bị,có,thấy,hề,cơn,từng,gì,nữa,hiện tượng,tình trạng,dấu hiệu,triệu chứng,biểu hiện,cảm giác,bị gì,chứng,cả,và,hay,hoặc,với,lẫn,cũng,nhé,nha,ạ,thấy có,thấy bị,có bị,còn,bất kỳ,được,hẳn,là,phải,cái,rõ,kèm,kèm theo,bất cứ,cơn nào,chi,gì nhiều,nhiều,lắm,em,cháu,bé,con,tôi,mình,tui,sao,ai,vụ,nốt,quá,mấy,khi,hơi,hay,cứ,như,là có,đứa nào,người nào,cháu nào,bé nào,nhà nào,chi mô,siếc,chút nào,kêu,kêu ca,kêu là,than,than phiền,than thở,kêu bị,các,mọi,những,tất cả,tất cả các',
);
export const STOPS = words(
  'nhưng,mà,còn,chỉ,tuy,song,rồi,nên,vẫn,nhưng mà,mà còn,vì,do,tại,thì,lại,sau đó,xong,bởi,đang,bắt đầu,mới,ngoài ra,từ,cho đến,khiến,làm,trong khi,để,tưởng',
);
export const MODIFIERS = words(
  'nhiều,lắm,quá,nữa,ạ,nhẹ,gì,cao,của em,của bé,người,luôn,hôm qua,hôm trước,ban đầu,dữ,dữ lắm,dữ dội,quá trời,nhiều lắm,nặng,hoài,miết,suốt,suốt đêm,cả đêm,liên tục,liên miên,sù sụ,hai ngày,mấy ngày,mấy hôm',
);
export const LINKS = words(
  'thì,cũng,đã,giờ,nay,giờ đã,hôm nay,nay đã,giờ thì,hiện,hiện đã,vẫn,mới,hiện tại,bây giờ,bữa nay,hôm nay đã,bây giờ đã,cũng đã,đã đã,có,đang,cũng có,hình như,sáng nay,hiện giờ,thì đã,thì cũng,lúc này,là,là đã,là có,tự',
);
export const STILL_AFTER = words(
  'chưa dứt,chưa hết,chưa khỏi,chưa đỡ,đâu đã hết,đâu đã khỏi,chưa khỏi hẳn,chưa giảm,chưa bớt,không đỡ,không hết,không giảm,không dứt,không bớt,không khỏi,hông hết,hông đỡ,hổng đỡ,hổng bớt,chẳng đỡ,chẳng bớt,không thấy đỡ,chưa thấy đỡ,không thuyên giảm,chưa thuyên giảm,chưa lui,không ngừng,nỏ đỡ,nỏ hết,không hạ,chưa hạ,vẫn còn,chưa có dấu hiệu giảm,chưa lui,không lui,chả đỡ,hoài không hết,hoài không khỏi,mãi không hết,mãi không khỏi,mãi không đỡ,hoài không đỡ,không chịu hết,không ngớt,không có dấu hiệu giảm,không có gì đỡ,không chịu nổi,không chịu được,vẫn vậy,vẫn thế,vẫn rứa,vẫn y vậy,vẫn y nguyên,y nguyên,còn nguyên,vẫn nguyên,như cũ,vẫn như cũ,không thay đổi,chưa thay đổi,chưa bao giờ hết,chưa bao giờ đỡ,chưa lúc nào hết,không khá hơn,chưa khá hơn,chưa cầm,chưa cầm được,không cầm được,vẫn không cầm',
);
export const BETTER_AFTER = words(
  'đỡ,giảm,bớt,nhẹ hơn,ít hơn,thuyên giảm,dịu,lui,hạ,hạ rồi,ít lại,ít đi,đỡ hơn,có đỡ,có giảm,có bớt,nhẹ đi,nhẹ bớt,dễ chịu hơn,ngớt,thưa dần,thưa hơn,thưa bớt,thưa đi,bay dần,lặn dần,nhẹ dần,mờ dần,đang mờ,mờ bớt,mờ đi,khô dần,xẹp dần,xẹp bớt,đang lặn,đang bay,bay bớt,lặn bớt,xuống dần,ổn hơn,khá hơn,thấy đỡ,thấy bớt,hạ bớt,tốt hơn,đang giảm,đang đỡ,đang lui,hơi đỡ,hơi giảm,thưa hẳn,giảm hẳn,đỡ hẳn,bớt hẳn,nhẹ hẳn,vơi bớt,vơi dần,vơi đi,đã nhẹ,đã đỡ,đã giảm,đã bớt,hạ dần,xuống bớt,êm hơn,êm bớt,êm dần,dễ thở hơn,đỡ bớt,đang hồi,hồi lại,đang hồi lại,hồi lại dần,đang hồi phục,hồi phục dần,có lại dần,trở lại dần,đóng vảy,đóng mày,đã đóng vảy,khô mày,phục hồi dần,đã khô,khô rồi,khô lại,đang khô,se lại,đang se,bong vảy,xẹp rồi,đã xẹp,nhạt dần,nhạt bớt,nhạt đi,hơn hôm qua nhiều,đã thưa,thưa rồi,cũng đỡ,hơi bớt,có dịu,đã dịu,đã êm,êm rồi,cải thiện,đã cải thiện,có cải thiện,cải thiện hơn,cải thiện nhiều,cải thiện rõ,êm lại,đã êm lại,lặn gần hết,gần hết,gần như hết,gần hết rồi,sắp hết,gần khỏi,sắp khỏi,gần dứt,khô lại,đang khô lại,bớt đi,giảm đi,có chiều giảm,có phần giảm,có phần đỡ,có phần nhẹ hơn,có phần bớt,có giảm bớt,tan bớt,tan dần,hồi phục,phục hồi,tiến triển tốt,khá lên,nguôi,nguôi bớt,mát lại,nhạt màu,nhạt màu dần,nhạt màu đi,mờ nhạt dần,xẹp,xẹp gần hết,gần như khỏi,xẹp xuống,lơi rồi,lơi bớt,lơi dần,nhẹ tênh,nhẹ tênh rồi,nhẹ rồi,thưa ra,ra ít hơn,vơi rồi,vơi hẳn,nhỏ lại,nhỏ bớt,nhỏ dần,xẹp lại,lặn dần,đang lặn,lặn bớt,đang xẹp,đã xẹp bớt,đã bớt nhiều',
);
export const GONE_AFTER = words(
  'hết,khỏi,dứt,hết rồi,khỏi rồi,dứt rồi,hết hẳn,khỏi hẳn,dứt hẳn,không còn,hông còn,hổng còn,chẳng còn,nỏ còn,không còn nữa,hết luôn,hết hẳn rồi,khỏi hẳn rồi,hông còn nữa,hết từ,khỏi từ,hết sạch,không bị nữa,đã hết,đã khỏi,đã dứt,lặn,lặn rồi,lặn hết,hết bị,qua rồi,hết trơn,hết ráo,không thấy nữa,chả còn,biến mất,mất hẳn,ngừng,ngưng,đã ngừng,đã ngưng,cầm được,đã cầm,hết hôm qua,hết cách đây,hết được,cắt,đã cắt,cắt rồi,cắt hẳn,tự hết,đã tự hết,rồi tự hết,thông rồi,hết ngáy,hết từ lâu,hết sạch rồi,đã qua,hết hồi,tiêu rồi,hết tiệt,cầm rồi,đã cầm được,cầm hẳn,tạm cầm,tự cầm,đã tự cầm,tự ngưng,tự ngừng,đã tan,tan hết,tan hẳn,bay hết,bay sạch,êm hẳn,im hẳn,cắt cơn,đã cắt cơn,hết dứt,lặn sạch,lặn mất,lặn hẳn,trôi qua,không tái lại,không tái phát,không xuất hiện nữa,không trở lại nữa,không trở lại,coi như hết,coi như khỏi,coi như dứt,xem như hết,xem như khỏi,hết lâu,hết lâu rồi,khỏi lâu,khỏi lâu rồi,dứt lâu rồi,bay hẳn,bay sạch rồi,xẹp hết,xẹp hẳn,không quay lại,không thấy lại,không lên lại,không bị lại,đã qua hẳn',
);
export const NO_AFTER = words(
  'không có,thì không,không,thì không có,không bị,không hề,hông có,hổng có,chẳng có,chưa có,chưa,thì chưa,thì chưa có,không hề có,đâu,đâu có,không thấy,chưa thấy,hông,hổng,nỏ có,nỏ,cũng không,không luôn,thì hông,thì ko,không có luôn,đâu mà,không nhé,không có nhé,đâu nha,đâu ạ,mô,có mô,không có gì,cũng không có,có đâu,làm gì có,gì đâu,siết gì đâu,siếc gì đâu,siếc gì,siếc chi mô,hiếc gì đâu,hen gì đâu,hen chi mô,ói gì đâu,gì mô,tuyệt nhiên không,thì tuyệt nhiên không,tuyệt đối không,hoàn toàn không,hoàn toàn không có,tuyệt đối không có,tuyệt nhiên không có,thì hoàn toàn không,chi mô,chi đâu,chi mô ạ,đâu có đâu,thì đâu có,hóa ra không,hoá ra không,bao giờ đâu,thì cũng không,không hề nha,không thấy đâu,thì không hề,chưa bao giờ,không bao giờ,chưa hề,chưa từng,chưa lần nào,chưa hề có,thì chưa bao giờ,thì chưa từng,hiện không,hiện chưa,hiện tại không',
);
export const PARTICLES = words(
  'ạ,nhé,nha,nhe,rồi,nữa,luôn,ơi,hết,cả,bác sĩ,á,à,đâu,hả,vậy,thế,hẳn,nghen,mà,chi,gì,hè,đó,em,ad,bạn,hỉ,anh,chị,nhỉ,ta,trơn,ráo,trời,sất',
);
export const ENDERS = words(
  'nhưng,còn,mà,từ,và,chỉ,hôm qua,sáng nay,hôm nay,nay,giờ,tuy,song,nên,với,cách đây,mấy hôm,khi,vì,đêm qua,sau khi,tối qua,lúc,mỗi,chiều qua,hôm kia,được,vẫn,hay,chứ,chớ',
);
/** Who or what stands between a doubt and what is doubted: "hình như ông bắt đầu lú lẫn". No denial reaches over them. */
export const SUBJECTS = words(
  'bà,ông,mẹ,má,mạ,mệ,ôn,bố,ba,cha,tía,vợ,chồng,nó,hắn,anh,chị,cô,chú,bác,dì,cậu,thằng,nhà,đứa,đang,bắt đầu,mới,lại,sắp,vừa,đã,sẽ,cháu,bạn,ổng,bả,ảnh,mụ',
);
export const YES = words('có');
