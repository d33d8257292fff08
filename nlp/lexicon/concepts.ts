/** What questions and rumours are about: words that mean the same lead to one concept, whatever region or style they are of. */
import { DISEASES, MEDICATIONS, VACCINES } from './facts.ts';

type Words = Readonly<Record<string, string>>;

/** Illnesses that are no codes of the label scheme, but of which one must not be taken for another. */
const OTHER_DISEASES: Words = {
  rabies:
    'tiêm|chích|ngừa|phòng|vắc_xin|mũi dại; bệnh dại; chủng dại; lên|phát|nhiễm|truyền|lây|mắc|bị dại; virus|vi_rút|cơn dại; sợ dại; tiêm|chích|đi_tiêm|đi_chích phòng|ngừa dại; mũi|thuốc|vắc_xin|vắc-xin phòng|ngừa dại; hết|khỏi|chữa dại; bệnh chó_dại; vắc xin dại; bệnh chó_dại',
  cholera: 'bệnh tả; dịch tả; tả; khuẩn|vi_khuẩn|vi_trùng|nhiễm|mắc|bị|dính|lây tả; ổ dịch_tả',
  tuberculosis: 'lao phổi; bệnh lao; lao',
  typhoid: 'thương_hàn',
  encephalitis: 'viêm_não; viêm não nhật_bản; viêm màng_não; não_mô_cầu',
  mpox: 'đậu mùa khỉ?; mpox',
  hepatitis: 'viêm gan a|b|c?',
  conjunctivitis:
    'đau mắt đỏ; viêm kết_mạc; mắt đỏ; bị mắt_đỏ; mắt ghèn|gỉ|dử; mắt đỏ_hoe|đỏ_ngầu; dịch đau_mắt|mắt_đỏ',
  diarrhoea:
    'tiêu chảy; đi ngoài; tào_tháo; ỉa chảy; đi phân lỏng; rota; ỉa lỏng; tiêu_chảy cấp; bị chột_bụng; đi_cầu lỏng; đi phân nước; tào_tháo đuổi|rượt; ỉa; tiêu lỏng',
  malaria: 'sốt rét',
  mumps: 'quai_bị',
  rubella: 'rubella; ru_bê_la; sởi đức',
  tetanus: 'uốn_ván',
  polio: 'bại_liệt; sốt bại_liệt',
  zika: 'zika; zi_ka',
  hiv: 'hiv; si_đa; aids',
  cancer:
    'ung_thư; ung_thư phổi|gan|vú|máu|dạ_dày|vòm_họng; gây k; chất gây_ung_thư; khối u; u ác; bướu ác; hóa_ung_thư',
  diabetes: 'tiểu đường; đái tháo_đường|đường',
  hypertension: 'cao|tăng huyết_áp|máu; huyết_áp cao; tăng_xông; lên tăng_xông',
  stroke: 'đột_quỵ; đột_quị; tai_biến; đột_tử|méo_mồm; nhũn não; tai_biến mạch_máu_não; xuất_huyết não',
  sore_throat: 'viêm|đau|rát họng; đau cổ_họng',
  cold: 'cảm lạnh|thường|gió|mạo; bị cảm; sổ|nghẹt|chảy mũi; cảm; đang|bị|mới cảm; sổ_mũi',
  pneumonia: 'viêm phổi',
  autism: 'tự kỷ|kỉ',
  infertility:
    'vô_sinh; hiếm_muộn; tuyệt_tự; tịt đẻ|ngòi?; khó đẻ|sinh_nở|có_con|đậu_thai; hết|không|khỏi|mất|chẳng|khó đẻ|sinh|có|có_thể_có|sinh_được|đẻ_được|có_được con|bầu|thai|nở|em_bé; hết|mất khả_năng sinh_sản|sinh_con; mất|hết đẻ; không|khỏi|hết|khó đẻ|sinh được; mất khả_năng làm_mẹ|làm_cha|sinh_đẻ; hỏng|hư buồng_trứng|tinh_trùng; không có_con_được|sinh_đẻ_được; hiếm con',
  gout: 'gút; gout',
  stomach: 'đau|viêm dạ_dày|bao_tử',
  shingles: 'zona; zô_na; giời_leo; dời_leo; bệnh zona|giời_leo',
  hpv: 'hpv; ung_thư cổ_tử_cung; cổ_tử_cung; sùi mào_gà',
  pneumococcus: 'phế_cầu; phế cầu khuẩn?; viêm phổi phế_cầu',
  dysentery: 'kiết_lỵ; kiết_lị; bệnh lỵ|lị; lỵ amip|trực_khuẩn',
  plague: 'dịch_hạch',
  leptospirosis: 'xoắn khuẩn; sốt xoắn_khuẩn|vàng_da',
  worms: 'giun sán; nhiễm|bị|có giun|sán|giun_sán; tẩy|sổ|xổ giun|lãi|sán; sán; sán_lá|sán_dây|sán_lợn; lãi kim|đũa',
  scabies: 'ghẻ; cái|bị|bệnh ghẻ; hắc_lào; nấm da|móng|tóc|kẽ; chí|chấy|rận; chấy_rận',
  food_poisoning: 'ngộ_độc; ngộ_độc thực_phẩm|thức_ăn; trúng thực|độc',
  asthma: 'hen suyễn?; suyễn; bệnh hen|suyễn; lên cơn_hen; hen phế_quản',
  allergy:
    'dị_ứng; phản_vệ; sốc phản_vệ|thuốc; nổi mề_đay; mề_đay; mày_đay; nổi mày_đay; sưng môi|mắt; nổi mẩn|mày_đay|mề_đay; sốc thuốc',
  myocarditis: 'viêm cơ_tim; viêm_cơ_tim',
  heart:
    'bệnh|đau|suy tim; tim_mạch; nhồi_máu cơ_tim?; đột_tử; ngừng tim; yếu tim; bịnh tim; tim bẩm_sinh; hở van; mổ tim; đặt stent; tim_yếu',
  blood_clot:
    'đông máu; cục máu_đông; huyết_khối; tắc mạch|nghẽn_mạch; máu_đông; đông_máu; nghẽn mạch|máu; tắc|nghẽn mạch_máu',
  kidney: 'sỏi|suy|bệnh|viêm|đau|hư thận; chạy thận; sỏi_thận; thận hư',
  liver: 'suy|xơ|hư|bệnh|nóng gan; gan nhiễm_mỡ; men_gan',
  toothache: 'đau|nhức|sâu|nhổ|mọc|khám|trám|niềng răng; răng miệng; nha khoa|sĩ; răng_khôn; viêm lợi|nướu',
  sinusitis: 'viêm xoang|mũi_dị_ứng|mũi; xoang',
  ear_infection: 'viêm tai giữa?; đau|ù tai',
  arthritis: 'viêm|đau|thoái_hóa khớp; khớp; thoát_vị đĩa_đệm; phong thấp; tê_thấp',
  acne: 'mụn trứng_cá|nhọt; trị|nổi mụn; nám; vảy_nến; chàm; vẩy nến; tàn nhang',
  haemorrhoids: 'trĩ; bệnh|bị trĩ; táo_bón; bón',
  dementia:
    'mất|giảm|suy_giảm trí_nhớ; lú lẫn; alzheimer; đần_độn; kém thông_minh; lẩm_cẩm; hay quên; quên trước_quên_sau; quên|nhớ trước|nhớ; đãng trí; lãng trí; lú; trí_nhớ kém|sút|giảm|sút_kém|kém_đi; hại|ảnh_hưởng|hỏng|hư|tổn_hại trí_nhớ|trí_óc; mau quên; ngu người|đi; đần; đần người|đi; teo não; chậm trí; hại|hư|hỏng não; đần_độn đi; kém trí_nhớ',
  monkeypox_smallpox: 'đậu mùa',
  std: 'giang_mai; lậu; bệnh lậu|xã_hội',
  paralysis:
    'liệt; bị|tê liệt; méo miệng; liệt nửa_người|mặt; tàn_phế; bại_liệt người; liệt giường|người|chân|tay|cả_người; nằm liệt; bại chân|tay; nằm một|1 chỗ; nằm một_chỗ; liệt_giường; không đi_lại được; ngồi xe_lăn',
  blindness: 'mù; mù mắt|lòa; hư|hỏng mắt; cận_thị',
};

