/** Words for people, illnesses, medicines, goods and tests: code → patterns (see lexicon/phrase-tree.ts). */

type Words = Readonly<Record<string, string>>;

export const PERSONS: Words = {
  child:
    'my son|daughter|baby|child; con; con gái|trai|nhỏ|em|tôi|tui|mình|bé|út|đầu|thứ|lớn|cả|chị|nít; bé; em bé; con cấy|gấy|gấy_tui|cấy_tui; bé con|gái|trai|lớn|nhỏ|út|đầu|thứ|chị|cả|nhà_em|nhà_tôi|nhà_mình|con|út|em|nhỏ|yêu; cháu; cháu bé|nội|ngoại|gái|trai|nhà_tôi|nhà_em|nhỏ|tôi; đứa|thằng|con|bé? cháu nội|ngoại tôi|em|tui|mình|con|bà|ông|nhà_tôi|nhà_em?; thằng|con|đứa|nhỏ út|cả|hai|ba|tư nhà_tôi|nhà_tui|nhà_em|nhà_mình|nhà_con; thằng|cu|con nhóc|cu|bé|tí|cu_tí|nhỏ|lớn|út|anh|em_nó|nhỏ_tui|nhỏ_em|con|cu_tui; nhóc; nhóc tì; cu|thằng bi|bin|tí|tèo|út; đứa con|bé|nhỏ|út|lớn|đầu|giữa|thứ_hai|thứ_ba|kia|còn_lại; trẻ nhà_em|nhà_tôi|nhà_mình; sơ_sinh nhà_em; con_em; thằng con; em_bé nhà_em',
  mother:
    'má|mạ|bầm|mẹ|u|bu nhà_em|nhà_tui|nhà_tôi|nhà_mình|nhà_cháu|nhà_con; bu|u|bầm|mạ|má con|cháu|em|tôi|tui|mình|chúng_con|chúng_em; bà bô; mế; my mother|mom|mum; mẹ; mẹ tôi|em|tui|mình|con|cháu|già|anh|chị|đẻ|ruột; má; má tôi|em|tui|mình|con; u tôi|em; bầm; mạ tôi|tui|em|mình; bu em; bà già tui|tôi|em|mình|con?; u nhà_em|nhà_tôi|nhà_tui; mạ',
  father:
    'tía|bọ|cha|bố|ba|thầy nhà_em|nhà_tui|nhà_tôi|nhà_mình|nhà_cháu|nhà_con; bố|cha|tía|bọ|thầy cháu|chúng_con|chúng_em; ông_cụ thân_sinh; ông bô; my father|dad; bố; bố tôi|em|tui|mình|con|cháu|đẻ|già; ba tôi|em|tui|mình|con|cháu|anh|chị|má_bệnh; ba; cha tôi|em|tui|mình|con|già; cha; tía tôi|em|tui|con; tía; bọ tui|em|tôi; thầy em; ông già tui|tôi|em|mình|con?',
  grandmother:
    'mệ|bà nhà_con|nội_nhà_em|ngoại_nhà_em|ngoại_tụi_nhỏ|nội_tụi_nhỏ; mệ nhà_tui|nhà_em; bà; bà nội|ngoại|cụ|em|tôi|cố; bà nội|ngoại em|tôi|tui|mình|con|cháu; cụ bà; nội|ngoại em|tôi|tui; mệ; mệ nội|ngoại|tui|tôi|em|con|cháu; nội|ngoại con|cháu|mình?; bà cụ',
  grandfather:
    'cụ ông nhà_em|nhà_tôi|nhà_tui|nhà_mình; ông cụ nhà_em|nhà_tôi|nhà_tui|nhà_mình; ông|ôn nội_nhà_em|ngoại_nhà_em; ông; ông nội|ngoại|cụ|em|tôi|tui|cố; ôn; ôn nội|ngoại|tui|tôi|em|con|cháu|nhà_con|nhà_tui; ông nội|ngoại em|tôi|tui|mình|con|cháu; cụ ông; ông cụ; cụ',
  wife: 'má|mẹ sắp_nhỏ|bầy_trẻ|tụi_nhỏ|lũ_trẻ|mấy_đứa; bà_xã nhà_em|nhà_tui; my wife; vợ; vợ tôi|em|tui|mình|anh|con|cháu; bà xã; bà_xã tôi|em|tui|mình|con|cháu; vợ; bà nhà tôi|em|tui; bà nhà; bà_xã; bà_nhà mình|tôi|tui|nhà_tôi|nhà_tui',
  husband:
    'ba|bố|tía sắp_nhỏ|bầy_trẻ|tụi_nhỏ|lũ_trẻ|mấy_đứa; ông_xã nhà_em|nhà_tui; my husband; chồng; chồng tôi|em|tui|mình|con|chị|cháu; ông xã; ông_xã tôi|em|tui|mình|con|cháu; ông nhà tôi|em|tui',
  brother:
    'anh ba|tư|năm|sáu|bảy|út|hai tôi|em|tui|mình|con|nhà_em|nhà_tui; thằng|chú em tui|tôi|trai|út; anh trai|ruột|cả|hai_tôi|hai_em|ba_em|tư_em|trai_tôi|trai_em|hai_tui; em trai; em_trai tôi|em|tui|mình|con|cháu; thằng em; anh_trai tôi|em|tui|mình|con|cháu; thằng em tôi|tui|trai; anh tôi|tui|mình; eng tui|tôi|em|trai|cả|ruột|hai|ba|tư|nhà_tui; anh_trai|anh ruột|cả|hai tui|tôi|em|e|mình',
  sister:
    'chị ba|tư|năm|sáu|bảy|út|hai tôi|em|tui|mình|con|nhà_em|nhà_tui; chị gái|ruột|cả|hai_tôi|hai_em|hai_tui|ba_em; em gái; em_gái tôi|em|tui|mình|con|cháu; chị_gái tôi|em|tui|mình|con|cháu; con em gái; chị tôi|tui|mình; ả tui|tôi|cả|ruột|nhà_tui; chị ruột|cả|hai tui|tôi|em|e|mình',
  mother_in_law:
    'bà nhạc|gia tui|tôi|em?; nhạc mẫu; mẹ vợ|chồng; má vợ|chồng; mẹ_chồng|mẹ_vợ|má_chồng|má_vợ tôi|em|tui|mình|con|cháu',
  father_in_law:
    'ông nhạc|gia tui|tôi|em?; nhạc phụ; bố|ba|cha|tía vợ|chồng; bố_chồng|bố_vợ|ba_chồng|ba_vợ tôi|em|tui|mình|con|cháu',
  relative:
    'chú|bác|cô|dì|cậu|mợ|thím|dượng hai|ba|tư|năm|sáu|bảy|tám|chín|mười|út tôi|em|tui|mình|con|nhà_em|nhà_tui; mự|o tui|tôi|em|nhà_tui; chú|bác|dì|cậu|thím|dượng nhà_em|nhà_tui|nhà_tôi; chú|bác|cô|dì|cậu|mợ|thím|dượng|mự ruột|tôi|em|tui|họ|út|hai_tôi|ba_tôi|hai_em; người nhà|thân; người_nhà|người_thân tôi|em|tui|mình; anh|chị|em họ|dâu|rể|vợ|chồng; con dâu|rể; cháu họ; người_nhà em|tôi; o tui|tôi|con|em|cháu|ruột; con o|cậu|dì|chú|bác|mợ tui|tôi|em; cậu mợ',
  roommate:
    'bạn|người cùng|chung|ở_cùng|ở_chung|ở_ghép phòng|trọ|phòng_trọ|nhà; bạn ở_cùng|ở_chung|cùng_nhà; người ở_cùng|ở_chung|cùng_phòng|thuê_chung; bạn phòng; đứa cùng_phòng|chung_phòng; bạn_cùng_phòng|bạn_cùng_trọ em|tôi|tui; chị|anh|em|đứa|bạn|người|thằng|nhỏ cùng|chung|ở_chung|ở_cùng|ở_ghép|ở_cùng_chung phòng_trọ|trọ|phòng|nhà_trọ|ký_túc_xá em|tôi|tui|mình|e?; bạn cùng|chung phòng|nhà|trọ em|tôi|tui|mình|e',
  neighbor:
    'hàng xóm; hàng_xóm tôi|em|tui|mình; láng giềng; bà|ông|anh|chị|chú|cô hàng_xóm; người hàng_xóm|láng_giềng; nhà bên_cạnh|kế_bên|sát_vách|cạnh_bên|đối_diện|kế; bà|ông|anh|chị|chú|cô kế_bên|bên_cạnh|nhà_bên|cạnh_nhà',
  colleague:
    'đồng nghiệp; đồng_nghiệp tôi|em|tui|mình; bạn cùng_công_ty|cùng_cơ_quan|làm_cùng|làm_chung|cùng_xưởng|cùng_ca|cùng_tổ; anh|chị|người làm_cùng|làm_chung|cùng_công_ty|cùng_cơ_quan|cùng_xưởng|cùng_tổ; sếp; sếp em|tôi',
};

