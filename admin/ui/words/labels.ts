/** Codes in Vietnamese, as the console and the simulator show them. A code without words is shown as it is. */
import type {
  CaseKind,
  CaseState,
  ChannelName,
  Disease,
  Outcome,
  PersonStatus,
  Severity,
  SymptomStatus,
} from '../../../cases/codes.ts';
import type { Placement } from '../../../cases/placement.ts';

export const SEVERITY_WORDS: Record<Severity, string> = {
  RED: 'Nguy cấp',
  ORANGE: 'Khẩn',
  YELLOW: 'Theo dõi',
  GREEN: 'Nhẹ',
};

export const KIND_WORDS: Record<CaseKind, string> = {
  sos: 'SOS',
  f0: 'F0',
  f1: 'F1',
  suspect: 'Nghi mắc',
  'missed-checkin': 'Vắng báo sức khoẻ',
  callback: 'Cần gọi lại',
  'report-suspect': 'Báo ca nghi',
  'report-violation': 'Báo vi phạm',
  question: 'Hỏi người trực',
  'data-request': 'Dữ liệu cá nhân',
  supplies: 'Cần tiếp tế',
};

export const STATE_WORDS: Record<CaseState, string> = {
  open: 'Chưa ai nhận',
  acknowledged: 'Đã nhận',
  'on-the-way': 'Đang tới',
  arrived: 'Đã tới',
  waiting: 'Đang chờ',
  closed: 'Đã đóng',
  cancelled: 'Đã huỷ',
};

export const OUTCOME_WORDS: Record<Outcome, string> = {
  helped: 'Đã giúp tại chỗ',
  hospital: 'Đã vào viện',
  recovered: 'Đã khỏi',
  died: 'Tử vong',
  'false-alarm': 'Báo nhầm',
  unreachable: 'Không liên lạc được',
  duplicate: 'Trùng ca khác',
  answered: 'Đã trả lời',
  other: 'Khác',
};

export const CHANNEL_WORDS: Record<ChannelName | 'phone', string> = {
  web: 'Trang web',
  telegram: 'Telegram',
  zalo: 'Zalo',
  sms: 'SMS',
  voice: 'Gọi thoại',
  phone: 'Điện thoại',
};

export const ROLE_WORDS: Record<string, string> = {
  admin: 'Quản trị',
  cdc: 'CDC tỉnh',
  operator: 'Trực tổng đài',
  station: 'Trạm y tế',
};

export const DISEASE_WORDS: Record<Disease, string> = {
  covid19: 'COVID-19',
  dengue: 'Sốt xuất huyết',
  hfmd: 'Tay chân miệng',
  measles: 'Sởi',
  influenza: 'Cúm',
  avian_influenza: 'Cúm gia cầm',
  diphtheria: 'Bạch hầu',
  pertussis: 'Ho gà',
  chickenpox: 'Thuỷ đậu',
  rabies: 'Dại',
};

export const PERSON_STATUS_WORDS: Record<PersonStatus, string> = { f0: 'F0', f1: 'F1', none: 'Không theo dõi' };

export const PLACEMENT_WORDS: Record<Placement, string> = {
  home: 'Ở nhà',
  facility: 'Cơ sở thu dung',
  hospital: 'Bệnh viện',
  recovered: 'Đã khỏi',
  died: 'Đã mất',
};

export const STATUS_WORDS: Record<SymptomStatus, string> = {
  present: 'có',
  absent: 'không',
  resolved: 'đã hết',
  improving: 'đang đỡ',
  uncertain: 'chưa rõ',
  hypothetical: 'nếu có',
  history: 'trước đây',
  other_person: 'người khác',
};

const FACT_WORDS: Record<string, string> = {
  temperature: 'nhiệt độ',
  spo2: 'SpO₂',
  pulse: 'mạch',
  resp_rate: 'nhịp thở',
  respiratoryRate: 'nhịp thở',
  blood_pressure: 'huyết áp',
  systolic: 'huyết áp trên',
  diastolic: 'huyết áp dưới',
  age: 'tuổi',
  ageMonths: 'tuổi (tháng)',
  date: 'ngày',
  duration: 'thời gian',
  phone: 'số điện thoại',
  place: 'nơi',
  person: 'người',
  name: 'tên',
  gender: 'giới',
  condition: 'bệnh nền',
  conditions: 'bệnh nền',
  disease: 'bệnh',
  vaccine: 'vắc-xin',
  doses: 'số mũi',
  medication: 'thuốc',
  supply: 'tiếp tế',
  symptom: 'dấu hiệu',
  symptoms: 'dấu hiệu',
  claim: 'tin cần kiểm chứng',
  birth_year: 'năm sinh',
  test_type: 'xét nghiệm',
  test_result: 'kết quả',
  feverHours: 'số giờ sốt',
  illnessDay: 'ngày bệnh',
  sex: 'giới',
  pregnant: 'mang thai',
  vitals: 'sinh hiệu',
};

