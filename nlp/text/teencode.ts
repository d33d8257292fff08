/** Chat spelling: a hand-written table of short forms, and the few that need their neighbours to be read. */

/** Short form → words, the same everywhere. One line a theme. */
const TABLE =
  'ko không,kô không,kg không,kh không,khg không,hok không,hk không,hem hông,khum không,hong hông,hg hông,hongg hông,khôg không,khogn không,khong không,' +
  'hổng hổng,hỏng hổng,kp không_phải,kbt không_biết,kbh không_bao_giờ,kcj không_có_gì,ksao không_sao,kco không_có,kthe không_thể,' +
  'đc được,dc được,đk được,đx được,dk được,đựoc được,đươc được,đượt được,đg đang,dg đang,đag đang,r rồi,rùi rồi,rui rồi,gòi rồi,ròi rồi,rùi rồi,roài rồi,òi rồi,ùi rồi,' +
  'ch chưa,chx chưa,cx cũng,cg cũng,cug cũng,cũg cũng,vx vẫn,vẩn vẫn,v vậy,z vậy,dzậy vậy,dz vậy,zậy vậy,zay vậy,zị vậy,zạ vậy,j gì,ji gì,gi gì,rì gì,jì gì,' +
  'bs bác_sĩ,bsi bác_sĩ,bsỹ bác_sĩ,bsĩ bác_sĩ,đd điều_dưỡng,yt y_tế,bv bệnh_viện,bviện bệnh_viện,pk phòng_khám,tyt trạm_y_tế,bhyt bảo_hiểm_y_tế,tt trung_tâm,ttyt trung_tâm_y_tế,' +
  'sxh sốt_xuất_huyết,sxhd sốt_xuất_huyết,tcm tay_chân_miệng,xn xét_nghiệm,kq kết_quả,kqxn kết_quả_xét_nghiệm,dt dương_tính,dtính dương_tính,dtinh dương_tính,atính âm_tính,atinh âm_tính,đt điện_thoại,dthoai điện_thoại,sdt số_điện_thoại,sđt số_điện_thoại,đthoai điện_thoại,' +
  'vc vắc_xin,vx vắc_xin,vacxin vắc_xin,vaccine vắc_xin,vaccin vắc_xin,vawcxin vắc_xin,vacin vắc_xin,vắcxin vắc_xin,vxin vắc_xin,ha huyết_áp,hap huyết_áp,nđ nhiệt_độ,tc tiểu_cầu,clbt cấp_liên_bộ,' +
  'kt khẩu_trang,ktrang khẩu_trang,kbyt khai_báo_y_tế,kb khai_báo,cl cách_ly,cly cách_ly,cskh chăm_sóc_khách_hàng,đkí đăng_ký,đky đăng_ký,đki đăng_ký,dki đăng_ký,dky đăng_ký,' +
  'hnay hôm_nay,hnai hôm_nay,hqa hôm_qua,hqua hôm_qua,hum hôm,bh bây_giờ,bjo bây_giờ,bgio bây_giờ,bgiờ bây_giờ,bữa bữa,ngta người_ta,ng người,ngừi người,nguoi người,mn mọi_người,mng mọi_người,' +
  'ntn như_thế_nào,lsao làm_sao,ls làm_sao,lm làm,lmj làm_gì,tn thế_nào,ns nói,nch nói_chuyện,nc nói_chuyện,nma nhưng_mà,nhma nhưng_mà,nmà nhưng_mà,nhg nhưng,nhug nhưng,nhưg nhưng,nhưn nhưng,vn vẫn,' +
  'mk mình,mik mình,mìk mình,mih mình,mjnh mình,tui tôi,toi tôi,tôy tôi,mng mọi_người,gđ gia_đình,gd gia_đình,ck chồng,vk vợ,a2 anh_hai,' +
  'wá quá,wa quá,qá quá,qa quá,quá quá,wá quá,lun luôn,luôg luôn,lém lắm,lém lắm,nhìu nhiều,nhìu nhiều,nhju nhiều,nhiu nhiêu,nhìn nhìn,ik đi,iu yếu,thui thôi,hoy thôi,hui thôi,' +
  'trc trước,trog trong,tròg trong,ms mới,mún muốn,mún muốn,bít biết,bik biết,bjt biết,biêt biết,pit biết,bk biết,hỉu hiểu,hỉu hiểu,bthg bình_thường,bthuong bình_thường,bth bình_thường,bt bình_thường,' +
  'cám cảm,tks cảm_ơn,thks cảm_ơn,thank cảm_ơn,thanks cảm_ơn,pls làm_ơn,plz làm_ơn,hpy vui,ok được,okie được,oki được,okê được,uhm ừ,uh ừ,um ừ,uk ừ,ừm ừ,vg vâng,vâg vâng,dạk dạ,' +
  'tphcm thành_phố_hồ_chí_minh,hcm hồ_chí_minh,tp thành_phố,sg sài_gòn,hn hà_nội,đn đà_nẵng,vt vũng_tàu,kcn khu_công_nghiệp,ktx ký_túc_xá,ubnd ủy_ban_nhân_dân,csgt cảnh_sát_giao_thông,cc cấp_cứu,' +
  'ôg ông,fải phải,fòng phòng,fường phường,fun phun,fát phát,fổi phổi,fụ phụ,fa pha,fần phần,khog không,nguoì người,họg họng,đầu đầu,đao đau,dau đau,mủi mũi,bụg bụng,lưg lưng,thỡ thở,nhứt nhức,nhứk nhức,sốc sốt,xốt sốt,sôt sốt,sổi sởi,' +
  'mệc mệt,mịt mệt,mêt mệt,mẹc mệt,mẹt mệt,mệk mệt,chóg chóng,chóm chóng,mặc mặt,buồng buồn,bùn buồn,nônn nôn,xổ sổ,ngẹt nghẹt,ngẹc nghẹt,nghẹc nghẹt,nghet nghẹt,cảm cảm,lun luôn,thiệc thật,thiệt thật,' +
  'hoo ho,hooo ho,fb facebook,zl zalo,tl trả_lời,rep trả_lời,ib nhắn_tin,inb nhắn_tin,hd hướng_dẫn,hdsd hướng_dẫn_sử_dụng,oxi oxy,ôxy oxy,ôxi oxy,oxygen oxy,' +
  'hùi hồi,hoy thôi,bao nhiu,nhiêu nhiêu,khỏeeee khỏe,khoe khỏe,khoẻk khỏe,đỡk đỡ,nhek nhé,nhoa nhé,nhe nhé,nha nha,ak à,ah à,hả hả,hã hả,hén nhỉ,' +
  'dựt giật,pư phản_ứng,pứ phản_ứng,bịnh bệnh,chưn chân,mụi mũi,gởi gửi,tiu tiêu,hôông không,nhứt nhất,kh0ng không,ngưk ngực,ngựk ngực,ngug ngực,thỡ thở,ng0p ngộp,ngh3t nghẹt,' +
  'sỉu xỉu,xĩu xỉu,pú bú,ngựt ngực,nx nữa,nựa nữa,trl trả_lời,nt nhắn_tin,oy rồi,òy rồi,ruj rồi,đj đi,dj đi,bjh bây_giờ,cj chị,cgi cái_gì,đou đâu,dou đâu,seo sao,xog xong,xg xong,thuok thuốc,thuôk thuốc,thúk thuốc,dzô vô,zô vô,vìa về,zìa về,dìa về,nge nghe,kiu kêu,dag đang,ntin nhắn_tin,qtr quá_trời,qtrời quá_trời,khotho khó_thở,khóthở khó_thở,khóthơ khó_thở,khothở khó_thở,cogiat co_giật,cogiật co_giật,daunguc đau_ngực,đaungực đau_ngực,tucnguc tức_ngực,tứcngực tức_ngực,libi li_bì,lomo lơ_mơ,ngatxiu ngất_xỉu,timtai tím_tái,timmoi tím_môi,kothở không_thở,kotho không_thở,kđc không_được,kdc không_được,kođc không_được,kodc không_được,hkdc không_được,hkđc không_được,chồg chồng,chòng chồng,nghực ngực,nghuc ngực,ngưc ngực,chộ thấy,dật giật,zật giật,zựt giật,zat giật,zut giật,tứt tức,tứk tức,kh0 khó,th0 thở,h0 ho,s0t sốt,giựt giật,giut giật,cíu cứu,ciu cứu,cíuu cứu,mô đâu,rứa vậy,ri vầy,nỏ không,nỏk không,bầy bầy,chi gì,tê kia,mạ mẹ,trốc đầu,đàu đầu,ni nay,rày nay,hỉ nhỉ,hè hè,mấy mấy,ngái xa';

