/** Pregnancy and breast-feeding. */
import type { ShippedAnswer } from '../types.ts';

export const pregnancy: readonly ShippedAnswer[] = [
  {
    id: 'pre.cough',
    topic: 'general',
    aspect: 'cough-medicine',
    audience: 'pregnant',
    question: 'Bà bầu bị ho, cảm uống thuốc gì được?',
    variants: ['có thai uống thuốc ho được không', 'bầu bị cảm cúm làm sao', 'mang thai nghẹt mũi dùng gì'],
    chat: 'Uống nước ấm, mật ong chanh, nhỏ mũi nước muối sinh lý, nghỉ nhiều. Thuốc ho, thuốc cảm phải hỏi bác sĩ hoặc dược sĩ vì nhiều loại không dùng khi mang thai. Sốt thì đi khám ngay; khó thở: gọi 115.',
    sms: 'Nuoc am, mat ong chanh, nuoc muoi nho mui, nghi. Thuoc ho, cam phai hoi bac si. Sot: di kham. Kho tho: 115.',
    source: 'general',
    expires: '2027-11-30',
    reviewer: '',
  },
  {
    id: 'pre.danger',
    topic: 'general',
    aspect: 'danger-signs',
    audience: 'pregnant',
    question: 'Bà bầu có dấu hiệu gì phải đi viện ngay?',
    variants: ['mang thai khi nào phải nhập viện', 'bầu đau bụng ra máu làm sao', 'thai ít máy có sao không'],
    chat: 'Gọi 115 khi ra máu nhiều, đau bụng dữ dội, co giật, khó thở, ngất. Đi viện ngay khi thai máy ít, vỡ ối, đau đầu nhiều, nhìn mờ, phù mặt, sốt cao.',
    sms: 'GOI 115: ra mau nhieu, dau bung du doi, co giat, kho tho, ngat. Di vien ngay: thai may it, vo oi, dau dau nhieu, nhin mo, sot cao.',
    source: 'general',
    expires: '2027-11-30',
    reviewer: '',
  },
  {
    id: 'pre.checkup',
    topic: 'general',
    aspect: 'checkup',
    audience: 'pregnant',
    question: 'Đang có dịch có nên đi khám thai không?',
    variants: ['mùa dịch khám thai thế nào', 'bầu f0 có đi khám thai được không', 'lỡ hẹn khám thai'],
    chat: 'Vẫn khám đúng hẹn, đeo khẩu trang, đặt hẹn giờ vắng. Đang mắc bệnh thì gọi trước cho nơi khám để họ hướng dẫn. Dấu hiệu nguy hiểm thì không đợi hẹn.',
    sms: 'Van kham dung hen, deo khau trang, hen gio vang. Dang mac benh thi goi truoc. Dau hieu nguy hiem thi khong doi hen.',
    source: 'general',
    expires: '2027-11-30',
    reviewer: '',
  },
];
