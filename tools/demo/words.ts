/** What people of the synthetic province write: cries for help, questions, needs, reports, rumours. `{place}` is where. */
import type { Outcome, Supply } from '../../cases/codes.ts';

type Texts = readonly [string, ...string[]];

export const CRIES: Texts = [
  'cứu với, mẹ em khó thở tím môi, nhà ở {place}',
  'CUU VOI ba em bat tinh goi khong day, {place}',
  'SOS. Bố tôi khó thở nhiều, spo2 85, {place}',
  'con em co giật, sốt 40 độ, ở {place}, cứu với',
  'vợ tôi đang mang thai ra máu nhiều, {place}, gọi giúp cấp cứu',
  'ông nội đau ngực dữ dội vã mồ hôi, {place}',
  'em kho tho qua, o {place}, giup em voi',
];

export const WORRIES: Texts = [
  'spo2 95, hơi mệt, ho nhiều từ hôm qua',
  'em đau bụng nhiều, nôn nhiều lần, sốt ngày thứ 4',
  'sốt 39 hai ngày, đau bụng dữ dội',
  'tức ngực, hồi hộp từ sáng',
  'em mệt lả, ăn không được, sốt 39',
];

export const DECLARATIONS: Texts = [
  'em sốt 38,5 từ hôm qua, ho khan, đau họng, spo2 97',
  'đau đầu, đau người, sốt 38, không khó thở',
  'hôm nay ho với mất mùi, 37,4 độ',
  'sot 38.2 dau hong tu toi qua, spo2 98',
];

export const QUESTIONS: Texts = [
  'cho em hỏi khi nào hết cách ly ạ',
  'nhà em có người già, tiêm mũi nhắc lại ở đâu',
  'thuốc hạ sốt uống mấy tiếng một lần',
  'test hai vạch thì báo cho ai',
  'muốn gặp người trực',
];

type Need = readonly [text: string, item: Supply];

export const NEEDS: readonly [Need, ...Need[]] = [
  ['nhà hết gạo rồi, cả nhà cách ly', 'rice'],
  ['xin hỗ trợ sữa cho bé 8 tháng', 'milk'],
  ['can thuoc ha sot, trong nha het roi', 'antipyretic'],
  ['nhà em cần bình oxy cho ba', 'oxygen'],
  ['xin que test và khẩu trang', 'test_kit'],
];

export const SUSPICIONS: Texts = [
  'cạnh nhà có người sốt ho mấy hôm nay, mới ở vùng dịch về',
  'xóm có 3 cháu nổi phỏng nước tay chân, cùng lớp mẫu giáo',
];

export const VIOLATIONS: Texts = ['quán cà phê gần chợ vẫn tụ tập đông người', 'có người đang cách ly mà vẫn đi chợ'];

export const DATA_REQUESTS: Texts = ['cho tôi xem thông tin của tôi đang được lưu', 'xin xoá dữ liệu của tôi'];

export interface Rumour {
  text: string;
  /** other words for the same */
  asked: Texts;
  verdict?: 'true' | 'false' | 'partly' | 'unproven';
  explanation?: string;
  /** written by an operator, and not published yet */
  draft?: string;
}

export const RUMOURS: readonly Rumour[] = [
  {
    text: 'Uống nước tỏi chữa được sốt xuất huyết',
    asked: ['uống nước tỏi có khỏi sốt xuất huyết không', 'nghe nói nước tỏi trị sốt xuất huyết, đúng không'],
    verdict: 'false',
    explanation:
      'Chưa có thuốc nào chữa đặc hiệu sốt xuất huyết. Uống nhiều nước, theo dõi dấu hiệu cảnh báo và đi khám.',
  },
  {
    text: 'Ngày mai tỉnh phong toả toàn bộ',
    asked: ['mai tỉnh mình phong toả hết phải không', 'co phai mai phong toa khong'],
    verdict: 'false',
    explanation: 'Tỉnh không có quyết định nào như vậy. Thông báo chính thức đăng ở cổng thông tin của tỉnh.',
  },
  {
    text: 'Tiêm vắc xin cúm xong vẫn có thể mắc cúm',
    asked: ['tiêm cúm rồi có bị cúm nữa không'],
    verdict: 'true',
    explanation: 'Vẫn có thể mắc, nhưng thường nhẹ hơn. Người già, người có bệnh nền nên tiêm hằng năm.',
  },
  {
    text: 'Phun thuốc trong nhà diệt hết muỗi cả mùa',
    asked: ['phun thuốc một lần là hết muỗi cả mùa đúng không'],
    verdict: 'partly',
    explanation: 'Phun thuốc chỉ diệt muỗi đang bay. Phải đổ nước đọng, diệt lăng quăng mỗi tuần.',
  },
  {
    text: 'Xông lá sả phòng được COVID-19',
    asked: ['xông sả có phòng được covid không', 'nghe nói xông lá sả mỗi tối là không bị covid, đúng không'],
    draft: 'Xông hơi không phòng được COVID-19 và dễ bị bỏng. Khó thở, đau ngực thì gọi 115.',
  },
  {
    text: 'Bệnh tay chân miệng chỉ trẻ con mới bị',
    asked: ['người lớn có bị tay chân miệng không', 'tay chan mieng nguoi lon co lay khong'],
  },
];

/** What no answer is there for, each in several wordings. */
export const UNANSWERED: readonly [Texts, ...Texts[]] = [
  ['chợ phiên thôn mình tuần này có họp không', 'cho phien tuan nay co hop khong', 'tuần này chợ có mở không'],
  ['nhà em nuôi chim bồ câu thì có phải khai báo không', 'nuoi bo cau co phai bao voi ai khong'],
  ['giấy xác nhận hết cách ly xin ở đâu để nộp công ty', 'xin giấy hết cách ly ở đâu ạ'],
  ['phà qua đảo hôm nay có chở người đi khám không'],
];

type Ending = readonly [Outcome, string];

/** How alarms ended, as those who closed them wrote it down. */
export const ENDINGS: readonly [Ending, ...Ending[]] = [
  ['hospital', 'Xe cứu thương đã đưa tới Trung tâm Y tế, người nhà đi cùng.'],
  ['helped', 'Trạm y tế tới nơi, đã xử trí, người bệnh ổn.'],
  ['helped', 'Gọi lại, hướng dẫn, tổ y tế lưu động tới kiểm tra.'],
  ['false-alarm', 'Gọi xác nhận: bấm nhầm, không ai nguy hiểm.'],
  ['unreachable', 'Gọi 5 lần không nghe máy, công an xã tới nhà: không có người.'],
];