/** People beside the sender or patient: what they have is `other_person`; the code is a person or '' for none. */
export const BYSTANDERS: Words = {
  '': 'bà|ông|anh|chị|cô|chú|thằng|con kia|nào_đó; phòng|phòng_trọ|dãy|tầng|giường bên_cạnh|kế_bên|kế|sát_vách|đối_diện; ông|bà|anh|chị|cô|chú|bác thợ|sửa_xe|vá_xe|hớt_tóc|cắt_tóc|bán_vé; chị|anh|cô|chú|bác|bà|ông cùng|chung cơ_quan|công_ty|xưởng|lớp|phòng_làm|tổ|khu|xóm|chung_cư|dãy|ngõ|khoa|trường|đội|chuyền|ca|kíp; mẹ|bố|ba|má của? bạn em|con|tôi|nó|cháu?; con|cháu|bé của? bạn|sếp|chủ_nhà|hàng_xóm|đồng_nghiệp|cô_giáo em|tôi|tui|mình?; thằng|con|đứa|bé nhà bên|kế|kế_bên|đối_diện|hàng_xóm|bên_cạnh|sát_vách; bệnh_nhân|người|bác|ông|bà|cụ|bé? giường bên|kế|cạnh|bên_cạnh|kế_bên; bạn con|cháu em|tôi|tui|mình|nhà_em?; bên? nhà chú|bác|ông|bà|anh|chị|cô|thím|cậu|dì hai|ba|tư|năm|sáu|bảy|tám|chín|mười|út|hàng_xóm; nhà sát_vách|sát_bên|liền_kề|đằng_sau|phía_sau|trên_lầu|dưới_lầu|tầng_trên|tầng_dưới|xung_quanh|cách_vách; người|bạn|đứa ở? cùng|chung dãy_trọ|khu_trọ|xóm_trọ|chung_cư|tòa_nhà|ngõ|hẻm|cơ_quan|công_ty|xưởng|lớp|trường; cả dãy|khu|xóm|ngõ|hẻm trọ?; người_yêu em|tôi|tui|mình|con|nó; thầy|cô|thầy_giáo|cô_giáo chủ_nhiệm|hiệu_trưởng|bảo_mẫu|trông_trẻ|dạy; cô|chú|bác|anh|chị|người giao_hàng|đưa_thư|thu_ngân|lao_công|xe_ôm|grab|giữ_xe|bán_cơm|bán_rau|bán_quán|bán_vé_số|tổ_trưởng|trưởng_thôn|trưởng_ấp|dân_phòng; người mà em|tôi|tui|mình|con|cháu đã|từng|mới|có? tiếp_xúc|gặp|ngồi_cùng|đi_cùng|ăn_cùng|chăm; người em|tôi|tui|mình tiếp_xúc|gặp|mới_gặp|mới_tiếp_xúc|đã_tiếp_xúc; người đó|ấy|kia|nớ; bạn nhậu|làm|chơi|đá_bóng|cùng_bàn|cùng_tổ|cùng_ca|cùng_xưởng|gái|trai em|tôi|tui|mình|nó|con?; thằng|con|nhỏ|đứa bạn nhậu|thân|cùng_lớp|học; xóm giềng|bên|trên|dưới; ông|bà|anh|chị|cô|chú|bác|thằng|con|bé đầu|cuối|trong|cùng|dưới|trên xóm|ngõ|hẻm|thôn|ấp|làng; chủ nhà|trọ|nhà_trọ|quán|tiệm; bảo_vệ; giúp_việc; bác_tài; lái_xe; người_yêu; bạn_bè; bạn nó|thân|gái|trai|hàng_xóm|cùng_phòng_nó; cậu|cô|chị|anh|bà|ông|thằng|con|đứa|người bạn|chủ_nhà|bảo_vệ|ngồi_cạnh|ngồi_kế|ngồi_gần|cùng_lớp|cùng_xóm|trong_xóm|giúp_việc|tổ_trưởng|khách|bán_hàng; nhà bên|kế|cạnh|đối_diện|hàng_xóm|trước_mặt; thằng|con|đứa|nhỏ bạn; tài_xế; shipper; khách_hàng; bà|ông|anh|chị|cô|chú|thằng|con ban|bán rau|cá|hàng|vé_số|đồ; người ngồi|nằm|đứng gần|cạnh|bên|kế|kế_bên|bên_cạnh; ngồi|nằm|đứng gần|cạnh|kế người; bạn cùng_lớp|học|học_cùng|học_cùng_lớp|bè|của_con|trong_lớp|lớp|cùng_bàn|chung_lớp; người quen|lạ|bên_cạnh|ta_ở_cạnh|trong_xóm|cùng_xóm|trong_khu|trong_ngõ|dưng|gần_nhà|trong_công_ty|tiếp_xúc; cô_giáo|thầy_giáo; khách; mấy|vài|nhiều đứa|bạn|người; trong|cả lớp|xóm|khu|công_ty|xưởng|ngõ|hẻm|trường|cơ_quan|tổ|phòng_làm_việc; bạn em|tôi|mình|tui|con; ca f0; f0 đó|ấy|kia|ở; họ_hàng xa; chị|anh|em họ tôi|em|tui|mình|con; nhà bên nớ|kia|đó; bên|con|nhà hàng_xóm|xóm; phòng|phòng_trọ|nhà|nhà_trọ|dãy|tầng|lầu|căn|căn_hộ|quán|sạp bên|bên_cạnh|kế|kế_bên|đối_diện|sát_vách|trên|dưới|cạnh; bác|cô|chú|anh|chị|bạn|người|đứa cùng|chung khoa|trường|đơn_vị|chỗ_làm|bộ_phận|tổ_dân_phố|câu_lạc_bộ|hội|bến|chợ|sạp|chuyến|xe|tàu|bàn|nhóm|đội|ca|quê; người_ta; thiên_hạ; ông|bà|anh|chị|chú|bác|cô|thằng|nhỏ kia|nọ; thằng|con|nhỏ|đứa cháu|con anh|chị|chú|bác|cô|bà|ông hai|ba|tư|năm|sáu|bảy|tám|chín|mười|út|hàng_xóm|xóm; con|cháu nhà? bác|chú|cô|ông|bà|anh|chị hai|ba|tư|năm|sáu|bảy|tám|chín|mười|út|hàng_xóm|bên_cạnh|cạnh_nhà|kế_bên; sếp|giám_đốc|quản_lý|trưởng_phòng|tổ_trưởng|thủ_trưởng|lớp_trưởng|chủ_nhiệm|bảo_mẫu|gia_sư; học_trò|học_sinh|đồng_đội|bạn_học|bạn_cùng_lớp em|tôi|tui|mình|của_em|của_tôi; người|thằng|con|đứa bên|trên|dưới tầng|nhà|phòng|lầu; làm|học|trực|ngồi|lớp cùng|chung bàn|lớp|tổ|ca|xưởng|chuyền? với; gặp|thấy anh|ông|bà|chú|bác|cô tài_xế|thợ|bán|khách|shipper|giao_hàng',
};

