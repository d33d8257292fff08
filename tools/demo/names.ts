/** Invented Vietnamese names: family, middle and given names as they are borne in the north, the middle and the south. */
import type { Random, Weighted } from './random.ts';

export type Region = 'north' | 'middle' | 'south';
export type Sex = 'male' | 'female';

type Words = readonly [string, ...string[]];

/** Rough shares; only their order matters to the eye. */
const FAMILY: Readonly<Record<Region, Weighted<string>>> = {
  north: [
    ['Nguyễn', 36],
    ...([
      ['Trần', 11],
      ['Phạm', 8],
      ['Lê', 7],
      ['Vũ', 6],
      ['Hoàng', 5],
      ['Bùi', 4],
      ['Đỗ', 4],
    ] as const),
    ...([
      ['Đặng', 3],
      ['Ngô', 3],
      ['Dương', 2],
      ['Đào', 2],
      ['Lý', 1],
      ['Nông', 1],
      ['Đinh', 1],
    ] as const),
  ],
  middle: [
    ['Nguyễn', 31],
    ...([
      ['Lê', 11],
      ['Trần', 10],
      ['Phạm', 7],
      ['Võ', 6],
      ['Phan', 4],
      ['Hồ', 4],
      ['Huỳnh', 3],
    ] as const),
    ...([
      ['Đoàn', 2],
      ['Trương', 2],
      ['Đinh', 2],
      ['Bùi', 2],
      ['Tạ', 1],
      ['Cao', 1],
    ] as const),
  ],
  south: [
    ['Nguyễn', 30],
    ...([
      ['Trần', 11],
      ['Lê', 9],
      ['Huỳnh', 7],
      ['Phạm', 5],
      ['Võ', 5],
      ['Phan', 4],
      ['Trương', 3],
    ] as const),
    ...([
      ['Đặng', 3],
      ['Bùi', 2],
      ['Lâm', 2],
      ['Châu', 1],
      ['Thạch', 1],
      ['Danh', 1],
      ['Mai', 1],
    ] as const),
  ],
};

const MIDDLE: Readonly<Record<Sex, Words>> = {
  male: ['Văn', 'Hữu', 'Đức', 'Minh', 'Quốc', 'Xuân', 'Công', 'Thành', 'Ngọc', 'Bá', 'Đình', 'Trọng', 'Tấn'],
  female: ['Thị', 'Thị', 'Thị', 'Ngọc', 'Thu', 'Kim', 'Thanh', 'Mỹ', 'Hồng', 'Bích', 'Diệu', 'Phương', 'Như'],
};

const GIVEN: Readonly<Record<Region, Readonly<Record<Sex, Words>>>> = {
  north: {
    male: ['Tuấn', 'Hùng', 'Dũng', 'Cường', 'Thắng', 'Hiếu', 'Nam', 'Long', 'Sơn', 'Kiên', 'Trung', 'Đạt', 'Quyết'],
    female: ['Hương', 'Lan', 'Hoa', 'Mai', 'Hằng', 'Thảo', 'Trang', 'Linh', 'Ngân', 'Oanh', 'Nhung', 'Yến', 'Hạnh'],
  },
  middle: {
    male: ['Phúc', 'Lộc', 'Thiện', 'Khánh', 'Quang', 'Tâm', 'Bình', 'Vinh', 'Nghĩa', 'Hậu', 'Thuận', 'Tín', 'Đông'],
    female: ['Diễm', 'Thuỷ', 'Sương', 'Nga', 'Vy', 'Hiền', 'Lài', 'Trinh', 'Thương', 'Nguyệt', 'Khế', 'Quỳnh', 'Giang'],
  },
  south: {
    male: ['Tài', 'Phát', 'Nhân', 'Hải', 'Đăng', 'Khoa', 'Toàn', 'Út', 'Lợi', 'Giàu', 'Hoà', 'Thịnh', 'Duy', 'Lượm'],
    female: ['Bé', 'Loan', 'Diệp', 'Trúc', 'Xuyến', 'Phượng', 'Ngọc', 'Tiên', 'Liễu', 'Chi', 'Duyên', 'Kiều', 'Thắm'],
  },
};

export function familyName(random: Random, region: Region): string {
  return random.weighted(FAMILY[region]);
}

/** Middle and given name after the family's, e.g. "Võ Thị Thương". */
export function fullName(random: Random, family: string, region: Region, sex: Sex): string {
  return `${family} ${random.pick(MIDDLE[sex])} ${random.pick(GIVEN[region][sex])}`;
}