/** Words that are shapes of themselves and must stay: identity rows of the table are ignored. */
const entries = new Map<string, readonly string[]>();
for (const row of TABLE.split(',')) {
  const [key, words] = row.split(' ');
  if (key && words && key !== words && !entries.has(key)) entries.set(key, words.split('_'));
}
/** Plain words of the language that the table holds only for one special sense: handled by context below. */
for (const word of [
  'nha',
  'gi',
  'chi',
  'mo',
  'ri',
  'dau',
  'toi',
  'hong',
  'tê',
  'ri',
  'v',
  'hè',
  'mặc',
  'sốc',
  'nhìn',
  'bao',
  'cám',
  'mạ',
  'tt',
  'ok',
  'uh',
  'um',
  'uk',
  'ha',
]) {
  entries.delete(word);
}

/** What stands left and right of the word, folded; '' at the ends. */
export interface Neighbours {
  left: string;
  right: string;
  /** the next word begins with a digit */
  digitRight: boolean;
  digitLeft: boolean;
  /** what stands behind a point or comma: "37,0" */
  decimal: boolean;
  last: boolean;
  first: boolean;
  /** a stop right behind and then a capital: "P. Tân Định" */
  shortened: boolean;
}

const UNIT_BEFORE_NUMBER: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    q: ['quận'],
    p: ['phường'],
    f: ['phường'],
    h: ['huyện'],
    x: ['xã'],
  }),
);
const NEGATABLE =
  /^(?:sot|ho|dau|nhuc|met|kho|tuc|non|oi|bi|co|con|thay|ngui|biet|can|the|phai|an|uong|tho|chong|ngu|muon|chiu|duoc|nhan|khai|dam|hieu|ra|den|di|chay|tieu|so|nghet|mat|lay|de|ai|gi|sao|het|do|khoi|nong|met|lanh|ngua|noi|tim|ngat|gap|xai|dung|thich|on|tiem|chich|day|tinh|thua|nghe|phan|mo|nhuc|cu|nuot|bu|hay|kip|bit|bik|ro|dc|dx|biet|chac|ngu|thich|tra|dap|noi|vo|vao|len|vung|hit|con)$/;