export const CONDITIONS: Words = {
  asthma: 'hen; hen suyễn|phế_quản; suyễn; bệnh hen|suyễn; tiền_sử hen|suyễn',
  diabetes:
    'tiểu đường; bị tiểu_đường; đái tháo_đường|đường; đường_huyết cao; bệnh tiểu_đường; tiểu_đường típ|type|tuýp 1|2; đường huyết cao',
  hypertension: 'cao|tăng huyết_áp|máu; huyết_áp cao; bệnh cao_huyết_áp; lên tăng_xông; tăng_xông',
  heart_disease:
    'bị|mổ|phẫu_thuật tim; bệnh|suy tim|mạch_vành; tim_mạch; bệnh tim_mạch|tim_bẩm_sinh|mạch_vành; suy_tim; hở|hẹp van_tim|van; tim_bẩm_sinh; thiếu máu cơ_tim; đặt stent; yếu tim; bệnh_tim; mạch vành; nhồi_máu cơ_tim; rung nhĩ',
  kidney_disease:
    'suy|bệnh thận; suy_thận mạn|mãn|độ; chạy thận; thận yếu|hư; lọc máu; thận mạn|mãn; viêm cầu_thận; hội_chứng thận_hư; ghép thận_cũ',
  copd: 'copd; phổi tắc_nghẽn; bệnh_phổi tắc_nghẽn; tắc_nghẽn phổi; phổi_tắc_nghẽn mạn_tính|mãn_tính|mạn; bệnh phổi mạn|mãn tính?; viêm phế_quản mạn|mãn tính?; khí_phế_thũng',
  cancer:
    'ung_thư; ung_thư phổi|gan|vú|dạ_dày|máu|tuyến_giáp|đại_tràng|cổ_tử_cung|vòm_họng; k phổi|gan|vú|dạ_dày; u ác_tính; bướu ác; bạch_cầu cấp; k giáp',
  obesity: 'béo phì; thừa cân; quá_cân; béo_phì độ_1|độ_2; mập phì|quá',
  stroke:
    'đột_quỵ; đột_quị; tai_biến; tai_biến mạch_máu_não; từng|bị|di_chứng|tiền_sử đột_quỵ|tai_biến|đột_quị; nhồi_máu|xuất_huyết não',
  pregnancy:
    'có|mang|đang bầu|thai; mang|có|đang chửa; mang_bầu|mang_thai|có_bầu|có_thai|bầu|thai 1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40 tuần|tháng; bầu; thai_phụ; bà_bầu; mẹ_bầu; có mang|chửa; thai; đang bầu|mang_thai|mang_bầu|có_thai; sắp|gần|chuẩn_bị|chờ sinh|đẻ|đến_ngày_sinh|tới_ngày_sinh; chuyển_dạ|chuyển dạ; đau đẻ; vỡ ối; cấn bầu|thai; thai_kỳ; thai kỳ|nghén; bụng_mang_dạ_chửa',
  transplant: 'ghép thận|gan|tim|tạng|phổi|tủy',
  liver_disease: 'xơ|suy gan; xơ_gan cổ_chướng; viêm_gan b|c|mạn; bệnh gan; viêm_gan_b',
  hiv: 'hiv; nhiễm hiv; có h',
  premature: 'sinh|đẻ non; sinh thiếu_tháng; đẻ thiếu_tháng',
  down_syndrome: 'hội_chứng down; bệnh down',
  immunosuppressants: 'thuốc ức_chế_miễn_dịch; uống corticoid lâu_dài',
  immunodeficiency: 'suy_giảm miễn_dịch',
  chemotherapy: 'hóa_trị; hoá_trị; vô hóa_chất; truyền hóa_chất',
  radiotherapy: 'xạ_trị',
};

