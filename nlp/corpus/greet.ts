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
`;
