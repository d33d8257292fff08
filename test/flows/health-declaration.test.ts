/** The health declaration: in one line, freely or asked for; corrected by word or number; kept with consent only. */
import { describe, expect, test } from '@jest/globals';
import type { Person } from '../../cases/person.ts';
import { Drive, type Result } from './drive.ts';

const words = ({ told }: Result): string => told.map(({ text }) => text).join('\n');
const quiet = { stoppedAt: '2026-03-01T09:00:00+07:00' };
const known: Partial<Person> = {
  ...quiet,
  name: 'Nguyễn Văn Lam',
  birthYear: 1985,
  sex: 'male',
  areaPath: ['51', '51/21211'],
  doses: 3,
};
const WELL = ['không đi đâu', 'không tiếp xúc', 'không có triệu chứng'];

function drive(person: Partial<Person> = quiet, channel: 'web' | 'sms' | 'voice' = 'web'): Drive {
  return new Drive({ channel, person });
}

/** Everything that is said until the summary stands there. */
function summed(person: Partial<Person> = known): Drive {
  const d = drive(person);
  for (const line of ['khai báo y tế', ...WELL]) d.say(line);
  return d;
}

function declared(d: Drive) {
  return d.declarations.map(({ declaration }) => declaration.declared);
}

describe('one line', () => {
  const REST = ['không đi đâu', 'không tiếp xúc ai', '2 mũi', 'không có bệnh nền'];
  const lines: readonly (readonly [string, string])[] = [
    ['accented', 'KB Nguyễn Văn An 1985 nam xã Tịnh Khê, Quảng Ngãi sốt ho từ hôm qua'],
    ['unaccented', 'kb nguyen van an 1985 nam xa tinh khe quang ngai sot ho tu hom qua'],
    ['shouting', 'KBYT NGUYEN VAN AN 1985 NAM XA TINH KHE QUANG NGAI SOT HO TU HOM QUA'],
    ['with commas', 'khai bao: Nguyen Van An, sinh 1985, nam, xa Tinh Khe, Quang Ngai, sot, ho tu hom qua'],
    ['another order', 'khai báo sốt ho từ hôm qua, xã Tịnh Khê Quảng Ngãi, 1985, nam, Nguyễn Văn An'],
  ];

  test.each(lines)('%s: only what is missing is asked, one word confirms', (_how, line) => {
    const d = drive();
    expect(words(d.say(line))).toContain('14 ngày qua có đi những đâu');
    for (const answer of REST) d.say(answer);
    d.say('đúng');
    const [one] = declared(d);
    expect(one).toMatchObject({
      birthYear: 1985,
      sex: 'male',
      place: { areaCode: '21211' },
      contact: 'no',
      since: '2026-03-09',
      doses: 2,
      conditions: [],
    });
    expect(one?.name.normalize('NFD').replace(/\p{Mn}/gu, '')).toBe('Nguyen Van An');
    expect(one?.symptoms.map(({ code }) => code).sort()).toEqual(['cough', 'fever']);
  });

  test.each(['ĐÚNG', 'đúng', 'dung', 'DUNG', '1', 'Đúng rồi ạ', 'ok'])('"%s" confirms', (word) => {
    const d = summed();
    expect(words(d.say(word))).toMatch(/Mã khai báo: [2-9A-Z]{4}-[2-9A-Z]{4}/);
    expect(d.declarations).toHaveLength(1);
  });

  test.each([
    ['a year of two digits', 'KB Tran Thi Hoa 90 nu xa Tinh Khe', { birthYear: 1990, sex: 'female' }],
    ['an age', 'KB Trần Thị Hoa 36 tuổi nữ xã Tịnh Khê', { birthYear: 1990 }],
    ['a day', 'KB Trần Thị Hoa 12/3/1985 nữ xã Tịnh Khê', { birthDate: '1985-03-12' }],
    ['no year: a ward with a number', 'KB Trần Thị Hoa 1990 nữ phường 5 quận 3 TPHCM 38 độ', { birthYear: 1990 }],
  ])('%s', (_what, line, expected) => {
    const d = drive();
    d.say(line);
    expect(d.session?.stack.at(-1)?.answers).toMatchObject({
      birth: 'birthDate' in expected ? expected.birthDate : String(expected.birthYear),
    });
  });

  test('a red flag in it is an alarm before anything else', () => {
    const d = drive();
    const { told } = d.say('KB Nguyen Van An 1985 xa Tinh Khe sot kho tho nang');
    expect(told[0]?.text).toMatch(/115/);
    expect(d.alarms).toHaveLength(1);
    expect(d.declarations).toEqual([]);
  });

  test('a denied red flag is shown back first, then the declaration goes on with all that was told', () => {
    const d = drive();
    expect(words(d.say('KB Nguyễn Văn An 1985 nam xã Tịnh Khê không sốt không khó thở'))).toContain('KHÔNG khó thở');
    expect(words(d.say('đúng'))).toContain('14 ngày qua có đi những đâu');
  });
});