export const DISEASES: Words = {
  covid19:
    'covid; covid 19; cô_vít; cô vy|vi; corona; covid-19; ncov; sars cov 2; cô_vi; covit; côvid; cúm tàu; covid19; co_vit; vi_rút|virus corona',
  dengue:
    'bị|mắc|nghi|khi|do xuất_huyết; sốt xuất_huyết; sốt_xuất_huyết dengue; dengue; đăng_gơ; sxh; sốt_dengue; xuất_huyết dengue; sốt xuất huyết',
  hfmd: 'tay chân miệng; tay_chân_miệng; bệnh tay_chân_miệng; chân tay miệng; ev71',
  measles: 'sởi; bệnh sởi; ban sởi; lên|bị|mắc sởi',
  influenza: 'cúm; cúm a|b|mùa|c; bệnh cúm|cúm_mùa; cúm a|b h1n1|h3n2?; h1n1; h3n2; cảm cúm',
  avian_influenza: 'cúm gia_cầm|gà|chim|h5n1|h5|h7n9|vịt; h5n1; h7n9; cúm a h5n1|h7n9; dịch cúm_gia_cầm|cúm_gà',
  diphtheria: 'bạch_hầu; bệnh bạch_hầu',
  pertussis: 'ho gà; bệnh ho_gà; ho_gà',
  chickenpox: 'thủy_đậu; trái rạ; bệnh thủy_đậu; phỏng dạ; đậu rạ; nổi|lên trái_rạ; thuỷ_đậu; cháy rạ',
  rabies: 'dại; bệnh dại; chó dại; bị_dại',
};