/** Foods, plants, animals, goods: a claim about another one is another claim. */
const ITEMS: Words = {
  garlic:
    'tỏi; ăn|nhai|nuốt|ngậm|uống|giã|ngâm|nước|xông tỏi; tỏi sống|tươi|đen; tép|nhánh|củ|tép_củ tỏi; nước_ép? tỏi; củ|tép|nhánh|mấy_tép tỏi; tỏi ta; nhai|ăn|nuốt mấy|vài? tép|nhánh tỏi',
  ginger: 'gừng; củ|trà|nước|lát gừng',
  lemongrass: 'sả; lá|cây|củ sả; sả chanh; dầu sả',
  onion: 'hành; hành tây|tím|ta|lá; củ hành tây?; hành; củ hành; cắt|bổ|lát hành; hành_tây',
  turmeric: 'nghệ; tinh_bột? nghệ vàng|đen?',
  lemon: 'chanh; nước|quả|trái|lát chanh; chanh tươi|đào|muối',
  honey: 'mật_ong',
  mosquito: 'muỗi; con muỗi; muỗi vằn|đốt|chích|cắn; bị_muỗi đốt|chích|cắn',
  salt_water:
    'nước muối; nước_muối sinh_lý|loãng|ấm; muối loãng|ấm; súc họng|miệng muối; pha muối; muối súc_họng; thìa|muỗng|nhúm muối; nước mặn; ngậm nước_muối|muối; nước muối_loãng|pha_loãng; hòa muối',
  salt: 'muối; hạt muối; ngậm muối',
  sugar: 'đường cát|phèn|trắng',
  alcohol_drink:
    'rượu; rượu mạnh|thuốc|tỏi|gạo|đế|trắng|vang; bia; bia_rượu; rượu_bia; nhậu; nhậu rượu?; đồ uống có_cồn; rượu nặng|cồn|nếp|ngâm; rượu trắng|đế; men rượu',
  sanitizer: 'cồn; cồn y_tế|sát_khuẩn|90|70; nước|gel|dung_dịch rửa_tay_khô|sát_khuẩn; xịt|phun|bôi cồn',
  coconut: 'dừa; nước|cùi dừa; dừa xiêm|tươi',
  cold_water: 'nước lạnh|đá; đồ lạnh; đá lạnh; nước đá_lạnh',
  hot_water: 'nước nóng|ấm|sôi; nước ấm_nóng; đồ nóng; uống|tắm nóng',
  tea: 'trà; chè xanh|khô|đặc; trà xanh|đá|gừng?; nước chè; lá chè|trà; chè; nước lá_chè|trà; chè_xanh; nước_chè xanh|tươi',
  coffee: 'cà_phê; cafe; cà_fê',
  milk: 'sữa; sữa tươi|bột|chua|bò',
  breast_milk:
    'sữa mẹ; bú mẹ; cho con|bé|cháu bú|ti; cho con|bé? bú; nuôi con bằng_sữa_mẹ; bú sữa_mẹ; cai sữa; bú; con bú; cho_bú; ti mẹ; bú ti; bú bầu; cho ti|bú_mẹ|bú_sữa; bé bú|ti; nuôi_con bằng_sữa_mẹ|sữa_mẹ',
  papaya: 'đu_đủ; lá|nước_lá|nước_ép_lá đu_đủ; đu_đủ lá; nước_cốt|ngọn lá_đu_đủ; lá đu_đủ non|tươi|bánh_tẻ; đọt đu_đủ',
  banana: 'chuối; quả|trái|nải chuối',
  guava: 'ổi; lá|nước_lá|búp ổi',
  betel: 'trầu; lá|nước_lá trầu; trầu không; lá_trầu_không',
  mulberry: 'dâu tằm; vòng|cành|lá dâu tằm?',
  soapberry: 'bồ_kết; quả|trái bồ_kết',
  perilla: 'tía_tô; lá|nước|nước_lá tía_tô',
  fishmint: 'diếp_cá; rau|lá|nước diếp_cá|dấp_cá; dấp_cá',
  orange: 'cam; nước|quả|trái cam; cam tươi',
  pineapple: 'dứa; thơm_chín; khóm; quả|trái dứa|thơm|khóm',
  chili: 'ớt; quả|trái ớt',
  pepper: 'tiêu; hạt tiêu',
  wormwood: 'ngải_cứu; ngải; thanh_hao; xuyên_tâm_liên',
  cinnamon: 'quế; vỏ quế',
  ginseng: 'sâm; nhân_sâm; hồng_sâm',
  birds_nest: 'yến; tổ_yến; yến_sào',
  bitter_melon: 'khổ_qua; mướp_đắng',
  mushroom: 'nấm; nấm linh_chi; linh_chi',
  rice_water: 'nước gạo|cơm|vo_gạo',
  vinegar: 'giấm; giấm táo|gạo; dấm',
  balm: 'dầu gió|xanh|khuynh_diệp|tràm|con_hổ|cù_là|nóng; thoa|bôi|xoa dầu; thoa|bôi|xoa|xức dầu_gió|dầu_xanh|dầu_nóng',
  oil: 'tinh_dầu',
  smoke: 'thuốc lá|lào; khói thuốc lá?; hút thuốc lá?; người_hút_thuốc; thuốc_lá_điện_tử; vape; điếu thuốc; hút thuốc',
  egg_goose: 'trứng ngỗng; hột|quả|trái_trứng ngỗng',
  egg_duck: 'trứng|hột vịt; trứng_vịt lộn; vịt lộn',
  egg_chicken: 'trứng|hột gà; trứng_gà luộc|sống; gà trứng',
  egg_quail: 'trứng|hột cút',
  egg: 'trứng; trứng luộc',
  goose: 'ngỗng',
  duck: 'vịt; thịt|con vịt',
  chicken:
    'gà; thịt|con gà; gia_cầm; gà_vịt; con gà; gà luộc|chín|nhà|vịt; thịt gà_vịt; gà nấu_chín; thịt gà_chín; gà đồi; cánh|đùi|phao_câu gà',
  pork: 'heo; lợn; thịt|tiết|con heo|lợn; tiết_canh; thịt heo|lợn bệnh|dịch|chết; heo|lợn bệnh|dịch|chết; giò|chả|lòng|sườn heo|lợn',
  beef: 'bò; thịt|con bò; trâu_bò',
  pets: 'chó mèo; chó_mèo; thú_cưng|thú_nuôi|vật_nuôi; thú|vật cưng|nuôi; thú_cưng|vật_nuôi|chó_mèo lây|truyền; chó với|và|hay mèo; thú nuôi|cưng|kiểng; vật nuôi; chó_mèo nhà; con pet; pet; boss; mấy|các|bầy con? chó_mèo|chó_với_mèo; con vật',
  dog: 'chó; nuôi|bị|con|dắt chó; con chó; chó nhà|hoang|dại; cún; chó con|lạ|nhà|dại|cỏ; cún con|nhỏ; chó_con; con cún; chó mực|phèn|vàng|đốm|ta|tây|cảnh|kiểng|bẹc|becgie|béc|alaska|xù; poodle; corgi; husky; becgie; phốc; bull; con mực|vện|vàng|ki; chó hàng_xóm|nhà_bên|nhà_khách; cẩu',
  cat: 'mèo; con mèo; mèo nhà; mèo con|hoang|lạ; mèo mướp|tam_thể|ta|anh|tây|mun|vàng; mèo hàng_xóm; hoàng_thượng; con miu; miu; mèo mẹ',
  rat: 'chuột; con chuột',
  bat: 'dơi; con dơi',
  fly: 'ruồi; con ruồi; gián; con gián',
  fish: 'cá; con cá; thịt cá; cá sống|gỏi|biển; gỏi cá',
  worm: 'giun; giun đất; địa_long; trùn',
  snake: 'rắn; mật rắn; con rắn',
  vegetarian: 'ăn|trường chay; ăn_chay trường; cơm chay',
  fasting:
    'nhịn ăn|đói; bỏ|khỏi ăn; không ăn uống|gì|cơm|thì|là|cho; ngày|hôm|bữa|tuần không_ăn; bỏ_bữa; tuyệt_thực; bỏ ăn_uống',
  mask: 'khẩu_trang; đeo khẩu_trang; đeo|bịt mặt_nạ|mặt; khẩu_trang y_tế|vải|n95; mask; khẩu trang giấy|vải|y_tế; bịt khẩu_trang; mang khẩu_trang; che miệng|mặt; đeo khẩu; khẩu trang vải|giấy|n95|y_tế; cái khẩu_trang',
  face_shield: 'tấm|kính chắn_giọt_bắn|che_mặt',
  hairdryer: 'máy sấy; máy_sấy tóc; sấy tóc',
  hand_dryer: 'máy_sấy|máy sấy? tay; sấy|hong tay; sấy|hong tay bằng|dưới|ở máy',
  chip: 'chip; con|vi|gắn|cấy chip; vi_mạch; chíp; con chíp; chip theo_dõi|định_vị; thiết_bị|con theo_dõi|định_vị; định_vị',
  magnet:
    'nam_châm; hút nam_châm|kim_loại|sắt|muỗng|thìa|xu|đồng_xu|điện_thoại; dính nam_châm|kim_loại|muỗng|thìa|xu|đồng_xu; dán|hút được? muỗng|thìa|xu|đồng_xu|sắt; từ_tính; nhiễm từ; hút_được thìa|muỗng|xu|kim_loại',
  net5g: '5g; sóng|trạm|mạng|cột|trụ 5g; 5 g; năm|5 gờ|gi|giờ; mạng|sóng|trạm|cột năm_gờ|năm_gi|5_gờ; 5_gi',
  net4g: '4g; sóng|trạm|mạng|cột|trụ 4g; 4 g; bốn|4 gờ|gi; mạng|sóng|trạm|cột bốn_gờ|4_gờ',
  net3g: '3g; sóng|trạm|mạng|cột|trụ 3g; 3 g',
  net6g: '6g; 6 g',
  wifi: 'wifi; wi-fi; wai_phai; bộ phát_wifi; sóng wifi',
  microwave: 'lò_vi_sóng',
  uv: 'tia|đèn uv|cực_tím|tử_ngoại; uv',
  sun: 'phơi|tắm|ánh nắng; ánh nắng_mặt_trời',
  aircon: 'bật máy_lạnh|điều_hòa; máy_lạnh; máy|phòng lạnh; điều_hòa; máy điều_hòa',
  fan: 'quạt; quạt máy',
  zinc_item: 'kẽm; viên|bổ_sung kẽm',
  money_note: 'tiền mặt|giấy; tờ tiền; đồng_tiền; tờ bạc; tiền bạc|polyme; đồng bạc',
  rice: 'gạo; bao|ký|kg gạo; thóc',
  noodles: 'mì; mì tôm|gói|ăn_liền',
  fuel: 'xăng; xăng_dầu',
  vegetables: 'rau; rau xanh|củ; rau_củ',
  ram: 'thịt dê; dê',
  blood: 'máu; nhóm máu',
  oximeter:
    'máy đo|kẹp spo2|oxy|nồng_độ_oxy|ngón_tay|tay|ngón; máy tay; máy_đo spo2|oxy; kẹp ngón_tay; spo2; đo spo2|nồng_độ_oxy|oxy; chỉ_số|nồng_độ|mức|lượng oxy|oxi|ô_xy|ô_xi; chỉ_số|nồng_độ|mức|lượng oxy|oxi|ô_xy|ô_xi máu|trong_máu; oxy|oxi|ô_xy máu|trong_máu; kẹp_ngón tay; kẹp tay; spo2 máu?',
  oxygen_machine:
    'máy|bình tạo_oxy|oxy|ô_xy|thở; oxy; oxi; ô_xy; bình oxy; máy_tạo_oxy; thở oxy; máy tạo? oxy|oxi; máy oxy gia_đình; ô_xi; bình|máy|chai ô_xi|ô_xy|oxi|dưỡng_khí; bình thở; cho? thở máy; máy_thở; đặt nội_khí_quản; nội_khí_quản; cắm ống? thở; ống thở; máy trợ_thở; chạy ecmo; ecmo; rút ống|máy_thở',
  thermometer: 'nhiệt_kế; cặp|kẹp nhiệt_độ|nhiệt_kế|nhiệt|sốt; đo nhiệt_độ|thân_nhiệt|sốt; cặp_nhiệt_độ; lấy nhiệt_độ',
  bp_machine: 'máy đo? huyết_áp; đo huyết_áp',
  sunscreen: 'kem chống nắng',
  water_filter: 'máy lọc nước',
  air_filter: 'máy lọc không_khí; máy lọc khí|không_khí; máy_lọc_không_khí; lọc không_khí',
  fever_medicine:
    'hạ sốt; thuốc hạ sốt; viên|uống hạ_sốt; hạ nhiệt; giảm sốt; thuốc sốt; giảm|cắt|hạ|bớt cơn? sốt; thuốc giảm_sốt|hạ_nhiệt|cắt_sốt; viên sủi|nhét hạ_sốt',
  medicine: 'thuốc; thuốc men|tây|nam|bắc|uống; viên thuốc; uống thuốc',
  antibiotic: 'kháng_sinh; trụ_sinh; thuốc kháng_sinh',
  sugarcane: 'mía; nước|cây mía',
  pomelo: 'bưởi; lá|vỏ|quả|trái|nước bưởi; vỏ_bưởi khô; múi bưởi; lá bưởi; nồi lá_bưởi',
  starfruit: 'khế; lá|quả|trái khế',
  mango: 'xoài; quả|trái xoài',
  longan: 'nhãn lồng; quả|trái|cùi nhãn',
  lychee: 'quả|trái vải; vải_thiều',
  durian: 'sầu_riêng',
  jackfruit: 'mít; quả|trái mít',
  watermelon: 'dưa_hấu',
  pear: 'quả|trái lê; lê chưng|hấp',
  apple: 'táo; quả|trái táo',
  grape: 'nho; quả|trái nho',
  kumquat: 'quất; tắc; quả|trái quất|tắc',
  plum: 'quả|trái mận|mơ|đào; mơ_muối; ô_mai',
  pomegranate: 'lựu; quả|trái lựu',
  tamarind: 'me chua; quả|trái me',
  avocado: 'quả|trái bơ',
  marjoram: 'kinh_giới; lá kinh_giới',
  mint: 'bạc_hà; lá bạc_hà; húng chanh|quế|lủi; húng_chanh; tần_dày_lá',
  centella: 'rau_má; lá|nước rau_má',
  spinach: 'rau muống|ngót|đay|dền; mồng_tơi',
  purslane: 'rau_sam',
  carrot: 'cà_rốt',
  tomato: 'cà_chua',
  sweet_potato: 'khoai; khoai_lang',
  corn: 'bắp; ngô; râu bắp|ngô',
  soy: 'đậu_nành; sữa_đậu_nành; đậu_phụ; đậu_hũ',
  beans: 'đậu xanh|đen|đỏ|ván; đỗ đen|xanh; nước đậu_đen|đỗ_đen',
  peanut: 'lạc rang|luộc; đậu_phộng',
  sesame: 'mè; vừng; mè_đen; vừng_đen',
  lotus: 'sen; hạt|lá|tim|củ sen',
  eclipta: 'nhọ_nồi; cỏ_mực; cỏ nhọ_nồi|mực',
  lolot: 'lá_lốt',
  kudzu: 'sắn_dây; bột_sắn; bột sắn_dây',
  chanvit: 'chân_vịt; lá|cỏ chân_vịt',
  bamboo: 'lá|nước tre|trúc',
  pandan: 'lá|nước_lá dứa|nếp',
  artichoke: 'atiso; ác_ti_sô',
  licorice: 'cam_thảo',
  anise: 'hoa_hồi; đại_hồi; hoa hồi',
  clove: 'đinh_hương',
  honeysuckle: 'kim_ngân; kim_ngân_hoa',
  aloe: 'nha_đam; lô_hội',
  moringa: 'chùm_ngây',
  cordyceps: 'đông_trùng; đông_trùng_hạ_thảo',
  coriander: 'hạt|hột|cây mùi; rau mùi|ngò; ngò; mùi già; quả mùi; hạt ngò; lá mùi; mùi_già; hạt_mùi; cây ngò',
  dill: 'thì_là',
  camphor: 'long_não; băng_phiến',
  peppermint_oil: 'dầu tràm; tinh_dầu tràm; tràm; khuynh_diệp',
  propolis: 'keo_ong; sữa_ong_chúa',
  tobacco_water: 'nước điếu',
  bear_bile: 'mật gấu; sừng tê_giác; cao_hổ; mật_gấu; vảy tê_tê',
  dog_meat: 'thịt|ăn chó|cầy; cầy_tơ; thịt_chó; giả_cầy; ăn thịt_chó|thịt_cầy',
  cat_meat: 'thịt|ăn mèo; tiểu_hổ; ăn thịt_mèo',
  rabbit: 'thỏ; thịt thỏ',
  bird: 'chim; bồ_câu; thịt chim; yến_phụng',
  frog: 'ếch; cóc; thịt cóc',
  snail: 'ốc; ốc_sên',
  crab: 'cua; ghẹ',
  eel: 'lươn; cá_chình',
  oyster: 'hàu; sò; nghêu; ngao',
  squid: 'mực; bạch_tuộc',
  seafood: 'hải_sản; đồ biển; đồ_biển; tôm cua|mực|cá; hải_sản tôm_cua|sống',
  shrimp_paste: 'mắm tôm; mắm_tôm; bún_đậu_mắm_tôm; mắm ruốc|nêm',
  fish_sauce: 'nước_mắm; nước mắm',
  msg: 'bột_ngọt; mì_chính',
  pickles: 'dưa_muối; dưa chua|cải; kim_chi; cà muối; cà_pháo',
  bread: 'bánh_mì',
  porridge: 'cháo; cháo hành|trắng|loãng',
  candy: 'kẹo; kẹo ngậm; sô_cô_la; bánh kẹo',
  soft_drink: 'nước_ngọt; coca; pepsi; nước có_ga; nước tăng_lực; bò_húc',
  urine: 'nước_tiểu; nước đái; đồng_tiện',
  baking_soda: 'baking_soda; bột nở; thuốc muối; baking soda',
  peroxide: 'oxy_già; nước oxy_già; ôxy già',
  methylene: 'xanh_methylen; xanh_metylen; methylen; xanh methylen|metylen; thuốc xanh',
  permanganate: 'thuốc_tím',
  iodine: 'betadine; cồn_iốt; povidone; iốt; i_ốt',
  alkaline: 'nước ion_kiềm|kiềm; ion_kiềm; nước_kiềm; kiềm; chất kiềm',
  ozone: 'ozone; ô_zôn; máy ozone',
  silver: 'bạc; vòng|lắc|kiềng|thìa|đồng_xu bạc; đánh|cạo gió bằng_bạc',
  amulet: 'bùa; đeo bùa; bùa ngải; lá bùa; tượng_phật',
  scraping: 'cạo_gió; cạo gió; giác hơi; giác_hơi; bắt gió',
  acupuncture: 'châm_cứu; bấm_huyệt; huyệt; chích_lể; châm cứu',
  holy_water: 'nước thánh|phép; nước_thánh',
  goggles: 'kính bơi|râm; kiếng bơi|mát|đen; kính_bơi',
  gloves: 'găng_tay; bao_tay; găng',
  raincoat: 'áo_mưa; đồ bảo_hộ; áo bảo_hộ',
  bleach: 'javen; javel; nước javen|javel|tẩy; nước_tẩy; thuốc tẩy; clo; cloramin; cloramin b; clorin',
  soap: 'xà_phòng; xà_bông; xà_bông_cục; sữa_tắm',
  phone: 'điện_thoại; điện_thoại di_động|thông_minh; di_động; smartphone; sóng điện_thoại|di_động; sóng_di_động',
  television: 'ti_vi; tivi; truyền_hình',
  guppy: 'cá bảy_màu|7_màu|lia_thia|rô_phi|cờ; bảy_màu; 7_màu',
  incense: 'nhang; hương muỗi; nhang muỗi; nhang_muỗi; hương_trầm; trầm',
  repellent: 'kem|xịt|thuốc|tinh_dầu|bôi chống|đuổi|xua muỗi; kem_chống_muỗi; soffell',
  bednet: 'mùng; mùng_màn; ngủ mùng|màn; mắc mùng|màn; giăng mùng|màn',
  bee_venom: 'nọc ong|rắn|bò_cạp',
  tiger_balm: 'cao_sao_vàng; cao dán; salonpas',
  ear_candle: 'máy xông|khí_dung; khí_dung; nebulizer',
  blood_letting: 'nặn máu; nặn_máu; nặn ra_máu|sạch_máu|hết_máu; hút máu_độc; rạch vết_thương',
  dewormer: 'thuốc tẩy|sổ|xổ giun|lãi|sán; thuốc giun|sán|lãi|xổ; tẩy|xổ|sổ giun|lãi',
  organ:
    'nội_tạng; tạng; lấy|mổ|bán|cướp|moi tim|gan|thận|nội_tạng|tạng|phủ_tạng; bộ_phận cơ_thể; gan thận; giác_mạc; phủ_tạng; lục_phủ_ngũ_tạng; buôn tạng|nội_tạng; mổ bụng',
};

const { pentavalent: _, ...BRANDS } = VACCINES;

/** Those about whom something is said. */
const PEOPLE: Words = {
  child:
    'trẻ; tụi|bọn|lũ|đám nhỏ|trẻ|nhóc|con_nít|trẻ_con; trẻ em|con|nhỏ|nít|thơ; con nít|nhỏ|trai|gái|em|tôi|mình|cái|cháu; em bé|nhỏ; bé; bé nhà_em|nhà_tôi|nhà_mình|gái|trai; cháu; thằng|đứa|con nhỏ|bé|út|con|cháu; cháu bé|nhỏ|nhà_em|nhà_tôi; thiếu_nhi; nhi_đồng; nhóc; thằng_cu|thằng_bé|cu_tí|cu_bi; con; nhà_con; sắp_nhỏ; mấy_đứa nhỏ|bé; con_cháu; cháu nội|ngoại; thằng cháu|con|nhỏ|cu; con bé; trẻ sơ_sinh; tụi nhỏ|nhỏ_nhà; nhóc tì; bầy trẻ|nhỏ; mấy|hai|ba đứa? nhỏ|nhóc; trẻ_nhỏ; đứa trẻ|bé|nhỏ; em nhỏ; con thơ; thiếu nhi',
  infant:
    'sơ_sinh; trẻ|bé|con sơ_sinh; trẻ nhũ_nhi; mới sinh|đẻ; trẻ|bé|cháu|con dưới 2|3|6 tháng; bé|trẻ|cháu|con 1|2 tháng; mới đẻ; nhũ_nhi; bé mới_đẻ|mới_sinh; cháu|con mới_đẻ|mới_sinh|sơ_sinh; trẻ mới_đẻ|mới_sinh; em_bé mới_sinh|mới_đẻ; trẻ đỏ_hỏn; bé|trẻ|cháu|con hơn|mới|gần|được|tròn|chưa_tới|chưa_đầy|chưa_được 1|2|3|một|hai|ba tháng; ngày|tuần tuổi; đầy tháng; trong tháng; còn đỏ_hỏn|trong_tháng; bé|trẻ|cháu|con một|hai tháng; mấy ngày_tuổi|tuần_tuổi',
  adult: 'người lớn|trưởng_thành|trẻ; thanh_niên; cha_mẹ; bố_mẹ; ba_mẹ; ba_má; phụ_huynh; bố|cha|ba mẹ|má; người_lớn',
  elder:
    'người già|cao_tuổi|lớn_tuổi|có_tuổi|trên_60_tuổi|trên_65_tuổi; ông bà; cụ; các_cụ; cụ già; mẹ|bố|cha|ba|má già; cao_tuổi; lớn|cao|nhiều tuổi; người|ông|bà|ba|má|bố|mẹ lớn_tuổi|cao_tuổi|già; người nhiều_tuổi; các cụ; cụ ông|bà; mấy cụ; ông_già|bà_già; người_già; trên|từ|ngoài|hơn 60|65|70|75|80 tuổi; 60|65|70|75|80 tuổi; má|ba|bà|ông|mẹ|bố|cha|ngoại|nội 60|65|68|70|72|75|78|80|85|90 tuổi; sáu|bảy|tám|chín mươi|chục tuổi; ông|bà cụ; già; già cả; già yếu; tuổi già|cao; cao niên; ông_bà già; ba|má|bố|mẹ|ông|bà|cụ|người 60|65|68|70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|90; hơn|ngoài|trên|gần sáu|bảy|tám mươi; bảy|tám|chín mươi tuổi; cụ nhà; ông già|cụ|lão; bà già|cụ|lão; lớn tuổi; u70; u80; người già; người 65_tuổi|70_tuổi|80_tuổi; 61|62|63|64|66|67|68|69|71|72|73|74|76|77|78|79|81|82|83|84|85|86|87|88|89|90|91|92 tuổi',
  pregnant:
    'bà|mẹ|có|mang|đang bầu|thai; phụ_nữ|người|đàn_bà có_thai|mang_thai|mang_bầu; mang_thai; mang_bầu; có_thai; có_bầu; thai_phụ; thai_kỳ; bầu; bầu_bí; có|mang chửa; đang mang_bầu|mang_thai|có_bầu|có_thai; thai_nhi; sản_phụ; bầu 1|2|3|4|5|6|7|8|9 tháng; thai; vợ|chị|em|con|tôi thai; bụng bầu|to|chửa|mang_dạ_chửa; cấn bầu|thai; ốm nghén; nghén; em|chị|mẹ|bà|vợ bầu; sắp|gần sinh|đẻ|sanh; tam_cá_nguyệt; chửa; mang bụng; bầu mấy|được|gần|hơn|tới|sắp; đang chửa; có chửa; thai|bầu tuần|tháng; mẹ thai; bà chửa; thai sản|phụ; sản phụ',
  students:
    'học_sinh; sinh_viên; trẻ đi_học; các cháu học_sinh; học trò; con em; học_trò; các em_học_sinh; tụi|đám|bọn học_trò|học_sinh; học sinh_các_cấp; cả trường; con em học_sinh; mấy_đứa đi_học; các con đi_học',
  chronic:
    'bệnh_nền; bệnh nền|mạn|mãn|mạn_tính|mãn_tính; người có_bệnh_nền; có bệnh; bệnh_nền nặng; nhiều bệnh; bệnh sẵn|mãn; bệnh trong_người',
  household:
    'hộ; hộ gia_đình|dân; gia_đình; nhà_nào|mỗi_nhà|từng_nhà|nhà_nhà; mỗi|từng|mọi|các hộ|nhà|gia_đình; nhà nào',
  each_person:
    'mỗi|từng|mọi người|nhân_khẩu; ai cũng; đầu người; mọi|tất_cả người|mọi_người; cả_thảy mọi_người; ai ai; tất_cả dân; toàn_dân',
  poor: 'hộ nghèo|cận_nghèo; nghèo',
  foreigner: 'người nước_ngoài|trung_quốc|tàu; khách tây',
  premature: 'sinh|đẻ non; trẻ|bé sinh_non|đẻ_non|thiếu_tháng; thiếu tháng; sinh|đẻ thiếu_tháng; nhẹ cân',
  girls: 'bé|con|trẻ|cháu gái|em_gái; con_gái; phụ_nữ; đàn_bà; nữ_giới',
  men: 'đàn_ông; nam_giới; con trai; con_trai; bé trai; quý_ông',
  workers: 'công_nhân; người lao_động; nhân_viên; người làm',
};