const SYMPTOM_WORDS: Record<string, string> = {
  any: 'triệu chứng',
  fever: 'sốt',
  chills: 'ớn lạnh',
  sweating: 'vã mồ hôi',
  fatigue: 'mệt',
  muscle_pain: 'đau cơ',
  joint_pain: 'đau khớp',
  back_pain: 'đau lưng',
  headache: 'đau đầu',
  dizziness: 'chóng mặt',
  fainting: 'ngất',
  retro_orbital_pain: 'đau hốc mắt',
  stiff_neck: 'cứng cổ',
  cough: 'ho',
  dry_cough: 'ho khan',
  cough_phlegm: 'ho đờm',
  coughing_blood: 'ho ra máu',
  sore_throat: 'đau họng',
  itchy_throat: 'ngứa họng',
  hoarseness: 'khàn tiếng',
  runny_nose: 'sổ mũi',
  stuffy_nose: 'nghẹt mũi',
  sneezing: 'hắt hơi',
  loss_of_smell: 'mất mùi',
  loss_of_taste: 'mất vị',
  shortness_of_breath: 'khó thở',
  fast_breathing: 'thở nhanh',
  wheezing: 'khò khè',
  grunting: 'thở rên',
  stridor: 'thở rít',
  chest_indrawing: 'rút lõm ngực',
  chest_pain: 'đau ngực',
  chest_tightness: 'tức ngực',
  palpitations: 'hồi hộp',
  cyanosis: 'tím tái',
  nausea: 'buồn nôn',
  vomiting: 'nôn',
  vomits_everything: 'nôn tất cả',
  vomiting_blood: 'nôn ra máu',
  diarrhea: 'tiêu chảy',
  abdominal_pain: 'đau bụng',
  black_stool: 'đi ngoài phân đen',
  bloody_stool: 'đi ngoài ra máu',
  loss_of_appetite: 'chán ăn',
  poor_feeding: 'bú kém',
  cannot_drink: 'không uống được',
  low_urine: 'tiểu ít',
  rash: 'phát ban',
  itching: 'ngứa',
  petechiae: 'chấm xuất huyết',
  hand_foot_blisters: 'phỏng nước tay chân',
  mouth_ulcer: 'loét miệng',
  red_eyes: 'đỏ mắt',
  eye_discharge: 'ghèn mắt',
  ear_pain: 'đau tai',
  swollen_glands: 'nổi hạch',
  nosebleed: 'chảy máu cam',
  gum_bleeding: 'chảy máu chân răng',
  convulsion: 'co giật',
  drowsiness: 'li bì',
  confusion: 'lú lẫn',
  unconscious: 'bất tỉnh',
  restlessness: 'bứt rứt',
  startle: 'giật mình',
  tremor: 'run',
  limb_weakness: 'yếu tay chân',
  numbness: 'tê',
  cold_extremities: 'tay chân lạnh',
  insomnia: 'mất ngủ',
  arm_pain: 'đau tay',
};

const CONDITION_WORDS: Record<string, string> = {
  diabetes: 'tiểu đường',
  copd: 'COPD',
  cancer: 'ung thư',
  kidney_disease: 'bệnh thận',
  transplant: 'ghép tạng',
  obesity: 'béo phì',
  heart_disease: 'bệnh tim',
  stroke: 'từng đột quỵ',
  down_syndrome: 'hội chứng Down',
  hiv: 'HIV',
  neurological: 'bệnh thần kinh',
  sickle_cell: 'hồng cầu hình liềm',
  asthma: 'hen',
  hypertension: 'tăng huyết áp',
  immunodeficiency: 'suy giảm miễn dịch',
  liver_disease: 'bệnh gan',
  substance_use: 'nghiện chất',
  immunosuppressants: 'thuốc ức chế miễn dịch',
  systemic_disease: 'bệnh hệ thống',
  premature: 'sinh non',
  congenital: 'dị tật bẩm sinh',
  chemotherapy: 'hoá trị',
  radiotherapy: 'xạ trị',
  ventilated: 'đang thở máy',
  tracheostomy: 'mở khí quản',
  tetraplegia: 'liệt tứ chi',
};

const ITEM_WORDS: Record<string, string> = {
  oxygen: 'oxy',
  antipyretic: 'thuốc hạ sốt',
  rice: 'gạo',
  food: 'đồ ăn',
  water: 'nước',
  milk: 'sữa',
  mask: 'khẩu trang',
  test_kit: 'bộ xét nghiệm',
  thermometer: 'nhiệt kế',
  pulse_oximeter: 'máy đo SpO₂',
  ors: 'oresol',
  diapers: 'tã',
  hand_sanitizer: 'nước rửa tay',
  ventilator: 'máy thở',
  medicine: 'thuốc',
};

export const factWord = (code: string): string => FACT_WORDS[code] ?? code;
export const symptomWord = (code: string): string => SYMPTOM_WORDS[code] ?? code;
export const conditionWord = (code: string): string => CONDITION_WORDS[code] ?? code;
export const itemWord = (code: string): string => ITEM_WORDS[code] ?? code;
const wordIn = (words: Readonly<Record<string, string>>, code: string): string => words[code] ?? code;
export const kindWord = (code: string): string => wordIn(KIND_WORDS, code);
export const stateWord = (code: string): string => wordIn(STATE_WORDS, code);
export const channelWord = (code: string): string => wordIn(CHANNEL_WORDS, code);
export const CONDITION_CODES = Object.keys(CONDITION_WORDS);

const UNITS: Record<string, string> = {
  temperature: ' °C',
  spo2: '%',
  pulse: '/phút',
  resp_rate: '/phút',
  respiratoryRate: '/phút',
};

/** A value as it is read: decimal comma and unit, symptoms by name. */
export function valueWord(type: string, value: string | number): string {
  if (type === 'symptom') return symptomWord(String(value));
  if (type === 'condition') return conditionWord(String(value));
  if (type === 'supply') return itemWord(String(value));
  return `${String(value).replace('.', ',')}${UNITS[type] ?? ''}`;
}

/** What a marked fact means, e.g. "khó thở: không" or "SpO₂ 93%". */
export function factSentence(fact: { type: string; value: string | number; status?: string | undefined }): string {
  const status = fact.status === undefined ? '' : wordIn(STATUS_WORDS, fact.status);
  if (fact.type === 'symptom') return `${symptomWord(String(fact.value))}${status === '' ? '' : `: ${status}`}`;
  return `${factWord(fact.type)} ${valueWord(fact.type, fact.value)}`;
}
