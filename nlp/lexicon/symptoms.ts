/** How people say each symptom: northern, central and southern wordings; the pattern language is that of lexicon/phrase-tree.ts. */
import type { Symptom } from '../../cases/codes.ts';

/** Patterns per code, separated by `;`. `!` after a pattern: said so, it is severe. */
export const SYMPTOM_PHRASES: Readonly<Record<Symptom, string>> = {
  any: 'triệu_chứng|dấu_hiệu|biểu_hiện; triệu_chứng|dấu_hiệu|biểu_hiện gì|nào|chi|bệnh|bất_thường|lạ|khác|mới; triệu_chứng|dấu_hiệu|biểu_hiện bất_thường gì|nào; bị gì hết|cả|ráo|trơn?; thấy|có gì|chi hết|cả|bất_thường|lạ|khác_lạ|khác_thường; thấy gì|chi; sao hết|cả; gì|chi nữa; có gì|chi; làm sao hết|cả',
  fever:
    'nóng đầu|bừng|lạnh; sốt|nóng ấm_ấm|âm_ấm; sốt về chiều|đêm|tối; trán|người|mình|đầu|da ấm_ấm|âm_ấm|nong_nóng|hây_hẩy|hâm_hấp_nóng|như_lửa|như_than|như_lò; nóng như lửa|than|hòn_than|cục_than|lò|rang|lò_than!; ấm_ấm|âm_ấm|hâm_hấp|nong_nóng trán|đầu|người|mình; hây_hẩy|gây_gây|ngây_ngấy|hâm_hâm sốt?; sốt ngây_ngấy|gây_gây|hâm_hâm; fever; high|mild|slight fever; sốt; nóng; nóng sốt; mình|người|trán|đầu|thân nóng nóng_hổi|hổi|rực|hừng_hực|ran|hầm_hập|sốt|bừng|bừng_bừng?; mình|người|trán nóng_hổi|nóng_rực|nóng_bừng; phát sốt; lên|nổi|có cơn? sốt; nóng người|ran|hầm_hập|hừng_hực|rực; hâm_hấp sốt?; hầm_hập; sốt hâm_hấp|hầm_hập|li_bì!|cao|nhẹ|nóng; ấm đầu; người nóng|hâm_hấp|nóng_ran|nóng_hầm_hập; trán nóng; đầu nóng; thân_nhiệt cao; cơn sốt; sốt sốt; ươn_ươn sốt; nóng trong_người',
  chills:
    'chills; rét run; bị|thấy? lạnh run; ớn lạnh|rét; lạnh run|người; gai rét|người|lạnh|ốc; ớn xương_sống; rùng_mình; run cầm_cập|lẩy_bẩy|lập_cập; lạnh sống_lưng; sởn gai_ốc; rét cầm_cập; người lạnh run; cảm_thấy|thấy|bị lạnh; lạnh lạnh; rét rét; nổi da_gà|gai_ốc; run vì lạnh; lạnh toát_người',
  sweating: 'đổ|toát|vã|ra|đẫm mồ_hôi; mồ_hôi ra|vã|đổ|toát|nhễ_nhại|đầm_đìa; mồ_hôi trộm; vã mồ_hôi hột',
  fatigue:
    'bần thần; rã người; mệt bã người?; mệt; mệt mỏi|người; mệt lả!; lả người|đi!; kiệt sức!; rã rời; uể_oải; đuối sức; đuối; oải; bải_hoải; ê oải; hết hơi_sức; không|hết còn? sức; mệt rã_rời|đừ|phờ|nhoài|đuối; mệt mệt; người mệt|yếu; yếu người; mất sức; kiệt quệ!; bơ_phờ; đừ người|đừ; mệt đứ_đừ!; suy_nhược; mệt muốn_xỉu!; mệt_nhừ; phờ_phạc; rũ_rượi!',
  muscle_pain:
    'body|muscle aches|ache|pain; đau|nhức|mỏi|ê|ê_ẩm cơ|bắp|người|mình|mình_mẩy|toàn_thân|khắp_người|cơ_bắp|thân_mình|hết_người|bắp_chân|bắp_thịt|tay_chân|cả_người; nhức|đau|ê mỏi người|cơ|mình|toàn_thân|khắp_người|tay_chân?; đau nhức người|cơ|mình|mình_mẩy|toàn_thân|khắp_người|cơ_thể?; ê ẩm người|cả_người|mình_mẩy|toàn_thân|khắp_người?; mỏi nhừ|rã|rã_rời người?; rêm mình|người|mẩy|tay_chân|khắp|hết|cả; rêm rêm; đau|nhức|ê|mỏi khắp? mình_mẩy; mình_mẩy đau|nhức|ê_ẩm|nhức_mỏi; người nhức|ê_ẩm|nhức_mỏi|đau_nhức|đau_mỏi; chuột_rút; tay_chân mỏi|nhức|rã_rời; mỏi tay|chân|vai|gáy; đau vai gáy?; đau tay chân; đau chân|đùi',
  joint_pain:
    'đau|nhức|mỏi|sưng khớp|xương|các_khớp|xương_khớp|khớp_gối|đầu_gối|cùi_chỏ|khuỷu_tay|cổ_tay|mắt_cá; đầu_gối|khớp_gối|cùi_chỏ|khuỷu_tay|cổ_tay|mắt_cá nhức|đau|sưng|mỏi; đau nhức xương|khớp|xương_khớp; khớp đau|nhức|sưng; nhức trong_xương; xương khớp? đau|nhức',
  back_pain:
    'đau|nhức|mỏi|ê lưng|thắt_lưng|sống_lưng|cột_sống; lưng đau|nhức|mỏi; đau mỏi lưng; đau ngang_lưng|ngang_hông; đau_nhức lưng',
  headache:
    'headache; headaches; đau|nhức|nhói|ê|buốt|nặng cái|nửa|trên? đầu|trốc|trán|thái_dương|đỉnh_đầu|gáy; đầu đau|nhức|nặng|buốt|nặng_trịch|ong_ong|như_búa_bổ; đau nửa_đầu; đau_nhức đầu; đầu|trốc đau_nhức|căng|nhức_nhối|ê_ẩm|choáng_đau; bưng_bưng đầu; căng đầu; nhức óc; nhức đầu óc; trốc đau|nhức; đầu óc nhức|nhức_nhối|căng',
  dizziness:
    'váng đầu|đầu_óc; đầu váng|váng_vất; đầu_óc quay_cuồng|váng_vất|choáng_váng; nổ đom_đóm_mắt|đom_đóm; thấy đom_đóm; mắt tối_sầm|hoa_lên; dizzy; dizziness; chóng mặt; chếnh choáng; hoa mắt; choáng váng|đầu?; choáng; xây|xẩm xẩm|xoàng mặt_mày?; xây_xẩm; tối sầm mặt?; quay cuồng; váng_vất; chao_đảo; lảo_đảo; xoàng; đầu quay|lâng_lâng|choáng|choáng_váng; say_sẩm; loạng_choạng; trời_đất quay_cuồng; chóng_mày chóng_mặt; đứng không|hổng|hông vững; chong_chóng mặt; lâng_lâng',
  fainting:
    'ngất; ngất xỉu|lịm|đi; xỉu; xỉu xuống|lên_xỉu_xuống; té xỉu; muốn|sắp|suýt|gần xỉu|ngất; ngã khuỵu|gục|quỵ; khuỵu; lăn đùng ra?; bất_tỉnh một lúc; gục xuống; ngã_lăn',
  retro_orbital_pain:
    'đau|nhức|mỏi sau? hốc_mắt|hố_mắt|ổ_mắt|tròng_mắt|mắt; đau|nhức sau mắt; đau nhức hốc_mắt|hố_mắt|ổ_mắt|tròng_mắt|sau_mắt|hai_mắt|mắt; đau|nhức hai 2? con? mắt; mắt đau|nhức; hốc_mắt đau|nhức; đau trong hốc_mắt',
  stiff_neck:
    'cứng cổ|gáy|cổ_gáy; cổ|gáy cứng|cứng_đờ|cứng_ngắc; không|khó cúi|gập đầu|cổ được?; cúi đầu|cổ không_được; đau cứng cổ|gáy; không quay được cổ|đầu; cổ không quay_được|cúi_được',
  cough:
    'ho sơ_sơ|lai_rai|dữ|dữ_lắm|nhiều_lắm|nhiều_quá; cough; coughing; ho; ho hen|húng_hắng|sù_sụ|khúc_khắc|khục_khặc|lụ_khụ|sặc_sụa|liên_tục!|hoài|húng|hắng|nhẹ; ho rũ_rượi!; ho thành cơn!; ho từng cơn; ho từng|thành cơn rũ_rượi|dài|dữ_dội!; ho sặc_sụa; cơn ho; húng_hắng ho; ho hoài; ho nhiều|suốt!; ho không_dứt!; ho không ngừng|dứt|nghỉ được?!',
  dry_cough:
    'ho lụ_khụ|húng_hắng|sù_sụ|khúc_khắc|sặc|hoài? không|hông|hổng|chẳng|nỏ ra|có|khạc_ra đờm|đàm|nhớt gì?; ho khan; ho khan khan; ho khùng_khục; ho húng_hắng khan; ho không có? đờm|đàm; ho gió',
  cough_phlegm:
    'ho ra|có|khạc|nhiều|đục? đờm|đàm|nhớt|đờm_xanh|đờm_vàng|đờm_đặc; ho khạc đờm|đàm?; khạc ra|có|nhiều? đờm|đàm; có|nhiều|ra đờm|đàm; đờm|đàm xanh|vàng|đặc|trắng|nhiều|đục|xanh_lè; vướng đờm|đàm; ho có_nhiều đờm|đàm; đờm|đàm ở|trong cổ|họng; khò_khè đờm; ho lọc_xọc',
  coughing_blood:
    'ho ra|có|lẫn|khạc|khạc_ra|toàn tia|vệt|sợi|cục|chút|dây|tí|ít? máu|huyết; khạc ra? máu|huyết; đờm|đàm có|lẫn|dính|có_lẫn|ra|có_dính máu|huyết|tia_máu|vệt_máu|sợi_máu; ho ra đờm|đàm có? lẫn|dính? máu; ho thổ_huyết; ho ra bọt hồng; đờm hồng|đỏ; khái_huyết; ho ra cục_máu; nhổ ra máu; ho có đờm|đàm lẫn|dính máu; ho máu',
  sore_throat:
    'họng|cổ_họng|cổ vướng|vướng_víu|vướng_vướng|cộm; nuốt khó|khó_khăn; sore throat; đau|rát|nhức|khô|viêm|sưng|buốt|cháy trong|cái? họng|cổ_họng|cuống_họng|hầu; đau|khô|rát rát? cổ|họng|cổ_họng; họng|cổ_họng|cuống_họng đau|rát|khô|sưng|nhức|đỏ|đau_rát|khô_rát|nóng_rát; cổ rát|khô|đau_rát; đau_rát|khô_rát|nóng_rát họng|cổ|cổ_họng; viêm amidan|a_mi_đan|họng; nuốt đau|rát|vướng; nuốt nước_bọt|nước_miếng đau|rát; khó nuốt; đau khi nuốt; nuốt nước_bọt thấy? đau; họng hơi? rát|đau; cổ họng rát|đau; đau cổ; đau khi nuốt_nước_bọt',
  itchy_throat: 'ngứa trong? họng|cổ|cổ_họng; họng|cổ_họng|cổ ngứa|ngứa_ngáy|nhột; nhột cổ|họng',
  hoarseness:
    'khàn|khản|mất|tắt|rè|đục tiếng|giọng; khan tiếng|giọng; giọng khàn|khản; tiếng khàn; khàn_khàn; khàn_đặc; nói không_ra_tiếng; khàn cả? giọng|tiếng; khản đặc; khàn',
  runny_nose:
    'runny nose; sổ|chảy|xổ|sụt|sịt|rỏ nước? mũi|mũi_nước|mũi_dãi; mũi chảy|sổ|chảy_nước|sụt_sịt|thò_lò; sụt_sịt mũi?; thò_lò mũi?; chảy nước mũi; mũi dãi; sịt mũi; viêm mũi; hỉ|xì mũi; mũi nước',
  stuffy_nose:
    'nghẹt|ngạt|tắc|tịt|khụt|khịt|bí|bít|nghẽn cái|hai|một_bên|2? mũi; mũi nghẹt|ngạt|tắc|tịt|bí|khụt_khịt|bị_nghẹt|bị_tắc; khụt_khịt; tịt mũi; nghẹt một bên? mũi; mũi đặc|đặc_sệt|đặc_nghẹt|đặc_cứng|đặc_như_nút; đặc mũi',
  sneezing: 'hắt hơi|xì|xì_hơi; nhảy mũi; ách xì; hắt_xì; hát_xì; ắt_xì; hắt_hơi; nhảy_mũi; nhảy mủi; hắc xì',
  loss_of_smell:
    'không|chẳng|hông|hổng|chả|nỏ thấy|nghe|ra|có mùi gì|chi|hết; không|chưa|chẳng|chả|hổng|hông|nỏ|hết ngửi được|nổi|ra; loss of smell; lost sense|my_sense of smell; mất mùi|khứu_giác|khả_năng_ngửi; không|chưa|chẳng|chả|hổng|hông|nỏ|hết ngửi được|thấy|ra|nổi? mùi|hương gì?; không|chưa|chẳng|chả|hông|hổng|nỏ ngửi thấy|được|ra|có? chi|gì; ngửi không|hông|hổng|chẳng ra|được|thấy|có mùi?; mũi không|hông ngửi được|thấy?; không|hông còn? mùi; ngửi gì cũng không ra|thấy|được; mất vị_giác và khứu_giác; mũi mất mùi; điếc mũi; ngửi gì cũng không_có_mùi; không còn ngửi được|thấy mùi?; ngửi chẳng|không thấy mùi? gì; không|chưa|hông|hổng|chẳng có lại? khứu_giác; khứu_giác chưa|không có|trở_lại|về',
  loss_of_taste:
    'mất vị|vị_giác; lạt|nhạt miệng|mồm; không|chưa|chẳng|hông|hổng|hết|nỏ cảm_nhận|nếm|biết|thấy|còn được|ra|thấy? vị|vị_giác|mùi_vị gì?; không|hông|chẳng nếm được|ra|thấy; ăn không|hông|chẳng biết|thấy|ra|còn|có mùi? vị gì?; lưỡi mất vị|cảm_giác; miệng nhạt|lạt|nhạt_thếch; mất mùi|khứu_giác vị|vị_giác; nếm không ra|được|thấy; không còn vị_giác; ăn gì cũng nhạt|không_thấy_vị|không_có_vị; không còn nếm được|thấy vị?; không|chưa|hông|hổng|chẳng có lại? vị_giác; vị_giác chưa|không có|trở_lại|về',
  shortness_of_breath:
    'cannot|cant|can_t|can_not|couldn_t breathe!; not breathing!; trouble|difficulty breathing; short of breath; shortness of breath; khó|mệt|nặng thở; khó khăn? khi thở|hô_hấp; thở khó|mệt|nặng|nặng_nhọc|hụt_hơi|hổn_hển|dốc|không_tới|hắt_ra|khó_khăn|hào_hển|phì_phò|không_đủ; thở không|ko|hông|hổng|chẳng|chả|chẳng|nỏ được|nổi|ra|ra_hơi|nỗi|kịp|lên_được|vô|vào|đặng|thông!; không|hông|hổng|chẳng|chả|nỏ|không_thể|hết thở được|nổi|nỗi|ra|ra_hơi|đặng|kịp|thông nữa?!; thở không ra|kịp|được hơi|khí!; hụt|đứt|ngắn hơi; hết hơi; ngộp|nghẹt|ngạt|bí thở!; ngộp; thiếu ô_xy|oxy|dưỡng_khí|không_khí; thở dốc|hụt|khó|gắng_sức|đứt_quãng; tức thở; hổn_hển; ngưng|ngừng|tắt thở!; không thở!; không|hông|hổng|chẳng|chả|nỏ|hết còn thở nữa?!; không|hông|hổng|chẳng thấy ông|bà|bé|cháu|con|mẹ|ba|bố|nó|anh|chị|em? thở nữa?!; khó hô_hấp; hô_hấp khó|khó_khăn; suy hô_hấp!; thở gắng_sức; thở_dốc; nói không|hông nổi|ra_hơi|ra_câu|thành_câu|hết_câu!; nói đứt_hơi|ngắt_quãng|đứt_quãng!; thở hắt ra?; thoi_thóp!; thở ngáp|thoi_thóp!; khó chịu khi thở; thở thấy? mệt|khó|nặng; lên_cơn khó_thở; leo_cầu_thang mệt_thở; thở cực|cực_quá; khó thở; hít không vô|vào|được; hít thở khó|khó_khăn|không_được|không_nổi; thở ko được|nổi!; tho khò nặng; không thể nào? thở nổi|được?!; sặc không_thở_được!; thở_hổn_hển',
  fast_breathing:
    'thở nhanh|gấp|gấp_gáp|mau|dồn|dồn_dập|nông|nhanh_nông|lia_lịa; nhịp thở nhanh|gấp|tăng; thở phập_phồng; cánh_mũi phập_phồng; phập_phồng cánh_mũi; thở hồng_hộc; thở hộc_hộc; thở nhanh nông; hơi_thở gấp|nhanh|gấp_gáp; thở liên_hồi',
  wheezing:
    'khò khè; thở khò_khè|cò_cử|khụt_khịt_khè; cò cử; lên|nổi cơn? hen|suyễn; thở có tiếng rít_khò; khò_khò_khè_khè; thở khè_khè; khè_khè; ran rít; hen kéo; kéo suyễn|hen|đàm',
  grunting: 'thở rên; rên khi thở; thở rên_rỉ|ừ_ừ|è_è; thở ra rên; thở có tiếng rên',
  stridor:
    'thở rít; thở có? tiếng rít; tiếng rít khi_thở|khi_hít|khi_hít_vào; thở rít lên; rít khi hít_vào|thở; hít_vào rít|có_tiếng_rít; rít lên? một|1|từng tiếng dài?; thở rít thanh_quản',
  chest_indrawing:
    'rút lõm lồng? ngực; rút lõm; lõm ngực|lồng_ngực khi_thở?; ngực|lồng_ngực lõm|rút_lõm|hõm|thụt vào|xuống?; co rút|kéo lồng_ngực|ngực|cơ_liên_sườn; co_lõm ngực; lõm hõm_ức; co kéo cơ_hô_hấp|liên_sườn|ngực; thở lõm ngực; thụt lồng? ngực; hõm ngực',
  chest_pain:
    'đau|nhói|nhức|buốt|xót ở|trong|vùng|bên|lồng|giữa? ngực|lồng_ngực|vùng_ngực|ngực_trái|ngực_phải|tim|xương_ức|ức; đau thắt|nhói|tức|rát|quặn|ran|bóp ở|trong|vùng|lồng? ngực|lồng_ngực|tim!; ngực đau|nhói|nhức; ngực|lồng_ngực đau_nhói|đau_thắt|đau_tức|thắt_lại|đau_quặn|như_bị_bóp|nhói_đau!; tức|nặng|thắt|ép|đè|bóp ngực dữ_dội!; thắt|bóp ngực|tim!; bóp nghẹt ngực|tim!; nhói tim|ngực; đau tim; tim nhói|đau|thắt; ngực|lồng_ngực bị? bóp|thắt nghẹt|chặt|lại?!; đau giữa ngực; đau bên ngực; đau sau xương_ức; đau mạn_sườn',
  chest_tightness:
    'tức|nặng|ép|đè|nghẹn|căng trong|cái|lồng|vùng? ngực|lồng_ngực; ngực|lồng_ngực tức|nặng|nặng_trịch|nghẹn|bị_đè; tưng_tức ngực; ngực tưng_tức|nằng_nặng|bị_ép; đè nặng ngực; như có_đá_đè ngực; đá đè ngực; khó_chịu ở? ngực; tức tức ngực; nặng nặng? ngực; tức ngực',
  palpitations:
    'hồi_hộp; đánh trống_ngực; tim đập nhanh|mạnh|loạn|thình_thịch|dồn_dập|loạn_xạ|không_đều; trống_ngực; tim loạn nhịp?; loạn nhịp; nhịp_tim nhanh|loạn|không_đều; rối_loạn nhịp_tim; tim đập_nhanh; tim hồi_hộp',
  cyanosis:
    'tím tái; xanh lè|lét; tím_tái người|mặt|môi|chân_tay; tím môi|mặt|người|đầu_ngón|đầu_ngón_tay|chân_tay|mặt_mày|lịm|ngắt|rịm|đen|quanh_môi|bầm_môi; môi|mặt|người|mặt_mày|ngón_tay|đầu_ngón_tay|đầu_ngón|đầu_chi|chân_tay|tay_chân|môi_lưỡi|lưỡi|da|mình_mẩy|móng_tay tím|tím_tái|tái_tím|tím_ngắt|tím_đen|tím_rịm|bầm_tím|thâm_đen|thâm_tím|tái_xanh|xanh_tím|xanh_lè|tím_bầm|tím_lịm|thâm_lại; môi thâm|thâm_sì|xanh_tái; xanh tím; tím bầm môi; tím hết người|môi|mặt; tái_tím; tím tái hết|lại; da xanh_tím; người tím ngắt|tái|đen|lịm; tím rồi; tím lại; tím ngắt; tái_xanh tái_xám; môi và đầu_ngón_tay tím; môi đổi màu tím; tím tai; tím quanh miệng',
  nausea:
    'buồn nôn|ói|mửa|nôn_nao; muốn|mắc nôn|ói|mửa; nôn_nao; lợm giọng|họng; nhợn; ợn; cồn_cào buồn_nôn; nôn khan; ọe; nôn_ọe; nhờn_nhợn; nao_nao; muốn nôn ói?',
  vomiting:
    'vomiting; throwing up; nôn; ói; mửa; nôn ói|mửa|trớ|thốc|thốc_nôn_tháo|hết|ra; ói mửa|ra; trớ; nôn thốc nôn_tháo!; ọc sữa; trớ sữa; ói nôn; ọc',
  vomits_everything:
    'ăn|uống|bú gì|chi|vào|vô|xong|đâu|cái_gì|cái_gì_vào|gì_vào|bao_nhiêu|gì_vô|chi_vô cũng|là|thì|liền? nôn|ói|mửa|ọc|trớ nấy|đó|hết|ra_hết|ra|đấy|nấy_ra|hết_ra|bấy_nhiêu; ăn|uống|bú vào|vô là|lại|cũng? nôn|ói|mửa|ọc|trớ; nôn|ói|mửa tất_cả mọi_thứ?; nôn|ói|mửa hết|ra_hết mọi_thứ|sạch|đồ_ăn|ra|thức_ăn; nôn|ói liên_tục không_ăn_được; nôn|ói tất; cho gì|chi vào|vô cũng|là? nôn|ói; ăn gì uống gì cũng? nôn|ói ra|hết?; nôn|ói|mửa ra? mật_xanh|mật_vàng|cả_mật_xanh; nôn|ói không_giữ_được_gì; ăn|uống gì ói|nôn|mửa nấy|đó|ra; ăn uống gì cũng? nôn|ói nấy|hết|ra?; bú xong? là? nôn|ói|trớ|ọc ra? hết; ăn cháo ói ra cháo; uống nước cũng nôn|ói; nôn ra hết',
  vomiting_blood:
    'nôn|ói|mửa ra|có|lẫn|toàn tia|vệt|sợi|cục|chút|dây|tí|ít? máu|huyết|máu_tươi|máu_đen|máu_cục; thổ|ọc|hộc máu|huyết; nôn|ói|mửa máu; nôn|ói ra dịch nâu|đen|màu_cà_phê|như_bã_cà_phê; nôn bã cà_phê; hộc ra? máu; ói ra_máu',
  diarrhea:
    'tháo tỏng; đi re; xổ ruột; chột_bụng đi; diarrhea; diarrhoea; tiêu chảy; bị tiêu_chảy; ỉa chảy|lỏng|tóe|té_re; đi ngoài|cầu|tiêu|ỉa|đại_tiện lỏng|nhiều_lần|liên_tục|chảy|toàn_nước|phân_lỏng|nước|suốt|xoành_xoạch|5_lần|hoài; đi lỏng|ngoài|tướt|chảy; tháo_dạ; tào_tháo rượt|đuổi?; phân lỏng|toàn_nước|nước; té_re; đi cầu nước; tiêu lỏng; chạy bụng; đi ngoài',
  abdominal_pain:
    'stomach|belly|abdominal pain|ache; stomachache; đau rọt; đau|quặn|nhức|xót|xon|thốn|co_thắt ở|vùng|cái|vùng_trên|hạ? bụng|dạ_dày|bao_tử|bụng_dưới|thượng_vị|hạ_sườn|vùng_gan|ruột|rốn|dạ|hạ_vị; đau quặn|thắt|lâm_râm|âm_ỉ|từng_cơn|tức|co_thắt ở|vùng? bụng|bao_tử|dạ_dày|ruột|bụng_dưới; bụng đau|quặn|lâm_râm|xót|quặn_đau|đau_quặn|co_thắt; đau bụng quằn_quại!; đau_lâm_râm bụng; quặn bụng|ruột; xót ruột; đau bao_tử',
  black_stool:
    'phân đen|màu_đen|đen_như_bã_cà_phê|đen_sì; đi|ỉa|tiêu ngoài|cầu|tiêu|ỉa|phân? phân? đen|màu_đen|ra_phân_đen|đen_thui|đen_sì; đi ngoài|cầu|tiêu ra phân đen; phân như bã cà_phê; ỉa ra phân đen; phân có? màu đen; đi ngoài|cầu|tiêu|tiện phân có? màu? đen',
  bloody_stool:
    'phân|đi_ngoài|đi_cầu|đi_tiêu|ỉa|đi_ỉa|tiêu|đi_đại_tiện|đại_tiện|cầu có|ra|lẫn|dính|nhầy|kèm|có_lẫn|ra_phân_có tia|vệt|sợi|cục|chút|dây|tí|ít? máu|nhầy_máu|máu_tươi|máu_me; phân nhầy|nhày máu; đi ngoài ra máu_tươi; phân máu; kiết_lỵ; đi ngoài|cầu ra? phân có|lẫn|dính máu|nhầy_máu; tiêu_chảy ra máu; đi ra máu',
  loss_of_appetite:
    'chán|biếng|lười ăn; kém ăn; ăn kém|ít|không_ngon|hổng_ngon|không_thấy_ngon|mất_ngon|không_ngon_miệng|hông_ngon|chẳng_ngon|uống_kém|uống_ít; không|chẳng|hông|hổng|nỏ|chả muốn|thèm|buồn|thiết ăn gì|uống|cơm?; không ngon miệng; đắng miệng; miệng đắng|đắng_ngắt; không thấy|có thèm_ăn; mất cảm_giác thèm_ăn|ngon; ăn uống kém|ít|không_ngon|không_được_ngon; bỏ cơm; ăn_uống không ngon miệng?; nhác ăn; ăn gì|chi|món_gì|cái_gì cũng? không|hông|hổng|chẳng|nỏ|hết ngon|thấy_ngon|ngon_miệng|muốn_ăn; nuốt không_trôi; ăn không thấy ngon; ăn mất_ngon; ngán ăn|cơm; chán cơm',
  poor_feeding:
    'bú được? chút_xíu|tí_xíu|tí_tẹo|vài_hơi|mấy_hơi|có_chút|có_tí|một_chút|một_tí; bú kém|ít|yếu|lười|không_nổi|không_tốt|ít_hơn|ít_hẳn; lười|biếng bú; bỏ ăn uống?; ăn không|hông|hổng|chẳng|nỏ|ko vô|được|nổi|vào|đặng gì|cơm?; không|hông|hổng|chẳng|nỏ|không_chịu|chưa ăn được|nổi|vô|gì|chi|vào gì|cơm|chi|cả|hết?; không|hông|hổng chịu ăn; bú ít hơn; bú được ít; bú giảm; không ăn; nhịn ăn mấy_bữa; bé|cháu|con lười bú',
  cannot_drink:
    'không|hông|hổng|chẳng|nỏ|chưa|không_chịu|không_thể|không_còn|ko uống được|nổi|gì|nước|vô|chi|vào|ngụm nước|gì|chi|sữa|nữa|giọt_nào|ngụm_nào?; uống không|hông|hổng|nỏ|ko được|nổi|vô|vào gì|nước?; bỏ bú; bú không|hông|hổng|chẳng|nỏ|ko được|nổi|vào|vô|đặng|bú; không|hông|hổng|chẳng|nỏ|chưa|không_chịu|không_thể|ko bú được|nổi|mẹ|chi|gì|sữa|tí|bình gì|mẹ?; không bú; không|hông|hổng chịu bú|uống|ăn_uống nước|sữa|gì?; bỏ uống; bỏ ăn bỏ uống|bú; không|hông|hổng|nỏ|chẳng ăn uống được|gì|nổi|chi gì|chi?; nước cũng không|hông|hổng uống được|nổi?; không uống; nhịn uống; cho uống nước không uống|nuốt được?; không nuốt|nuốt_được|nuốt_nổi nước|gì?; nuốt nước không nổi|được|vô; từ_chối bú|uống; bỏ cả? ăn|bú lẫn|và|cả|với? uống|bú; chê bú|ti; bỏ ti; ăn uống gì cũng không_được',
  low_urine:
    'tiểu|đái|đi_tiểu|đi_đái|nước_tiểu ít|rất_ít|ít_hẳn|ít_hơn|không_được|không_ra|giảm; ít|không|chưa|hông|hổng đi? tiểu|đái|tè từ|được|suốt|mấy|gì|nào|cả?; không|chưa thấy|có đi? tiểu|đái|tè|nước_tiểu; bí|vô tiểu|đái|niệu; thiểu niệu; tã khô; bỉm khô; tè ít; ít tè; không tè; nước_tiểu sẫm ít; không ướt tã|bỉm; nửa_ngày không tiểu|đái|tè; đi_tiểu ít',
  rash: 'rash; vết|mảng|đám? lằn đỏ; mảng|đám đỏ ở|trên bụng|lưng|tay|chân|người|da|ngực|cổ; ban lặn|bay|mọc|nổi|ngứa; phát|nổi|mọc|lên|nổi_lên|bị ban|ban_đỏ|hồng_ban|sẩn|mẩn|mẩn_đỏ|sảy|mề_đay|mụn_đỏ|nốt_đỏ|đỏ|ban_sởi|mụn_đỏ_khắp_người|nốt|mày_đay|sởi_đỏ; nổi mẩn ngứa|đỏ; ban đỏ; phát_ban; mẩn đỏ; nổi ban|sẩn|đỏ khắp? người; nổi mụn đỏ|khắp_người; nổi|lên|mọc|có mụn|nốt|hột gì|nào|chi|đỏ?; nổi|lên|mọc mụn; nốt|đốm|vết hồng|ban; da nổi|mẩn đỏ|ban|mẩn|sần; nổi nốt|đốm hồng|đỏ_ngứa|ban; ban khắp_người; nổi_ban; sẩn ngứa; nổi mề_đay|mày_đay; hồng_ban; dát đỏ; bóng nước',
  itching: 'ngứa; ngứa ngáy|người|da|khắp_người|toàn_thân|rần_rần; gãi hoài|suốt|sột_soạt',
  petechiae:
    'nổi|có|mọc? chấm|đốm|nốt|vết|mảng|ban|lấm_tấm xuất_huyết; chấm đỏ; chấm|đốm|nốt|vết|mảng|vệt đỏ|xuất_huyết|bầm|bầm_tím|tím|đỏ_li_ti|máu|bầm_máu dưới|trên|ở|li_ti|như_muỗi_đốt|như_muỗi_cắn da?; xuất_huyết dưới_da|da|li_ti|ngoài_da; bầm|tím dưới? da tự_nhiên?; nổi chấm|đốm|nốt đỏ|xuất_huyết|tím|bầm; tụ_máu dưới_da; bầm tím; ban xuất_huyết; tử_ban; chảy_máu dưới_da; bầm người|tay|chân; đốm xuất_huyết; lấm_tấm đỏ|xuất_huyết; nổi li_ti đỏ dưới_da',
  hand_foot_blisters:
    'nốt|chấm|mụn|ban|đốm đỏ? ở|trong|khắp lòng? bàn_tay|bàn_chân|tay_chân|hai_bàn_tay; mụn|bọng|hột nước; nổi|có|mọc|lên|bị mụn_nước|hột_nước; bóng|mụn|phỏng|nốt|bọng|phỏng_rộp nước|phỏng|rộp|phồng ở|trên|trong|nơi|lòng|2|hai|kẽ? bàn|lòng|tay|lòng_bàn|hai|mu tay|chân|tay_chân|bàn_tay|bàn_chân?; bóng|mụn|phỏng nước tay|chân|bàn_tay|bàn_chân; nổi bóng|mụn|phỏng nước ở|trên? lòng? bàn? tay|chân; nổi mụn|nốt|ban ở lòng_bàn|bàn|lòng tay|chân; tay_chân|lòng_bàn_tay|lòng_bàn_chân|bàn_tay|bàn_chân|tay|chân nổi|có|mọc|bị bóng|mụn|phỏng|bọng nước; phỏng nước; nổi phỏng; nổi|có|mọc|lên|bị bóng|mụn|bọng nước; nổi|mọc mụn nước ở|trên|nơi? tay|chân|bàn_tay|bàn_chân|lòng_bàn_tay|lòng_bàn_chân|mông|gối|miệng; nốt phỏng; phồng_rộp tay|chân; hồng_ban lòng_bàn_tay; lòng_bàn_tay nổi đỏ|nốt|ban|mụn; nổi nốt đỏ lòng_bàn_tay|lòng_bàn_chân',
  mouth_ulcer:
    'có|nổi|mọc hạt|hột|nốt|mụn ở|trong miệng|lưỡi|họng|môi; loét|lở|nhiệt|lở_loét|đẹn|tưa ở|trong? miệng|lưỡi|họng|mồm|môi; miệng|lưỡi|họng loét|lở|lở_loét|nhiệt|mọc_mụn; vết loét miệng; nhiệt_miệng; miệng có vết? loét; đau miệng; mụn trong miệng; vết loét trong|ở miệng|họng; loét họng; nổi nốt trong miệng',
  red_eyes:
    'đỏ ngầu|hoe|kè; mắt đỏ|sưng_đỏ|đỏ_hoe|đỏ_ngầu|đỏ_kè|cộm|cộm_đỏ|xốn; cộm đỏ|mắt; xốn mắt; đỏ mắt; đau mắt đỏ; viêm kết_mạc; mắt hơi|bị đỏ; mắt đỏ hoe; sung_huyết mắt; đỏ hai? con? mắt',
  eye_discharge:
    'có|ra|nhiều? ghèn; ghèn; ghèn; gỉ|rỉ|dử mắt; mắt ghèn|có_ghèn|đổ_ghèn|chảy_mủ|nhiều_ghèn|ra_ghèn|kèm_nhèm; đổ|ra|có|chảy ghèn|gỉ_mắt|rỉ_mắt mắt?; chảy mủ mắt; nhiều ghèn; chảy nước_mắt sống?; nhặm mắt; mắt chảy_nước|chảy_mủ',
  ear_pain:
    'đau|nhức|buốt|ù_đau lỗ|trong|bên? tai|lỗ_tai; tai đau|nhức|chảy_mủ; viêm tai giữa?; chảy mủ tai; lỗ_tai đau|nhức; ù tai',
  swollen_glands:
    'nổi|sưng hạch|tuyến|hạch_cổ|hạch_bẹn|quai_hàm; hạch cổ|nách|bẹn|sưng|to|nổi; cổ nổi hạch; sưng mang_tai; nổi cục ở cổ',
  nosebleed:
    'máu mũi|cam chảy|ra|tuôn|ào_ào; chảy máu cam|mũi; đổ máu_cam|máu_mũi; máu_cam; xịt máu_mũi; chảy_máu cam|mũi; mũi chảy|ra máu; chảy ra máu mũi; ra máu mũi|cam; hộc máu mũi',
  gum_bleeding:
    'chảy|ra|rỉ|rướm|bị_chảy máu chân? răng|lợi|nướu|chân_răng|nứu; chân_răng|nướu|lợi|răng chảy|ra|rỉ|rướm|bị_chảy máu; chảy_máu chân_răng|nướu|lợi|răng; xuất_huyết chân_răng|nướu; chảy máu ở chân_răng|nướu; đánh_răng chảy|ra máu; máu chân_răng; răng ra_máu',
  convulsion:
    'co giật; co_giật toàn_thân|liên_tục; lên|nổi cơn? giật|kinh|động_kinh|kinh_giật|co_giật; động kinh; làm kinh; giật kinh|người|tay_chân|đùng_đùng|liên_hồi|cứng; kinh giật|phong; trợn mắt|ngược; mắt trợn|trợn_ngược|trợn_trắng; sùi bọt_mép; co quắp|cứng người|chân_tay|tay_chân?; cứng đờ người; người co giật|quắp|cứng; đang giật; sốt giật; giật giật tay_chân?; giật cứng người?; sốt làm kinh; cơn giật; tay_chân co_giật|giật_giật|co_quắp; lên kinh; bị giật; kinh_phong; sốt cao giật; gồng cứng người?; gồng giật; mắt trợn ngược|trắng',
  drowsiness:
    'li|lì|ly bì; không|hông tỉnh_táo; lơ mơ|ngơ; ngủ li_bì|gà|lịm|mê_mệt|nhiều_khó_đánh_thức|suốt_không_dậy|vùi|mê; lừ đừ; lừ_đừ; lờ đờ; đờ đẫn|người; khó đánh|gọi|lay thức|dậy|tỉnh; lịm dần|đi|người; lịm; nằm li_bì|thiêm_thiếp|lịm|bẹp|im_lìm|một_chỗ_không_phản_ứng; gà_gật; thiêm_thiếp; ngủ mãi? không|khó chịu? dậy|thức|tỉnh|chịu_dậy; ngủ_lịm; mơ_màng; lơ_ma_lơ_mơ; ít phản_ứng; phản_ứng chậm|kém; ngủ suốt ngày? gọi_khó_dậy|không_dậy|khó_dậy; kích_thích mới_tỉnh; tri_giác giảm; lẫn li_bì; ngầy_ngật; nửa_tỉnh_nửa_mê; mắt lờ_đờ; vật_vờ; ngủ gà ngủ_gật',
  confusion:
    'lú lẫn|lẩn; lú; nói sảng|nhảm|lảm_nhảm|lung_tung|linh_tinh|lộn_xộn|mê_sảng|bậy_bạ|năng_lung_tung|năng_lộn_xộn|lẫn_lộn|mớ|khó_hiểu|tầm_bậy|tào_lao; mê sảng; lảm_nhảm; hoảng_loạn; không|hông|hổng|nỏ nhận_ra|nhận_biết|biết|nhớ ai|người_nhà|ai_nữa|mình_là_ai|đang_ở_đâu|mình_ở_đâu|con_cháu|gì_nữa; lẫn_lộn; mất định_hướng|phương_hướng; hỏi một_đằng trả_lời một_nẻo; không nhận_ra người_thân|mẹ|bố|vợ|con; ú_ớ; sảng; nói mê; lơ_ngơ_lẫn; trả_lời lộn_xộn|lung_tung|không_đúng; nói nhảm; quên_trước_quên_sau; rối_loạn ý_thức|tri_giác; lúc_tỉnh_lúc_mê; nói bậy',
  unconscious:
    'mê man; unconscious; passed out; not|isn_t responding|waking; bất|hôn tỉnh|mê|tỉnh_nhân_sự; bất_tỉnh_nhân_sự; gọi|kêu|lay|réo|gọi_hoài|gọi_mãi|lay_mãi|kêu_hoài|lay_hoài|lay_gọi|đánh_thức|gọi_mấy|hô không|hông|hổng|chẳng|chả|nỏ|ko thấy|chịu? tỉnh|dậy|thưa|trả_lời|phản_ứng|nghe|được|thức|ừ_hử|biết_gì|có_phản_ứng|đáp|mở_mắt; không|hông|hổng|chẳng|nỏ|ko tỉnh|còn_tỉnh|còn_biết_gì|biết_gì_nữa|còn_phản_ứng|phản_ứng|còn_tỉnh_táo; mất ý_thức|tri_giác; không còn? biết gì|trời_đất_gì nữa|cả|hết?; không|hông|hổng có? phản_ứng gì?; nằm im không_nhúc_nhích|bất_động; bất_động; mê_man bất_tỉnh; đánh_thức không dậy; không mở_mắt|tỉnh_dậy|tỉnh_lại|cử_động|động_đậy|nhúc_nhích; hôn_mê; ngất không_tỉnh|chưa_tỉnh|không_tỉnh_lại|chưa_tỉnh_lại; xỉu không_tỉnh|không_tỉnh_lại|chưa_tỉnh; gọi không; kêu không; ngất lịm không_biết_gì; tim|mạch ngừng|ngưng đập?; ngưng|ngừng tim; mất mạch; ngừng tuần_hoàn; bất tỉnh; gọi thì không thưa|trả_lời|dậy; không lay dậy_được; gọi không ai_thưa; gọi mãi|hoài không tỉnh|dậy|thưa|trả_lời; không gọi dậy|tỉnh được; mê_man không_biết_gì|bất_tỉnh; gọi|kêu|lay|đánh_thức dậy|tỉnh không|hông|hổng|chẳng|chả|nỏ|ko được|nổi; ngất|xỉu rồi? không gọi được',
  restlessness:
    'vật_vã; bứt_rứt; quấy khóc|khóc_liên_tục|khóc_nhiều|khóc_suốt|hoài; khóc thét|ngặt_nghẽo|suốt|không_nín|dỗ_không_nín|hoài|không_dỗ_được; kích_thích; kích_động; lăn_lộn; bồn_chồn; khó_chịu bứt_rứt; khóc quấy; vật vã; quấy; cáu_gắt; lăn qua lăn_lại',
  startle:
    'giật mình|nảy_mình|thột|mình_chới_với; hay|hoảng giật_mình|hốt_giật; chới_với; giật_thột; giật nảy người|mình?; nẩy mình; giật_mình chới_với; hoảng hốt giật_mình',
  tremor:
    'run tay|chân|tay_chân|rẩy|người|bần_bật|lập_bập|chân_tay|run; tay|chân|tay_chân run|run_rẩy|run_lẩy_bẩy; run_rẩy; đi_đứng run; run; run run',
  limb_weakness:
    'yếu|liệt|tê_liệt tay|chân|tay_chân|chân_tay|chi|tứ_chi|nửa_người|một_bên|hai_chân|hai_tay|nửa_thân|cả_người|nửa_bên; tay|chân|tay_chân|chân_tay yếu xìu|xỉu|ớt|nhớt; yếu một? bên tay|chân|người?; liệt; tay|chân|tay_chân|nửa_người|chân_tay yếu|liệt|không_nhấc_lên_được|không_cử_động_được|không_cử_động|yếu_hẳn|xụi|nhấc_không_lên|bủn_rủn; méo miệng|mồm; miệng méo|méo_xệch; đột_quỵ liệt; đi không|hông vững|nổi; đứng không nổi; bước không|hông nổi; không|hông đi|đứng|nhấc|ngồi nổi|vững; không nhấc được|nổi tay|chân?; xụi tay|chân; đi loạng_choạng; bủn_rủn tay_chân?; yếu chi',
  numbness:
    'tê; tê tay|chân|bì|rần|tay_chân|người|mặt|môi|bại|tê|lưỡi|đầu_ngón|ngón; tay|chân|tay_chân|môi|mặt tê|tê_rần|tê_bì; châm_chích; mất cảm_giác tay|chân; kiến bò',
  cold_extremities:
    'tay|chân|tay_chân|chân_tay|bàn_chân|đầu_chi|chi|người|bàn_tay|đầu_ngón|da lạnh|lạnh_ngắt|lạnh_toát|lạnh_ngắc|lạnh_cóng|lạnh_buốt|lạnh_như_đá|lạnh_tanh|lạnh_lẽo; lạnh tay|chân|ngắt|toát|tay_chân|chân_tay|đầu_chi|hết_tay_chân; da lạnh ẩm|ngắt; da_lạnh; tay chân? lạnh|lạnh_ngắt|giá; người lạnh_ngắt|lạnh_toát; chân tay lạnh|lạnh_toát|lạnh_ngắt; lạnh hết? tay|chân; nổi bông',
  insomnia:
    'mất|khó|ít|thiếu ngủ; không|hông|hổng|chẳng|nỏ|chả|không_thể|ko ngủ được|nổi|đặng|gì|yên|ngon giấc?; ngủ không|hông|chẳng|nỏ được|ngon|yên|nổi|sâu|ngon_giấc|yên_giấc|đặng; thao_thức; trằn_trọc; thức trắng; ngủ ít|chập_chờn|kém; ngủ chập_chờn; thức suốt đêm',
  arm_pain:
    'đau|nhức|sưng|mỏi|tấy|ê cánh|bắp|chỗ|vết|vùng|sưng|bả_vai tay|tay_tiêm|tiêm|chích|cánh_tay|bắp_tay; đau tay|bên_tay tiêm|chích; sưng đau|đỏ cánh|chỗ|vết|vùng|bắp tay|tiêm|chích; sưng đau tay; cánh_tay|bắp_tay|chỗ_tiêm|chỗ_chích|vết_tiêm|tay_tiêm đau|nhức|sưng|sưng_đau|sưng_đỏ|mỏi|đỏ; đau_nhức cánh_tay|chỗ_tiêm; đau cánh_tay; đau|nhức|sưng tay; đau tại|ở chỗ|vết|vùng tiêm|chích; tay đau|nhức|sưng',
};