export const VACCINES: Words = {
  pfizer: 'pfizer; phai_zơ; faizơ; pfizơ; pfzier; fizer; phizer; vắc_xin pfizer',
  moderna: 'moderna; mô_đéc_na; modena; moderma',
  astrazeneca: 'astrazeneca; astra; az; astra zeneca; astrazenica; astrazeneka; át_tra; astrazeneca',
  verocell: 'verocell; vero cell; vero_cell; verocel; sinopharm; vero; sino_pharm',
  pentavalent:
    '5 trong|in 1; năm trong một|1; pentaxim; quinvaxem; combe five; combefive; 6 trong 1; sáu trong một; infanrix; hexaxim; 5in1; 6in1; ngũ giá',
};

export const MEDICATIONS: Words = {
  paracetamol:
    'paracetamol; panadol; efferalgan; hapacol; tylenol; acetaminophen; pa_ra; para; pana; tatanol; paracetamon; paracetamo; parecetamol; paracetemol; panadon; hạ_sốt paracetamol; alaxan',
  ibuprofen: 'ibuprofen; ibufen; ibuprophen; gofen; brufen; i_bu; ibu',
  aspirin: 'aspirin; asprin; át_pi_rin; aspirine; aspegic',
  ors: 'oresol; ôrêsôn; ors; orezon; oresole; bù điện_giải|nước_điện_giải; nước điện_giải; o_rê_zôn; oserol; orezol; ô_rê_dôn; hydrite; điện_giải',
  molnupiravir: 'molnupiravir; mol_nu; molnu; molnupiravia; monulpiravir; molravir',
  favipiravir: 'favipiravir; favi; fabi; avigan; favipiravia',
  hydroxychloroquine: 'hydroxychloroquine; hydroxy; hydroxychloroquin; hidroxicloroquin',
  chloroquine: 'chloroquine; cloroquin; chloroquin',
  ivermectin: 'ivermectin; ivermectine; ai_vơ_mec_tin',
  amoxicillin: 'amoxicillin; amox; amoxicilin; amoxycillin; augmentin; amoxiclav; amo',
  azithromycin: 'azithromycin; azithro; zithromax; azi',
  cefixime: 'cefixim; cefixime',
  cephalexin: 'cephalexin; cefalexin',
  oseltamivir: 'tamiflu; oseltamivir; ta_mi_flu; tamiflue',
  dexamethasone: 'dexamethasone; dexa; dexamethason; đề_xa',
  prednisolone: 'prednisolone; prednisolon; pred; prednison',
  methylprednisolone: 'medrol; methylprednisolone; methylprednisolon; medron',
  remdesivir: 'remdesivir; remdesevir',
  antibiotic: 'kháng_sinh; trụ_sinh; thuốc kháng_sinh',
  vitamin_c: 'vitamin c; vitaminc; vi-ta-min c; vi_ta_min_c; c sủi; vitamin_c; viên sủi c',
  zinc: 'kẽm; viên kẽm; zinc',
  salbutamol: 'salbutamol; ventolin; xịt hen; thuốc xịt hen',
  loratadine: 'loratadin; loratadine; clarityne',
  cetirizine: 'cetirizin; cetirizine; zyrtec',
  loperamide: 'loperamid; loperamide; imodium',
  metformin: 'metformin; glucophage',
  amlodipine: 'amlodipin; amlodipine',
  berberine: 'berberin; béc_bê_rin',
  acyclovir: 'acyclovir; aciclovir',
  clorpheniramine: 'clorpheniramin; chlorpheniramine; clopheniramin',
  decolgen: 'decolgen; đề_côn_gen',
};