/** Pairs and rows of contraries besides the signed ones: one of them is not the other. */
const CONTRARIES: Readonly<Record<string, Words>> = {
  heat: {
    hot: 'trời|thời_tiết|mùa|khí_hậu nóng; nắng nóng?; mùa hè; nóng hơn|trên|quá',
    cold: 'trời|thời_tiết|khí_hậu lạnh|rét',
  },
  season: {
    rainy: 'mùa mưa',
    dry: 'mùa khô',
    yearly: 'quanh|cả năm; mùa|tháng nào cũng; bốn|4 mùa; không phân_biệt|kể mùa',
    summer: 'mùa hè|hạ; hè; mùa nóng; mùa nắng',
    winter: 'mùa đông|lạnh|rét; trời lạnh|rét',
  },
  isolation: {
    quarantine_home: 'cách_ly tại_nhà|ở_nhà|tại_gia; tự? cách_ly tại_nhà|ở_nhà',
    quarantine_centre:
      'cách_ly tập_trung; khu cách_ly tập_trung?; khu|trại|trung_tâm|điểm cách_ly; đưa|bị_đưa|đi|dẫn|gom|lùa vô|vào|tới|lên? khu|trại? cách_ly; cách_ly trong|ở trường|doanh_trại|khách_sạn|khu|trung_tâm|trường_quân_sự; đi cách_ly; đưa đi_cách_ly|đi_tập_trung; gom|bốc|hốt đi; khu tập_trung|quân_sự; trường quân_sự',
  },
  tier: {
    hospital_province: 'bệnh_viện|viện|bv tỉnh; bệnh_viện|viện|bv đa_khoa? tỉnh; tuyến tỉnh',
    hospital_district: 'bệnh_viện|viện|bv huyện; tuyến huyện; trung_tâm y_tế? huyện',
  },
  shot: {
    unshot: 'chưa tiêm|chích|tiêm_phòng|chích_ngừa|tiêm_ngừa|được_tiêm|từng_tiêm phòng|ngừa?',
    shot: 'đã tiêm|chích|tiêm_phòng|chích_ngừa|tiêm_ngừa|được_tiêm phòng|ngừa?; tiêm|tiêm_phòng|chích|chích_ngừa rồi',
  },
  duty: { must: 'bắt_buộc; buộc phải', free_will: 'tự_nguyện; không bắt_buộc; tùy_ý' },
  day: {
    today: 'hôm|bữa nay; sáng|trưa|chiều|tối|đêm nay',
    tomorrow: 'ngày_mai; mai; sáng|trưa|chiều|tối mai',
    after: 'ngày mốt|kia; mốt',
    yesterday: 'hôm|bữa|tối|đêm qua',
    week: 'tuần sau|tới',
    month: 'tháng sau|tới',
  },
  often: {
    once: 'một|1 lần',
    again:
      'bị nữa; dính nữa; nhiễm nữa; tái nhiễm; lại lần_nữa|lần_2; lần|mũi thứ? hai|2; bị|mắc|dính|nhiễm lại; thêm lần_nữa; mắc|bị|dính|nhiễm lần_hai|lần_2|nữa|nhiều_lần|mấy_lần; mắc đi_mắc_lại; nhiều lần; nhiều bận; lần nữa; bị|mắc|dính|nhiễm lại nữa',
  },
  result: {
    positive:
      'dương_tính; hai|2 vạch; lên vạch; hai|2 gạch; lên|hiện|ra|được|dính|thấy|nổi hai|2 vạch|gạch; ra|lên dương; ra dương_tính; lên|ra hai_vạch; thành dương; dương; bị dương',
    negative:
      'âm_tính; một|1 vạch; một|1 gạch; lên|hiện|ra|được|thấy|chỉ một|1 vạch|gạch; ra|lên âm; ra âm_tính; thành âm; mỗi 1|một vạch|gạch; về|xuống một|1 vạch; thử|test hoài? vẫn|mà? không|chưa lên|ra; không lên hai|2 vạch|gạch; mãi không lên',
  },
  scope: {
    only: 'chỉ; chỉ có|riêng|mỗi|mình; riêng mỗi?; mới bị|mắc',
    not_only:
      'không|chẳng|đâu|hông chỉ|riêng|phải_chỉ|chỉ_có; cũng mắc|bị|dính|lây|nhiễm|có_thể_mắc|có_thể_bị|mắc_được|bị_được',
  },
  side: {
    before: 'trước khi',
    after: 'sau khi',
  },
  clock: {
    night:
      'ban|về|buổi|nửa|giữa đêm|tối; khuya; đêm; tối; tối đến|về; ban_đêm; đêm hôm|xuống|về; đêm_khuya; nửa_đêm; chạng_vạng',
    daytime:
      'ban|giữa ngày; ban_ngày; trưa; buổi|ban|giữa|giấc trưa; ban_trưa; giữa ban_ngày; ban_ngày ban_mặt; ngày_ban; buổi ngày',
  },
  truth: {
    right: 'đúng; chính_xác; chuẩn; vẫn đúng|chuẩn|chính_xác',
    wrong: 'sai; không|chẳng|hông đúng|chính_xác|chuẩn; lệch; sai_lệch; sai số',
  },
  wrapping: {
    bundle:
      'ủ ấm; đắp chăn|mền; quấn nhiều? chăn|mền|khăn|kín; ủ; trùm chăn|mền; mặc ấm|nhiều; ủ_ấm; quấn kín; mặc nhiều áo|đồ; trùm men|mền|kín; cho ra_mồ_hôi; đắp mền|chăn|nhiều; trùm kín_mít|kín_bưng|kín; trùm; trùm|đắp|quấn kín_mít; mặc kín|kín_mít; bịt|đóng kín_mít|kín; nằm trong_mền; kín mít|bưng',
    sponge:
      'lau người; dán hạ_sốt; chườm ấm|mát|lạnh|khăn; chườm; lau mát|ấm|người; lau_mát; chườm đá|nước_đá|lạnh|mát|ấm; lau nước_ấm|nước_mát',
  },
  water: {
    dirty: 'nước bẩn|dơ|thải|cống|đục; cống_rãnh; cống rãnh?; nước tù đọng?; chỗ dơ|bẩn; cống|rãnh dơ|bẩn',
    clean: 'nước sạch|trong; chỗ sạch',
  },
  opening: {
    closed:
      'đóng cửa; đóng_cửa; tạm đóng_cửa|ngưng|dừng|nghỉ; ngừng|dừng|ngưng|nghỉ hoạt_động|bán|nhận|khám|tiếp_nhận|chợ; nghỉ bán_hàng; cấm cửa|họp_chợ; từ_chối nhận|tiếp_nhận?; bị|cho|phải đóng rồi|luôn|hết|cửa; dẹp|ngưng|dừng|ngừng|nghỉ họp_chợ|chợ|bán|buôn_bán|họp; dẹp chợ|luôn; giải_tán chợ; đóng_chợ; đóng cửa_chợ; đóng_cửa rồi|luôn|hết; bị đóng_cửa|dẹp',
    open: 'mở cửa; mở_cửa lại|trở_lại; mở bán|lại; vẫn? hoạt_động|bán|mở|nhận|tiếp_nhận bình_thường; vẫn hoạt_động|bán|mở|nhận|khám|tiếp_nhận',
  },
};

/** Predicates that say "less": prevents, cures, kills, is out of, is safe. */
const LESS: Words = {
  stop: 'phòng; phòng được|tránh|ngừa|chống|bệnh|dịch; phòng_ngừa; phòng_tránh; phòng_chống; ngừa; ngừa được; ngăn; ngăn ngừa|chặn|được|cản; chặn; chặn được; chống; chống được|lại|dịch; tránh; tránh được|khỏi|xa; đuổi; xua đuổi?; khỏi|không|hết|chẳng|chả|đỡ lo|sợ|ngại|còn_sợ|phải_lo; kháng được?; đề_kháng được?; bảo_vệ; không|chẳng|hổng|khỏi|hết vào|vô|xâm_nhập|lọt|bám nổi|được; hết đường vào|vô|xuống|lây; ngăn không_cho; không|khỏi dám|vào; che_chở; kỵ; khắc_tinh; cản; cản được|lại|trở; giữ lại được?; lọc được|sạch|hết; miễn lo; bớt|khỏi|đỡ|hết lo|sợ|ngại|bị|dính|mắc; không tới|dám_vào|dám_bén_mảng; ít bị|mắc|dính|lây; chở_che; xua; xua được?; trừ được?; ngừa hết|luôn; ngăn hết|tuyệt_đối|hoàn_toàn; chắn được; khỏi bị|mắc|dính|lây|nhiễm; không|chẳng|khó lây|dính|mắc|bị|nhiễm nổi; an_tâm; yên_tâm; lá_chắn; chống_chọi; ngăn chặn_hoàn_toàn; phòng chống|trừ; né được; tránh bị|mắc|lây',
  cure: 'chữa; chữa được|khỏi|hết|lành|trị|dứt|bệnh; chữa_khỏi được|hẳn; trị; trị được|khỏi|hết|dứt|bệnh|tận_gốc|lành; điều_trị; khỏi; khỏi bệnh|hẳn|liền|ngay|luôn; lành; lành bệnh; dứt bệnh|điểm; cứu được|sống; đẩy lùi; mau|nhanh lành|khỏi|hết; hết|bớt bệnh; thuốc tiên; bài_thuốc; hết liền|ngay|luôn; là|thì xong|êm|dứt; trị|chữa dứt|tiệt; tan bệnh; dứt; dứt hẳn|ngay|liền; tống|đào_thải virus|vi_rút|độc; lặn; mau|chóng|nhanh|lẹ|sớm lành|khỏi|hết|dứt|đỡ|bớt|hạ|khỏe; giúp khỏi|hết|lành; hiệu_nghiệm; công_hiệu; đặc_trị; thần_dược; hết|bớt|đỡ lẹ|nhanh; thông mũi; chữa|trị lành|khỏi|hết|dứt; khỏi|lành|hết|đỡ|hạ nhanh|mau|lẹ; hạ nhanh|lẹ|mau_hơn|nhanh_hơn; lui; lui hẳn|bệnh|ngay; bệnh|dịch lui; là hết; bay|hết|lui bệnh; bớt hẳn; lành hẳn|ngay; khỏi hẳn|liền|tức_thì; trị|chữa bách_bệnh; hết bệnh; cứu_mạng; cứu sống|được; chóng khỏi|lành; rút ngắn; nhanh|mau bình_phục|hồi_phục|lành; thuyên_giảm; khỏi hết; hết dại; hết ngay|sạch; tiêu bệnh|tan',
  kill: 'diệt; diệt được|sạch|hết|trừ|khuẩn; giết; giết chết|sạch|được|hết; tiêu_diệt; tiêu_diệt được|hết; khử; khử trùng|khuẩn|được; sát_khuẩn|sát_trùng; loại_bỏ|loại_trừ; quét sạch; hút sạch|hết|virus|vi_rút; sạch virus|vi_rút|khuẩn|bệnh; bay virus; tiêu virus; virus bó_tay|chịu_thua|đầu_hàng; trôi virus; làm sạch; hút|rút hết|sạch|được|ra; hút; ăn sạch|hết; chết sạch|ráo|queo|hết; giết|diệt chết? con? virus|vi_rút|vi_khuẩn|corona|covid; diệt hết|sạch; đi đời; triệt; triệt tiêu|hạ; tiêu; virus tiêu|chết|ngủm|tiêu_đời|đi_đời; thiêu chết|rụi; làm_chết virus|vi_rút',
  immune:
    'miễn dịch|nhiễm; miễn_dịch suốt_đời|cả_đời|trọn_đời; có|tạo|đủ kháng_thể; chỉ bị|mắc|nhiễm|dính đúng|có|duy_nhất? 1|một lần; miễn dịch|nhiễm suốt_đời|cả_đời|trọn_đời|mãi_mãi; 1|một lần trong_đời|duy_nhất|rồi_thôi',
  level: 'giảm; giảm được|đi|xuống|bớt; làm giảm; tụt; sụt; làm tụt|hạ; xuống thấp; hạ xuống|thấp',
  out: 'hết; hết sạch|nhẵn|veo|cả; không|chẳng|hông|chả còn; cạn; cạn kiệt|sạch; cháy hàng; quá_tải; kín; kín chỗ|giường; chật kín; xóa_sổ; xóa sổ; bị xóa_sổ; biến_mất; tuyệt_chủng; thanh_toán được|xong; dập_tắt; dập dịch; khống_chế; chấm_dứt; kết_thúc; sạch bóng; hết dịch|bệnh_này; gỡ|dỡ|bỏ|tháo|ngưng phong_tỏa|giãn_cách|cách_ly|chốt|dây|giăng_dây|lệnh; thiếu; thiếu_hụt; khan; khan_hiếm; đứt hàng|thuốc|nguồn; không còn? tới_đâu; sạch bóng|trơn; hết ráo|trơn|tiệt|hàng|thuốc; hết_hàng',
  pay: 'miễn_phí; không|chẳng|khỏi|hông mất|tốn|trả|nộp|phải_trả|thu|đóng|lấy|phải_đóng|phải_mất tiền|phí|đồng_nào|xu_nào; khỏi|không tốn|trả; free; không tính_tiền|thu_tiền|thu_phí|lấy_tiền|lấy_phí|thu_đồng_nào|tốn_đồng_nào|tốn_xu_nào|tốn_tiền|mất_tiền|mất_phí; khỏi đóng|mất|trả|tốn tiền|phí|đồng; cho không; phát_không; nhà_nước lo|trả|bao; miễn_phí hoàn_toàn; 0 đồng; không đồng',
  work: 'ngừng|dừng|ngưng|nghỉ|thôi|hết hoạt_động|làm_việc|tiếp_nhận; không gọi|liên_lạc được; bị cắt|khóa; ngừng|dừng|ngưng|nghỉ|thôi nhận|bán|khám|mổ|tiêm|phục_vụ|chạy|đón; từ_chối nhận|tiếp_nhận?; thôi nhận|tiếp_nhận',
  harm: 'an_toàn; vô_hại; lành_tính; không|chẳng|hông|chả sao|hề_hấn|ảnh_hưởng_gì|vấn_đề; ăn|uống|dùng|xài|tiêm|chích vô_tư; vô tư',
  school_off:
    'đi|đến|tới học|trường|lớp lại|bình_thường|trở_lại; mở_cửa trường_học|trường; học lại bình_thường?|trở_lại?; trường học_lại|mở_lại; học bình_thường|trở_lại; trở_lại trường|lớp|học; tựu_trường',
};