/** Whether the table has a word, for those with a digit inside ("kh0"). */
export const isShortForm = (word: string): boolean => entries.has(word);

/** Short forms of two senses, told apart by the word or number beside them; null: the word stands for itself. */
const SHAPED: ReadonlyMap<string, (near: Neighbours) => readonly string[] | null> = new Map(
  Object.entries({
    // "nhe hon" is nhẹ hơn, no nhé
    nhe: (near) => (/^(?:hon|di|bot)$/.test(near.right) ? ['nhẹ'] : null),
    hẻm: (near) => (!near.digitRight && !LANE.test(near.left) && NEGATABLE.test(near.right) ? ['hông'] : null),
    hem: (near) => (near.digitRight || LANE.test(near.left) ? ['hem'] : null),
    ngk: (near) => (ACHES.test(near.left) ? ['ngực'] : ['người', 'khác']),
    sp: (near) => (near.digitRight ? ['spo2'] : ['hỗ', 'trợ']),
    // "bỏ pú": a reaction otherwise
    pu: (near) =>
      /^(?:bo|khong|ko|k|hk|hok|chiu|luoi|an|chua|dc)$/.test(near.left) ||
      /^(?:khong|ko|k|hk|dc|binh|me|sua|kem|it|hong|yeu)$/.test(near.right)
        ? ['bú']
        : ['phản', 'ứng'],
    ngut: (near) => (ACHES.test(near.left) ? ['ngực'] : null),
    // "bị đâu họng"
    đâu: (near) =>
      (ACHING.test(near.right) || (near.right === 'dau' && /^(?:bi|hoi|van|con|het)$/.test(near.left))) &&
      !/^(?:o|di|tu|cho|noi|tim|co|biet|den|ve|gi)$/.test(near.left)
        ? ['đau']
        : null,
    bit: (near) => (/^(?:khong|ko|k|hk|hok|hong|chua|chang|no|ai)$/.test(near.left) ? ['biết'] : null),
    mun: (near) => (near.right === 'nuoc' ? ['mụn'] : ['muốn']),
    // "lm s"; "trg e có 10 bạn" at the head is a school
    s: (near) => (/^(?:lam|lm|vi|tai|hieu)$/.test(near.left) ? ['sao'] : null),
    trg: (near) => (near.first && /^(?:e|em|con|minh|toi|hoc)$/.test(near.right) ? ['trường'] : ['trong']),
    kó: (near) => (/^(?:tho|nuot|ngu|chiu)$/.test(near.right) ? ['khó'] : ['có']),
    thoai: (near) => (/^(?:dien|doi|dam|hoi|kich|than|loai|phim|dt)$/.test(near.left) ? null : ['thôi']),
    sn: (near) => (near.digitRight ? ['sinh', 'năm'] : ['sao']),
    ns: (near) => (near.digitRight ? ['sinh', 'năm'] : ['nói']),
    // chart shorthand: "NT 19", "RR 20"; "nt 0905…" sends a message
    nt: (near) => (/^\d{1,2}$/.test(near.right) || (near.digitRight && near.right === '') ? ['nhịp', 'thở'] : null),
    // "ox tụt 89" is oxy, "ox e 29t" a husband
    ox: (near) => (near.digitRight || /^(?:con|tut|xuong|giam|thap|mau)$/.test(near.right) ? ['oxy'] : ['ông', 'xã']),
    bx: () => ['bà', 'xã'],
    rr: (near) => (near.digitRight ? ['nhịp', 'thở'] : ['rồi']),
    // "tut nguc": tứt for tức
    tut: (near) => (near.right === 'nguc' ? ['tức'] : null),
    // "kv q bình thạnh"
    q: (near) => (DISTRICT_HEADS.test(near.right) && near.right !== '' ? ['quận'] : null),
    // a fever typed without its hat, right before its degrees
    sots: (near) => (near.digitRight ? ['sốt'] : null),
    hn: (near) => (isToday(near) ? ['hôm', 'nay'] : null),
    tiu: (near) => (/^(?:duong|dg|cau)$/.test(near.right) ? ['tiểu'] : null),
    đg: (near) => (near.left === 'tieu' ? ['đường'] : ['đang']),
    dg: (near) => (near.left === 'tieu' ? ['đường'] : ['đang']),
  }),
);
/** How the names of the districts of large towns begin. */
const DISTRICT_HEADS =
  /^(?:binh|tan|go|phu|thu|ninh|thanh|son|ngu|lien|hoan|dong|ba|hai|cau|tay|hoang|bac|nam|long|ha|kien|hong|le|cam|o)$/;

