/** Life in danger by words that name no symptom: what is an emergency of now, and what only sounds like one. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { mayBeDanger } from '../../nlp/red-flag-scan.ts';
import type { Understand } from '../../nlp/understanding.ts';
import { AT, builtUnderstanding } from './built.ts';

let understand: Understand;
beforeAll(async () => {
  understand = await builtUnderstanding();
});

const THREATS = [
  ['muốn chết', 'self_harm'],
  ['toi muon tu tu', 'self_harm'],
  ['không muốn sống nữa', 'self_harm'],
  ['con em uong nham thuoc diet chuot', 'poisoning'],
  ['uống nhầm thuốc trừ sâu', 'poisoning'],
  ['bị rắn cắn', 'snakebite'],
  ['ba tôi té ngã chảy máu đầu nhiều', 'bleeding'],
  ['tai nan xe mau chay khong cam', 'bleeding'],
  ['chuyển dạ vỡ ối rồi', 'obstetric'],
  ['co bau 7 thang ra mau', 'obstetric'],
  ['liệt nửa người méo miệng', 'stroke'],
  ['méo miệng nói ngọng đột ngột', 'stroke'],
  ['thằng bé bị điện giật', 'accident'],
  ['chồng tôi say rượu đánh tôi', 'violence'],
  ['chong em danh em hoai, gio em so lam', 'violence'],
  ['em bị bạo hành', 'violence'],
  ['nó doạ giết mẹ con em', 'violence'],
  ['cháu bị chú hàng xóm xâm hại', 'violence'],
  ['em bị ong đốt cả chục con, môi sưng vù, khó nói', 'accident'],
  ['be hoc thach, khong ho duoc, khong khoc duoc', 'accident'],
  ['chồng em bỏng nước sôi khắp người', 'accident'],
  ['bo tu nhien yeu nua nguoi ben trai', 'stroke'],
  ['mẹ tê nửa người từ sáng, nói ngọng', 'stroke'],
  ['em mang thai 7 tháng đau bụng từng cơn', 'obstetric'],
  ['ông ho ra máu tươi cả chén', 'bleeding'],
  ['hàng xóm treo cổ, vừa hạ xuống', 'self_harm'],
] as const;

describe('threats', () => {
  test.each(THREATS)('%s is an emergency: %s', (text, threat) => {
    expect(understand(text, { at: AT })).toMatchObject({ intent: 'sos', confidence: 1, threat });
    expect(mayBeDanger(text)).toBe(true);
  });

  test.each([
    ...['mệt muốn chết', 'doi muon chet luon', 'cứ nói từ từ thôi', 'xin tư vấn tiêm', 'nói từ từ em nghe'],
    ...['nếu bị rắn cắn thì làm sao', 'không bị rắn cắn', 'đột quỵ là gì', 'bao giờ chuyển dạ thì đi viện'],
    ...['em bị chảy máu khi đánh răng', 'chồng em đánh cầu lông với em về bị đau vai', 'bị covid đánh gục cả nhà'],
    ...['đánh trống ngực', 'tim em bi danh trong nguc', 'tôi bị tim đập loạn'],
    ...['anh em đánh bài với nhau', 'me danh may nhan tin cho em', 'bị đau khi đánh máy nhiều'],
    ...['bé học thạch sanh ở trường', 'hoc vien khong noi duoc tieng anh', 'bị ong đốt sưng tay', 'họng sưng khó nuốt'],
    ...[
      'bầu 8 tháng tiêm uốn ván được không',
      'bỏng nước sôi ở ngón tay',
      'ho ra ít máu',
      'tê một bên tay khi ngủ dậy',
    ],
    ...['em bé nói ngọng', 'ba tui bị liệt nửa người 3 năm nay', 'chảy máu cam', 'mua thuốc trừ sâu ở đâu'],
  ])('%s is none', (text) => {
    expect(understand(text, { at: AT }).threat).toBeUndefined();
  });

  test.each(['SOS cứu với', 'em muốn tự tử', 'đừng nhắn nữa'])('"%s" is no address', (text) => {
    const { entities, intent } = understand(text, { at: AT, expecting: 'place' });
    expect(entities.filter(({ type }) => type === 'place')).toEqual([]);
    expect(['sos', 'opt_out']).toContain(intent);
  });

  test.each(['trạm mở cửa mấy giờ', 'ông Bảy, 70 tuổi', '2'])('"%s" answers no "where?"', (text) => {
    expect(understand(text, { at: AT, expecting: 'place' }).entities.some(({ type }) => type === 'place')).toBe(false);
  });
});

describe('signs that were lost', () => {
  const ALARMS = [
    ['khó thở', 'shortness_of_breath'],
    ['tím môi', 'cyanosis'],
    ['đau ngực', 'chest_pain'],
    ['co giật', 'convulsion'],
    ['ngất xỉu', 'fainting'],
    ['lơ mơ', 'drowsiness'],
  ] as const;
  const HAVING = ['co', 'co dang', 'co bi', 'dang bi', 'co dang bi', 'hien co dang'];
  test.each(ALARMS.flatMap(([sign, code]) => HAVING.map((before) => [before, sign, code] as const)))(
    '"%s %s" without marks is %s',
    (before, sign, code) => {
      const plain = sign.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd');
      const { entities } = understand(`${before} ${plain}`, { at: AT });
      expect(entities.map(({ value }) => value)).toContain(code);
    },
  );

  test.each([
    ['my father is unconscious', 'unconscious'],
    ['cannot breathe', 'shortness_of_breath'],
    ["I can't breathe", 'shortness_of_breath'],
  ])('%s', (text, code) => {
    expect(understand(text, { at: AT }).entities.map(({ value }) => value)).toContain(code);
  });

  test('a degree before SpO2 is a temperature', () => {
    const { entities, implausible } = understand('37 độ spo2 9.7 nhịp thở 18', { at: AT });
    expect(entities.map(({ type, value }) => [type, value])).toEqual([
      ['temperature', 37],
      ['resp_rate', 18],
    ]);
    expect(implausible).toEqual(['spo2']);
  });

  test('agreeing to messages is never refusing them', () => {
    expect(understand('đồng ý nhận tin', { at: AT }).word).toBe('start');
    expect(understand('cho tôi nhận tin nhắn hỏi thăm', { at: AT }).intent).not.toBe('opt_out');
    expect(understand('không đồng ý nhận tin', { at: AT }).intent).toBe('opt_out');
  });

  test('a wish to report is no wish to be left alone', () => {
    for (const words of ['tôi muốn báo sức khoẻ', 'toi muon bao suc khoe', 'cho em báo cáo sức khoẻ']) {
      expect(understand(words, { at: AT })).toMatchObject({ intent: 'checkin' });
    }
    expect(understand('tôi không muốn báo sức khoẻ nữa', { at: AT }).intent).toBe('opt_out');
  });

  test.each([
    ['con út 8 tháng', 'age', '8m'],
    ['con ut 8 thang ho 2 ngay', 'age', '8m'],
    ['con út ho 2 tháng nay', 'duration', 'P2M'],
  ])('%s tells an age only where it is one', (words, type, value) => {
    const { entities } = understand(words, { at: AT });
    const told = entities.filter((one) => one.type === 'age' || one.type === 'duration');
    expect(told.map((one) => [one.type, one.value])).toContainEqual([type, value]);
    expect(told.some((one) => one.type === 'duration' && one.value === 'P8M')).toBe(false);
  });

  test.each(['resp_rate', 'spo2', 'pulse', 'temperature', 'age', 'count'] as const)(
    'salt that is used up is no ten where %s is asked for',
    (expecting) => {
      const { entities } = understand('het muoi trong nha', { at: AT, expecting });
      expect(entities.map(({ value }) => value)).toEqual([]);
    },
  );

  test('thanks are no nausea', () => {
    expect(understand('cảm ơn em', { at: AT }).entities).toEqual([]);
  });
});