export const SUPPLIES: Words = {
  oxygen:
    'oxy; bình|máy|chai|bóng oxy|ô_xy|ô_xi|thở_oxy|tạo_oxy|o2; ô_xy|ô_xi; bình_oxy mini; máy_tạo_oxy; o2; khí oxy; ô xi|xy; bình thở; máy tạo oxy|ô_xy|ô_xi; bình oxy; bình|máy|chai|bóng|túi|lọ dưỡng_khí|ô_xy_y_tế|oxy_y_tế|khí_thở|khí; khí thở|dưỡng; dưỡng khí; o xy|xi; oxygen; máy tạo khí; bình oxi|ôxi|ôxy; oxi|ôxi|ôxy',
  antipyretic: 'thuốc|viên hạ|giảm|cắt sốt; thuốc sốt; miếng dán? hạ_sốt; thuốc hạ nhiệt; miếng_dán hạ sốt',
  rice: 'gạo; bao|ký|kg gạo; gạo nước; lương_thực gạo; gạo tẻ',
  food: 'đồ ăn; thức ăn; thực_phẩm; lương_thực; mì; mì tôm|gói|ăn_liền; rau; rau củ|xanh; thịt; cá_tươi; trứng; cơm; suất ăn|cơm; nhu_yếu_phẩm; bánh_mì; đồ_hộp; cháo; rau_củ_quả; lương khô; cái ăn; đồ_khô; trứng gà; miến; hộp cơm; cơm hộp; phần ăn; mì gói|tôm|ly|ăn_liền|chính; gói|thùng|ly|hộp mì; mỳ; mỳ gói|tôm|ăn_liền; bún|phở khô|tươi?; cá|tôm khô|hộp|tươi; bánh|bánh_quy|bánh_chưng|xúc_xích; dầu_ăn|nước_mắm|gia_vị; trứng gà|vịt; khoai|bắp|sắn; thịt heo|gà|bò|hộp; đồ_ăn thức_uống; lương_thực thực_phẩm; đồ_ăn khô|hộp|liền; suất ăn|cơm; bữa cơm|ăn; ăn_uống gì',
  water:
    'nước; nước uống|sạch|lọc|suối|đóng_chai|bình|khoáng|sinh_hoạt; bình nước; nước tinh_khiết; thùng nước; nước uống',
  milk: 'sữa; sữa bột|công_thức|tươi|hộp|nước; hộp|lon|thùng sữa; sữa chua|đặc|non|bầu|ông_thọ; hộp|lon|bịch|lốc sữa',
  mask: 'khẩu_trang; khẩu_trang y_tế|n95|vải|kn95; n95; kn95; hộp khẩu_trang; khẩu trang; mặt_nạ phòng_dịch; khẩu chang|trăng|trag; khẩu_trang; khấu trang; mặt_nạ y_tế',
  test_kit:
    'que test|thử|xét_nghiệm|thử_nhanh; kit test|xét_nghiệm|thử|nhanh; bộ kit|test|xét_nghiệm|que_thử|thử; kit; que; test kit|nhanh_tại_nhà; kit_test nhanh|covid; que_test nhanh|covid; bộ test nhanh; dụng_cụ test; hộp test|kit|que_test',
  thermometer:
    'nhiệt_kế; cặp nhiệt|sốt độ?; cây cặp_nhiệt|nhiệt_kế; máy đo? nhiệt_độ|thân_nhiệt; ống thủy; cặp_nhiệt_độ; cái cặp_nhiệt_độ; máy_đo_nhiệt; nhiệt kế điện_tử|thủy_ngân; súng đo nhiệt; máy bắn_nhiệt; cây đo sốt|nhiệt_độ; nhiệt_kế hồng_ngoại|điện_tử|thủy_ngân; cái|cây|ống|que đo|cặp|kẹp nhiệt_độ|thân_nhiệt|nhiệt|sốt; cặp thủy|nhiệt_kế',
  pulse_oximeter:
    'máy|cái|dụng_cụ|thiết_bị đo|kẹp|đo_nồng_độ|đo_chỉ_số nồng_độ? spo2|oxy|ô_xy|o2|oxy_máu|nồng_độ_oxy|nồng_độ_ô_xy|ngón_tay|ô_xi; máy spo2|oxy_kế; kẹp ngón_tay; máy kẹp tay|ngón_tay|spo2|ngón; oxy_kế; spo2 kẹp_tay; đo spo2 kẹp_tay; cái kẹp_tay; máy đo sp02|oxi|oxi_máu; máy đo oxy trong_máu; kẹp đo oxy|spo2|ngón_tay; máy spo2|sp02|đo_oxy|đo_spo2|kẹp|kẹp_tay|kẹp_ngón_tay; máy đo ngón_tay|kẹp_tay|nồng_độ; cái máy kẹp tay|ngón|ngón_tay; thiết_bị đo oxy|spo2; pulse oximeter; oximeter',
  ors: 'gói|bịch oresol|ors|bù_nước|điện_giải|bù_điện_giải; oresol; gói_oresol; nước_bù_điện_giải',
  diapers:
    'tã; bỉm; tã giấy|lót|bỉm|em_bé|dán|quần|người_lớn; bỉm sữa; bịch|gói|thùng tã|bỉm; miếng_lót; bỉm tã; tả|bỉm dán|quần|giấy|em_bé|người_lớn; miếng lót; tã_dán; tã_quần',
  hand_sanitizer:
    'nước|gel|dung_dịch rửa|sát_khuẩn|sát_trùng|khử_khuẩn|rửa_tay_khô tay|khô?; cồn; cồn sát_khuẩn|70|90|rửa_tay|y_tế; gel rửa_tay_khô; xà_phòng; rửa_tay khô; nước sát_khuẩn; xà_bông; chai cồn|sát_khuẩn; gel sát_khuẩn; nước rửa_tay|sát_khuẩn|sát_trùng|khử_trùng|khử_khuẩn; cồn xịt|rửa_tay|y_tế|sát_trùng; dung_dịch sát_khuẩn|khử_khuẩn|khử_trùng|súc_miệng; nước muối_sinh_lý; nước súc_miệng; chlo|clo|cloramin|cloramin_b; cloramin b',
  insulin: 'insulin; in_su_lin; thuốc insulin; bút_tiêm tiểu_đường; bút insulin; insuline; thuốc chích tiểu_đường',
  ventilator: 'máy thở|trợ_thở|giúp_thở; máy_thở; máy thở tại_nhà',
  molnupiravir: 'thuốc molnupiravir|molnu|monulpiravir; molnupiravir; molnu; thuốc kháng virus molnupiravir',
  favipiravir: 'thuốc favipiravir|favi; favipiravir; favi',
  medicine:
    'thuốc; thuốc men|ho|tây|uống|điều_trị|f0|covid|huyết_áp|tiểu_đường|cảm|đau_đầu|đau_bụng|nam|bổ|kháng_virus|kháng_vi_rút|cảm_cúm|nhỏ_mũi|tim|theo_toa|hen; túi|gói|bịch thuốc|thuốc_f0|thuốc_a|thuốc_c|an_sinh_thuốc; thuốc; thuốc men; toa thuốc; viên thuốc; thuốc ho|cảm|xịt|nhỏ_mắt|bôi|tiêu_chảy|dị_ứng|ngủ|tăng_huyết_áp|dạ_dày|hen|suyễn; thuốc thang; gói|túi|phần thuốc a|b|c',
};

