/** Typed places to present communes: names old and new, with and without marks, splits, collisions, streets before them. */
import { describe, expect, test } from '@jest/globals';
import { loadAreas } from '../../bots/areas.ts';
import { communes, oldCommunes, unaccented } from './areas/register.ts';

const areas = loadAreas();

/** The one commune, or those to choose from. */
function codes(text: string): string[] {
  const found = areas.locate(text);
  if (found.kind === 'none') return [];
  return found.kind === 'one' ? [found.code] : found.candidates.map(({ code }) => code);
}

describe('one commune', () => {
  test.each([
    // present commune and province
    ['Tịnh Khê, Quảng Ngãi', '21211'],
    ['xã Tịnh Khê, tỉnh Quảng Ngãi', '21211'],
    ['tinh khe quang ngai', '21211'],
    ['TỊNH KHÊ - QUẢNG NGÃI', '21211'],
    ['phường Phú Xuân, Huế', '19753'],
    ['p. Phú Xuân, tp. Huế', '19753'],
    ['xã Ba Tơ, Quảng Ngãi', '21484'],
    ['xã Ba Tô, Quảng Ngãi', '21523'],
    // commune alone
    ['phường Vỹ Dạ', '19777'],
    ['Vĩ Dạ', '19777'],
    ['đặc khu Phú Quốc', '31078'],
    ['Chân Mây Lăng Cô', '20137'],
    // marks put where old and new spelling put them, letters taken apart
    ['Hoà Khánh, Đà Nẵng', '20200'],
    ['Hòa Khánh, Đà Nẵng', '20200'],
    ['Hòa Khánh, Đà Nẵng'.normalize('NFD'), '20200'],
    // old commune, district and province
    ['phường 4, thành phố Đà Lạt, Lâm Đồng', '24781'],
    ['phường Hòa Khánh Bắc, quận Liên Chiểu, Đà Nẵng', '20197'],
    ['thị trấn Lăng Cô, Phú Lộc, Thừa Thiên Huế', '20137'],
    ['xã Quảng Phú, Quảng Điền, TT Huế', '19885'],
    ['P. Bến Nghé, Q.1, TP.HCM', '26740'],
    ['p.01, q.3, tp.hcm', '27154'],
    ['P1 Q3 TPHCM', '27154'],
    ['phường Linh Trung, Thủ Đức', '26800'],
    ['phường Thuận Phước, quận Hải Châu', '20242'],
    // numbers in names
    ['2 Bảo Lộc', '24820'],
    ['phường 2, Bảo Lộc', '24820'],
    ['xã A Lưới 1, Huế', '20056'],
    // a street or a sentence before it
    ['9 Trần Phú, phường 4, Đà Lạt', '24781'],
    ['9 tran phu p4 da lat', '24781'],
    ['so 5 duong le loi phuong ben nghe quan 1 tphcm', '26740'],
    ['12/3B đường Quảng Ngãi, phường Phú Xuân, Huế', '19753'],
    ['em đang ở xã Trà Giang huyện Bắc Trà My Quảng Nam ạ', '20900'],
    ['thôn 3 xã Trà Giang, huyện Bắc Trà My, Quảng Nam', '20900'],
    ['Phố Huế, Hai Bà Trưng, Hà Nội', '00256'],
    // old names kept without spaces, apostrophes
    ['phường Phước Long B, q9, tphcm', '26848'],
    ["Xã Ea H'Leo, Đắk Lắk", '24184'],
    ['xa ea hleo daklak', '24184'],
  ])('%s', (text, code) => {
    expect(codes(text)).toEqual([code]);
  });

  test('what it rests on, and the house', () => {
    expect(areas.locate('số 5 ấp 3, xã Tịnh Khê, tỉnh Quảng Ngãi')).toEqual({
      kind: 'one',
      code: '21211',
      via: [
        { level: 'commune', name: 'xã Tịnh Khê', old: false, how: 'asWritten' },
        { level: 'province', name: 'tỉnh Quảng Ngãi', old: false, how: 'asWritten' },
      ],
      detail: 'số 5 ấp 3',
    });
  });
});

describe('a province alone', () => {
  test.each([
    ['Huế', '46'],
    ['hue', '46'],
    ['Thừa Thiên - Huế', '46'],
    ['tỉnh Bình Dương', '79'],
    ['Kon Tum', '51'],
    ['kontum', '51'],
    ['Sài Gòn', '79'],
    ['Quảng Ngãi', '51'],
    ['12 phố Huế, Hà Nội', '01'],
    ['45 Nguyễn Huệ, Huế', '46'],
  ])('%s', (text, code) => {
    const found = areas.locate(text);
    if (found.kind !== 'ask') throw new Error(found.kind);
    expect(found.within).toBe(code);
    expect(found.candidates.some(({ why }) => why === 'province')).toBe(true);
  });
});