/** The same predicates said "more". */
const MORE: Words = {
  cause:
    'là? nguyên_nhân|thủ_phạm|căn_nguyên; gây; gây ra|nên|bệnh; khiến; dẫn đến|tới; sinh ra|bệnh; làm cho|ra|phát_sinh; làm; do; bởi; tại; bắt_nguồn; là do; thành ra; đâm ra; gây nên|ra; có liên_quan; liên_quan; liên_quan gì? tới|đến; dính_dáng; dính_dáng gì? tới|đến; dính_líu; can_hệ; kéo_theo; để_lại; biến thành; thủ phạm; phát sinh; sanh ra',
  spread:
    'lây; lây lan|nhiễm|truyền|sang|qua|bệnh|cho|từ; truyền; truyền bệnh|nhiễm|sang|qua|từ; phát tán; lan; lan truyền|rộng; làm lây; lây lan|dính|bệnh; lây qua_người|sang_người|cho_người|qua_cho_người; truyền cho|qua; phát_tán; lây chéo|ngược; bắt sang|qua; lan bệnh|dịch; gieo_rắc; rải bệnh|virus; đem|mang bệnh|virus|mầm_bệnh; lây hết',
  catch:
    'mắc; mắc bệnh|phải; lên|phát cơn; nhiễm; nhiễm bệnh|virus|phải; bị; bị bệnh|nhiễm|lây|dính|mắc; dính; dính bệnh|phải; đổ bệnh; vướng; lên|ra|phát sởi; đổ|sinh bệnh; vương|vướng bệnh; lây bệnh|dịch; bắt|lây|nhiễm phải; lây bệnh_từ; dính chưởng|đòn|covid|dịch; trúng bệnh; bị lây_bệnh; bị dính; mang bệnh; ôm bệnh; lên|ra sởi; rước bệnh; phát bệnh; tái mắc',
  level: 'tăng; tăng lên|được|cao|nhanh|vọt; làm tăng; lên nhanh|liền|cao|vù_vù|ngay; nâng; cải_thiện',
  pay: 'trả tiền?; bán; phải|tự mua; đóng tiền|phí; mất|tốn|nộp|thu tiền|phí; tốn; tính tiền|phí; giá; chi_phí; chi_trả; thanh_toán',
  work: 'hoạt_động; làm_việc; mở_cửa; trực; vẫn gọi|liên_lạc được; mở cửa; mở_cửa lại|trở_lại; vẫn? nhận|tiếp_nhận|bán|mở|chạy bình_thường; vẫn nhận|tiếp_nhận|bán|mở|khám; mở lại; mở bán',
  harm: 'nguy_hiểm; độc; độc hại; có|gây|tác|làm hại; hại; chết người; ảnh_hưởng; nguy; đáng lo|sợ|ngại; nguy kịch; nặng; toi đời; tàn_phá; hủy_hoại; phá hủy; tổn_thương; có hại|độc; hư; hỏng; khổ; tai_hại; nguy hại; tác_hại; phản_tác_dụng; lợi_bất_cập_hại; rước họa; có vấn_đề; độc_hại; mang_họa; tệ hơn; nặng hơn|thêm; độc lắm',
  die: 'chết; làm chết; tử_vong; thiệt_mạng; mất mạng; bỏ_mạng; qua_đời; chết người; toi; ra đi; mất|ra_đi vì|do|bởi; đã|vừa|mới|cũng mất|ra_đi|đi; người mất vì|do|bởi|tại_nhà|trong|ở; có người mất; qua đời; từ_trần; tắt_thở; tắt thở; đi đời; lìa_đời; lìa_trần; tử_nạn; chầu_trời; về với_ông_bà|chầu_trời|với_tổ_tiên; đi bán_muối; bán_muối; xanh cỏ; hẹo; ngoẻo; ngủm; tiêu_đời; tiêu|toi mạng; cướp đi|mất|mạng|sinh_mạng; lấy đi|mất mạng|sinh_mạng; chết|ra_đi dần|hết|sớm|lần_lượt; ra_đi lần_lượt|hàng_loạt; chết hàng_loạt|dần_dần|chóc; hi_sinh; hy_sinh; chít; không qua_khỏi|sống_quá|sống_được_quá; chỉ còn_sống|còn_sống_được|sống_được|sống_thêm; còn sống_được|sống_thêm; chỉ sống_thêm|sống_được; sống không_quá; tử vong; bỏ mạng|mình; mất sớm|cả_nhà|hết|trong_bệnh_viện|tại_nhà|ở_nhà|ở_bệnh_viện; thiệt mạng|thân; đột_ngột qua_đời|mất; nằm xuống; chết vì|do|tại|bởi',
  live: 'sống được|nổi|sót|lâu|dai|khỏe; tồn_tại; sống; tồn_tại lâu|được; bất_tử; sống tốt|được_lâu|sót_được; sống_sót; trụ được; sống trên|ngoài|trong',
  school_off:
    'nghỉ học; nghỉ ở_nhà; cho nghỉ học?; khỏi|không|ngừng|tạm_dừng|dừng|hết|thôi đi|đến|tới học|trường|lớp; đóng_cửa trường_học|trường|lớp; trường đóng_cửa; nghỉ học_hết; được nghỉ_học; được|cho|phải nghỉ học|tới_trường|ở_nhà|dài|luôn|hết; học_sinh|tụi_nhỏ|con_em|các_con|các_cháu|trẻ_em|sinh_viên|học_trò được|cho|phải|sẽ|đều? nghỉ; học_sinh|học_trò toàn|cả|trong tỉnh|thành_phố|huyện|nước|trường được|phải|sẽ|cho|đều? nghỉ; khỏi|không phải|cần? tới|đến|đi lớp|học|trường; nghỉ tết|hè|học tới|đến|hết; đóng_cửa trường; cho nghỉ; trường|lớp cho|được? nghỉ; nghỉ trường; nghỉ lớp; tạm nghỉ',
  weaken:
    'giảm|suy_giảm|mất|hạ|yếu|tụt|bớt|làm_giảm|làm_yếu|làm_suy|hại|tổn tuổi_thọ|thọ|sức_đề_kháng|đề_kháng|miễn_dịch|hệ_miễn_dịch|sức_khỏe|trí_thông_minh|sức; làm giảm|mất|yếu|bớt|suy|suy_yếu|hỏng tuổi_thọ|thọ|sức_đề_kháng|đề_kháng|miễn_dịch|hệ_miễn_dịch|sức_khỏe|tác_dụng|hiệu_quả; giảm|mất|bớt|hết|yếu|kém|giảm_bớt tác_dụng|hiệu_quả|công_hiệu|hiệu_lực; chết|mất sớm; tổn|giảm thọ; đoản_thọ; làm yếu|hỏng|suy_yếu; suy_yếu; coi_như bỏ|không; vô_hiệu hóa; thuốc vô_hiệu|hết_tác_dụng; phá|phá_hủy|tàn_phá|hại hệ_miễn_dịch|miễn_dịch|gan|thận|phổi|tim|não',
};

/** Words of denial. "không khí" and the like are no denial: the longer phrase wins. */
const DENIALS: Words = {
  no: 'không; không hề|có|thể|còn|phải|có_chuyện|ai|bao_giờ|khi_nào|đời_nào; ko; chẳng; chẳng có|hề|bao_giờ|ai; chả; chả có|hề; chưa; chưa chắc|hề|từng|bao_giờ|có; hông; hổng; hỏng; hok; nỏ; nỏ có; đâu có|phải|bị|thể; làm_gì|mô có; làm gì|chi; chớ; đếch; cóc; không_thể; sai sự_thật; bác_bỏ; là_bịa; bịa_đặt; tin_giả; khỏi cần|phải|đi|tiêm|chích|uống|ăn|mua|đeo|cách_ly|khai|xét_nghiệm|test|khám; không|ko|chẳng|chả|hông|hổng chắc; đâu; không|chẳng|chả|hông|ko|đâu ăn|uống được|nổi; làm_gì có_chuyện|có|được; không|chẳng|chả|hổng|hông phải_là|hề_có|đời_nào; đời nào; chưa từng|bao_giờ|hề; khỏi cần; đâu có_chuyện|phải_là|hề',
  useless:
    'không|chẳng|chả|hông|hổng có? tác_dụng|hiệu_quả|ăn_thua|công_hiệu; vô_tác_dụng; vô_ích; vô_hiệu; vô_dụng; không|chẳng|chả|hông|hổng ăn_nhằm|nhằm_nhò|giải_quyết gì?|chi?; không|chẳng|chả nói_lên|chứng_minh được? gì|điều_gì; phí_công; công_cốc; vô_bổ; không ích|lợi gì; không|chẳng xi_nhê',
  forbid:
    'không|chẳng|hông|chớ được|nên|cho|cho_phép; kiêng; cữ; kiêng cữ|khem; phải kiêng; cấm; đừng; đừng có|nên; chống_chỉ_định; không được phép; phải|nên|cần cữ|kiêng_cữ|tránh; tuyệt_đối không|tránh|cấm; bị cấm; không cho_phép; kiêng kị|kỵ|hẳn; cữ nước|gió|tắm; nghiêm_cấm; chớ có|nên; không|đừng được|nên|có? để',
};

/** What is asked: a question after the time is none after the way. */
const ASKS: Words = {
  how_long:
    'bao|mấy|bao_nhiêu lâu|ngày|hôm|bữa|tuần|tháng|năm|tiếng|giờ|phút|giây; khoảng|trong bao_lâu|mấy_ngày; thời_gian; chừng nào; kéo_dài; mấy hôm thì; bao_lâu; chừng|khoảng|cỡ bao_lâu; đến|tới khi_nào|bao_giờ|chừng_nào|bao_lâu; bao lăm ngày; hết bao_lâu; tới|đến khi_mô|khi_nao|hồi_nào|ngày_nào|bữa_nào|chừng_mô; mấy bữa|hôm|bửa|ngày|tuần|tháng|năm; bao_lâu nữa|rồi; nhiêu lâu|ngày|bữa|tháng|tuần; bao_nhiêu bữa|hôm; bấy lâu; mất bao_lâu|mấy_ngày; trong mấy|bao_nhiêu ngày|tuần|tháng; đủ mấy|bao_nhiêu ngày; cách mấy|bao_nhiêu tháng|tuần|ngày',
  when: 'mấy tháng|tuổi; bao nhiêu tuổi; khi|lúc|bao|hồi nào|giờ; bao_giờ; khi_nào; thời_điểm; giờ nào; mấy giờ; lịch; lúc_nào; chừng_nào; ngày nào; còn kịp; kịp không|nữa; bây_giờ kịp; lịch trình; hạn; tới khi_nào; mấy tháng|tuổi; tháng thứ mấy; bao nhiêu tuổi; khi|lúc|bữa mô; hôm|bữa nào; tới|đến lúc|mức nào; ngày|hôm thứ mấy; ngày thứ_mấy; thứ mấy; chừng nào mới|được; đến bao_giờ; hôm nào; mấy giờ đầu; lúc nào; ngày thứ mấy; ngày|hôm|bữa|lúc|khi|hồi đâu; khi mô|nao; bữa nào|mô; giờ nào|mô; lúc mô; được mấy_tháng|mấy_tuần; mấy tuần|tuổi|tháng thì|là|mới; tuần thứ_mấy; từ khi_nào|lúc_nào|tuần_nào|tháng_nào; độ mấy|bao_nhiêu tuổi|tháng; ngày mấy; mấy giờ|tháng|tuổi mới; bao giờ thì|mới',
  how: 'thế_nào; như_thế_nào; ra sao; làm|mần sao|răng; bằng cách nào; cách; cách nào|làm|dùng; sao cho; làm thế_nào; đúng cách; ra_răng; hướng_dẫn; quy_trình; thao_tác; sao; kiểu gì; kiểu chi|sao|nào; thủ_tục; các bước; bằng_cách nào|chi; làm kiểu_gì|kiểu_nào; cách thức; bằng gì|chi; ra làm_sao; sao cho_đúng; các bước nào?; mấy bước; gồm mấy_bước|những_bước_nào',
  do: 'phải|cần|nên|thì làm gì|sao|chi|răng; làm gì|chi; xử trí|lý|lí; xử_lý; xử_trí; sơ_cứu; làm_gì; phải_làm_gì; phải làm_sao; mần chi|răng|sao; tính sao|răng; phải|giờ|bây_giờ tính_sao; sao đây|giờ|bây_giờ; giờ|bây_giờ sao; giờ làm_sao|làm_gì; phải sao; xử sao; cần|phải|nên làm_những gì; xử_lý|xử_trí thế_nào|ra_sao|sao; nên làm; giờ làm|tính|phải sao|gì|chi|răng; phải tính sao; biết làm_sao|làm_gì|tính_sao; làm chi; cần làm gì|chi|sao; thì sao; thì_làm_sao; tính sao_đây; xoay_sở sao|thế_nào; giải_quyết sao|thế_nào|ra_sao; nên|phải|cần xử|xử_lý|xử_trí; giờ sao|răng; phải mần răng|chi; chữa_cháy sao; phải ứng_phó|đối_phó; làm sao bây_giờ|đây; phải làm những|các bước|việc gì?',
  way: 'lây|truyền|nhiễm qua đường nào?; lây|truyền|nhiễm thế_nào|như_thế_nào|ra_sao|từ_đâu|kiểu_gì|bằng_cách_nào|sao|cách_nào|qua_đâu; đường lây|truyền|lây_truyền|lây_nhiễm; từ đâu; lây từ|sang|cho người; truyền từ người_này|người; lây_lan thế_nào|ra_sao; lây bằng_đường|đường nào; lây kiểu|đường gì|nào|chi|sao; truyền|lây sao; bắt_bệnh kiểu|đường',
  signs:
    'có những|bị dấu_hiệu gì?; thấy sao|gì|chi|răng|thế_nào; thấy sao; nhìn_thế_nào; dấu_hiệu; triệu_chứng; biểu_hiện; nhận_biết; nhận ra|biết|dạng; làm_sao biết; sao biết; dấu_hiệu nặng|nhận_biết; cảnh_báo; phát_hiện; thế_nào|sao|làm_sao để_biết|thì_biết; trông thế_nào|ra_sao; làm sao_biết; biểu_hiện ra_sao|thế_nào; làm_sao|sao|thế_nào để|mà|thì? nhận|biết|phát_hiện; có triệu_chứng|dấu_hiệu|biểu_hiện gì|chi|nào|sao|ra_sao|thế_nào; đến|tới mức|độ nào; khi nào thì nặng; thấy chi|gì|sao thì; nhìn sao|gì; ra_sao thì_là; trở chứng; để_ý gì|những_gì|cái_gì',
  may: 'được không|chưa|ko|hông|hok|k; có được|nên|cần|phải|thể; nên không; có nên; có cần|phải; được chứ; có_được; được|đc|dc chứ|hông|hem|hổng|hok; nổi không|hông|ko; được|nổi hay không; có ổn|sao không|ko|hông; có được không; có sao không|ko|k|hông|hong|hem; có ổn không; ổn không|ko|k; được hôn|hơm|hem|hong|k|ko; có bị_gì|làm_sao|hề_gì không; có đc|dc; đc ko|k; được không_vậy|ạ; có nổi_không; có khỏi phải|cần; chịu không; được phép không?; có quyền; có_cho; cho không; có|phải hay không; có nhất_thiết|bắt_buộc; bắt buộc không|phải; nhất_thiết phải|không; đúng không; có đúng không; có đáng_lo; sợ gì|chi không; có sợ gì|chi? không?; liệu có',
  what: 'là gì|chi; gì; cái gì; nghĩa là gì?; có nghĩa; loại nào|gì|chi; nào; thuốc|món gì|nào|chi',
  where:
    'ở|chỗ|nơi đâu|nào|mô; chỗ_nào; địa_chỉ; địa_điểm; tại đâu; ở_đâu; đi đâu; đến đâu; báo ai|đâu|cho_ai; chỗ|nơi|điểm|bên nào|mô; tới|đến|qua|ra|vô đâu|mô|chỗ_nào; ở mô; hỏi|gọi|gặp|kiếm ai|đâu|ở_đâu; mua|bán|lấy|kiếm ở_đâu|đâu|chỗ_nào|ở_mô; tìm|kiếm chỗ; địa_chỉ nào; ở chỗ|nơi|bên mô|nào; cho nào; chỗ nào; ra|vô|tới|đến chỗ_nào; xin cho_nào; cơ_quan nào; ai cấp; bệnh_viện|trạm|phòng_khám nào; bên nào; ra|qua|tới|đến|lên|xuống|vô|vào đâu|mô|chỗ_nào|chỗ_mô|đâu_để; nộp|đăng_ký|làm|khai|lấy|chích|tiêm|khám|test|thử|xét_nghiệm|báo|hỏi|gửi|bỏ|vứt|đổ|mua|nằm đâu|ở_đâu|chỗ_nào|chỗ_mô|nơi_nào; khúc|khu|hướng nào; nơi mô|nao; chỗ mô; đâu chích|tiêm|khám|bán|làm|có|nhận|cho|mở|cấp; nằm đâu|ở_đâu; quầy nào; khoa nào; cửa nào; gần nhất; đâu mới; ở phường|xã|trạm hay; nằm|ở|khám|chích|tiêm|sinh ở? trạm|trạm_xá|trạm_y_tế|phường|huyện hay; nên nằm ở',
  who: 'ai; những ai; đối_tượng; người nào; ai được|phải|cần|nên; những người_nào|ai; nhà nào; trường_hợp nào; nhóm nào; người nào được|phải; báo|gọi|kêu|nhờ|hỏi|gặp|liên_hệ|khai|khai_báo ai|với_ai|cho_ai; khai với|cho ai; ai mới|được; diện nào; thuộc diện; nhóm tuổi? nào; ai thì; những đối_tượng; dành cho ai; cho ai; đủ điều_kiện; điều_kiện gì|nào; độ tuổi nào; có_được_ưu_tiên; tới|đến lượt ai',
  why: 'vì|tại|do sao|đâu; tại_sao; vì_sao; nguyên_nhân; lý_do; là sao; răng lại; để làm_gì|chi; sao lại|mà|cứ|vẫn; mắc gì|mớ_chi|chi; cớ sao|gì; vì đâu|lẽ_gì|chi; tại răng|chi; răng lại|mà; sao mà',
  how_many:
    'mấy lần; một ngày mấy; mấy mũi|liều|lần|vạch|viên|thìa|muỗng|lít|nước; bao_nhiêu mũi|liều|lần|viên|thìa|muỗng|lít|nước?; mấy năm_một_lần; bao_nhiêu; liều lượng?; tỷ_lệ; tỉ_lệ; cỡ|mức|chỉ_số nào|mô; cỡ|chừng|khoảng bao_nhiêu; bao_nhiêu độ|ml|mg|gói|ký; nhiêu; bi nhiêu; bao nhiu; mấy độ|gói|ml|mg|ký|chấm; mấy|bao_nhiêu bận; mấy là; dưới|trên mức_nào|bao_nhiêu; bao_nhiêu mũi|liều; mấy chai|hũ|ly|vòng|giọt|phân|cm|centi; nhiêu mũi|liều|viên|độ|lít|lần; hết mấy_mũi; đủ mấy|bao_nhiêu mũi|liều; bao_nhiêu phần_trăm; mấy phần_trăm; mấy triệu|trăm|chục|củ; tối_đa|nhiều_nhất bao_nhiêu|mấy; bao_nhiêu người|cm|vòng|phần; mấy phần; được mấy|bao_nhiêu phần|triệu',
  diff: 'phân_biệt; khác nhau|gì|với|thế_nào; hay chỉ|là; giống và_khác; khác; khác chỗ_nào|ở_đâu|ra_sao; giống nhau|hay_khác; hay khác; so với; giống hay_khác; chứ không_phải',
  price:
    'giá; bao_nhiêu tiền; giá_cả; chi_phí; phí; tốn bao_nhiêu; mất bao_nhiêu; hết|tốn|mất bao_nhiêu|mấy|nhiều_tiền|mấy_đồng; mấy tiền|đồng; nhiều tiền; mất|tốn|tính|thu tiền|phí không|ko|hông|k; có mất_phí|mất_tiền|tốn_tiền|tính_phí|tốn_kém; ai trả|chi|lo tiền|phí; nhiêu một|1? mũi|liều|lần|hộp; bao_nhiêu một|1 mũi|liều|lần|que|hộp|kit; mấy trăm|chục|đồng|xu; mấy_trăm|mấy_chục; giá bao_nhiêu|nhiêu|sao|cả; tốn nhiêu|nhiều; hết nhiêu|bao_nhiêu; nhiêu tiền|đồng; bi_nhiêu tiền; lệ_phí; có đắt|mắc không; mắc|đắt không; trả bao_nhiêu|nhiêu; tiền mấy|bao_nhiêu; đóng bao_nhiêu|nhiêu tiền?; mấy tiền; giá tiền; được mấy triệu|trăm|chục|củ; được bao_nhiêu|nhiêu tiền; lấy mấy|bao_nhiêu|nhiêu đồng|tiền; hết|tốn|mất bao_nhiêu; phí bao_nhiêu',
};