/** "sốt hn", "hn em test": today, where no place is told. */
const isToday = ({ left, right, first }: Neighbours) =>
  /^(?:f0|f1|sot|ho|met|moi|vua|roi|test|lai|bi|nghi|tiem|chich|do|em|e)$/.test(left) ||
  (first &&
    /^(?:em|e|minh|mk|con|be|chau|bo|me|ba|ma|vo|ck|vk|chong|do|test|tiem|moi|van|het|da|toi|tui)$/.test(right));
/** English words of complaints that would be taken for Telex ("chest" as chét). */
const ENGLISH: ReadonlySet<string> = new Set(
  'where when since chest sore throat hurts hard loss lost sense fits tight has for years wife yesterday vaccinated vero cell verocell dak lak đắk lắk đăk lăk'.split(
    ' ',
  ),
);
/** "mụn nc", "nc mũi" */
const WATERY = /^(?:uong|mun|bong|phong|hot|cuc|so|chay|di|ra|het|thieu|xin|mua|binh|thung|chai|ly|it|pha|toan)$/;
const WATER_OF = /^(?:mui|mieng|tieu|bot|muoi|dai|mat|suoi|loc|uong|sach|ngot|da|gung|chanh|rua)$/;
/** Parts of the body that ache, as they stand behind a mistyped "đau". */
const ACHING = /^(?:hong|nguc|bung|lung|khop|rang|bao tu|da day|nhuc)$/;
const LANE = /^(?:trong|o|dau|cuoi|cung|ca|ngo|so|con|duong)$/;
const ACHES = /^(?:tuc|dau|nang|nhoi|that|buot|ep|trong|long|vung|nhuc|rat|thot)$/;

const unitOf = (word: string) => (word === 'tx' ? ['thị', 'xã'] : UNIT_BEFORE_NUMBER.get(word));

