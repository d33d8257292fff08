/** Where people beside one's own are met and what they do: behind a title these tell a stranger ("ông Tám bán phở", "chị cùng chuyền"). */

const GROUPS =
  'chuyền|tổ|ca|kíp|xưởng|phân_xưởng|nhà_máy|công_trình|công_trường|lớp|trường|khoa|công_ty|cơ_quan|văn_phòng|chỗ_làm|phòng_làm|bộ_phận|đơn_vị|kho|xóm|hẻm|ngõ|thôn|ấp|làng|bản|khu|khu_phố|tổ_dân_phố|khu_trọ|xóm_trọ|dãy|dãy_trọ|chung_cư|tòa_nhà|toà_nhà|tầng|lầu|chuyến|chuyến_xe|chuyến_bay|xe|xe_đò|tàu|đoàn|nhóm|đội|bàn|bàn_nhậu|mâm|chợ|sạp|bến|đám|đám_cưới|đám_giỗ|đám_tang|hội|câu_lạc_bộ|sân|ký_túc_xá|kí_túc_xá|phòng_khám|phòng_bệnh|nhà_thờ|chùa';
const PLACES =
  'lớp|xóm|xóm_trên|xóm_dưới|xóm_trong|xóm_ngoài|hẻm|đầu_hẻm|cuối_hẻm|ngõ|đầu_ngõ|cuối_ngõ|thôn|ấp|làng|khu|khu_phố|khu_trọ|dãy_trọ|dãy|tổ|công_ty|cơ_quan|xưởng|chợ|đầu_chợ|tầng_trên|tầng_dưới|lầu_trên|lầu_dưới|chung_cư|bên_kia_đường|đầu_đường|bên_đường|phòng_bên|phòng_kế|phòng_cạnh|nhà_bên|nhà_kế|nhà_đối_diện|nhà_sát_vách';
const DEEDS = 'làm|học|ngồi|trực|đi|ăn|tập|nhậu|bán|chơi|hát|đứng|nằm|thuê|trọ|sống|ở';
const WARES =
  'hủ_tiếu|phở|bún|cơm|rau|cá|thịt|vé_số|nước|nước_mía|cà_phê|tạp_hóa|tạp_hoá|quán|hàng|chè|xôi|bánh|bánh_mì|trái_cây|đồ|trứng|gà|vịt|thuốc|gạo|hoa|báo|kem|kẹo|kẹo_kéo|bong_bóng|ốc|chè|mực|trà_đá|trà_sữa|chuối|bắp|khoai|vải|quần_áo|dạo|chiếu|rong';

/** Patterns by how sure they tell a stranger even of a child: what is beside one's own house or in a group. */
export const WHEREABOUTS: Readonly<Record<string, string>> = {
  beside: `cùng|chung|cùng_chung ${GROUPS}; ${DEEDS} cùng|chung|chung_với|cùng_với ${GROUPS}|bàn|ghế; ${DEEDS} kế|cạnh|gần|kế_bên|bên_cạnh|sát bàn|ghế|giường|phòng|sạp|bên?; cạnh|kế|sát bàn|ghế|giường|phòng; ở? kế_bên|bên_cạnh|cạnh_nhà|kế_nhà|sát_nhà|gần_nhà|đối_diện|sát_vách|cạnh_bên|xóm_trên|xóm_dưới|nhà_bên|nhà_kế_bên|phòng_bên|tầng_trên|tầng_dưới|lầu_trên|lầu_dưới; hàng_xóm; bên_kia đường|hẻm|sông; nhà hàng_xóm`,
  /** no title need stand in front of these */
  whole: `nhân_viên|phục_vụ|thu_ngân|công_nhân|học_sinh quán|tiệm|siêu_thị|cửa_hàng|ngân_hàng|công_ty|xưởng|nhà_máy|bên|trong|cùng|trường|lớp quán|cà_phê|bên_cạnh|${GROUPS}?; cạnh|gần|kế|kế_bên|bên_cạnh|sát|gặp|chở|đối_diện|với|tiếp_xúc|tiếp_xúc_với|phải một|1|hai|mấy|vài bà|ông|anh|chị|cô|chú|bác|người|bạn|thằng|đứa|cậu|khách|ông_khách|bà_khách|anh_khách|chị_khách; với|cạnh|gần|gặp|kế|tiếp_xúc|chăm người; một|1 bạn; ông|bà? thông_gia|sui_gia; crush|ny|ghệ em|e|tôi|tui|mình|t|nó|anh; f0|ca|ca_bệnh|ca_dương_tính|bệnh_nhân|người|bà|ông|bạn|khách|chị|anh mà? em|tôi|tui|mình|con|cháu mới|có|đã|từng|hay? tiếp_xúc|gặp|gặp_mặt|ngồi_cùng|ngồi_gần|ngồi_cạnh|đi_cùng|đi_chung|ăn_cùng|ăn_chung|làm_chung|làm_cùng|ở_chung; người|mấy_người|gia_đình|cả_nhà trong|ở|bên nhà|phòng|dãy|khu đó|nớ|ấy|kia|nọ; bạn|mấy_bạn|mấy_đứa|mấy_người ấy|nớ`,
  /** behind a title or a child's, what they live by */
  trade: `hàng|quán|tiệm ${WARES}; đi? bán ${WARES}; bán hàng|cơm; đi? bán|giao|phát|thu|chạy|lái|gác|giữ|quét|lượm|sửa|vá|xây|hớt|cắt|làm|đánh hàng|cơm|tiền|rác|xe|xe_ôm|grab|taxi|ba_gác|cổng|trẻ|nhà|tóc|móng|ve_chai|chợ|hồ|thuê|bưu_phẩm|giày; ăn xin|mày; vô gia_cư; bụi đời`,
  grown: `ở|trong|ngoài|đầu|cuối|trên|dưới|bên|tận ${PLACES}; làm|học|ngồi|đi|ăn|bán chung|cùng; làm|học|ngồi|ở chung|cùng với em|tôi|tui|mình|con; giao_hàng; thu_ngân; lao_công; bảo_vệ; giúp_việc; tổ_trưởng|tổ_phó|trưởng_thôn|trưởng_ấp|trưởng_bản|trưởng_phòng|quản_lý|quản_đốc|giám_đốc|chủ_tịch|công_an|thủ_kho|kế_toán; chủ nhà|trọ|quán|tiệm|vựa|tàu|xe|xưởng; trông|giữ|dạy trẻ; dạy kèm|thêm|học; khách|thợ|tài_xế|phụ_hồ`,
};
