/** Errors as RFC 9457 problems with a Vietnamese `detail` that a clerk can act on. */
import { z } from 'zod';

const KINDS = {
  malformed: { status: 400, title: 'Yêu cầu không đọc được' },
  signIn: { status: 401, title: 'Cần đăng nhập' },
  forbidden: { status: 403, title: 'Không được phép' },
  missing: { status: 404, title: 'Không tìm thấy' },
  busy: { status: 409, title: 'Đang được xử lý' },
  tooLarge: { status: 413, title: 'Nội dung quá lớn' },
  notJson: { status: 415, title: 'Sai định dạng nội dung' },
  rule: { status: 422, title: 'Không làm được như vậy' },
  tooMany: { status: 429, title: 'Quá nhiều lần' },
  broken: { status: 500, title: 'Máy chủ gặp lỗi' },
  away: { status: 503, title: 'Tạm thời chưa nhận được' },
} as const;

export type ProblemKind = keyof typeof KINDS;

export interface FieldProblem {
  /** path of the field, e.g. `levels.0.users` */
  field: string;
  detail: string;
}

export interface ProblemExtras {
  /** what is wrong field by field */
  errors?: readonly FieldProblem[];
  /** seconds until another try makes sense; also sent as Retry-After */
  retryAfter?: number;
  /** the sign-in needs the code of the second step */
  totpRequired?: true;
}

/** Thrown by operations; the API answers it as a problem. */
export class Problem extends Error {
  readonly kind: ProblemKind;
  readonly extras: ProblemExtras;

  constructor(kind: ProblemKind, detail: string, extras: ProblemExtras = {}) {
    super(detail);
    this.name = 'Problem';
    this.kind = kind;
    this.extras = extras;
  }

  get status(): number {
    return KINDS[this.kind].status;
  }

  toJSON(): z.output<typeof problemSchema> {
    const { status, title } = KINDS[this.kind];
    const { errors, ...extras } = this.extras;
    return {
      type: `urn:binh-an:problem:${this.kind}`,
      title,
      status,
      detail: this.message,
      ...extras,
      ...(errors === undefined ? {} : { errors: [...errors] }),
    };
  }
}

export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: 'tiếng Việt, nói rõ phải làm gì' }),
    errors: z.array(z.object({ field: z.string(), detail: z.string() })).optional(),
    retryAfter: z.int().optional(),
    totpRequired: z.literal(true).optional(),
  })
  .meta({ id: 'Problem' });

/** 404 for a case, a user, a failure that is not there. */
export function notFound(what: string): Problem {
  return new Problem('missing', `Không tìm thấy ${what}.`);
}

/** 422: a rule is broken; `detail` says which and what to do. */
export function refused(detail: string, errors?: readonly FieldProblem[]): Problem {
  return new Problem('rule', detail, errors === undefined ? {} : { errors });
}