/** The words that a chat word stands for, or null when it stands for itself. `word` is lower-case. */
export function expand(word: string, near: Neighbours): readonly string[] | null {
  const unit = unitOf(word);
  if (unit && word !== 'f' && near.shortened) return unit;
  // "9h15" is a time, "92F1" a plate
  if (unit && near.digitRight && !(near.digitLeft && /^[fh]$/.test(word))) return unit;
  switch (word) {
    case 'k':
    case 'kh':
      return near.digitLeft ? null : near.last || NEGATABLE.test(near.right) || word === 'kh' ? ['không'] : null;
    case '0':
      return NEGATABLE.test(near.right) && !near.digitLeft && !near.decimal ? ['không'] : null;
    case 'e':
      return near.digitLeft ? null : ['em'];
    case 'h':
      return near.digitLeft || near.first || /^(?:bay|toi|den|may)$/.test(near.left) ? ['giờ'] : null;
    case 'bn':
      if (near.digitRight || /^(?:so|ma)$/.test(near.right)) return null;
      return /^(?:gia|tien|la|duoc)$/.test(near.left) || (near.last && near.left !== 'hi' && near.left !== 'chao')
        ? ['bao', 'nhiêu']
        : ['bạn'];
    case 'vs':
      return near.left === 'nuoc' ? null : ['với'];
    case 'v':
      return near.last ? ['vậy'] : null;
    case 'ha':
      return near.digitRight || /^(?:cao|tang|tut)$/.test(near.left) ? ['huyết', 'áp'] : null;
    case 'kg':
      return near.digitLeft ? null : ['không'];
    case 'tt':
      return near.left === 'ket' ? null : near.digitRight ? null : ['trung', 'tâm'];
    case 'dt':
    case 'đt':
      return near.digitRight || near.left === 'so'
        ? ['điện', 'thoại']
        : word === 'dt'
          ? ['dương', 'tính']
          : ['điện', 'thoại'];
    case 'dk':
    case 'đk':
      return /^(?:tiem|lich|mui|tu|lai)$/.test(near.right) || near.first ? ['đăng', 'ký'] : ['được'];
    case 'tc':
      return near.digitRight ? ['tiểu', 'cầu'] : null;
    case 'vx':
      return /^(?:con|chua|dang|bi|khong|ho|sot|met|dau)$/.test(near.right) ? ['vẫn'] : ['vắc', 'xin'];
    case 'vc':
      return /^(?:xin|cum|covid|soi)$/.test(near.right) ? ['vắc', 'xin'] : null;
    case 'vn':
      return /^(?:con|chua|ho|sot|met|dau)$/.test(near.right) ? ['vẫn'] : null;
    case 'cn':
      return NEGATABLE.test(near.right) ? ['còn'] : null;
    case 'nc':
      return WATERY.test(near.left) || WATER_OF.test(near.right) || near.first ? ['nước'] : ['nói', 'chuyện'];
    case 'hap':
      return near.left === 'ho' ? null : ['huyết', 'áp'];
    case 'ri':
      return near.last ? ['vầy'] : null;
    default:
      return SHAPED.get(word)?.(near) ?? entries.get(word) ?? (ENGLISH.has(word) ? [word] : null);
  }
}

/** Letter shapes of chat, tried on a word that is no syllable; the caller checks the result. */
export function reshapings(word: string): string[] {
  const tries = [
    word.replace(/(\p{L})\1+/gu, '$1'),
    word.replace(/g$/, 'ng').replace(/nng$/, 'ng'),
    word.replace(/h$/, 'nh').replace(/nnh$/, 'nh'),
    word.replace(/^f/, 'ph'),
    word.replace(/^w/, 'qu'),
    word.replace(/^j/, 'gi'),
    word.replace(/^z/, 'd'),
    word.replace(/^dz/, 'd'),
    word.replace(/k$/, 'ch'),
    word.replace(/k$/, 'c'),
    word.replace(/k$/, ''),
    word.replace(/^k(?=[aou])/, 'c'),
    word.replace(/^c(?=[eiy])/, 'k'),
    word.replace(/^g(?=[eiê])/, 'gh'),
    word.replace(/^ng(?=[eiê])/, 'ngh'),
    word.replace(/^gh(?=[aou])/, 'g'),
    word.replace(/u$/, 'o'),
    word.replace(/i$/, 'y'),
  ];
  return tries.filter((other) => other !== word);
}