/** Words that look like a symptom and are none; the longest phrase wins, so these take the words away. */
export const NO_SYMPTOM =
  'cảm|cám|mang|đội|làm ơn; ơn; hồ thị!; hồ văn!; hồ bơi|sơ|nước|tây|gươm|cá|chí_minh|đức|ngọc|minh|quang|hoàng; hộ khẩu|gia_đình|chiếu|nghèo|dân|tống|sinh|kinh_doanh; hộ tôi!; hộ em!; hộ mình!; hộ con!; hộ cháu!; hộ chị!; hộ anh!; hộ với!; họ có!; họ vẫn!; họ cứ!; họ lại!; họ về!; họ đi!; họ đang!; họ tên|hàng|và_tên|nói|bảo|làm|không_chịu|tụ_tập|kêu; hỗ trợ; bờ|đồng|mơ|biển hồ; mua|xem|hỏi|giúp|làm|gọi|nhờ|đăng_ký|lấy|khai|đặt|báo|kiểm_tra|tra hộ; mỗi|các|từng|chủ|số|hai|nhiều|mấy hộ; bọn|của|nhà|chúng họ; hô_hào; mồ_hôi; ho_hi; ' +
  'chút|tí|một|xíu xíu; không|chẳng|chưa|hông|hổng biết gì về|để|nhiều|đâu_mà; bấm|xe|máy|app|màn_hình|kẹt không nhúc_nhích; không|chẳng|hông nhớ mật_khẩu|mã|pass|số_hồ_sơ; cười|vui|đẹp|mắc_cười|buồn_cười muốn xỉu|ngất; tức|bực muốn hộc|ói|ọc máu; bị|được|đang|khu|vùng phong tỏa|toả; làm phong phú; tí_tẹo; sốt đất|giá|vé|ruột|sắng|vàng|nhà|cà_chua|mayonnaise|me; nước|xốt sốt; lên|về|vào|vô|ra|xuống|tới|đi|ở|từ|qua sài gòn; cơn sốt đất|giá|vàng|vé; hạ sốt; đo|cặp sốt; bỏ|thiếu|sai sót; sốt xuất_huyết; hạt sốt; ' +
  'hôm|bữa|bựa|kia|bên|ngày|đằng tê; bên|ở|trong|ngoài|chỗ công trình|ty|trường|nhân; lu nước|gạo|khạp; mầm non; non nớt|yếu_tay|nước; ho thường; trời|nước|đường_dây|tin|nướng|bếp|mùa|thời_tiết|cơm|trà|số nóng; nóng ruột|giận|lòng|bức|hổi|tính|nực|nảy; nôn nóng|nao_chờ; đau lòng|khổ|đớn|buồn|đáu; đau đâu!; nước|tủ|máy|đồ|kho|trời|mùa|dây|chuỗi|uống|khí lạnh; trời rét; hụt hàng|tiền|hẫng; mệt vì_anh|não|với_anh|với_ông|với_mày|với_bà; ' +
  'ngứa mắt|mồm|tay_chân_muốn; ngừa covid|cúm|dịch|bệnh|sởi|dại|virus|thai|bị|lây; chích|tiêm|phòng ngừa; chóng vánh|tàn; run rủi; buồn ngủ; tức cười|là|thì|giận|tốc|khí|tưởng; lập tức; tin tức; nặng nề_gì|ký|kg|nhọc|lời; hơi thở; co giãn; ù lì; nhẹ nhàng; choáng ngợp; kích_thích tăng_trưởng; chạy quanh; ban ngày|đêm|đầu|quản_lý|chỉ_đạo|hành|công|nhạc|giám_hiệu|điều_hành|bố; đốm lửa; ' +
  'đi ngoài 1|một lần; đi ngoài bình_thường|phân_bình_thường|tốt|đều; không|chưa|hông|hổng uống thuốc|rượu|bia|cà_phê|trà|vitamin|kháng_sinh|gì_ngoài|kịp; không|hông|hổng ăn thịt|cá|chay|mặn|trứng|hải_sản|được_cay; bị phạt|lừa; lẫn nhau; tê giác; tim mạch; lịm tim; liệt kê|sĩ; lả lơi; ngất ngưởng|ngây; phê ngất; cười ngất; tái sinh|chế|phát|khám|bản|diễn|lập; tím mộng_mơ; áo|hoa|khoai|màu tím; thở than|phào|dài; dễ thở; máy thở; chấm điểm|công|dứt|hỏi; ' +
  'mất mạng|tiền|điện|nước|sóng|hàng|xe|điện_thoại|giấy; quấy rối|rầy; kích thước; ói dào; mửa_mật; ho_hoán; lẫn lộn_tên; bụng bia; hen nhau; hẹn; nổi tiếng|bật|giận|loạn|nóng|cáu; lên cơn_điên; lên lịch; đỏ mặt_vì; ăn ít_đường; đi ngoài đường|phố; đi ra ngoài; ăn ngoài; bên ngoài';