/** Other matters in which people use several words for one thing. */
const TOPICS: Words = {
  lifelong:
    'suốt|cả|trọn|hết|một đời; cả_đời; suốt_đời; trọn_đời; mãi_mãi; vĩnh_viễn; xài|dùng cả_đời; trong đời; trong|suốt|cả cuộc_đời; một đời_người; cả cuộc_đời; đời người; trong_đời; suốt_cuộc_đời',
  enough: 'đủ; đủ rồi; là|thì đủ; là xong',
  tired:
    'mệt; mệt mỏi|lả|nhoài|quá|hoài; đuối; đuối sức; uể oải; oải; kiệt sức; mất sức; hụt sức; người_ngợm mệt|rũ; rũ; yếu hẳn; xuống sức',
  go_work:
    'đi làm; đi_làm; đi làm lại; vô|vào|lên|tới|đến công_ty|xưởng|cơ_quan|văn_phòng|ca|sở; trở_lại|quay_lại làm|công_ty|công_việc; đi cày; làm việc lại',
  prepare:
    'chuẩn_bị; chuẩn bị; sắm; sắm sửa; trữ; dự_trữ; trữ sẵn; mua|để sẵn; tủ_thuốc; tủ thuốc; mang|đem theo; cần có; cần những_gì|mang_gì|mua_gì; đồ dùng; đem|mang theo|cái|giấy|đồ; cần mang|đem|có|chuẩn_bị; mang theo gì|chi|những_gì',
  expired: 'hết|quá hạn|date|đát|hạn_dùng|hạn_sử_dụng; hạn dùng|sử_dụng; quá_hạn; hết_hạn; cận date',
  shun: 'xa_lánh; xa lánh; né; né tránh; kỳ_thị; kỳ thị; hắt hủi; ghẻ lạnh; dè bỉu; nói xấu; tẩy chay; không dám lại_gần; soi_mói; bàn_tán',
  corticoid: 'corticoid; cọt_ti_xôn; dexa; đề_xa; dexa_methasone; thuốc hột_dưa|kháng_viêm; kháng viêm',
  exercise:
    'tập thể_dục|gym|yoga|thể_thao|tạ|nhẹ; thể_dục; thể_thao; chạy bộ; đi bộ; đá banh|bóng; vận_động; tập_tành; tập',
  message: 'nhắn; nhắn tin; tin nhắn; tin_nhắn; sms; gửi tin; nhận tin; thông_báo; nhắc',
  mistake:
    'nhầm; khai|bấm|gửi|nhắn|ghi nhầm|lộn|sai|lộn_rồi; lộn; nhầm_lẫn; sửa lại|sai|nhầm|thông_tin; đính_chính; chỉnh lại',
  family:
    'giùm; giùm ba|mẹ|bà|ông|người_nhà; hộ người_thân|người_nhà|ba|mẹ|bà|ông; nhắn|khai|hỏi|báo thay cho?; thay người_nhà; cho người nhà|thân; người nhà; người_thân; người thân',
  robot:
    'robot; rô_bốt; máy trả_lời|nói; người thật|máy; người hay máy; trí_tuệ_nhân_tạo; chat gpt; trợ_lý ảo; người_thật; trả_lời tự_động',
  stop_message:
    'ngừng|dừng|ngưng|tắt|hủy|huỷ|thôi|đừng|khỏi|chặn nhắn|tin|nhận_tin|thông_báo|gửi|tin_nhắn|nhắc; hủy đăng_ký; không muốn nhận; đừng gửi|nhắn nữa',
  erase: 'xóa; xoá; xóa hết|bỏ|sạch|dữ_liệu|thông_tin; xoá hết|bỏ; gỡ bỏ|thông_tin; rút lại đồng_ý',
  incubation:
    'ủ bệnh; ủ_bệnh; thời_gian ủ; ủ bao_lâu|mấy_ngày; phát bệnh; phát_bệnh; phát ra; mới phát; lên bệnh; phát covid|sởi|cúm; ra bệnh',
  nearby:
    'ngồi|ở|ngủ|đi|chơi|học|làm|ăn chung|cùng|gần|kế|cạnh; chung|cùng nhà|phòng|xe|lớp|bàn|phòng_trọ|giường; đứng gần; bên cạnh; sát bên; kế bên',
  measure: 'đo; đo đạc|thử; ghi_lại; ghi lại|chép',
  headache: 'đau|nhức|buốt đầu; nhức_đầu; đau_đầu; đau nửa đầu; choáng; choáng_váng; chóng mặt; chóng_mặt; xây xẩm',
  bellyache: 'đau|quặn|nhói bụng; đau_bụng; đau quặn; đầy|chướng bụng; đau dạ|bao',
  backache: 'đau|mỏi|nhức lưng|vai|cổ|gáy|xương; nhức mỏi',
  itch: 'ngứa; ngứa_ngáy; rôm sảy; nổi ngứa',
  body_weight: 'giảm|tăng|sụt|lên|xuống cân|ký|mỡ; béo_phì; béo phì; mập; mập lên; ốm đi; tiêu mỡ; tan mỡ',
  growth: 'lùn; còi; còi_cọc; còi xương|cọc; chậm lớn|phát_triển; cao lớn; thấp lùn',
  skin: 'trắng|đẹp|đen|sạm|hư|hỏng|nám|mịn|bỏng|phỏng da; đẹp|trắng da; làn da; mụn; nổi mụn; da mặt',
  deafness: 'điếc; ù tai; mất thính_lực',
  daily:
    'mỗi|hằng|hàng|từng ngày; ngày nào cũng; hằng_ngày; hàng_ngày; mỗi bữa|hôm; ngày nào_cũng|hai_lần; hằng|mỗi|từng sáng|tối|bữa|hôm|ngày; sáng_nào_cũng; mỗi_sáng; mỗi_tối; ngày hai|2|ba|3 lần|bữa|cữ; sáng|tối nào cũng; đều đặn|mỗi_ngày; cữ sáng|tối; hằng bữa',
  mild: 'nhẹ; nhẹ hều|tênh|thôi|hơn; xoàng; không nặng',
  post_covid: 'hậu covid|cô_vít|covid_19; di_chứng covid; sau covid|cô_vít|covid_19',
  food_supply:
    'lương_thực; thực_phẩm; nhu_yếu_phẩm; đồ ăn; thức_ăn; đồ_ăn thức_uống; cứu_trợ; lương_thực thực_phẩm; đi chợ; đi_chợ hộ|giùm; túi|gói an_sinh',
  declaration:
    'khai_báo; khai_báo y_tế|dịch_tễ|sức_khỏe; khai y_tế|dịch_tễ|sức_khỏe; tờ_khai; tờ khai; khai; trình báo; trình_báo; báo|trình phường|xã|tổ|khu_phố|chính_quyền|công_an|tổ_trưởng|ủy_ban|trưởng_thôn; khai với; lên báo; đăng_ký tạm_trú|lưu_trú; báo_cáo; tạm_trú; lưu_trú; khai tạm_trú|lưu_trú; ra|lên phường|xã|trạm khai|báo; báo cho|với xã|phường|công_an|tổ_trưởng; khai_tạm_trú; khai báo_gì',
  conceal:
    'khai gian|dối|sai|láo; khai không thật|đúng|đúng_sự_thật|trung_thực; khai_báo sai|gian|gian_dối|không_đúng; giấu bệnh|dịch|khai_báo|f0; giấu; trốn khai_báo|cách_ly; không khai|khai_báo; gian_dối; giấu_giếm',
  penalty:
    'phạt; xử_phạt; bị phạt|xử_phạt|xử_lý; nộp|đóng phạt; phạt tiền|hành_chính; tiền|mức phạt; chế_tài; truy_cứu',
  trash:
    'rác; rác_thải; đồ rác; đổ|bỏ|vứt|quăng|liệng|xử_lý rác; vứt; vứt bỏ; quăng|liệng bỏ; bao|bịch|túi rác; gom|đổ|lấy|thu|bỏ rác; xe rác; cô|anh|chú gom_rác|lấy_rác|đổ_rác; quăng|vứt|bỏ|liệng đâu|vô_đâu|ở_đâu|vào_đâu; đồ dơ|bỏ; rác f0; rác_nhà; rác_y_tế; phân_loại rác; bỏ_rác; xài rồi_bỏ; đồ_bỏ',
  laundry: 'quần_áo; áo_quần; chăn_màn; chăn_mền; chăn|mền|ga|màn; giặt; giặt đồ|giũ; đồ giặt; giặt quần_áo|đồ|chăn',
  ambulance:
    'xe cứu_thương|cấp_cứu; cứu_thương; gọi cấp_cứu|xe; số|đường_dây cấp_cứu; cấp_cứu gọi|số; 115; kêu|gọi xe; kêu xe cấp_cứu|cứu_thương; kêu|gọi cấp_cứu; gọi_115; đưa_đi_cấp_cứu',
  replacement: 'thay|thay_thế bằng|cho; thay_thế; thay bằng; không_có thì; thay được',
  dosage: 'liều; liều_lượng; liều dùng|uống; mg; theo|tính|mỗi cân_nặng|ký|cân; cân_nặng; mg một? ký|cân_nặng|kg',
  first_aid:
    'sơ_cứu; sơ cứu|cấp_cứu; xử_trí|xử_lý ban_đầu|ngay|tại_chỗ; trước tiên|hết|nhất; việc đầu_tiên; ngay_lập_tức; ban_đầu',
  buy: 'mua; bán; kiếm mua; chỗ|nơi bán; mua được; bày_bán',
  antiviral: 'kháng virus|vi_rút|siêu_vi; thuốc kháng_virus|kháng_vi_rút|kháng_siêu_vi',
  test_result: 'kết_quả; trả|có|nhận|lấy kết_quả; kq; kết_quả xét_nghiệm|test',
  release: 'được ra|ra_ngoài|về|đi_làm; hết|xong cách_ly; ra_khỏi khu|nhà; gỡ|dỡ|hết phong_tỏa; ra_ngoài; mới|được ra',
  yearly_dose:
    'hằng|hàng|mỗi|từng năm; năm nào cũng; mấy năm một|1? lần; năm một|1 lần; nhắc mỗi? năm; năm ngoái|trước tiêm|chích; năm nay tiêm|chích; tiêm|chích lại năm nay; có tác_dụng|hiệu_lực bao_lâu|mấy_năm; bảo_vệ bao_lâu|mấy_năm',
  monitor:
    'theo_dõi; để_ý; trông|canh|coi chừng; lưu_ý; chú_ý; lưu ý gì|chi; giữ gì|gìn gì?; cần để_ý; cẩn_thận gì|chi; giám_sát; kiểm_soát',
  cloth: 'vải; bằng|may bằng? vải',
  effect: 'tác_dụng; hiệu_quả; ăn_thua; công_dụng; có ích|lợi; ích_lợi',
  persistent:
    'kéo dài; miết; hoài; dai_dẳng; cả|mấy tháng|tuần nay|trời|rồi?; lâu ngày; chưa|không|hổng|hông dứt; mãi không|chưa; cứ|vẫn còn?',
  plane: 'máy_bay; chuyến bay; bay; sân_bay; lên máy_bay; hàng_không',
  vaccine:
    'vắc_xin; vắc-xin; vaccine; thuốc chủng; vx; tiêm; chích; tiêm phòng|ngừa|chủng|vắc_xin|vaccine; chích ngừa|phòng|vắc_xin|thuốc; tiêm_chủng; chủng ngừa; mũi tiêm|chích|vắc_xin; đi tiêm|chích|chích_ngừa|tiêm_phòng|tiêm_ngừa; mũi; mũi tiêm|chích|nhắc; chủng; tiêm ngừa|chủng; chích ngừa; thuốc tiêm|chích; mũi vắc_xin; chích thuốc|mũi|vắc; đi_chích; mũi_tiêm; chích_ngừa; tiêm_ngừa; thuốc ngừa|phòng; liều vắc_xin; mũi 1|2|3|4|5; mũi một|hai|ba|bốn|năm; lên|ra phường_chích|trạm_chích; thuốc_ngừa; chích_thuốc; mrna; vắc xin mrna; loại mrna',
  booster:
    'tiêm|chích lại; chích thêm; mũi tiếp|thứ_ba|3; nhắc lại; tiêm nhắc|lại; tiêm_nhắc lại; mũi nhắc|tăng_cường|bổ_sung; chích nhắc|lại',
  pathogen:
    'virus; vi_rút; con virus|vi_rút|vi_khuẩn; vi_khuẩn; vi_trùng; mầm_bệnh; siêu_vi; vi_rus; virut; con vi; dịch; dịch_bệnh; bệnh_dịch; mầm',
  contagious:
    'bao_lâu|mấy_ngày|khi_nào hết_lây|hết lây; còn|không_còn|hết|thôi lây; lây cho người_khác; đi học lại|được; khả_năng|nguy_cơ lây; không lây nữa|được_nữa',
  complication:
    'để_lại gì; hại gì; có_thể|có bị|gây_ra|gây|dẫn_đến|dẫn_tới gì; nặng bị|sinh|thành gì; nặng thì? bị|ra_sao|thế_nào|sao; biến_chứng; di_chứng; hậu_quả; chuyển|trở|bệnh nặng; để lại di_chứng|biến_chứng|hậu_quả; có hậu_quả; hậu covid|quả|di_chứng; chuyển_nặng; nguy_cơ gì',
  again:
    'đời_người; cả_đời|trong_đời|một_đời được? bị? mắc? mấy|bao_nhiêu lần; mắc|bị|nhiễm|dính được? mấy|bao_nhiêu|tối_đa lần; được mấy|bao_nhiêu lần; mấy lần trong_đời|cả_đời; bị|mắc|nhiễm|dính lại; tái nhiễm|phát|mắc|bệnh; lại nữa; tái_nhiễm; lần nữa|hai|2; mắc lại; bị_lại; dính lại|nữa; bị|mắc|dính|nhiễm nữa|tiếp|thêm_lần; miễn_dịch suốt_đời|cả_đời|trọn_đời|luôn; lần sau|kế',
  late: 'trễ; muộn; trễ lịch|hẹn|mũi|ngày; quên tiêm|mũi|lịch|chích; lỡ hẹn|lịch|mũi|trễ; quá hạn|lịch|ngày; chậm lịch; trễ|quá|lố mấy|một|hai|ba tháng|tuần|ngày; bỏ|sót|quên|lỡ mũi|lịch|hẹn|đợt; bỏ_mũi; sót_mũi; lỡ mất; trễ_mấy_tháng; chưa kịp_tiêm|kịp_chích; quên_mất; quên; bữa_hẹn; sót mũi; chưa tiêm_đủ|chích_đủ',
  restart:
    'từ đầu; làm|tiêm|chích lại từ_đầu|mũi_1|mũi_đầu?; lại mũi_1; lại từ mũi_1|mũi_đầu|mũi_một|đầu|con_số_0; từ mũi_1|mũi_đầu|mũi_một|con_số_0; làm_lại_từ_đầu; tiêm_lại từ_đầu; bỏ_hết làm_lại',
  first_dose: 'mũi đầu tiên?; mũi 1|một; liều đầu tiên?; lần đầu',
  together:
    'hai|2|ba|3 mũi một|1 lúc|ngày|hôm|lần; cùng một|1 lúc|ngày|hôm|buổi; chung một|1 ngày; cùng lúc|ngày|hôm|bữa|buổi|lượt|một_lúc|một_ngày|một_hôm; trong|chung một|1|cùng buổi|ngày|lần|hôm|lúc|bữa; một_lúc; chung một|1? lúc|ngày; nhiều|mấy mũi|vắc_xin|loại; đồng_thời; một_ngày|1_ngày; xen kẽ; kết_hợp; phối_hợp; một|1 lượt; uống|dùng|xài chung; vừa uống_vừa; chung với; hai|2 loại|thứ|món cùng_lúc|một_lúc|một_lượt|chung?; cùng|một lượt|lúc|buổi|ngày|hôm; chích|tiêm chung|cùng; liền một_lúc; hai mũi_luôn',
  shared_meal:
    'ăn chung mâm?; ăn cơm? chung|cùng mâm?; ăn_chung mâm|bát|chén|đũa; dùng|xài chung chén|bát|đũa|ly|cốc|chén_đũa|bát_đũa|đồ; chung mâm|bát|chén|đũa|chén_đũa; ăn uống chung; ngồi chung mâm; uống chung ly|cốc; ăn|uống|ngồi_ăn chung với; ăn cùng mâm? với?; dùng chung đồ|thìa|muỗng',
  gargle: 'súc họng|miệng; súc_miệng họng; khò họng; súc',
  inhale: 'xông; xông hơi|mũi|lá|tinh_dầu; xông_hơi lá; hơ',
  eat: 'ăn; ăn uống|thịt; nhai; nuốt; dùng món',
  drink: 'uống; húp; nốc; uống vào; xay uống',
  apply:
    'bôi; thoa; xoa; xức; đắp; chà; quệt; nhỏ mắt|mũi|thuốc|tỏi|sữa|nước; chấm; quẹt; tra; quết; nhỏ giọt; bôi lên; bôi_lên',
  spray:
    'xịt; phun; phun xịt?; xịt lên|vào; phun thuốc muỗi?; phun_thuốc diệt_muỗi|muỗi; xịt thuốc muỗi?; phun_muỗi; phun_xịt',
  nose: 'mũi; lỗ mũi; khoang mũi; mũi_họng; dưới|trong|vào|vô|lên mũi; hai|2 cánh|lỗ mũi',
  bathe:
    'tắm; kiêng nước|gió|tắm; đụng nước; gội; tắm rửa|gội; tắm_rửa; gội đầu; tắm_gội; lau người; tắm gội|rửa|cho_bé; gội',
  wash_hands: 'rửa tay; tay sạch; rửa_tay xà_phòng|thường_xuyên',
  wash: 'khử_trùng; sát_khuẩn; ngâm; rửa; cọ rửa; lau; lau chùi|rửa; giặt; vệ_sinh; làm sạch; tẩy_rửa; khử_khuẩn; lau_chùi; phun khử_khuẩn|khử_trùng|sát_khuẩn; khử khuẩn|trùng; tẩy trùng; tiệt_trùng',
  toys: 'đồ chơi; đồ_chơi',
  bite: 'cắn; bị cắn; chó|mèo cắn; bị_chó|bị_mèo cắn; cào; bị cào; chó|mèo cào|liếm; táp; ngoạm; đớp; vết cắn|cào; bị táp|đớp|ngoạm; quào; bị quào; vết quào|cào; chó|mèo quào|táp; cạp; bị cạp; cạp|táp|đớp|ngoạm|gặm|đợp vô|vào|trúng|phải|trầy; bị chó|mèo|nó cạp|táp|đớp|ngoạm|đợp|liếm; đợp; chó|mèo|cún|nó cạp|đợp|đớp|gặm|liếm; cắn|cào|cạp|táp trúng|phải|vô|vào; vết răng|cạp; liếm vết_thương|vào; nhe_răng_cắn; bị gặm; cắn xước|trầy|rách|chảy_máu; bị dại_cắn',
  watch_dog:
    'chó sống|khỏe; con chó đó|ấy; xích; chó vẫn sống|khỏe|bình_thường; theo_dõi con? chó; nhốt chó; con_chó cắn; con chó đó|ấy|kia; nhốt|xích|cột chó|con_chó|lại|nó|mèo; nhốt lại; chó|nó còn_sống|vẫn_sống|vẫn_khỏe|mất_tích|chạy_mất; con_chó chết; theo_dõi chó|mèo|nó|con_chó|con_mèo',
  healer: 'thầy lang|thuốc|nọc|cúng|mo; ông thầy; lấy|hút|rút nọc; thầy_lang lấy_nọc; lang băm; ông_lang|bà_lang',
  wear: 'đeo; mang vòng; đeo vòng; mặc',
  room: 'trong phòng; phòng ngủ|ở|khách|họp|bệnh; trong nhà; nhà cửa; phòng tối|kín|riêng|lạnh|bệnh|khách|học|họp|khám|hồi_sức|trọ|cách_ly|ngủ; ở|nằm|vào|vô|ra|trong|cùng|chung|đầy|căn phòng; trong nhà|phòng; đầu giường; góc nhà|phòng; căn phòng; buồng; buồng riêng|ngủ|trong; phòng trọ|riêng; căn trọ|phòng_trọ|gác; gác|gác_xép; phòng ở|thuê; nhà trọ|chật|hẹp|một_phòng|có_một_phòng; chỗ tách|riêng',
  clinic:
    'trạm y_tế; trạm_y_tế phường|xã; trạm xá; trung_tâm y_tế; y_tế phường|xã; phòng khám|tiêm; trạm; trạm y tế phường|xã; ra trạm; trạm_xá phường|xã',
  hospital:
    'nằm viện; nhập viện; cấp cứu; vô|nằm viện; bệnh_viện; nhà_thương; viện; bệnh_viện tỉnh|huyện|đa_khoa; nhập|vào|đi|tới|đến viện|bệnh_viện; vô viện; vô|đi|vào|tới|đến cấp_cứu|viện|bệnh_viện|nhà_thương; đưa|chở đi? viện|bệnh_viện|cấp_cứu; đưa_đi|chở_đi viện|bệnh_viện|cấp_cứu',
  see_doctor:
    'gặp bác_sĩ; khám ở_đâu; đi|cần|phải|nên khám|gặp_bác_sĩ; khám; đi_khám; khám sớm|ngay; khám bác_sĩ; khám bệnh; đưa|cho|chở đi? khám|bác_sĩ; đi bác_sĩ; gặp thầy_thuốc; tái khám; khám lại; tư_vấn bác_sĩ',
  bed: 'giường; giường bệnh|trống; chỗ nằm|trống; giường bệnh|trống; hết chỗ',
  supermarket:
    'siêu_thị; cửa_hàng; chợ; tạp_hóa; chợ đầu_mối|cóc|dân_sinh|truyền_thống|nhỏ|quê; chợ_đầu_mối; chợ_búa; trung_tâm thương_mại',
  support:
    'trợ cấp; nhận tiền; được tiền; chi tiền; hỗ_trợ; trợ_cấp; được nhận|phát|lãnh|lĩnh|cho|hỗ_trợ|trợ_cấp; lãnh; lĩnh; phát; nhận; cho tiền; tặng; cấp phát?; phát tiền; trợ_giúp; được_nhận; được_phát; khoản; tiền tuất|mai_táng|hỗ_trợ|trợ_cấp|đền_bù; bồi_thường; đền_bù; chi trả|cho|hỗ_trợ; được chi|cấp|bao_nhiêu_tiền; nhà_nước cho|hỗ_trợ|phát|lo; xã|phường|tỉnh hỗ_trợ|cho|phát; được hưởng; hưởng; có được_gì; cấp tiền; rót tiền; gói hỗ_trợ; chế_độ gì|hỗ_trợ|trợ_cấp; tuất',
  money: 'tiền; đồng; tiền mặt; kinh_phí',
  insurance_health:
    'bảo_hiểm; bảo_hiểm y_tế; bhyt; thẻ bảo_hiểm|bhyt|bảo_hiểm_y_tế; bảo_hiểm_y_tế chi_trả; thẻ bảo_hiểm_y_tế; quỹ bảo_hiểm; bảo_hiểm chi_trả|trả|thanh_toán; thẻ bhyt|bảo_hiểm; bảo_hiểm trả|chi|thanh_toán|lo|chi_trả|chi_bao_nhiêu; bhyt chi|trả|chi_trả|thanh_toán; thanh_toán bảo_hiểm; quẹt_thẻ bảo_hiểm; bảo hiểm',
  insurance_motor: 'bảo_hiểm xe máy?; bảo_hiểm ô_tô|xe_máy|nhân_thọ',
  quarantine:
    'cách li; ở riêng; cách_ly; cách ly; cách_ly y_tế; hoàn_thành cách_ly; tách riêng; cách ly riêng; ở riêng phòng?; tách ra|riêng|biệt; ở|nằm|ngủ|nhốt riêng|một_mình; ở trong_phòng|trong_buồng|yên_trong_phòng; giam mình|trong_phòng|lỏng; tự giam|nhốt|cách_ly; cách_li; cách|tách ly|li|riêng; ở yên; ở_yên_trong_nhà; nhốt trong_phòng|ở_phòng; ru_rú trong_phòng; không? được? ra_ngoài|ra_khỏi_phòng|ra_khỏi_nhà; giữ riêng; ở trong_nhà; nhốt; bị nhốt',
  positive_case:
    'f0; ca bệnh|nhiễm|dương_tính|f0; ca_nhiễm; bệnh_nhân; người_nhiễm|người_bệnh; người dương_tính|bệnh|nhiễm|ốm|mắc; người đang_bệnh|bị_bệnh; người nhiễm|dương_tính|bệnh; ca nhiễm|dương_tính; bệnh nhân; người bệnh|nhiễm|dính|mắc; bị|dính|mắc|thành|là f0; con f0; nhà có|ai_đó f0|người_nhiễm|ca; đứa|người|thằng dính|nhiễm; vừa|mới nhiễm|lên_hai_vạch; người_mắc; người|trẻ đang? mắc|nhiễm; ca mắc|mới; ca_mắc; ca_bệnh',
  contact_case:
    'f1; gặp|chơi|ở|học với|cùng|chung bạn|đứa|người bị|mắc|nhiễm|lên; ngủ|nằm|ngồi kế_bên|kế|cạnh|sát|sát_bên; lớp|nhà|xóm con|cháu|bé|em? có đứa|bạn|người bị|lên|mắc|nổi; gặp|tiếp_xúc f0|người_bệnh|người_dương_tính|người|bạn bệnh|dương_tính|nhiễm|covid|sởi?; tiếp_xúc gần?; người_tiếp_xúc; đã|vừa|mới|có|từng tiếp_xúc; chơi|ở|ngồi với_bé|cùng_phòng|chung_phòng|với_người; gần người bệnh; ngồi|ăn|ngủ|ở|làm|học|chơi chung|cùng|gần với? f0|người_bệnh|người_nhiễm|bệnh_nhân; chung|cùng phòng|nhà|lớp với? f0|người_bệnh|người_nhiễm; gần f0|người_nhiễm|người_bệnh; ngồi|ăn|ngủ|ở|làm chung|cùng|gần với? người|đứa|bạn dương_tính|f0|bị_bệnh; gặp|ngồi|ở|ăn|uống|chơi|đi với|cùng|chung với? người|đứa|bạn|ông|bà dương_tính|f0|nhiễm|dính; vừa|mới gặp|ngồi|ăn|nhậu với|cùng|chung; tiếp xúc; tiếp_xúc_gần; tiếp_xúc với; nhà|trong_nhà|gia_đình|cùng_nhà có ba|mẹ|bố|má|vợ|chồng|con|anh|chị|em|ông|bà|bác|chú|người nó|tôi|em? bị|dính|mắc|nhiễm|dương_tính; ba|mẹ|bố|má|vợ|chồng nó bị|dính|mắc|nhiễm; sống|ở|họp|làm|học chung_phòng|cùng_phòng|chung|cùng với ổng|bả|ảnh|chỉ|nó|người_ta; họp chung; ở chung với; cùng bàn|phòng|lớp|cơ_quan|tổ vừa? báo|bị|dính|lên_hai_vạch',
  home_care:
    'tự chữa; ở|tại nhà; điều_trị tại_nhà|ở_nhà; tự điều_trị; chăm_sóc tại_nhà; chữa|trị|điều_trị|nằm|theo_dõi|uống_thuốc ở_nhà|tại_nhà; nằm nhà; tự lo; ở_nhà_tự_chữa; nằm ở_nhà; điều_trị f0_tại_nhà',
  care: 'chăm_sóc; săn_sóc; chăm; chăm bé|con|trẻ; trông nom; nuôi bệnh|ốm; chăm người_bệnh|ốm; chăm_nom',
  test: 'thử; tét; ngoáy; ngoáy mũi; xét_nghiệm; test; xn; test nhanh|covid|pcr; xét_nghiệm nhanh|máu|pcr|covid; lấy mẫu; que test|thử; kit test; kit; que; làm xét_nghiệm|test; tự test; que|kit thử|test; tự test|xét_nghiệm; quick test; test_nhanh; ngoáy họng; lấy_mẫu xét_nghiệm; chọc|ngoáy mũi; chọc que|mũi|họng; đút que|tăm_bông; que chọc|ngoáy|tăm_bông; tăm_bông; cái|cây|mấy que; chọc|đút|thọc que|vô_mũi|vào_mũi|sâu; lấy mẫu|dịch|dịch_mũi; tự chọc|ngoáy|lấy_mẫu; test tại_nhà|ở_nhà|nhà; xét nghiệm pcr|nhanh|covid; tự_test; thử kit|que|covid; que_test; đi test|thử|xét_nghiệm; test_lại; thử lại; bộ kit|test; xét nghiệm; mua que|kit|bộ_kit; que về; kiểm_tra covid; chọc mũi kiểm_tra?; thử lại|nữa|tiếp|hoài; chọc|đút bao_nhiêu|mấy cm|phân; ngoáy|quay|xoay mấy|bao_nhiêu? vòng; làm|coi|xem que|kit; mẫu_gộp',
  test_t_line:
    'vạch t; vạch đậm vạch? mờ|nhạt|lợt; một|1 vạch đậm một|1 vạch? mờ|nhạt|lợt; một|1 vạch mờ|nhạt|lợt; vạch rõ vạch? mờ|nhạt|lợt; vạch thứ_hai|thứ_2|t_mờ; vạch t mờ|nhạt|đậm; vạch mờ|nhạt; vạch sau|dưới|hai|2|kia|thứ_hai mờ|nhạt|lợt|nhạt_nhách; mờ_mờ|mờ_căm|mờ_tịt; mờ; một_đậm_một_nhạt; đậm nhạt; đậm một? nhạt; mờ nhạt; vạch thứ_hai mờ|nhạt; lên|hiện|ra vạch mờ|nhạt; hai_vạch mờ',
  test_c_line:
    'vạch c; không|chẳng hiện|lên|có|ra vạch? c; mất vạch; không|chẳng|chả|hổng|ko thấy|có|lên|hiện|ra? vạch nào; không thấy|lên|hiện|ra? vạch gì; que|kit|test hỏng|hư|lỗi|trắng',
  blood_test: 'xét_nghiệm|thử|lấy máu; công_thức máu; xn_máu',
  platelets: 'tiểu_cầu; tiểu_cầu thấp|cao; lượng tiểu_cầu',
  fluids:
    'vô chai; vô|truyền|chuyền chai|bình|bịch nước|đạm|nước_biển?; chai nước_biển; truyền dịch|nước|nước_biển; vô|chuyền|truyền nước_biển|nước|dịch|đạm; nước_biển; truyền|chuyền|vô dịch|đạm|nước|nước_biển; tiêm|truyền|chuyền|vô dịch|nước_biển; truyền nước; chuyền nước|dịch; vô nước biển; vô|truyền|chuyền|cắm chai; nước|chai biển; tiêm_truyền; truyền_nước_biển; vô_nước; chích nước_biển; y_tá vô|truyền|tới_nhà; mấy|một|vài chai nước; chai đạm|nước; cắm_dịch; gọi_y_tá',
  ors: 'oresol; ô_rê_zôn; bù_nước; điện_giải; gói oresol; pha oresol; bù nước; gói bù_nước|điện_giải|ô_rê_zôn; nước|dung_dịch điện_giải|bù_nước|oresol; bù nước_điện_giải; hydrite',
  mixing: 'pha; pha thế_nào|chế; hòa; trộn; pha với; pha_chế; tỷ_lệ|tỉ_lệ pha; pha tỷ_lệ|tỉ_lệ',
  dose_gap:
    'mấy tiếng|giờ uống|dùng|cho_uống; cách mấy|bao_nhiêu tiếng|giờ|lâu?; uống mấy lần; cách nhau bao_lâu|mấy_tiếng|mấy_giờ?; viên nữa|tiếp|kế; uống|dùng lại; liều tiếp|sau|kế; lần uống; uống viên_nữa|tiếp; mấy|bao_nhiêu tiếng|giờ một|1 lần|viên; cách nhau; bao_lâu uống_lại|nhắc_lại',
  overdose:
    'quá liều; quá nhiều thuốc|viên|liều; uống|cho_uống lộn|nhầm|lố|dư; uống quá|nhiều_thuốc|quá_nhiều|quá_liều|gấp_đôi|gấp_ba|nhầm_liều; gấp đôi|ba liều?; nhiều thuốc quá?',
  fever:
    'sốt; sốt cao|nhẹ|nóng; nóng sốt; lên sốt; bị sốt; phát sốt; người nóng; nóng; ấm đầu; ấm_đầu; cơn sốt; đang nóng; hâm_hấp; nóng hâm_hấp|hấp_hấp|hầm_hập|ran; nong hap_hap; sốt hâm_hấp|hầm_hập; ấm ấm; nóng hừng_hực|như_lửa|như_lửa_đốt; hâm hấp; hầm_hập; hơi_sốt; sốt_nhẹ; sốt_cao; 38|39|40 độ; cặp ra? 38|39|40',
  fever_gone:
    'hết|hạ|dứt|cắt|giảm|lui|bớt sốt; hết_sốt rồi; sốt giảm|lui|hết; hạ|hết|giảm|dứt|bớt|cắt sốt rồi|luôn|hẳn; hết|dứt|bớt nóng; sốt hạ|hết|lui|giảm rồi; mát rồi',
  cough: 'ho; cơn ho; ho khan|đờm|nhiều; húng hắng; ho húng_hắng|sù_sụ|dai_dẳng|miết|hoài',
  runny_nose: 'sổ|chảy|nghẹt mũi; sổ_mũi nhẹ; cảm nhẹ; đang|bị|còn sổ_mũi|chảy_mũi|nghẹt_mũi',
  breath:
    'mau_mệt; đi_bộ mệt; leo cầu_thang mệt?; khó|hụt|đứt thở|hơi; hụt_hơi; thở dốc|gấp; mệt_thở; ngộp; ngạt thở?; nghẹt thở; bị ngộp; ngộp thở; thở không|hổng|hông ra_hơi|nổi|sâu|được; leo|đi|bước|lên cầu_thang|bậc_thang là|cũng|vẫn? mệt; đi vài|mấy bước là|cũng|đã mệt; mau|nhanh hụt_hơi; thở mệt|hổn_hển|ì_ạch|không_đủ; không đủ hơi',
  low_oxygen:
    'thiếu oxy|oxi|ô_xy|dưỡng_khí|khí; ngộp|ngạt vì? thiếu_oxy; ngộp thở; thiếu_oxy não?; không đủ oxy|khí; oxy|oxi|ô_xy|dưỡng_khí|không_khí|khí không|chẳng|chả|hổng|ko|hông lên|đủ|tới|vô|xuống|vào; thiếu dưỡng_khí|hơi|không_khí; não thiếu_oxy|thiếu_khí|thiếu_dưỡng_khí; thiếu oxy|khí lên|cho não; ngạt; ngộp; hụt oxy|oxi; tụt oxy|oxi; giảm oxy|oxi',
  hold_breath: 'nín thở|hơi; nhịn thở; nín_thở được; giữ hơi',
  breathing_exercise: 'tập thở|hít_thở; bài_tập|bài thở|tập_thở; tập_thở; tập hít thở; bài tập thở',
  smell:
    'không ngửi được?|thấy; ngửi lại; hết mùi; ngửi; mất|không_ngửi_thấy mùi|khứu_giác; mất_mùi; khứu_giác; mất_vị; mùi_vị; không|chẳng|hổng|hông nghe|ngửi|thấy|biết mùi; mất mùi|vị; mũi điếc; điếc mũi; mất_mùi_vị; mất khứu_giác|vị_giác; ăn không biết_mùi',
  startle: 'giật mình; giật_mình; giật nảy|thót|bắn mình|người?; run tay|chân|tay_chân; loạng_choạng; đi loạng_choạng',
  mouth_sores:
    'phỏng|bỏng|phồng|rộp|lở|loét trong? miệng|môi|lưỡi|họng; nốt|mụn|bóng|bọng|vết nước|loét|phỏng|rộp? trong miệng|họng; miệng phỏng|phồng|rộp|rát|nổi_nốt|nổi_mụn; rát miệng|lưỡi; loét miệng|họng; đau|lở|nhiệt miệng; không|bỏ|biếng chịu? ăn; loét; miệng loét|lở|đau',
  convulsion:
    'co giật; co_giật; lên|bị cơn? giật; lên_cơn giật|co_giật; động_kinh; sùi_bọt_mép; giật; bị giật; lên giật; làm kinh; lên kinh; động_kinh|co_giật vì? sốt; giật kinh|người',
  choking:
    'nuốt đồng_xu|hạt|pin; mắc|kẹt|vướng|nghẹn hạt|xương|viên|cục|đồng_xu|dị_vật; mắc|kẹt|vướng trong|ở|ngang họng|cổ; mắc cổ; hóc; hóc dị_vật|xương|hạt|đồ; sặc; dị_vật; nuốt phải|nhầm; mắc nghẹn|xương',
  armpit: 'nách; ở nách; kẹp nách',
  rash: 'ban; ra|nổi|phát|lên|mọc ban|mẩn|đốm|nốt; phát_ban; nổi mẩn đỏ; mẩn đỏ; nốt đỏ|phỏng; bóng_nước; mụn_nước',
  larvae:
    'lăng_quăng; hết|diệt|đuổi|nhiều muỗi; bọ_gậy; loăng_quăng; trứng muỗi; diệt lăng_quăng|bọ_gậy; lu|chum|hồ|vại|lọ|ly chứa? nước; lu_nước; con lăng_quăng|bọ_gậy|loăng_quăng; cung_quăng; loăng quăng; muỗi đẻ|sinh_sôi|sinh_sản; chỗ muỗi đẻ|đậu; nhiều|lắm muỗi; ổ muỗi; lật úp; thùng|phuy|xô|chậu|vại nước; bể nước; lăng quăng; con_cung_quăng; cung quăng; bọ gậy; chậu|lọ|bình hoa|cây|kiểng; vật chứa; gáo|vỏ dừa|xe; nước đọng|tù; đọng_nước; nước_đọng; hồ|bể|lu|khạp|lon|lốp nước?; chum|vại; cá bảy_màu|lia_thia ăn; lốp|vỏ xe',
  poultry_dead:
    'gà|vịt|gia_cầm|gà_vịt chết; gà|vịt|gia_cầm_chết; gà nhà chết; vịt_chết; gà_chết; gà|vịt|ngan|gia_cầm nhà? em|tôi|tui|mình|hàng_xóm? chết|bệnh|rù; chết cả_bầy|cả_đàn|dần|rải_rác|liên_tục|đột_ngột|đồng_loạt; gà|vịt|ngan|gia_cầm ốm|bệnh|rù chết; xác gà|vịt|gia_cầm; tiêu_hủy; chôn gà|vịt|xác_gà; toi gà|vịt; gà|vịt|ngan toi|rù|gục; đàn gà|vịt chết|lăn_ra; chết lăn_quay|toi',
  scar: 'sẹo; thẹo; để_lại sẹo; rỗ; thâm; lõm',
  scab: 'đóng vảy|mày; vảy; khô nốt?; nốt khô|phỏng; đóng_vảy; bong vảy',
  school:
    'trường; đi|tới|đến học|trường|lớp; đi học lại; trường học; lớp học; học; trường lớp; nhà_trẻ; mẫu_giáo; mầm_non; đi lớp; lớp; cô_giáo; trường mầm_non|mẫu_giáo|học',
  vitamin_a: 'vitamin a; vi_ta_min a',
  vitamin_c: 'vitamin c; c sủi; vi_ta_min c; viên sủi; vtm c; viên|uống|nhiều|nạp|bổ_sung c; nhiều viên_c',
  high_dose: 'liều cao; liều_cao; nhiều vitamin',
  flood:
    'lũ; lụt; lũ lụt; ngập; ngập lũ|lụt|nước; nước rút; sau lũ|lụt|bão; lụt_rút|lũ_rút|nước_rút; bão; bão_lũ; lụt rút; mùa lũ',
  clean_water:
    'nước đục; lọc nước; nước uống|sạch|sinh_hoạt|giếng|máy; nước_giếng; giếng; làm_sạch|lọc|xử_lý|khử_trùng nước; nước ăn|dùng',
  eat_what:
    'kiêng món|ăn|đồ gì?; bồi_bổ; tẩm bổ; món gì|chi|nào; ăn được gì; ăn|uống gì|chi; nên ăn|uống; ăn_uống thế_nào|ra_sao|sao; kiêng ăn|gì; ăn gì|chi; ăn_gì; chế_độ ăn; dinh_dưỡng; thực_đơn; ăn uống|món gì|chi|sao|ra_sao|kiêng; nấu gì|món_gì; cho ăn; nên cho ăn|uống gì?; kiêng cữ gì|món; ăn uống thế_nào|kiêng_khem',
  which_medicine: 'thuốc|loại|món gì|nào|chi; uống thuốc gì|nào|chi; dùng thuốc gì|nào|chi; loại|thuốc nào',
  register: 'đăng_ký; đăng_kí; đk; ghi_danh; xin lịch|phun|tiêm; đăng ký; xin|đặt lịch|chỗ|suất; xin mượn; mượn; thuê',
  hours:
    'giờ làm_việc|mở_cửa|trực; làm_việc mấy_giờ|giờ_nào; mở_cửa mấy_giờ; làm_việc thứ_bảy|chủ_nhật; chủ_nhật; thứ_bảy; mở_cửa; ngày nghỉ; cuối_tuần; thứ bảy|7; chủ nhật; ngày lễ|cuối_tuần|nghỉ_lễ; lễ tết; ngoài giờ; giờ hành_chính; buổi tối|sáng làm|mở; 24/24; cả tuần; thứ_7; cn; hết giờ; khóa|đóng cửa; ngày thường; mấy giờ đóng|mở|làm; làm_tới_mấy_giờ; có trực|làm|mở; giờ giấc',
  hotline:
    'gọi số nào|mấy; số nào; liên_hệ đâu|ai|ở_đâu; tổng_đài; đường_dây nóng; hotline; số điện_thoại|nóng|máy; số_điện_thoại; đầu_số; gọi|bấm số|máy; số mấy; gọi ai|đâu; điện số|cho; bấm số_mấy; số gì',
  n115: '115; cấp_cứu 115; số 115; một_một_năm',
  lockdown:
    'phong_tỏa; phong_toả; giãn_cách; giãn_cách xã_hội; lockdown; cấm ra_đường|trại; giăng|chăng dây; vùng|khu|hẻm|xóm phong_tỏa|đỏ; rào|chặn đường|hẻm|xóm|ngõ; giới_nghiêm; bị phong_tỏa|giăng_dây; bị? phong_tỏa; giăng|kéo|căng dây; đóng tỉnh|thành_phố|biên; cấm ra_vào|vào_ra|ra_khỏi_nhà; nội_bất_xuất; bế_quan; cách_ly xã_hội|toàn_tỉnh|cả_tỉnh; đóng_cửa cả_tỉnh|toàn_tỉnh; chỉ_thị 16|15',
  travel:
    'đi lại|đường; giấy đi_đường; giấy_đi_đường; ra đường|khỏi_nhà; về quê; qua chốt; chốt kiểm_dịch; liên_tỉnh; đi|qua|sang|về tỉnh khác?; đi|qua|sang tỉnh_khác|thành_phố_khác|nơi_khác; tỉnh này sang? tỉnh_khác; liên tỉnh; đi liên_tỉnh; qua|ngang|đi_qua|đi_ngang chốt; chốt chặn|gác|kiểm_soát|kiểm_dịch; trạm kiểm_soát|kiểm_dịch; giấy thông_hành|thông_hành; chốt; lên|tới|ra chốt; đi_ngang chốt; cho qua; được qua; giấy_thông_hành; đi tỉnh; vô|vào|ra tỉnh|thành_phố; lên thành_phố|sài_gòn|hà_nội; qua lại; di_chuyển; xuống|về tỉnh; chốt_chặn; barie; ba_ri_e; kiểm_soát dịch; cho_qua',
  variant: 'biến_thể; biến_chủng; chủng mới; đột_biến; biến_thể mới; chủng virus? mới',
  chemtrail:
    'drone; flycam; máy_bay không_người_lái; máy_bay phun|rải|xịt; phun|xịt|rải thuốc? khử_trùng|khử_khuẩn|diệt_khuẩn|sát_khuẩn|sát_trùng; thuốc|hóa_chất|dung_dịch khử_trùng|khử_khuẩn|diệt_khuẩn|sát_khuẩn|sát_trùng; trực_thăng phun|xịt; phun_thuốc từ_trên_trời; rải thuốc; máy_bay|trực_thăng|drone|flycam bay? phun|xịt|rải; trực_thăng; máy_bay_trực_thăng; máy bay_rải; phun|xịt|rải thuốc|hóa_chất từ trên? trời|máy_bay; rải khử_trùng',
  masses:
    'toàn|cả tỉnh|thành_phố|huyện|xã|nước|quốc|dân; khắp nơi|tỉnh; toàn_bộ; hết thảy; toàn_tỉnh; trong tỉnh; tỉnh ta|mình; toàn tỉnh|dân|quốc; cả tỉnh|nước; tỉnh nhà|này; khắp tỉnh; khắp|cả tỉnh|thành|xứ|vùng|làng|xã|huyện; toàn thành_phố|tỉnh_mình; tỉnh mình|ta|nhà; cả nước|thành_phố; khắp nơi|thành_phố|tỉnh',
  sell_out: 'khan hiếm; khan_hàng; cháy hàng',
  sudden: 'trúng gió; trúng_gió; cảm gió',
  body: 'khắp|toàn|cả người|thân; trong người|cơ_thể|mình; bên trong; lên người; cơ_thể',
  side_effect:
    'tiêm|chích|chích_ngừa|tiêm_phòng|tiêm_ngừa về|xong|rồi_bị; tiêm|chích|chích_ngừa|tiêm_phòng|tiêm_ngừa rồi sốt|nóng|đau|sưng|mệt|ói; sau mũi tiêm?; hành sốt; tác_dụng phụ; phản_ứng phụ|sau_tiêm; sau tiêm|chích|khi_tiêm; tiêm|chích xong; tác_dụng_phụ; mới|vừa|sau|đi tiêm|chích|tiêm_phòng|chích_ngừa|tiêm_ngừa|chủng_ngừa; mới|vừa|đi tiêm|chích|tiêm_phòng|chích_ngừa về|xong; chích|tiêm|chích_ngừa về; chích|tiêm xong|về|rồi sốt|đau|sưng|mệt|ê|nhức|nóng|hành; bị hành; hành sốt|mệt; vật thuốc; phản_ứng; phản_ứng thuốc|vắc_xin; sốt sau_tiêm|sau_chích; hôm_qua chích|tiêm; mới|vừa chích|tiêm; chích|tiêm hôm_qua|hôm_nay|hồi_sáng|sáng_nay; sau mũi; tiêm|chích về bị?; vật_vã_sau_tiêm',
  mental:
    'lo quá; stress; hoang mang; lo_âu; lo lắng; trầm_cảm; mất ngủ; stress; căng_thẳng; tâm_lý; tinh_thần; buồn chán; khó ngủ; sợ hãi; hoảng loạn; stress; lo_lắng quá; mất_ngủ',
  recovered:
    'hết bệnh; lành bệnh; âm_tính rồi; khỏi bệnh rồi; hết bệnh; khỏi bệnh; hồi_phục; bình_phục; hết f0; sau bệnh; khỏi_bệnh rồi; mới khỏi; hết bệnh rồi; bệnh xong; người sau bệnh; mới khỏi|hết; vừa khỏi|hết bệnh; sau khi_khỏi|khi_hết; khỏi_bệnh; dứt bệnh; sau_khi khỏi|hết bệnh?; khỏi_bệnh|hết_bệnh cả_tháng|mấy_tháng|mấy_tuần; khỏi|hết|dứt|lành rồi|được|xong; âm tính_lại; đã khỏi|hết|lành; vừa|mới âm_tính|khỏi|hết|dứt|lành; thành người_khỏi; khỏi bịnh|ốm; âm_tính lại; âm lại; bình phục; sau khi khỏi|hết|âm_tính|hồi_phục; test_âm rồi; từng bị|mắc|dính|nhiễm; mới|vừa hết|khỏi|xong; bị xong|hồi_trước; hồi_trước bị; tháng_trước bị|mới_bị',
  need: 'cần; phải; nên; cần_thiết',
  danger_level:
    'nặng; nguy_hiểm; trở_nặng; mức_độ; nguy_kịch; nguy cấp; trở|chuyển|diễn_tiến|diễn_biến nặng; sợ|ghê nhất; báo_động; sợ nhất; nguy nhất; nặng nhất; biến chuyển|chuyển xấu',
  early:
    'gấp; ngay_lập_tức; sớm; ngay; kịp; liền; càng sớm; khẩn_cấp; tức_thì; tức thì; lập_tức; ngay_tức_khắc; trong ngày; cấp_kỳ; khẩn; ngay bây_giờ; ngay và_luôn; càng nhanh|sớm; trễ|muộn quá',
  supply_ask: 'xin|mua|bán|phát|ship|giao thuốc|thực_phẩm|gạo|đồ_ăn|nhu_yếu_phẩm; nhu_yếu_phẩm',
  certificate:
    'giấy tờ; xin giấy; giấy xác_nhận|chứng_nhận|khám|ra_viện|nghỉ_ốm; giấy_chứng_nhận; thẻ_xanh; hộ_chiếu vắc_xin; giấy; giấy gì|chi|nào; giấy_tờ gì|chi|nào; sổ|phiếu|thẻ|giấy tiêm|chích|tiêm_chủng|tiêm_phòng|chủng_ngừa; chứng_từ; hồ_sơ giấy_tờ|bệnh_án; giấy hẹn|ra_viện|tờ|tùy_thân|xác_nhận; giấy_xác_nhận; cần|mang|đem giấy; giấy tờ gì|chi|nào; xin_giấy; tờ giấy|quyết_định|xác_nhận; giấy chứng_nhận|quyết_định|xuất_viện|ra_viện; quyết_định cách_ly; bộ|nộp|làm hồ_sơ; nộp giấy; thủ_tục giấy; mộc đỏ; xin|cấp|có xác_nhận; đóng mộc|dấu; c65',
  privacy: 'thông_tin cá_nhân; bảo_mật; riêng_tư; dữ_liệu; xóa dữ_liệu|thông_tin',
  bot: 'bot; dịch_vụ này; tin_nhắn này; chatbot; bình_an; hệ_thống này',
  wind: 'gió; ra|gặp|đụng|trúng gió',
  online_school:
    'học trực_tuyến|online|onl|qua_mạng|từ_xa|qua_zalo|trên_mạng|tại_nhà; trực_tuyến; online; onl; học_onl; học qua mạng|zalo|ti_vi|truyền_hình; chuyển sang? học_online|học_qua_mạng|học_trực_tuyến',
  menstruation:
    'kinh_nguyệt; kinh nguyệt; tắt|mất|rong|trễ|chậm|hành|rối_loạn|không_có|hết|bế kinh; có kinh; mất|rối_loạn kinh_nguyệt; tới tháng; hành_kinh; hành kinh',
  speech_delay: 'chậm nói|biết_nói|phát_triển; biết nói; chậm biết_nói; không biết_nói',
  lifespan: 'tuổi_thọ; tuổi thọ; thọ; giảm|tổn|giảm_bớt thọ|tuổi_thọ; chết|mất sớm; đoản_thọ',
  genes:
    'gen; gien; adn; dna; nhiễm_sắc_thể; di_truyền; bộ gen; biến_đổi|thay_đổi|đổi|sửa|chỉnh gen|gien|adn|dna; mã gen|di_truyền',
  immunity: 'hệ_miễn_dịch; hệ miễn_dịch; sức_đề_kháng; đề_kháng; kháng_thể; sức đề_kháng',
  dishes:
    'bát_đũa; chén_đũa; chén|bát|ly|cốc|muỗng|thìa|đũa; chén bát|ly|muỗng|dĩa; bát đũa; ly chén|cốc; muỗng đũa; đồ ăn_chung; khăn_mặt; khăn mặt|tắm',
  gaze: 'nhìn mắt|thẳng?|nhau|vào; nhìn vào|vô|thẳng mắt?; ngó mắt|nhau|vô|vào; ngó vô|vào mắt?; nhìn; liếc mắt?; ngó',
  burn: 'đốt; hun khói?; hun; đốt lá|vỏ|nhang|lửa; đốt_khói; xông khói; xông_khói; xông nhà|phòng|cửa',
  lay_eggs: 'đẻ trứng?; sinh_sản; sinh_sôi; nảy_nở',
  dark_room: 'phòng|buồng|chỗ tối; che kín; kín cửa; tắt đèn; đóng kín; che kín_cửa; ánh_sáng',
  reissue:
    'cấp|xin|làm lại; mất|rơi|làm_rơi|làm_mất|lạc|rách sổ|giấy|thẻ|phiếu; cấp_lại; làm_mất; làm rơi|mất; bị mất; in|cấp|làm|xin lại; xin in_lại; in_lại; bị mất|rách|ướt; mất|rách|ướt|thất_lạc giấy|tờ_giấy|sổ|thẻ|phiếu; làm mất|rớt; thất_lạc; không tìm_thấy|còn_giữ; rớt|rơi mất? giấy|sổ|thẻ; mất tờ|cái giấy|sổ',
  vaccine_book: 'sổ tiêm|tiêm_chủng|chích|chích_ngừa|tiêm_phòng; sổ_tiêm; phiếu|thẻ|giấy tiêm_chủng|tiêm|chích_ngừa',
  prone: 'nằm sấp|úp|nghiêng; tư_thế nằm|sấp; nằm_sấp; úp',
  hair: 'rụng tóc; tóc rụng; tóc; rụng; hói',
  taste: 'vị giác; không thấy_vị|biết_mùi; nhạt miệng|mồm; mất vị; vị; ăn không_thấy_vị',
  medicine_bag: 'túi|gói|bịch thuốc; túi_thuốc; túi thuốc an_sinh|a|b|c',
  work_leave:
    'nghỉ làm|việc|ốm; nghỉ_việc; nghỉ_ốm; đi làm lại?; lương; trả|trừ|hưởng lương; chế_độ ốm_đau; đi_làm lại?; chế_độ ốm_đau|thai_sản|nghỉ_ốm; ốm_đau; nghỉ dưỡng|bệnh|cách_ly; hưởng chế_độ; trừ công|lương|ngày_công; nghỉ có_lương|không_lương; lãnh lương; nghỉ_bệnh; xin nghỉ; trợ_cấp ốm_đau; ốm đau; ngày_công; tiền bảo_hiểm_xã_hội|bhxh; nghỉ vì|do bệnh|ốm|cách_ly; nghỉ làm_vì|bán|chợ; nghỉ làm_do; bảo_hiểm ốm_đau|nghỉ_ốm; lãnh|hưởng|làm bảo_hiểm ốm_đau?',
  insurance_social: 'bảo_hiểm_xã_hội; bảo_hiểm xã_hội; bhxh; chế_độ bảo_hiểm|bhxh; hưởng bảo_hiểm|bhxh',
  insurance_jobless: 'bảo_hiểm thất_nghiệp; thất_nghiệp; trợ_cấp_thất_nghiệp',
  hometown: 'về quê; hồi_hương; về_quê; quê; ra|về bắc|nam|trung',
  eye: 'mắt; nhỏ|tra|rửa|dụi mắt; nhỏ_mắt; thuốc nhỏ|tra mắt?; con_mắt',
  dehydration: 'mất nước; thiếu nước; mất_nước; khô môi|miệng; mắt trũng; khóc không_nước_mắt; tiểu|đái ít; khát',
  vomit: 'nôn; ói; mửa; trớ; nôn ói|mửa|hết|ra|trớ; ói mửa|ra|hết; ọc; ọc sữa; ọi; ói_mửa; nôn_ói',
  bleeding: 'chảy máu; ra máu; chảy_máu cam|răng|chân_răng; máu_cam; chảy máu_cam; xuất_huyết dưới_da',
  wound:
    'vết_thương; vết cắn|thương|xước|cào|trầy; đạp đinh; giẫm|dẫm đinh; trầy; xước; bị_thương; đứt tay|chân; vết; rớm|rướm|tứa|bật|ứa máu; rách da|thịt|tay|chân; băng bó|kín|lại; khâu; may vết|lại; chỗ cắn|cào|xước; vết thương; xước da|nhẹ; chảy_máu chân|tay; vết rách; bắp_chân|bắp_tay|bắp chân|tay chảy_máu; trầy da|xước; lỗ răng; dấu răng',
  alone: 'một|1 mình; neo_đơn; không ai|có_ai|có_người|người chăm|lo|giúp|nuôi; sống|ở một_mình; neo đơn; đơn_chiếc',
  service_vaccine:
    'tiêm|chích dịch_vụ; tiêm|chích mở_rộng|phường|miễn_phí; mở_rộng; tiêm_chủng mở_rộng|dịch_vụ|quốc_gia; chương_trình tiêm_chủng',
  class_closed:
    'đóng|nghỉ lớp; nghỉ cả lớp; cho lớp|trường nghỉ; lớp nghỉ; đóng_cửa lớp|trường|nhà_trẻ; cho nghỉ lớp|cả_lớp; đóng lớp|cửa_lớp; cho lớp nghỉ; nghỉ luôn|nguyên|hết lớp; cách_ly cả_lớp; cả lớp nghỉ|ở_nhà; đóng_cửa nhà_trẻ|mẫu_giáo|trường_mầm_non|nhóm_trẻ',
  wash_bath: 'tắm lá; tắm nước lá; nấu nước? tắm; nấu_lá tắm',
  field_hospital: 'bệnh_viện|viện dã_chiến; dã_chiến; khu điều_trị',
  smart_app: 'app; ứng_dụng; phần_mềm; pc_covid; bluezone; mã qr; qr; quét mã',
  steps: 'bước; mấy bước; các bước; quy_trình',
  tap_water: 'nước máy|vòi|thủy_cục|phông_tên; nước_máy; vòi nước; nước_thủy_cục',
  overseas: 'nước_ngoài; ngoại_quốc; nhập_cảnh; hộ_chiếu; visa',
  respiratory:
    'hô_hấp; đường hô_hấp|thở; hít thở|phải|vào; hít_thở chung; thở ra|chung; nói_chuyện gần|với?; giọt bắn; giọt_bắn; nước_bọt; nước miếng|bọt; bắn nước_bọt; hắt_hơi; hắt_xì; ách_xì; nhảy_mũi; ho bắn',
  bury: 'chôn; chôn cất; an táng; mai táng; an_táng; mai_táng; hạ huyệt; nghĩa_trang; nghĩa địa|trang; nằm cạnh mộ; mộ; phần mộ; mồ mả; đưa về quê_chôn|làng_chôn; đào huyệt; chôn_cất; đất chôn; đem chôn; chôn ở|tại',
  cremate:
    'hỏa_táng; hoả_táng; hỏa thiêu|táng; thiêu; thiêu xác; đem thiêu; lò thiêu; đốt xác; tro_cốt; hũ tro|cốt; lấy tro|cốt',
  funeral:
    'đám ma|tang|hiếu; đám_tang; đám_ma; tang lễ|gia|sự; lễ tang|viếng|truy_điệu; tang; đưa tang|ma|tiễn; viếng; phúng điếu|viếng; hậu_sự; ma_chay; khâm_liệm; liệm; cúng cơm|tuần|thất; làm ma|đám; đưa_đám; quàn; thi_hài; thi thể|hài; quan_tài; hòm; nhà có tang|đám|việc_hiếu; có tang; đãi khách; làm đám; nhận viếng',
  death_paper:
    'khai|báo|chứng tử; giấy khai|báo|chứng tử; giấy_báo_tử; giấy_chứng_tử; giấy_khai_tử; báo_tử; khai_tử; chứng_tử; trích_lục khai_tử',
  brain: 'não; lên não; não_bộ; bộ não; óc; lên óc; thần_kinh; đầu_óc',
  until_end:
    'đến|tới|cho_đến|cho_tới|qua hết|cuối; hết|cuối tháng|tuần|năm|mùa; đến|tới|cho_tới hết|cuối tháng|tuần|năm|mùa|kỳ|học_kỳ',
  mixed_dose:
    'tiêm|chích chéo|trộn|lẫn|khác_loại|khác_hãng; khác loại|hãng|nhãn|thương_hiệu; loại|hãng khác; trộn lẫn? vắc_xin|mũi; chích_chéo; tiêm_chéo; mũi|liều này khác|một_loại; mũi|lần sau|kia|trước khác; không? cùng loại|hãng; đổi loại|hãng|thuốc_tiêm; mỗi mũi_một_loại',
  cohabit:
    'sinh_hoạt chung?|riêng|thế_nào; ăn ở; ăn_ở chung?; sống chung; ở chung; ăn ở_chung; chung_đụng; chung nhà|phòng|mâm; ở trọ_chung; sống_chung',
  epidemic_area:
    'vùng|ổ|tâm|điểm dịch; vùng|tỉnh|xã|khu|nơi|chỗ|huyện có|đang_có dịch; vùng đỏ|cam|dịch; từ vùng_dịch; trong|ngoài|trỏng nớ|đó|ấy dịch; dịch dữ|căng|nhiều|bùng|nặng; ổ dịch_bệnh; tỉnh_dịch; dịch_đang_căng; thành_phố dịch|có_dịch; nơi dịch',
  reward: 'thưởng; được thưởng; tiền thưởng; phần_thưởng; khen_thưởng; thưởng nóng|tiền; treo thưởng; trao thưởng',
  symptoms_mild:
    'ớn_lạnh; ớn lạnh; gai_người; gai gai; rêm mình; đau mình_mẩy; ê_ẩm; mỏi mệt; nóng_lạnh; rã_rời; oải người',
  arm: 'tay đau|nhức|sưng|mỏi|ê; đau|nhức|sưng|ê|mỏi|ê_ẩm tay|bắp_tay|cánh_tay|vai|chỗ_tiêm|chỗ_chích|vết_tiêm|vết_chích; ê cả? cánh_tay; cánh_tay; nhấc tay; tay nhấc; nhức chỗ_chích; sưng_tay; cánh tay đau|sưng|ê',
  health_book:
    'sổ sức_khỏe; sổ_sức_khỏe điện_tử; sổ_điện_tử; app sức_khỏe; vneid; định_danh điện_tử; sổ sức_khỏe điện_tử; thẻ_xanh điện_tử; mã_định_danh',
  login: 'đăng nhập; otp; mã otp|xác_thực; mật_khẩu; quên mật_khẩu; đổi sim|số; tài_khoản; sim; đăng_nhập lại?',
  referral:
    'trái|đúng|vượt tuyến; trái_tuyến; đúng_tuyến; chuyển viện|tuyến; giấy chuyển_viện|chuyển_tuyến; không có_giấy_chuyển; tự đi_viện_tỉnh; tuyến trên|dưới|trung_ương; lên tuyến_trên|thẳng_tỉnh; vượt_tuyến',
  jobless:
    'mất|bỏ|không_có|hết việc; mất_việc; thất_nghiệp; bán vé_số; vé_số; lao_động tự_do; ế|vắng khách; không bán_được; chạy xe_ôm|grab; buôn_bán ế; chạy chợ',
  spacing: 'hai|2|một|1 mét; cách nhau; giữ khoảng_cách; khoảng_cách; đứng xa; cách xa; ngồi xa',
  disinfect_home:
    'khử_khuẩn|khử_trùng|sát_khuẩn|lau_dọn|tẩy_uế|vệ_sinh|dọn nhà|nhà_cửa|phòng|sàn|sàn_nhà|đồ_đạc; lau nhà|sàn|phòng|bàn_ghế; dọn_dẹp; dọn nhà|phòng; lau_dọn; tẩy uế; tổng_vệ_sinh; lau_chùi nhà|phòng|sàn',
  sting: 'hút máu; kiếm ăn|mồi; đi hút_máu|kiếm_ăn|chích|đốt|cắn; ra hoạt_động|đốt|chích; hút_máu người',
  service: 'dịch_vụ; theo yêu_cầu; tự_nguyện trả_tiền; làm dịch_vụ; tư_nhân; phòng mạch|khám_tư; bệnh_viện tư',
  home_visit:
    'tới|đến|về|xuống|ghé|lại tận? nhà tiêm|chích|test|khám?; tiêm|chích|khám|test tại_nhà|ở_nhà|tận_nhà; tận nhà; tại_nhà; lưu_động; đội tiêm|lưu_động; không đi_được|đi_lại_được|ra_trạm_được; nằm một_chỗ|liệt|tại_giường; cụ yếu_không_đi',
  pcr: 'pcr; xét_nghiệm|test|làm|lấy_mẫu|thử|giấy|tờ_giấy pcr; rt_pcr; pcr mẫu_đơn|mẫu_gộp',
  ns1: 'ns1; xét_nghiệm|test|thử|làm ns1; igm; igg; kháng_nguyên dengue',
  rapid_test:
    'test nhanh; xét_nghiệm nhanh; quick test; que test_nhanh; kit test? nhanh; test_nhanh; làm|tự test_nhanh',
  has_symptoms: 'có|đang_có|bị|xuất_hiện|không triệu_chứng; có_triệu_chứng; đang bệnh|ốm; ốm; phát bệnh',
};

