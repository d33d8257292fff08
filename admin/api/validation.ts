/** Input against its schema; what is wrong is said field by field in Vietnamese. */
import type { z } from 'zod';
import { refused } from './problem.ts';
import type { FieldProblem } from './problem.ts';

const LABELS: Readonly<Record<string, string>> = {
  name: 'Họ tên',
  phone: 'Số điện thoại',
  status: 'Tình trạng',
  since: 'Ngày bắt đầu',
  birthYear: 'Năm sinh',
  birthDate: 'Ngày sinh',
  sex: 'Giới tính',
  pregnant: 'Mang thai',
  conditions: 'Bệnh nền',
  doses: 'Số mũi tiêm',
  disease: 'Bệnh',
  area: 'Địa bàn',
  household: 'Hộ gia đình',
  text: 'Nội dung',
  user: 'Người nhận',
  users: 'Người trực',
  state: 'Trạng thái',
  outcome: 'Kết quả',
  note: 'Ghi chú',
  onBehalfOf: 'Người chịu trách nhiệm',
  username: 'Tên đăng nhập',
  password: 'Mật khẩu',
  next: 'Mật khẩu mới',
  current: 'Mật khẩu đang dùng',
  role: 'Vai trò',
  addresses: 'Địa chỉ nhận báo động',
  levels: 'Các bậc trực',
  areas: 'Địa bàn',
  from: 'Giờ bắt đầu',
  to: 'Giờ kết thúc',
  code: 'Mã xác thực',
  clientId: 'Mã tin nhắn',
  choice: 'Lựa chọn',
  location: 'Vị trí',
  severity: 'Mức độ',
  kind: 'Loại ca',
  limit: 'Số dòng',
  relation: 'Quan hệ với chủ máy',
  negativeTestOn: 'Ngày xét nghiệm âm tính',
  confirm: 'Số văn bản',
  on: 'Ngày đọc duyệt',
};

const TYPES: Readonly<Record<string, string>> = {
  string: 'phải là chữ',
  number: 'phải là số',
  int: 'phải là số nguyên',
  boolean: 'phải là đúng hoặc sai',
  array: 'phải là một danh sách',
  object: 'phải là một nhóm thông tin',
};

/** The input as the schema makes it; throws the 422 problem naming every field at fault. */
export function validate<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const read = schema.safeParse(input, { error: (issue) => sentence(issue) });
  if (read.success) return read.data;
  const errors = read.error.issues.flatMap(fieldsOf);
  throw refused(`${errors.slice(0, 5).map(shown).join('. ')}.`, errors);
}

/** What is wrong with the input, at most five lines; none where it fits the schema. */
export function problemsOf(schema: z.ZodType, input: unknown): string[] {
  const read = schema.safeParse(input, { error: (issue) => sentence(issue) });
  return read.success ? [] : read.error.issues.flatMap(fieldsOf).slice(0, 5).map(shown);
}

function shown({ field, detail }: FieldProblem): string {
  return `${label(field)}: ${detail}`;
}

function fieldsOf(issue: z.core.$ZodIssue): FieldProblem[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ field: [...path, key].join('.'), detail: 'không có ô này' }));
  }
  return [{ field: path.join('.'), detail: issue.message }];
}

function label(field: string): string {
  const named = field
    .split('.')
    .filter((step) => !/^\d+$/.test(step))
    .at(-1);
  if (named === undefined || named === '') return 'Nội dung gửi lên';
  return LABELS[named] ?? `Ô "${named}"`;
}

function sentence(issue: z.core.$ZodRawIssue): string {
  if (issue.code === 'invalid_type') {
    return issue.input === undefined ? 'còn thiếu' : (TYPES[issue.expected] ?? 'sai kiểu dữ liệu');
  }
  if (issue.code === 'invalid_value') return `phải là một trong: ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'too_small') return tooSmall(issue.origin, Number(issue.minimum));
  if (issue.code === 'too_big') return tooBig(issue.origin, Number(issue.maximum));
  return 'không hợp lệ';
}

function tooSmall(origin: string, minimum: number): string {
  if (origin === 'string') return minimum === 1 ? 'còn trống' : `cần ít nhất ${minimum} ký tự`;
  return origin === 'array' ? `cần ít nhất ${minimum} dòng` : `phải từ ${minimum} trở lên`;
}

function tooBig(origin: string, maximum: number): string {
  if (origin === 'string') return `dài quá ${maximum} ký tự`;
  return origin === 'array' ? `nhiều quá ${maximum} dòng` : `phải từ ${maximum} trở xuống`;
}
