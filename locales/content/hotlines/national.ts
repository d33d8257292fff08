/** Numbers that hold everywhere, and those of one province that are publicly known. */
import type { ShippedHotline } from '../types.ts';

export const HOTLINES: readonly ShippedHotline[] = [
  { id: 'n115', number: '115', label: 'cấp cứu y tế', province: null, cost: 'free', checkedOn: null },
  { id: 'n19009095', number: '1900 9095', label: 'Bộ Y tế', province: null, cost: 'unknown', checkedOn: null },
  { id: 'n111', number: '111', label: 'bảo vệ trẻ em', province: null, cost: 'free', checkedOn: null },
  { id: 'n112', number: '112', label: 'tìm kiếm cứu nạn', province: null, cost: 'unknown', checkedOn: null },
  { id: 'n113', number: '113', label: 'công an', province: null, cost: 'unknown', checkedOn: null },
  { id: 'n114', number: '114', label: 'chữa cháy, cứu hộ', province: null, cost: 'unknown', checkedOn: null },
  { id: 'n1022', number: '1022', label: 'tổng đài địa phương', province: null, cost: 'unknown', checkedOn: null },
  { id: 'n18008108', number: '1800 8108', label: 'báo tin giả', province: null, cost: 'unknown', checkedOn: null },
  { id: 'h19001075', number: '1900 1075', label: 'tổng đài Hue-S', province: '46', cost: 'unknown', checkedOn: null },
];