export const TESTS: Words = {
  rapid:
    'test|xét_nghiệm|thử nhanh; kháng_nguyên; que; kit; que test|thử; kit test; test kháng_nguyên; test nhanh tại_nhà|ở_nhà; test_nhanh; que_test; kit_test; xn nhanh; xét_nghiệm nhanh; tét nhanh',
  pcr: 'pcr; rt pcr; realtime pcr; rt-pcr; xét_nghiệm pcr; bê_xê_rờ; p c r; test pcr; pi_xi_a; rtpcr; pê_xê_rờ; pê xê e_rờ|rờ|ê_rờ|ê_rê|ê-rờ; pi xi a|ai; p_c_r; rt-pcr; pê_xê_e_rờ; xét_nghiệm sinh_học_phân_tử|mẫu_đơn|khẳng_định; test real_time; pê|bê|pi xê|xi em rờ|ê_rờ',
  ns1: 'ns1; n s 1; xét_nghiệm|test ns1; ns 1; ns1ag; dengue ns1',
  igm: 'kháng_thể igm|ig_m; igm; ig m; dengue igm; xét_nghiệm igm',
  antibody: 'kháng_thể; igg; xét_nghiệm kháng_thể; test kháng_thể; ig g; đo kháng_thể',
};

export const RESULTS: Words = {
  positive:
    'dương tính; dương; dương_tính nhẹ|yếu|mạnh|rồi; 2 vạch; hai vạch; 2|hai gạch|sọc; vạch mờ|nhạt|thứ_2_mờ|thứ_hai_mờ|t_mờ; vạch t mờ|nhạt|đậm|hiện|lên; chưa|không|vẫn_chưa|vẫn_không|chẳng|hông|hổng|nỏ|chua|mãi_chưa|mãi_không âm|về_âm|ra_âm|lên_âm|xuống_âm tính?; chưa|vẫn_chưa về|ra|thành|sang âm tính?; chưa hết dương; positive; lên|hiện|ra vạch_mờ|2_vạch|hai_vạch|vạch_t|vạch_đôi; hai|2 vạch mờ|đậm|đỏ|rõ|nhạt; còn dương; vẫn dương; pos; 2 vạch rồi; dương_tính',
  negative:
    'âm tính; âm; 1 vạch; một vạch; 1|một gạch|sọc; chỉ|có một|1 vạch; 1|một vạch thôi|c|đỏ; không|chưa dương tính; negative; về|đã|thành|ra âm; neg; âm_tính; 1 vạch ở? c; vạch c thôi; một vạch; không|chưa lên 2|hai vạch; có 1 vạch; mỗi 1|một vạch; đúng 1|một vạch; vạch c không|chưa|hông lên|hiện|có|ra|thấy vạch? t; không|chưa|hông|chẳng lên|hiện|có|ra|thấy vạch t; chỉ? lên|hiện|có|ra vạch c; vạch t không|chưa|hông lên|hiện|có|ra|thấy',
  invalid:
    '1|một|mỗi|chỉ|có vạch ở? chữ? t; không|chẳng|hông|hổng|chưa|nỏ hiện|lên|có|thấy|ra|nổi vạch gì|nào|c|hết|cả?; không|chẳng|chả hiện|lên|có|thấy|ra vạch chứng|c|nào; không vạch nào; mất vạch c|chứng; chỉ có|hiện|lên? vạch t; không hợp_lệ; không có_giá_trị|giá_trị; que hỏng|hư|lỗi|hết_hạn; kit hỏng|hư|lỗi|hết_hạn; test|que bị hỏng|lỗi|hư; vạch c không|chẳng hiện|lên|có|thấy; không xác_định; không rõ_kết_quả; 0 vạch; không lên_gì|hiện_gì; chỉ hiện mỗi? vạch t; trắng trơn_không_vạch; không hiện vạch; invalid; kết_quả không hợp_lệ; mỗi vạch t',
};