describe('several to choose from', () => {
  test('an old district is all that became of it', () => {
    const expected = ['24778', '24781', '24787', '24805', '24846'];
    expect(codes('Đà Lạt').toSorted()).toEqual(expected);
    expect(codes('dalat').toSorted()).toEqual(expected);
    expect(codes('9 tran phu da lat').toSorted()).toEqual(expected);
    expect(codes('12 Nguyễn Thái Bình, Đà Lạt').toSorted()).toEqual(expected);
    expect(codes('quận 1').toSorted()).toEqual(['26737', '26740', '26743', '26758']);
  });

  test('two names that meet without marks', () => {
    expect(codes('xa ba to, quang ngai').toSorted()).toEqual(['21484', '21523']);
  });

  test('a name in several provinces', () => {
    const found = codes('Tân An');
    expect(found).toEqual(expect.arrayContaining(['02320', '07682', '11167', '17305', '24163', '31147']));
    const here = areas.locate('Tân An', { province: '40' });
    expect(here).toMatchObject({ kind: 'ask', within: null });
    expect(here.kind === 'ask' && here.candidates[0]?.code).toBe('17305');
  });

  test('an old commune that bears the name of a different new one: the one of today first', () => {
    expect(codes('phường Tân An, Cần Thơ')).toEqual(['31147', '31135']);
  });

  test('the typed type word decides between namesakes', () => {
    expect(codes('xã Thanh Trì, Hà Nội')).toEqual(['00640']);
    expect(codes('phường Thanh Trì, Hà Nội').toSorted()).toEqual(['00301', '00328']);
  });

  test.each([
    '9 tran phu, phuong xuan huong, da lat',
    'phường Xuân Hương, Đà Lạt',
    'P. Xuân Hương, TP Đà Lạt, Lâm Đồng',
  ])('%s: a commune whose name has two parts is named by the first', (text) => {
    expect(codes(text).map((code) => areas.byCode(code)?.fullName)).toEqual([
      'phường Xuân Hương - Đà Lạt, tỉnh Lâm Đồng',
    ]);
  });

  test('a commune of another province is never taken alone where a district is said in which it does not lie', () => {
    expect(codes('xã Mỹ Thái, Đà Lạt').length).toBeGreaterThan(1);
  });

  test('a district that does not fit leaves the commune and the district to choose from', () => {
    const found = codes('xã Tịnh Khê, huyện Sơn Tịnh, Quảng Ngãi');
    expect(found.at(0)).toBe('21211');
    expect(found).toContain('21220');
  });
});

describe('divided communes', () => {
  test.each([
    ['phường Cống Vị, quận Ba Đình, Hà Nội', ['00008', '00025']],
    ['phuong cong vi ba dinh ha noi', ['00008', '00025']],
    ['P.4 Q.3 TP.HCM', ['27139', '27154']],
    ['phường Ngọc Hà, quận Ba Đình, Hà Nội', ['00004', '00008']],
    ['xã Long Bình, thị xã Long Mỹ, Hậu Giang', ['31473', '31741']],
  ])('%s: which part is asked', (text, expected) => {
    const found = areas.locate(text);
    if (found.kind !== 'ask') throw new Error(found.kind);
    expect(found.candidates.map(({ code }) => code).toSorted()).toEqual(expected);
    expect(found.candidates.some(({ why }) => why === 'part')).toBe(true);
  });

  test('the name of today, where an old one of other extent bore it: the one of today is offered first', () => {
    expect(areas.locate('phường Ngọc Hà, Hà Nội')).toMatchObject({
      kind: 'ask',
      candidates: [
        { code: '00008', why: 'present' },
        { code: '00004', why: 'part' },
      ],
    });
  });
});

