/** The pages of the rail: by what they are for, and for whom; where something waits, it is counted. Pure. */
import {
  BookOpenCheck,
  CalendarCheck,
  CalendarClock,
  CircleAlert,
  FileUp,
  HeartPulse,
  House,
  Megaphone,
  MessageCircleQuestion,
  MessageSquareText,
  Newspaper,
  Phone,
  TestTubes,
  UserPlus,
  Users,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { CaseCounts, Me } from '../../../api/types.ts';

type Role = Me['role'];

interface MenuPage {
  href: string;
  name: string;
  icon: LucideIcon;
  /** how many wait there */
  waiting?: keyof CaseCounts['waiting'];
  /** absent: everybody */
  roles?: readonly Role[];
}

export interface MenuGroup {
  name: string;
  pages: readonly MenuPage[];
}

/** Stations do not decide what is true, and questions belong to no area. */
const EDITORS: readonly Role[] = ['admin', 'cdc', 'operator'];

/** In the order of a day's work. */
const MENU: readonly MenuGroup[] = [
  {
    name: 'Theo dõi',
    pages: [
      { href: '/people', name: 'Người theo dõi', icon: HeartPulse },
      { href: '/people/new', name: 'Thêm F0, F1', icon: UserPlus },
      { href: '/people/import', name: 'Nhập danh sách', icon: FileUp },
      { href: '/isolation', name: 'Cách ly', icon: House },
    ],
  },
  {
    name: 'Xét nghiệm',
    pages: [
      { href: '/results', name: 'Kết quả xét nghiệm', icon: TestTubes },
      { href: '/test-slots', name: 'Lịch xét nghiệm', icon: CalendarCheck },
    ],
  },
  {
    name: 'Thông tin',
    pages: [
      { href: '/claims', name: 'Tin đồn', icon: Megaphone, waiting: 'claims', roles: EDITORS },
      {
        ...{ href: '/questions', name: 'Câu hỏi chờ trả lời', icon: MessageCircleQuestion },
        ...{ waiting: 'questions', roles: EDITORS },
      },
      { href: '/answers', name: 'Câu trả lời', icon: MessageSquareText },
      { href: '/bulletins', name: 'Bản tin', icon: Newspaper },
      { href: '/hotlines', name: 'Số gọi được', icon: Phone },
    ],
  },
  {
    name: 'Trực và hệ thống',
    pages: [
      { href: '/duty', name: 'Lịch trực', icon: CalendarClock },
      { href: '/packs', name: 'Bộ quy tắc', icon: BookOpenCheck },
      {
        ...{ href: '/failures', name: 'Tin bị lỗi', icon: CircleAlert },
        ...{ waiting: 'failures', roles: ['admin', 'operator'] },
      },
      { href: '/users', name: 'Tài khoản', icon: Users, roles: ['admin'] },
    ],
  },
];

/** What somebody of this role may open. */
export function menuFor(role: Role): readonly MenuGroup[] {
  return MENU.map(({ name, pages }) => ({
    name,
    pages: pages.filter(({ roles }) => roles === undefined || roles.includes(role)),
  }));
}
