/** How people tell that a symptom is over or better without naming it: "ngửi lại được", "thở dễ hơn". */
import type { Symptom } from '../../cases/codes.ts';

type Words = Readonly<Partial<Record<Symptom, string>>>;

/** What is there again, so that its loss is over; of red flags none, these must be named to be denied. */
export const GONE_PHRASES: Words = {
  loss_of_smell:
    'ngửi lại|được_lại được|thấy|ra mùi?; ngửi được|thấy|ra mùi? lại|rồi; đã|bắt_đầu|mới ngửi được|thấy|ra mùi?; có|thấy lại mùi|khứu_giác; khứu_giác đã|cũng|đang? trở_lại|về|có_lại|phục_hồi|hồi_phục rồi?; khứu_giác bình_thường',
  loss_of_taste:
    'nếm lại được|thấy|ra vị?; nếm được|thấy|ra vị? lại|rồi; đã|bắt_đầu|mới nếm được|thấy|ra vị?; ăn thấy|có|biết vị|mùi_vị lại|rồi; có|thấy lại vị|vị_giác; vị_giác đã|cũng|đang? trở_lại|về|có_lại|phục_hồi|hồi_phục rồi?; vị_giác bình_thường',
};

/** What never went away, so that its loss is denied. */
export const KEPT_PHRASES: Words = {
  loss_of_smell:
    'vẫn|còn ngửi được|tốt|bình_thường|ra|thấy|rõ|ngon_lành mùi|bình_thường|tốt|hết?; mũi vẫn|còn ngửi được|tốt|bình_thường|thấy mùi?; ngửi vẫn|còn được|tốt|bình_thường|rõ|ra|thấy mùi?; vẫn|còn biết|nghe|cảm_nhận_được|thấy mùi',
  loss_of_taste:
    'vẫn|còn nếm được|tốt|bình_thường|ra|thấy vị|mùi_vị|bình_thường|tốt?; nếm vẫn|còn được|tốt|bình_thường|rõ|ra|thấy vị?; ăn vẫn|còn thấy|biết|có vị|mùi_vị; vẫn|còn biết|thấy vị|mặn_ngọt|mùi_vị',
};

/** Unmarked "nhe" is read as nhé. */
export const EASED_PHRASES: Words = {
  fever: 'đã|mới|có|vừa|cũng|đang|cũng_đã|vừa_mới|tự hạ sốt; hạ sốt rồi|hẳn|dần|chút|được_chút|xuống|liền',
  cold_extremities: 'tay|chân|tay_chân|chân_tay ấm lên|dần|hơn; đỡ lạnh tay|chân|tay_chân|chân_tay',
  shortness_of_breath:
    'khó? thở dễ|nhẹ|nhé|nhẹ_nhàng|nhé_nhàng|khỏe|khoẻ|thoải_mái|thông|êm|đỡ_mệt hơn; khó? thở có_phần|đã|cũng|thấy|hơi dễ|nhẹ|nhé|đỡ|khỏe|khoẻ|êm hơn; hơi_thở nhẹ|nhé|êm|đều hơn',
};