/** Small talk and asking frames that say nothing of the matter. */
const FRAMES =
  'không biết; ko biết; chưa biết; chưa rõ; không rõ; nghe nói|đồn|bảo|đâu|kể|là; nghe_nói là|rằng; nghe_đồn là|rằng; người_ta|họ|mọi_người|mạng|facebook|zalo|tiktok|hàng_xóm nói|bảo|đồn|kêu|chia_sẻ|truyền; trên mạng|facebook|zalo|tiktok|fb; cho em|tôi|mình|tui|con|hỏi|cháu hỏi?; xin|muốn hỏi; đúng|phải|thật|thiệt|chính_xác không|ko|hông|hem|hok|chưa|chứ|nhỉ|sao|vậy; có đúng|thật|thiệt|phải|phải_là; có thật|đúng là; đúng sự_thật không?; sự thật; tin này|đó|giả|thật; kiểm_tra giúp|tin|hộ; xác_minh giúp|tin; không những; không_những; bác sĩ|sỹ; thông_báo nóng|khẩn; mọi người; bà con; cả nhà; anh chị; kính gửi; gửi tiếp; chia_sẻ; chuyền nhau; lưu về; cảm ơn; xin chào; làm ơn; giúp em|tôi|mình|con|với; với ạ; gì đâu; thế à; vậy à; thì phải; chứ; luôn đó; đó nha; nha mọi_người; được cho_là; mẹo hay; bí_quyết; con ơi; em ơi; ạ; dạ; không khí; nước ngoài; không gian; làm sao_mà; có lẽ; có thể; thế thì; vậy thì; mà thôi; hết lòng|sức|thảy|mình; không ngừng; trẻ|đứa|người|chỗ khác; phải|đúng|thật vậy|thế|như_vậy|như_thế không|ko|hông|hả|sao?; có phải vậy|thế|như_vậy không|hông?; trúng không|hông; có trúng|đúng|thiệt|thật không|hông|k; đúng vậy|thế hả|không|sao?; bác_sĩ|bs|báo|đài|tivi|ti_vi|giáo_sư|chuyên_gia|tiến_sĩ|thầy|cô|bà|ông|dì|chú|chị|anh|bạn|hàng_xóm|mẹ_chồng|mẹ|má nói|bảo|kể|đồn|kêu|phán|khuyên|xác_nhận|khẳng_định|dặn|nhắn; xác_nhận|khẳng_định là|rằng; nghe mà ớn|sợ|ghê|rùng_mình; nghe ghê|sợ|ớn|rợn|mà_ham; sợ quá|ghê|thiệt|thật; ghê quá|chưa|thật|thiệt; chuyển|gửi|nhắn tiếp|ngay|gấp cho? mọi_người|bà_con|người_thân|bạn_bè|nhau?; tin vui|mừng|nóng|sốc|buồn|khẩn|hot; khẩn; hoang mang quá?; lưu lại|về|liền; thôi nhé|nha; chốt lại; bắp chân|tay|đùi|vế';

