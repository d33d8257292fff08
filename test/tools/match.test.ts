/** `npm run match` and `npm run classify` from outside: what they print, bad lines, bad use. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

let folder: string;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'match-'));
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

function fileOf(name: string, lines: readonly unknown[]): string {
  const file = path.join(folder, name);
  fs.writeFileSync(file, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  return file;
}

function run(tool: string, options: readonly string[], input: readonly unknown[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/run.mjs', `tools/${tool}`, ...options], {
    encoding: 'utf8',
    input: input.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  });
  const lines: Record<string, unknown>[] = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  return { status, lines, stderr };
}

describe('match', () => {
  const corpus = () =>
    fileOf('claims.jsonl', [
      { id: 'five', text: 'Nhịn ăn 5 ngày diệt virus' },
      'no json',
      { kind: 'query', text: 'nhịn ăn' },
      { id: 7, question: 'Sởi lây qua đường nào?', answer: 'Qua không khí.' },
    ]);

  test('hits, the answer, bad lines in their place', () => {
    const { status, lines, stderr } = run(
      'match',
      ['--corpus', corpus(), '--kind', 'claim', '--top', '1'],
      [{ text: 'nhin an 5 ngay la virus chet' }, 'oops', { text: 'nhịn ăn 3 ngày là virus chết' }, { words: 'x' }],
    );
    expect(lines).toEqual([
      { text: 'nhin an 5 ngay la virus chet', hits: [{ id: 'five', score: expect.any(Number) }], answer: 'five' },
      { error: expect.any(String), line: 2 },
      { text: 'nhịn ăn 3 ngày là virus chết', hits: [], answer: null },
      { error: expect.any(String), line: 4 },
    ]);
    expect(status).toBe(1);
    expect(stderr).toContain('line 2');
  });

  test('questions by default', () => {
    const { status, lines } = run('match', ['--corpus', corpus()], [{ text: 'benh soi lay the nao' }]);
    expect(lines[0]?.['answer']).toBe('7');
    expect(status).toBe(0);
  });

  test.each([
    [[], '--corpus'],
    [['--corpus', 'nowhere.jsonl'], 'no such file'],
    [['--corpus', 'package.json'], 'no line'],
    [['--corpus', 'package.json', '--kind', 'x'], '--kind'],
    [['--corpus', 'package.json', '--top', '0'], '--top'],
  ])('%j is bad use', (options, sentence) => {
    const { status, lines, stderr } = run('match', options, []);
    expect({ status, lines }).toEqual({ status: 2, lines: [] });
    expect(stderr).toContain(sentence);
  });
});

describe('classify', () => {
  const TRAIN: Readonly<Record<string, string>> = {
    hen_kham:
      'đặt lịch khám|tôi muốn hẹn khám|cho em lịch khám sáng mai|hẹn bác sĩ khám bụng|khám tai mũi họng đặt hẹn|xin lịch khám|đăng ký khám thứ bảy|em muốn đặt hẹn|hẹn giờ khám|đặt chỗ khám',
    xe_buyt:
      'xe buýt số mấy|tuyến xe buýt ra chợ|mấy giờ có xe buýt|bến xe buýt ở đâu|xe buýt chạy tới mấy giờ|vé xe buýt|đi xe buýt tuyến nào|xe buýt về huyện|chuyến xe buýt cuối|trạm xe buýt',
    nuoc_sach:
      'nhà mất nước|bao giờ có nước lại|nước máy đục|đồng hồ nước hỏng|tiền nước tháng này|nước yếu quá|ống nước vỡ|xin lắp đồng hồ nước|nước có mùi|cúp nước khu tôi',
  };
  const examples = Object.entries(TRAIN).flatMap(([label, texts]) => texts.split('|').map((text) => ({ text, label })));

  test('three labels of ten lines, in other words and without marks', () => {
    const { status, lines } = run(
      'classify',
      ['--train', fileOf('train.jsonl', examples)],
      [{ text: 'muon dat hen kham ngay mai' }, { text: 'tuyen xe buyt nao ra bien' }, { text: 'nuoc may bi duc' }, {}],
    );
    expect(lines.map(({ label }) => label)).toEqual(['hen_kham', 'xe_buyt', 'nuoc_sach', undefined]);
    for (const { confidence } of lines.slice(0, 3)) {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
    expect(status).toBe(1);
  });

  test('what belongs nowhere: the nearest label, or the label of everything else where there is one', () => {
    const odd = [{ text: 'tối nay bóng đá mấy giờ' }];
    const [nearest] = run('classify', ['--train', fileOf('train.jsonl', examples)], odd).lines;
    expect(Object.keys(TRAIN)).toContain(nearest?.['label']);
    const more = [
      ...examples,
      ...[
        'hôm nay trời đẹp',
        'bóng đá tối nay',
        'kể chuyện cười',
        'xem bóng đá ở đâu',
        'tối nay ăn gì',
        'trận bóng đá mấy giờ đá',
        'kết quả bóng đá tối qua',
        'phim gì hay',
      ].map((text) => ({ text, label: 'oos' })),
    ];
    const [none] = run('classify', ['--train', fileOf('more.jsonl', more)], odd).lines;
    expect(none?.['label']).toBe('oos');
  });

  test('one label is bad use', () => {
    const { status, stderr } = run('classify', ['--train', fileOf('one.jsonl', [{ text: 'a', label: 'b' }])], []);
    expect(status).toBe(2);
    expect(stderr).toContain('two labels');
  });
});
