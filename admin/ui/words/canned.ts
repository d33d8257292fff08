/** Sentences that people on duty write again and again; each can be changed before it is sent. */
export const CANNED: readonly { label: string; text: string }[] = [
  { label: 'Đã nhận tin', text: 'Trạm y tế đã nhận được tin và đang xem. Giữ máy bên mình, chúng tôi sẽ gọi lại.' },
  { label: 'Hỏi địa chỉ', text: 'Cho xin địa chỉ: số nhà, thôn (tổ), xã (phường), gần chỗ nào dễ thấy?' },
  { label: 'Đo SpO₂', text: 'Nếu có máy kẹp ngón tay, đo giúp SpO₂ lúc ngồi yên 1 phút rồi nhắn số lại.' },
  { label: 'Đếm nhịp thở', text: 'Ngồi yên, nhờ người nhà đếm số lần ngực phập phồng trong 1 phút rồi nhắn số lại.' },
  { label: 'Khi nặng hơn', text: 'Khó thở hơn, tím môi, lơ mơ hoặc co giật: gọi 115 ngay, rồi nhắn SOS.' },
  { label: 'Đang tới', text: 'Người của trạm đang tới. Mở cửa, bật đèn, nhờ người ra đón nếu được.' },
];