/** Words of denial or ending inside other things. */
const TRAPS = `người lành|lành_lặn|khỏe|khoẻ; không người_lái|quân|phận|trung|dây|lời; hàng không; hết hạn|date|đát|hạn_dùng; chưa đầy|tới|đến|đủ; ${OTHER_DISEASES['infertility'] ?? ''}; ${TOPICS['room'] ?? ''}; không khí|gian; trầu không; phòng khám|bệnh|ban|gym; trạm phòng_dịch; mùa|trái|bị_thiếu gì; hạ sốt; ngoại hạng; vòi nước; hết lòng|sức|thảy|mình; đến|tới|cho_đến|cho_tới hết; hết tháng|tuần|năm|mùa|quý|học_kỳ; đến|tới|cho_tới hết tháng|tuần|năm|mùa; hút máu|thuốc|mũi|đờm|mỡ; hút được? nam_châm|kim_loại|sắt|muỗng|thìa|xu|đồng_xu; trực tiếp|tuyến|thăng|khuẩn; chẳng qua; chứ gì; thiếu nhi|niên|gì|tá; không những|chỉ|phải_chỉ; khoảng không; chữa cháy; trị giá; quản|cai|chính|thống trị; giá trị; lâm nguy; bị cáo; tiền phòng; khử khuẩn_đồ`;

export interface ConceptList {
  type: string;
  value: string;
  patterns: string;
}

const lists = (type: string, words: Words): ConceptList[] =>
  Object.entries(words).map(([value, patterns]) => ({ type, value, patterns }));

/** Predicates and denials; a `trap` holds words that look like one and are none. */
export const PREDICATES: readonly ConceptList[] = [
  ...lists('less', LESS),
  ...lists('more', MORE),
  ...lists('denial', DENIALS),
  { type: 'trap', value: '', patterns: TRAPS },
  { type: 'trap', value: '', patterns: FRAMES },
];

/** What is spoken of and what is asked; `type` says what it excludes and how much it weighs. */
export const SUBJECTS: readonly ConceptList[] = [
  ...lists('disease', DISEASES),
  ...lists('disease', OTHER_DISEASES),
  ...lists('item', ITEMS),
  ...lists('item', MEDICATIONS),
  ...lists('item', BRANDS),
  ...lists('people', PEOPLE),
  ...Object.entries(CONTRARIES).flatMap(([name, words]) => lists(`contrary ${name}`, words)),
  ...lists('ask', ASKS),
  ...lists('topic', TOPICS),
  { type: 'frame', value: '', patterns: FRAMES },
];
