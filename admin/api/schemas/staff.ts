/** Accounts, sign-in and the duty roster as the API takes and shows them. */
import { z } from 'zod';
import { listOf, pageQuery, time } from './list.ts';
import { phone } from './person.ts';

export const roles = ['admin', 'cdc', 'operator', 'station'] as const;
export type RoleName = (typeof roles)[number];
const role = z.enum(roles);

export const username = z
  .string()
  .refine((text) => /^[a-z0-9][a-z0-9._-]{1,31}$/.test(text), {
    error: 'gồm 2 đến 32 chữ thường không dấu, chữ số, dấu chấm, gạch nối hoặc gạch dưới',
  })
  .meta({ example: 'nurse1' });

const password = z.string().min(10).max(200);

export const signInBody = z.strictObject({
  username: z.string().trim().min(1).max(64),
  password: z.string().min(1).max(200),
  totp: z.string().trim().max(12).optional().meta({ description: 'mã 6 số của ứng dụng xác thực' }),
});

export const me = z
  .object({
    username: z.string(),
    name: z.string(),
    role,
    totp: z.boolean().meta({ description: 'đã bật xác thực hai bước' }),
    mustEnrolTotp: z.boolean().meta({ description: 'phải bật xác thực hai bước trước khi làm việc' }),
  })
  .meta({ id: 'Me' });

export const passwordBody = z.strictObject({ current: z.string().max(200), next: password });
export const totpSecret = z.object({ secret: z.string(), uri: z.string() }).meta({ id: 'TotpSecret' });
export const totpBody = z.strictObject({
  secret: z.string().refine((text) => /^[A-Z2-7]{32,64}$/.test(text), { error: 'phải là khoá vừa được cấp' }),
  code: z.string().trim().max(12),
});

const areas = z
  .array(z.string().trim().min(1).max(200))
  .max(100)
  .meta({ description: 'địa bàn của trạm: mã hoặc tên xã, phường; trạm chỉ thấy người ở đây' });

const pageAddress = z
  .string()
  .max(200)
  .refine((text) => /^(telegram|zalo|sms|voice|web):\S+$/.test(text), {
    error: 'phải viết kênh:địa chỉ, ví dụ telegram:123456789 hoặc sms:+84912345678',
  });

export const user = z
  .object({
    username: z.string(),
    name: z.string(),
    role,
    active: z.boolean(),
    totp: z.boolean(),
    addresses: z.array(z.string()).meta({ description: 'nơi nhận báo động, ví dụ telegram:123456789' }),
    phone: z.string().nullable().meta({ description: 'số mà người bệnh được báo để gọi' }),
    areas: z.array(z.object({ code: z.string(), name: z.string() })),
    createdAt: time,
  })
  .meta({ id: 'User' });

export const userList = listOf(user).meta({ id: 'UserList' });

export const newUserBody = z.strictObject({
  username,
  name: z.string().trim().min(1).max(120),
  role,
  password: password.optional().meta({ description: 'bỏ trống thì máy tạo mật khẩu và trả về một lần' }),
  addresses: z.array(pageAddress).max(10).default([]),
  phone: phone.optional().meta({ description: 'số mà người bệnh được báo để gọi' }),
  areas: areas.optional(),
});

export const userChangeBody = z.strictObject({
  name: z.string().trim().min(1).max(120).optional(),
  role: role.optional(),
  active: z.boolean().optional(),
  addresses: z.array(pageAddress).max(10).optional(),
  phone: phone.nullable().optional().meta({ description: 'null: bỏ số' }),
  areas: areas.optional(),
  resetPassword: z.literal(true).optional().meta({ description: 'tạo mật khẩu mới, trả về một lần' }),
  resetTotp: z.literal(true).optional().meta({ description: 'tắt xác thực hai bước khi mất điện thoại' }),
});

/** `password` only where one was generated: it is shown this once. */
export const userWithPassword = z.object({ user, password: z.string().nullable() }).meta({ id: 'UserWithPassword' });

export const colleague = z
  .object({
    username: z.string(),
    name: z.string(),
    role,
    channels: z.array(z.string()).meta({ description: 'các kênh nhận báo động; trống: không gọi được' }),
  })
  .meta({ id: 'Colleague' });
export const colleagueQuery = z.object({ ...pageQuery, limit: pageQuery.limit.default(200) });
export const colleagueList = listOf(colleague).meta({ id: 'ColleagueList' });

const hour = z
  .string()
  .refine((text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text), { error: 'phải viết giờ:phút, ví dụ 07:30' })
  .meta({ example: '07:30' });

const dutyLevel = z
  .strictObject({
    users: z.array(z.string().max(40)).max(200),
    areas: z.array(z.string().max(40)).max(500).optional(),
    from: hour.optional(),
    to: hour.optional(),
  })
  .refine((level) => (level.from === undefined) === (level.to === undefined), {
    path: ['to'],
    error: 'cần cả giờ bắt đầu và giờ kết thúc',
  });

export const roster = z.strictObject({ levels: z.array(dutyLevel).max(20) }).meta({ id: 'Roster' });

export const dutyNow = z
  .object({
    at: time,
    levels: z.array(z.array(z.string())).meta({ description: 'người đang trực toàn tỉnh, theo từng bậc' }),
    nobody: z.boolean().meta({ description: 'không ai đang trực: phải báo thật rõ' }),
    unreachable: z.array(z.string()).meta({ description: 'đang trực mà chưa có địa chỉ nhận báo động' }),
    unattended: z.array(z.string()).meta({ description: 'mã các ca báo động chưa gọi được ai' }),
  })
  .meta({ id: 'DutyNow' });