describe('freely', () => {
  test('everything that a message tells is taken', () => {
    const d = drive();
    d.say('em muốn khai báo y tế');
    const text = words(
      d.say(
        'em tên Lê Thị Hoa sinh năm 1990 nữ ở xã Tịnh Khê, không đi đâu, không tiếp xúc ai, không triệu chứng, tiêm 2 mũi rồi',
      ),
    );
    expect(text).toContain('1. Họ tên: Lê Thị Hoa\n2. Năm sinh: 1990\n3. Giới tính: Nữ');
    expect(text).toContain(
      'Nơi đã đi: Không đi đâu\n7. Tiếp xúc: Không tiếp xúc\n8. Triệu chứng: Không có triệu chứng',
    );
  });

  test.each(['em ten Do Thi Hanh, sinh nam 1993', 'em tên Đỗ Thị Hạnh, năm sinh 1993'])(
    '"%s": the year is no man',
    (line) => {
      const d = drive();
      d.say('khai báo y tế');
      expect(words(d.say(line))).toContain('Giới tính');
    },
  );

  test('what the register knows is not asked', () => {
    const d = drive(known);
    expect(words(d.say('khai báo y tế'))).toContain('14 ngày qua có đi những đâu');
  });

  test('where one has been is not where one lives', () => {
    const d = drive();
    d.say('KB Nguyễn Văn An 1985 nam xã Tịnh Khê, Quảng Ngãi, mới đi Đà Nẵng về, khoẻ');
    const { answers } = d.session?.stack.at(-1) ?? {};
    expect(answers).toMatchObject({ commune: { area: { code: '21211' } }, travel: 'Đà Nẵng', symptoms: 'no' });
  });

  test('a bare wish to tell symptoms is no declaration', () => {
    expect(words(drive().say('em bị ho khan'))).toContain('Em ghi nhận: ho khan');
  });
});

describe('places', () => {
  const at = (line: string): Drive => {
    const d = drive({ ...known, areaPath: [] });
    d.say('khai báo y tế');
    d.say(line);
    return d;
  };
  const placeOf = (d: Drive) => {
    for (const line of [...WELL, 'đúng']) d.say(line);
    return declared(d)[0]?.place;
  };

  test('an old commune that went into one of today', () => {
    const d = at('xã Bình Mỹ, huyện Củ Chi, TP HCM');
    const { choices } = d.told.at(-1) ?? {};
    if (choices?.[0]?.id.startsWith('area:')) d.choose(choices[0].id);
    expect(placeOf(d)?.areaName).toContain('thành phố Hồ Chí Minh');
  });

  test('a name that many bear is asked about with its province', () => {
    const d = at('xã Tân An');
    expect(d.told.at(-1)?.text).toContain('Có nhiều nơi tên này');
    d.say('không rõ');
    expect(placeOf(d)).toEqual({ address: 'xã Tân An' });
  });

  test('a location that was shared', () => {
    const d = drive({ ...known, areaPath: [] });
    d.say('khai báo y tế');
    d.send({ location: { lat: 15.19, lon: 108.87 } });
    expect(placeOf(d)?.point).toEqual({ lat: 15.19, lon: 108.87 });
  });
});

