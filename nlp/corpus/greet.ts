/** Seed sentences of the intent greet, one a line, written for this project. */
export const greet = `
chào bác sĩ
chào bạn
hi
chào buổi sáng
chào em
Em chào anh chị ạ
dạ chào bác sĩ
chào ad
hello bot
hi bot
xin chào Bình An
có ai không
alo bác sĩ ơi
bác sĩ ơi
ad ơi
bot ơi
chào cả nhà
chào buổi tối
chào buổi chiều bác sĩ
kính chào
cháu chào bác sĩ
con chào bác sĩ
em chào chị
chào mọi người
hey
chao
xin chao
chao ban
em chao bac si
alo alo
co ai o do khong
bac si oi
ad oi
hellooo
chào nha
chào nghen
chào bạn nhé
chào chị
chào anh
chao buoi sang
hi bs
hé lô
lô
a lô
a lô có ai không
xin chào, tôi mới dùng lần đầu
chào, rất vui được gặp
chào bot nha
chao em
chào cô
chào chú
kính chào bác sĩ
chào trung tâm
chào tổng đài
xin chào anh chị
dạ em chào ạ
chào ngày mới
chào buổi trưa
thưa bác sĩ
dạ thưa bác sĩ
bác sĩ có đó không
ad có đó không
ai đó không
có ai đang trực không
chào bác sĩ ạ, chúc bác sĩ buổi sáng tốt lành
chúc một ngày tốt lành
chào mừng
hello bác sĩ
xin chào các bạn
chào shop
chào bạn mình là người mới
ê bot
bạn ơi
anh ơi
chị ơi
em ơi
này bạn
này bot
cho hỏi có ai không
chao cac anh chi
dạ alo
chào lại bạn
hi hi chào bạn
chào bác sĩ khỏe không
bạn khỏe không
chào hỉ
chào bà con
bác sĩ ơi cho em hỏi chút
cho em hỏi với ạ
cho con hỏi
em muốn hỏi
cho hỏi tí
trạm ơi
xin chào trạm y tế
con chào bác
cháu chào cô ạ
em chào cả nhà
helo
hê lô
alo bác sĩ
alo trạm y tế
có bác sĩ ở đó không
chúc buổi sáng
bac si oi cho hoi
chao tram
good afternoon
chao moi nguoi
chào mấy cô mấy chú trạm y tế
chào o, chào chú
mệ chào các con
con chào mấy cô ạ
dạ thưa các bác sĩ, con chào
Kính chào quý trung tâm
Kính chào các anh chị nhân viên y tế.
xin kính chào bác sĩ trực
Trân trọng kính chào quý cơ quan
chào buổi sáng trạm y tế xã
sáng an lành nha bác sĩ
buổi tối vui vẻ nha mọi người
trưa rồi chào bác sĩ nghen
chào chiều thứ bảy
hế lu
hê lu ad
hí
hí ad
hi ad nha
hai bạn
hello hello
hello mọi người
hello trạm
hi there
good morning doctor
good evening
hey bot
yo
yo bot
xin chào xin chào
chào chào
chàooo
chao nha
chao co
chao bac
chao bac si truc
chao tram y te
chao ad nha
chao chieu
kinh chao
kinh chao bac si
con chao bac
da chao ban
da alo
alo ai nghe day
alo alo nghe khong
alo 1 2 3
alo ai đó không
alo trạm hả
alo phải trạm y tế không
alô tổng đài phải không ạ
alo cô ơi
alo có ai nghe máy không
a lô bác sĩ nghe không
có ai không vậy
có ai ở nhà không
có ai online không
ai đang ở đây vậy
còn thức không bác sĩ
ad còn đó không
bot còn đó không
bạn còn ở đó chứ
ê
ê ê
ê ad
nè bot
nè bạn ơi
này ad
cô ơi
chú ơi
bác ơi
thầy ơi
o ơi
mấy o ơi
mấy anh chị ơi
cô y tá ơi
trạm y tế ơi
tổng đài ơi
Bình An ơi
chào Bình An nhé
hi Bình An
Bình An khoẻ không
bác sĩ hôm nay khoẻ không ạ
khoẻ hông mấy cô
lâu rồi không gặp, chào bot
tui quay lại rồi nè, chào
mình mới vô, chào mọi người
lần đầu nhắn, xin chào
rất hân hạnh được làm quen
chào buổi sớm mai
chúc trạm ngày mới nhiều năng lượng
chúc các bác sĩ buổi trưa an lành
chúc cô chú một ngày bình an
cho hỏi xíu
cho em hỏi xíu nha
cho tui hỏi chút coi
cho mình hỏi cái này với
cho bác hỏi câu
cho cháu hỏi chút ạ
cho o hỏi cấy
em có chuyện muốn hỏi ạ
dạ em hỏi chút xíu được không
tôi hỏi một câu được không
hỏi tí nhé
phiền bác sĩ cho em hỏi ạ
làm phiền chút ạ
xin phép hỏi ạ
dạ thưa cô
dạ thưa
thưa cán bộ
thưa quý trạm
chào nghe
chào hen
chào rứa o
hi c
hi a
hi mn
chào mn
e chào bs ạ
e chào ad
bs ơi e hỏi xíu
ad oi cho e hoi xiu
e oi
c oi
🙋
👋
👋 chào bạn
chào 😊
hello 👋
hi cả nha
chao bs buổi toi ạ
e chao trạm minh
ad ơi có đó hk
alo bs oi
Chúc bác sĩ ngày mới tốt lành
Mình chào cả nhà
Chào chương trình
dạ em chào anh chị trực máy
chào trạm y tế
dạ em chào bác sĩ
chào buổi tối cả nhà
hi ad
hế lô
xin chào, có nghe rõ không
chào em nhé
good morning
dạ con chào cô chú ạ
bà con chào anh cán bộ
`;