describe('what is known besides', () => {
  test('the own commune settles between namesakes in several provinces', () => {
    expect(areas.locate('xã Tân An', { known: '17305' })).toMatchObject({ kind: 'one', code: '17305' });
  });

  test('it does not settle where an old commune of the same province bore the name, nor which part of a divided one', () => {
    const same = areas.locate('phường Tân An', { known: '31147' });
    expect(same.kind === 'ask' && same.candidates.slice(0, 2).map(({ code }) => code)).toEqual(['31147', '31135']);
    const found = areas.locate('phường Cống Vị, Ba Đình', { known: '00025' });
    expect(found.kind === 'ask' && found.candidates.map(({ code }) => code)).toEqual(['00025', '00008']);
  });

  test('an answer is looked for among what was offered', () => {
    const asked = areas.locate('huyện Củ Chi');
    const among = asked.kind === 'ask' ? asked.candidates.map(({ code }) => code) : [];
    expect(areas.locate('Bình Mỹ', { among })).toMatchObject({ kind: 'one', code: '27544' });
    expect(areas.locate('Tịnh Khê, Quảng Ngãi', { among })).toMatchObject({ kind: 'one', code: '21211' });
  });
});

describe('never taken without asking', () => {
  test.each([
    ['a name given up before 2025', 'P.5 Q10', '27169'],
    ['an unknown district', 'xã Tịnh Khê, huyện Xyz', '21211'],
    ['a province said in passing', 'em ở xã Tịnh Khê, mới từ Đà Nẵng về', '21211'],
    ['a second commune', 'em ở xã Tịnh Khê, chồng em ở xã Bình Mỹ, Củ Chi', '21211'],
    ['"a" that may be a letter or a word', 'da em o x dong hung a, h an minh', '31018'],
  ])('%s', (_, text, code) => {
    const found = areas.locate(text);
    if (found.kind !== 'ask') throw new Error(found.kind);
    expect(found.candidates.map((one) => one.code)).toContain(code);
  });
});

describe('nothing', () => {
  test.each(['', '   ', '12', 'khó thở quá', 'tôi bị sốt', 'xin chào', 'phường 999', '!!!', '📍'])('%j', (text) => {
    expect(areas.locate(text)).toEqual({ kind: 'none' });
  });
});

describe('the whole register', () => {
  /** Every ninth, so that the walk stays short; nine has no common factor with how rows are grouped. */
  const sample = oldCommunes.filter((_, index) => index % 9 === 0);

  test('every present commune is found first under its full name', () => {
    const lost = communes.filter(({ code }) => {
      const area = areas.byCode(code);
      return area === null || codes(area.fullName).at(0) !== code;
    });
    expect(lost).toEqual([]);
  });

  test.each(['as written', 'unaccented, after a street'])('old communes with district and province, %s', (how) => {
    const wrong = sample.filter(({ type, name, district, province, to }) => {
      const written = `${type} ${name.replace(/ \(.*/, '')}, ${district}, ${province}`;
      const found = codes(
        how === 'as written' ? written : unaccented(`12/3 tran phu ${written.replaceAll(',', '')}`).toLowerCase(),
      );
      return !to.every((code) => found.includes(code));
    });
    expect(wrong).toEqual([]);
  });

  test('old communes that were divided say so', () => {
    const silent = oldCommunes
      .filter(({ split }) => split)
      .filter(({ type, name, district, province, to }) => {
        const found = areas.locate(`${type} ${name}, ${district}, ${province}`);
        return found.kind !== 'ask' || !to.every((code) => found.candidates.some((one) => one.code === code));
      });
    expect(silent).toEqual([]);
  });
});

test('a long text is still read', () => {
  const long = `${'em bị sốt và ho mấy hôm nay rồi ạ '.repeat(40)}, xã Tịnh Khê, Quảng Ngãi`;
  expect(codes(long)).toEqual(['21211']);
});

describe('by place and code', () => {
  test('the nearest commune', () => {
    expect(areas.nearest({ lat: 15.1651, lon: 108.87 })?.code).toBe('21211');
    expect(areas.nearest({ lat: 16.4637, lon: 107.5909 })?.path.at(0)).toBe('46');
  });

  test('beyond 60 km there is none', () => {
    expect(areas.nearest({ lat: 48.85, lon: 2.35 })).toBeNull();
    expect(areas.nearest({ lat: 13, lon: 112 })).toBeNull();
  });

  test('by code', () => {
    expect(areas.byCode('19753')?.fullName).toBe('phường Phú Xuân, thành phố Huế');
    expect(areas.byCode('46')).toEqual({ code: '46', name: 'Huế', fullName: 'thành phố Huế', path: ['46'] });
    expect(areas.byCode('99999')).toBeNull();
  });
});

test('communes that read alike without marks are offered with old communes that went into each', () => {
  const found = areas.locate('xa ba to quang ngai');
  const offered = found.kind === 'ask' ? found.candidates : [];
  expect(offered.map(({ code, parts }) => [code, parts?.slice(0, 1)])).toEqual([
    ['21484', ['Ba Cung']],
    ['21523', ['Ba Lế']],
  ]);
});