describe('coming into the province', () => {
  test('vehicle, plate, stay and identity are asked of them alone', () => {
    const d = drive(known);
    d.say('khai báo vào tỉnh');
    expect(words(d.say('Đà Nẵng'))).toContain('phương tiện gì');
    expect(words(d.say('xe máy'))).toContain('Biển số');
    expect(words(d.say('76A1-234.56'))).toContain('Ở lại đâu');
    expect(words(d.say('nhà chị tôi, thôn 2'))).toContain('Không bắt buộc');
    d.say('051085001234');
    d.say('không tiếp xúc');
    const summary = words(d.say('không có triệu chứng'));
    expect(summary).toContain('051*****1234');
    expect(summary).not.toContain('051085001234');
    d.say('đúng');
    expect(declared(d)[0]).toMatchObject({
      identity: '051085001234',
      entry: { vehicle: 'motorbike', plate: '76A1-234.56', stay: 'nhà chị tôi, thôn 2' },
    });
    expect(JSON.stringify(d.records)).not.toContain('051085001234');
  });

  test('a coach has no plate of theirs; the identity number may be left out', () => {
    const d = drive(known);
    for (const line of ['khai báo y tế', 'Đà Nẵng']) d.say(line);
    expect(d.told.at(-1)?.text).toContain('mới vào hoặc mới về tỉnh');
    for (const line of ['1', 'xe khách']) d.say(line);
    expect(d.told.at(-1)?.text).toContain('Ở lại đâu');
    for (const line of ['1', 'bỏ qua câu này', ...WELL.slice(1), 'đúng']) d.say(line);
    expect(declared(d)[0]).toMatchObject({ entry: { vehicle: 'bus' } });
    expect(declared(d)[0]?.identity).toBeUndefined();
  });

  test('"bỏ qua" leaves out the question, not the declaration; at home is home', () => {
    const d = drive({ ...known, areaPath: ['51', '51/21211'] });
    for (const line of ['khai báo y tế', 'đi Đà Nẵng', 'đúng, mới về', 'xe khách']) d.say(line);
    d.say('ở nhà em luôn');
    expect(words(d.say('bỏ qua'))).toContain('tiếp xúc gần');
    for (const line of ['không tiếp xúc', 'không có triệu chứng', 'đúng']) d.say(line);
    expect(declared(d)).toMatchObject([{ entry: { vehicle: 'bus' } }]);
    expect(declared(d)[0]?.entry).not.toHaveProperty('stay');
    expect(declared(d)[0]).not.toHaveProperty('identity');
  });

  test('an identity number that does not fit birth or sex is pointed out, not refused', () => {
    const d = drive(known);
    for (const line of ['khai báo vào tỉnh', 'Đà Nẵng', 'xe khách', '1', '051190001234']) d.say(line);
    for (const line of WELL.slice(1)) d.say(line);
    expect(d.told.at(-1)?.text).toContain('051*****1234 (không khớp năm sinh hoặc giới tính');
  });
});

describe('corrections at the summary', () => {
  test.each([
    ['by number', 'sửa 2', 'Sinh năm nào'],
    ['by number, other words', 'mục 2 sai rồi', 'Sinh năm nào'],
    ['by its name', 'sai năm sinh', 'Sinh năm nào'],
    ['by its name, unaccented', 'sua dia chi', 'Hiện ở đâu'],
    ['another name', 'nhầm triệu chứng', 'Trong người có gì khác'],
    ['with the right value', 'sai năm sinh, 1986 mới đúng', '2. Năm sinh: 1986'],
    ['by value alone', 'không phải nam, nữ', '3. Giới tính: Nữ'],
    ['one word of the name', 'tên là Lan không phải Lam', '1. Họ tên: Nguyễn Văn Lan'],
    ['more of the same', 'à em còn bị ho nữa', 'Bắt đầu bị từ hôm nào'],
  ])('%s: "%s"', (_how, said, expected) => {
    expect(words(summed().say(said))).toContain(expected);
  });

  test('"sửa" lists all answers, also those that were known; by its digit one is asked anew', () => {
    const d = summed();
    const listed = d
      .say('sửa')
      .told.at(-1)
      ?.choices.map(({ label }) => label);
    expect(listed?.slice(0, 3)).toEqual(['Họ tên', 'Năm sinh', 'Giới tính']);
    expect(words(d.say('3'))).toContain('Giới tính ạ?');
    expect(words(d.say('nữ'))).toContain('3. Giới tính: Nữ');
  });

  test('the button does the same as the word', () => {
    const d = summed();
    expect(words(d.choose('correct'))).toContain('Anh/chị muốn sửa câu trả lời nào?');
  });

  test('"quay lại" asks the last question again', () => {
    expect(words(summed().say('quay lại'))).toContain('Trong người có gì khác');
  });

  test('in the middle as well', () => {
    const d = drive();
    for (const line of ['khai báo', 'Nguyễn Văn An', '1985']) d.say(line);
    expect(words(d.say('sai năm sinh, 1986'))).toContain('Giới tính');
    expect(d.session?.stack.at(-1)?.answers['birth']).toBe('1986');
  });
});