export const GENDERS: Words = {
  male: 'nam; giới_tính nam; phái nam',
  female: 'nữ; giới_tính nữ; phái nữ',
};

export const CONTACTS: Words = {
  F0: 'f0; f 0; ép không; ép 0; phây không; ép_không',
  F1: 'f1; f 1; ép một|1',
  F2: 'f2; f 2; ép hai|2',
};

/** Longer words that only look like one of the above. */
export const NO_FACT =
  'help me; năm|tháng|tuần|hôm|bữa ngoái tôi|em|tui|mình|con|cháu|bà|mẹ|bố|ông|chồng|vợ|anh|chị; vitamin; hai|2|ba|3|bốn|cả|mấy mẹ|bố|ba|cha|má|bà|ông|chị|anh|dì|bác|cô con|cháu|em; hai ông_bà|vợ_chồng; mẹ|bà|má bầu|bỉm|bỉm_sữa; vợ|chồng|con cũ|người_ta; nhà chồng|vợ|nội|ngoại; quê|bên|đằng|phía nội|ngoại|chồng|vợ|nhà_chồng|nhà_vợ; vợ chồng tôi|em|tui|mình|con|cháu|nhà_em|nhà_tôi|nhà_tui|e|anh|chị; vợ con thì|chưa|không|cũng|hổng|hông|đều|vẫn|ai; bấm phím|nút|số|máy|vào|vô|chọn; từ|hồi bé; sinh|đẻ con so|rạ|đầu_lòng?; con so|rạ; người cháu|con nóng|lạnh|sốt|mệt|đau|nổi|ê|hâm|mỏi|run|cứ|hơi|rất; tia máu; bú|sữa|dòng_sữa mẹ|má; bà bán|chủ; ông chủ|bán; con đường|số|đò|vật|người|virus|vi_rút|chó|mèo|gà|heo|vịt|dơi|muỗi|ruồi|bò|cá|chuột|chào|xin|cảm_ơn|hỏi|mắt|lợn; cháu chào|xin|cảm_ơn|hỏi; con chào; nam định|giang|đàn|từ_liêm; việt|miền|hà|đồng|quảng|an|phía|tỉnh nam; nước_ngoài|nước_mắt|nước_tiểu|nước_mũi|nước_bọt|nước_dãi|nước_dừa|nước_gừng|nước_chanh|nước_mía|nước_muối|nước_ta|nước_nóng|nước_lạnh|nước_đá|nước_tỏi|nước_lá|nước_cam|nước_ép|nước_ngọt|nước_mưa|nước_tương|nước_lũ; nước ngập|lũ|lụt|dâng|lên|rút|tràn|cuốn|lớn|cạn|vào_nhà|vô_nhà; ngập|lội|mực|mưa nước; đi nước; máy lạnh; uống nước; dại dột|gì|khờ; khờ dại; hen nhau; bầu cử|trời|bí|cua|chọn|show|không_khí; âm ấm; âm thanh|nhạc|u|lịch|mưu|ỉ; dương lịch|cầm|thế_gian|xỉ|liễu|văn; bình dương; hải dương; đại dương; thuốc lá|lào|nổ|nhuộm|trừ_sâu|diệt_muỗi|xịt_muỗi; trạm y_tế; cửa|tiệm|quầy|nhà thuốc; xin|mời chị; bác sĩ|sỹ; chú ý; cô đơn|gái|chú|bác; cụ thể; ông bà; anh chị; chị em; bà con; ôn thi|tập|bài|lại|hoà|hòa|dịch; bố_trí; ba lô|miền|trợn|la|vì; má_phanh; que kem|tăm|diêm; cá nhân|biệt|độ|tính; trứng nước; rau muống; gạo lứt; cơm áo; cha mẹ; bố mẹ; ba mẹ|má; mẹ con; vợ chồng; con cái|cháu; trẻ con; ông chủ_tịch; đồng bào; theo dõi; kẽm gai; cháu nó; gối mỡ';