describe('leaving and coming back', () => {
  test('"huỷ" leaves without keeping anything', () => {
    const d = summed();
    expect(words(d.say('huỷ'))).toContain('em dừng việc này');
    expect(d.declarations).toEqual([]);
    expect(d.person.consents.declaration).toBeUndefined();
  });

  test.each(['khai tiếp', 'em bận tay, khai tiếp nha', 'tiep tuc nhe'])('"%s" goes on', (line) => {
    const d = drive();
    for (const said of ['khai báo y tế', 'Nguyễn Văn An']) d.say(said);
    expect(words(d.say(line))).toContain('Sinh năm nào');
  });

  test('an SOS comes between; then the open question is asked, nothing twice', () => {
    const d = drive();
    for (const line of ['khai báo', 'Nguyễn Văn An', '1985']) d.say(line);
    expect(words(d.say('SOS'))).toMatch(/115/);
    for (const line of ['thôn 2 xã Tịnh Khê, Quảng Ngãi', 'mẹ tôi ngã']) d.say(line);
    const { told } = d.choose('p1');
    expect(told.at(-1)?.text).toContain('Mình quay lại câu đang hỏi');
    expect(told.at(-1)?.text).toContain('Giới tính');
  });

  test('a red flag in an answer is an alarm, and its symptoms are kept in the form', () => {
    const d = drive();
    for (const line of ['khai báo', 'Nguyễn Văn An']) d.say(line);
    expect(d.say('sốt 39, khó thở nặng').told[0]?.text).toMatch(/115/);
    expect(d.session?.stack[0]?.answers['symptoms']).toMatchObject({ entities: expect.any(Array) });
  });

  test('a question about the station comes between', () => {
    const d = drive();
    for (const line of ['khai báo', 'Nguyễn Văn An']) d.say(line);
    d.say('menu');
    expect(d.session?.stack.map(({ flow }) => flow)).toEqual(['health-declaration', 'menu']);
  });
});

describe('kept', () => {
  test('nothing before the yes; then consent, document, decision, receipt', () => {
    const d = summed();
    expect(d.person.consents.declaration).toBeUndefined();
    expect(d.declarations).toEqual([]);
    const { effects, told } = d.say('đúng');
    const order = effects.map(({ do: what }) => what).filter((what) => ['consent', 'declare'].includes(what));
    expect(order).toEqual(['consent', 'declare']);
    expect(d.person.consents.declaration?.given).toBe(true);
    expect(d.records.map(({ body }) => body.type)).toEqual(['declaration', 'decision']);
    expect(told.at(-1)?.message.picture?.receipt).toMatchObject({ initials: 'NVL', birthYear: 1985, area: '21211' });
    expect(d.declarations[0]?.declaration.validUntil).toBe('2026-03-13T09:00:05+07:00');
    // Nobody has to look after somebody who is well.
    expect(d.cases).toEqual([]);
  });

  test('"không lưu" keeps nothing, and still advises', () => {
    const d = summed();
    const text = words(d.say('không lưu'));
    expect(text).toContain('em không lưu tờ khai này');
    expect(text).toContain('115');
    expect([d.declarations, d.cases, d.records]).toEqual([[], [], []]);
  });

  test.each([
    ['symptoms', ['không đi đâu', 'không tiếp xúc', 'ho khan', 'hôm nay', 'không']],
    ['contact', ['không đi đâu', 'có tiếp xúc với F0', 'không có triệu chứng', 'không']],
  ])('%s: a suspect case of at least YELLOW', (_what, lines) => {
    const d = drive(known);
    for (const line of ['khai báo y tế', ...lines, 'đúng']) d.say(line);
    expect(d.openCases).toMatchObject([{ kind: 'suspect', severity: 'YELLOW', place: { areaCode: '21211' } }]);
    expect(d.records.every(({ caseId }) => caseId === d.openCases[0]?.id)).toBe(true);
  });

  test('a case that follows the person already takes it', () => {
    const d = drive(known);
    for (const line of ['em bị ho khan', 'đồng ý', 'không', 'khai báo y tế', ...WELL.slice(0, 2)]) d.say(line);
    for (const line of ['đau đầu', 'hôm nay', 'không', 'đúng']) d.say(line);
    expect(d.openCases).toHaveLength(1);
    expect(d.openCases[0]?.summary[0]?.key).toBe('declaration.caseSummary');
  });

  test('what is dangerous only as a whole is an alarm before the receipt', () => {
    const d = drive({ ...known, birthYear: 1948, doses: 0 });
    for (const line of ['khai báo y tế', ...WELL.slice(0, 2), 'ho', 'hôm qua', 'tiểu đường']) d.say(line);
    const { told } = d.say('đúng');
    expect(told[0]?.text).toMatch(/115/);
    expect(d.alarms).toMatchObject([{ kind: 'callback', severity: 'ORANGE' }]);
    expect(d.declarations).toHaveLength(1);
  });

  test('as SMS: short, without accents, the code in words', () => {
    const d = drive(known, 'sms');
    for (const line of ['KB', 'khong di dau', 'khong']) d.say(line);
    expect(words(d.say('khong'))).toMatch(/^To khai: 1\.Ten: Nguyen Van Lam\. 2\.NS: 1985\. /);
    expect(words(d.say('dung'))).toMatch(/Ma: [2-9A-Z]{4}-[2-9A-Z]{4}, dung den 9h/);
  });
});

describe('for somebody else', () => {
  test('a mother who is new: she is added to the household with what was told', () => {
    const d = drive(known);
    expect(words(d.say('khai báo y tế cho mẹ tôi'))).toContain('Họ và tên');
    for (const line of ['Trần Thị Bảy', '1955', 'nữ', ...WELL, '2', 'không', 'đúng']) d.say(line);
    expect(d.members).toMatchObject([{ name: 'Trần Thị Bảy', relation: 'mẹ', birthYear: 1955, sex: 'female' }]);
    expect(d.declarations).toMatchObject([{ personId: d.members[0]?.id }]);
    expect(d.person.name).toBe('Nguyễn Văn Lam');
    expect(d.members[0]?.consents.declaration?.given).toBe(true);
  });

  test('a line with another name is somebody else', () => {
    const d = drive(known);
    d.say('KB Tran Thi Hoa 1990 nu, khong di dau, khong tiep xuc, khong trieu chung, 2 mui');
    d.say('dung');
    expect(d.members).toMatchObject([{ name: 'Tran Thi Hoa' }]);
    expect(d.person).toMatchObject({ name: 'Nguyễn Văn Lam', birthYear: 1985 });
  });

  test('of several on the phone it is asked who; known facts of that one are not asked', () => {
    const d = drive(known);
    d.members = [{ ...d.person, id: 'p2', name: 'Trần Thị Bảy', relation: 'mẹ', birthYear: 1975, sex: 'female' }];
    const asked = d.say('khai báo y tế').told.at(-1);
    expect(asked?.choices.map(({ label }) => label)).toEqual(['Cho tôi', 'Cho mẹ', 'Cho người khác trong nhà']);
    expect(words(d.say('2'))).toContain('14 ngày qua');
    for (const line of [...WELL, 'đúng']) d.say(line);
    expect(d.declarations).toMatchObject([{ personId: 'p2', declaration: { declared: { name: 'Trần Thị Bảy' } } }]);
  });
});

test('who is in danger already is not told to rest at home', () => {
  const d = drive(known);
  for (const line of ['khai báo y tế', 'sốt 39, khó thở không nói nổi', 'thôn 2 xã Tịnh Khê, Quảng Ngãi']) d.say(line);
  d.choose('p1');
  for (const line of ['không đi đâu', 'không tiếp xúc', 'hôm qua', 'không', 'đúng']) d.say(line);
  expect(d.declarations).toHaveLength(1);
  expect(d.told.at(-1)?.text).toContain('Mã khai báo');
  expect(d.told.at(-1)?.text).not.toContain('Ở nhà');
});
