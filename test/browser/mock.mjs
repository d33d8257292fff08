// A stand-in for the service while the pages are made: fixed cases, a chat that answers, streams.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';

const pages = path.resolve('dist/pages');
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const CSP =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'";
const ago = (minutes) => new Date(Date.now() - minutes * 60e3).toISOString();
const streams = { chat: new Set(), events: new Set(), inside: new Set(), phone: new Set() };
const chatEvents = [];
let signedIn = true;
let signedUser = 'admin';

const person = (id, name, age, extra = {}) => ({
  id,
  name,
  phone: '+8491234567' + id.length,
  age,
  ageMonths: age * 12,
  synthetic: false,
  birthYear: 2026 - age,
  birthDate: null,
  sex: 'female',
  pregnant: null,
  conditions: ['hypertension', 'diabetes'],
  doses: 2,
  disease: 'covid19',
  status: 'f0',
  since: '2026-11-16',
  level: 'RED',
  area: 'Xã Tịnh Khê',
  stoppedAt: null,
  consentToCheckins: true,
  addresses: [
    { channel: 'zalo', lastAt: ago(3), stopped: false },
    { channel: 'sms', lastAt: ago(900), stopped: false },
  ],
  ...extra,
});
const summary = [
  'Nữ 67 tuổi, tăng huyết áp, ngày 5, SpO₂ 97 → 93 trong 8 giờ, sống một mình, chưa ai nhận',
  'Khó thở khi nói, đang ở nhà một mình',
  'Sốt 39,2 °C, ngày 3, chưa uống được',
];
const words = [
  {
    text: 'toi kho tho qua, o nha co mot minh',
    facts: [{ type: 'symptom', value: 'shortness_of_breath', start: 4, end: 11, status: 'present' }],
  },
  {
    text: 'SpO2 của mẹ em còn 93, môi hơi tím, không ho',
    facts: [
      { type: 'spo2', value: 93, start: 0, end: 21 },
      { type: 'symptom', value: 'cyanosis', start: 23, end: 34, status: 'present', severe: true },
      { type: 'symptom', value: 'cough', start: 36, end: 44, status: 'absent' },
    ],
  },
  {
    text: 'Cháu nóng 39,2 độ từ tối qua uống hạ sốt không giảm',
    facts: [{ type: 'temperature', value: 39.2, start: 5, end: 16 }],
  },
];
const areas = ['Xã Tịnh Khê', 'P. Nghĩa Lộ', 'Xã Sơn Tịnh', 'Đặc khu Lý Sơn'];
const names = [
  'Đinh Thị Khế',
  'Nguyễn Văn Ổi',
  'Trần Thị Mỹ Duyên',
  'Phạm Quốc Hưởng',
  'Lê Thị Ngọc Ánh',
  null,
  'Võ Thành Đạt',
  'Huỳnh Thị Bưởi',
];
const kinds = ['sos', 'f0', 'callback', 'supplies', 'f1', 'question', 'suspect', 'missed-checkin'];
const make = (index) => {
  const severity = index < 3 ? 'RED' : index < 8 ? 'ORANGE' : index < 20 ? 'YELLOW' : 'GREEN';
  const due = { RED: 5, ORANGE: 30, YELLOW: 720, GREEN: null }[severity];
  const opened = index === 0 ? 17 : index * 4 + 1;
  return {
    id: `case-${index}`,
    kind: kinds[index % kinds.length],
    severity,
    status: index === 1 ? 'acknowledged' : 'open',
    person: person(`p${index}`, names[index % names.length], 20 + ((index * 17) % 66)),
    area: areas[index % 4],
    openedAt: ago(opened),
    dueAt: due === null ? null : new Date(Date.now() + (due - opened) * 60e3).toISOString(),
    assignee: index % 3 === 1 ? 'nurse1' : null,
    lastMessageAt: ago(opened - 1),
    summary: summary[index % 3],
    unattended: index === 0,
    callerCancelled: index === 4,
    lastWords: { ...words[index % 3], at: ago(opened) },
    conversationId: `conv-${index}`,
    reasons: [
      { rule: 'sign-3', document: '261/QĐ-BYT, 2022-01-31', detail: 'SpO₂ ≤ 96%' },
      { rule: 'spo2', document: 'NEWS2', detail: 'SpO₂ 92–93: 2 điểm' },
    ],
    place: { address: 'thôn Mỹ Lại, cạnh chùa', point: { lat: 15.17, lon: 108.87 }, areaName: areas[index % 4] },
    people: index === 0 ? 1 : null,
    item: null,
    about: index === 2 ? 'mother' : null,
    round: 1,
    pagedLevel: 0,
    linked: index === 0 ? ['case-3'] : [],
    acknowledgedAt: null,
    acknowledgedBy: null,
    outcome: null,
    note: null,
    closedAt: null,
    closedBy: null,
    timeline: [
      {
        id: 't1',
        at: ago(opened + 1500),
        type: 'message',
        direction: 'out',
        channel: 'zalo',
        text: 'Sáng nay bác thấy trong người thế nào? SpO₂ bao nhiêu?',
        facts: [],
        by: null,
        media: [],
      },
      {
        id: 't2',
        at: ago(opened + 1490),
        type: 'message',
        direction: 'in',
        channel: 'zalo',
        text: 'khoe hon, 97',
        facts: [{ type: 'spo2', value: 97, start: 10, end: 12 }],
        by: null,
        media: [],
      },
      { id: 't3', at: ago(opened + 1490), type: 'observation', facts: [{ name: 'spo2', value: 97 }] },
      {
        id: 't4',
        at: ago(opened + 1490),
        type: 'decision',
        level: 'GREEN',
        rules: ['none'],
        documents: ['261/QĐ-BYT, 2022-01-31'],
        reasons: [{ rule: 'home', document: '261/QĐ-BYT, 2022-01-31', detail: 'không có dấu hiệu phải báo' }],
        inputs: { spo2: 97, age: 67 },
        version: '2026-11-01',
      },
      {
        id: 'o2',
        at: ago(opened + 700),
        type: 'observation',
        facts: [
          { name: 'spo2', value: 95 },
          { name: 'temperature', value: 38.4 },
        ],
      },
      {
        id: 'o3',
        at: ago(opened),
        type: 'observation',
        facts: [
          { name: 'spo2', value: 93 },
          { name: 'temperature', value: 39.1 },
        ],
      },
      {
        id: 't5',
        at: ago(opened),
        type: 'message',
        direction: 'in',
        channel: 'zalo',
        ...words[index % 3],
        by: null,
        media: [],
      },
      {
        id: 't6',
        at: ago(opened),
        type: 'decision',
        level: severity,
        rules: ['sign-3'],
        documents: ['261/QĐ-BYT, 2022-01-31'],
        reasons: [{ rule: 'sign-3', document: '261/QĐ-BYT, 2022-01-31', detail: 'SpO₂ ≤ 96%' }],
        inputs: { spo2: 93, age: 67, dyspnoea: true },
        version: '2026-11-01',
      },
      {
        id: 't7',
        at: ago(opened),
        type: 'message',
        direction: 'out',
        channel: 'zalo',
        text: '**Gọi 115 ngay.** Ngồi dậy, nới áo, mở cửa cho thoáng. Em đang báo người trực. Bác đang ở đâu?',
        facts: [],
        by: null,
        media: [],
      },
      {
        id: 't8',
        at: ago(Math.max(0, opened - 1)),
        type: 'act',
        act: 'dutyNotified',
        by: null,
        text: 'Đã gọi người trực bậc 1: nurse1',
      },
      { id: 't9', at: ago(Math.max(0, opened - 2)), type: 'unknown-kind', text: 'x' },
    ],
  };
};
let cases = Array.from({ length: 42 }, (_, index) => make(index));
let users = [
  {
    username: 'admin',
    name: 'Quản trị',
    role: 'admin',
    active: true,
    totp: false,
    addresses: [],
    createdAt: ago(9999),
  },
  {
    username: 'nurse1',
    name: 'Lê Thị Hoa',
    role: 'operator',
    active: true,
    totp: true,
    addresses: ['telegram:123456789'],
    createdAt: ago(9999),
  },
  {
    username: 'doctor1',
    name: 'BS. Trần Minh',
    role: 'station',
    active: true,
    totp: true,
    addresses: ['telegram:22', 'sms:+84912345678'],
    createdAt: ago(9999),
  },
];
let roster = { levels: [{ users: ['nurse1'], from: '07:00', to: '21:00' }, { users: ['doctor1', 'admin'] }] };

const json = (response, status, body) =>
  response
    .writeHead(status, { 'content-type': status >= 400 ? 'application/problem+json' : 'application/json' })
    .end(JSON.stringify(body));
const problem = (response, status, detail, extra) =>
  json(response, status, { type: 'x', title: 'Lỗi', status, detail, ...extra });
const send = (stream, data, id) =>
  stream.write(`${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`);
function follow(response, set) {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(': hello\n\n');
  set.add(response);
  response.on('close', () => set.delete(response));
}
function reply(text, more = {}) {
  const event = { id: chatEvents.length + 1, at: new Date().toISOString(), text, choices: [], ...more };
  chatEvents.push(event);
  for (const stream of streams.chat) send(stream, event, event.id);
}
const seen = new Set();
function chat(body) {
  if (seen.has(body.clientId)) return;
  seen.add(body.clientId);
  setTimeout(() => {
    if (/SOS|kho tho|khó thở/i.test(body.text ?? ''))
      reply('**Gọi 115 ngay.** Ngồi dậy, nới áo, mở cửa cho thoáng. Em đang báo người trực. Anh/chị đang ở đâu?', {
        tone: 'danger',
        ask: 'location',
      });
    else if (body.location) reply('Đã ghi vị trí. Người trực sẽ gọi lại. Giữ máy, đừng đi một mình.');
    else if (body.choice)
      reply('Em ghi nhận: sốt 38,5 °C từ hôm qua, ho khan, **không** khó thở. Đúng không ạ?', {
        choices: [
          { id: 'yes', label: 'Đúng' },
          { id: 'no', label: 'Sửa lại' },
        ],
      });
    else if (/người trực/.test(body.text ?? ''))
      reply('Chào chị, em là Hoa trực trạm. Chị cần hỏi gì ạ?', { tone: 'staff' });
    else
      reply('3/7 · Anh/chị có thấy khó thở không?', {
        choices: [
          { id: 'none', label: 'Không khó thở' },
          { id: 'walk', label: 'Khó thở khi đi lại, leo cầu thang' },
          { id: 'rest', label: 'Khó thở cả khi nằm yên' },
        ],
      });
  }, 900);
}
const counts = () => {
  const open = cases.filter(({ status }) => !['closed', 'cancelled'].includes(status));
  const by = (field) => open.reduce((all, item) => ({ ...all, [item[field]]: (all[item[field]] ?? 0) + 1 }), {});
  return {
    open: open.length,
    severity: { RED: 0, ORANGE: 0, YELLOW: 0, GREEN: 0, ...by('severity') },
    kind: by('kind'),
    mine: open.filter(({ assignee }) => assignee === signedUser).length,
    unattended: open.filter(({ unattended }) => unattended).length,
  };
};
const item = ({ timeline, reasons, place, ...rest }) => rest;

const server = http.createServer(async (request, response) => {
  const url = new URL(request.url, 'http://x');
  const route = `${request.method} ${url.pathname}`;
  let raw = '';
  for await (const chunk of request) raw += chunk;
  const body = raw === '' ? {} : JSON.parse(raw);
  const api = url.pathname.startsWith('/api/v1/') ? url.pathname.slice(7) : null;
  if (api === '/chat/messages') {
    chat(body);
    return json(response, 202, { clientId: body.clientId, at: ago(0) });
  }
  if (api === '/chat/events') {
    follow(response, streams.chat);
    for (const event of chatEvents)
      if (event.id > Number(request.headers['last-event-id'] ?? 0)) send(response, event, event.id);
    return;
  }
  if (route === 'POST /api/v1/session') {
    if (body.password !== 'secret') return problem(response, 401, 'Sai tên đăng nhập hoặc mật khẩu.');
    if (body.username === 'nurse1' && !body.totp)
      return problem(response, 401, 'Nhập mã 6 số của ứng dụng xác thực.', { totpRequired: true });
    signedIn = true;
    signedUser = body.username;
  }
  if (route === 'DELETE /api/v1/session') {
    signedIn = false;
    return json(response, 200, {});
  }
  if (route === 'GET /mock/out') {
    signedIn = false;
    return json(response, 200, {});
  }
  if (route === 'GET /mock/new') {
    const extra = make(0);
    extra.id = `case-n${cases.length}`;
    cases.unshift(extra);
    for (const stream of streams.events) send(stream, { type: 'case', caseId: extra.id, event: 'caseOpened' });
    return json(response, 200, {});
  }
  if (route === 'GET /mock/page') {
    for (const stream of streams.events) send(stream, { type: 'page', caseId: 'case-2', user: signedUser });
    return json(response, 200, {});
  }
  if (api !== null && !signedIn) return problem(response, 401, 'Cần đăng nhập.');
  if (api === '/session')
    return json(response, 200, {
      username: signedUser,
      name: signedUser === 'admin' ? 'Quản trị' : 'Lê Thị Hoa',
      role: signedUser === 'admin' ? 'admin' : 'operator',
      totp: false,
      mustEnrolTotp: false,
    });
  if (api === '/events') return follow(response, streams.events);
  if (api === '/simulator/events') return follow(response, streams.inside);
  if (url.pathname === '/simulator/phone/events') return follow(response, streams.phone);
  if (url.pathname === '/simulator/phone/messages') {
    const text = body.text ?? body.choice ?? 'vị trí';
    setTimeout(() => {
      for (const stream of streams.phone)
        send(stream, {
          from: body.from,
          at: ago(0),
          text: 'Em ghi nhận: sốt 38,5 °C, ho khan, không khó thở. Đúng không ạ?',
          choices: [
            { id: 'yes', label: 'Đúng' },
            { id: 'no', label: 'Sửa lại' },
          ],
        });
      for (const stream of streams.inside)
        send(stream, {
          conversationId: 'c1',
          channel: 'telegram',
          at: ago(0),
          text,
          intent: 'declare_health',
          facts: [
            { type: 'temperature', value: 38.5, start: 0, end: Math.min(8, text.length) },
            { type: 'symptom', value: 'dry_cough', status: 'present', start: 9, end: 12 },
          ],
          flow: 'health-declaration',
          step: 'confirm',
          decisions: [
            {
              level: 'YELLOW',
              reasons: [{ rule: 'home-2', document: '4689/QĐ-BYT, 2021-10-06', detail: 'sốt, ho, chưa đo SpO₂' }],
            },
          ],
          cases: [{ id: 'case-9', kind: 'suspect', severity: 'YELLOW', status: 'open' }],
        });
    }, 700);
    return json(response, 202, {});
  }
  if (api === '/cases/counts') return json(response, 200, counts());
  if (api === '/cases') {
    const want = (name) => url.searchParams.get(name)?.split(',');
    const found = cases.filter(
      (entry) =>
        (want('status') ?? ['open', 'acknowledged', 'on-the-way', 'arrived', 'waiting']).includes(entry.status) &&
        (want('severity') ?? [entry.severity]).includes(entry.severity) &&
        (want('kind') ?? [entry.kind]).includes(entry.kind) &&
        (!url.searchParams.get('assignee') || entry.assignee === url.searchParams.get('assignee')) &&
        (entry.person.name ?? '').toLowerCase().includes((url.searchParams.get('q') ?? '').toLowerCase()),
    );
    const from = Number(url.searchParams.get('cursor') ?? 0);
    const limit = Number(url.searchParams.get('limit') ?? 50);
    return json(response, 200, {
      items: found.slice(from, from + limit).map(item),
      next: found.length > from + limit ? String(from + limit) : null,
    });
  }
  const one = api?.match(/^\/cases\/([^/]+)(?:\/(.+))?$/);
  if (one) {
    const entry = cases.find(({ id }) => id === one[1]);
    if (!entry) return problem(response, 404, 'Không tìm thấy ca này.');
    const log = (act, text) =>
      entry.timeline.push({ id: `a${Math.random()}`, at: ago(0), type: 'act', act, by: signedUser, text });
    if (one[2] === 'replies') {
      entry.timeline.push({
        id: `r${Math.random()}`,
        at: ago(0),
        type: 'message',
        direction: 'out',
        channel: 'zalo',
        text: body.text,
        facts: [],
        by: signedUser,
        media: [],
      });
      reply(body.text, { tone: 'staff' });
    }
    if (one[2] === 'assign') {
      entry.assignee = body.user;
      log('assign', `Giao cho ${body.user}`);
    }
    if (one[2] === 'state') {
      entry.status = body.state;
      log('setState', 'Đổi trạng thái');
    }
    if (one[2] === 'hand-back') log('handBack', 'Trả lại cho máy trả lời');
    if (one[2] === 'close') {
      if (!body.note && entry.severity === 'RED') return problem(response, 422, 'Ca báo động cần ghi chú khi đóng.');
      Object.assign(entry, { status: 'closed', outcome: body.outcome, note: body.note });
    }
    return json(response, 200, entry);
  }
  if (api === '/duty') {
    if (request.method === 'PUT') roster = body;
    return json(response, 200, roster);
  }
  if (api === '/duty/now')
    return json(response, 200, {
      at: ago(0),
      levels: roster.levels.map(({ users }) => users),
      nobody: roster.levels.length === 0,
      unreachable: ['admin'],
      unattended: ['case-0'],
    });
  if (api === '/colleagues' || api === '/users/colleagues')
    return json(response, 200, {
      items: users.map(({ username, name, role, addresses }) => ({
        username,
        name,
        role,
        channels: addresses.map((address) => address.split(':')[0]),
      })),
      next: null,
    });
  if (api === '/users') {
    if (request.method === 'POST') {
      users.push({ totp: false, active: true, createdAt: ago(0), ...body });
      return json(response, 201, { user: users.at(-1), password: 'tre-lua-song-nui-4821' });
    }
    return json(response, 200, { items: users, next: null });
  }
  if (api?.startsWith('/users/')) {
    const user = users.find(({ username }) => username === api.slice(7));
    Object.assign(user, body);
    return json(response, 200, { user, password: body.resetPassword ? 'tre-lua-song-nui-4821' : null });
  }
  if (api === '/failures')
    return json(response, 200, {
      items: [
        {
          id: 'f1',
          kind: 'outbound',
          state: 'open',
          code: 'blocked',
          at: ago(30),
          attempts: 3,
          person: person('p1', 'Đinh Thị Khế', 67),
        },
        { id: 'f2', kind: 'inbound', state: 'open', code: 'turn-failed', at: ago(300), attempts: 5, person: null },
      ],
      next: null,
    });
  if (api?.startsWith('/failures/')) return json(response, 200, {});
  if (route === 'POST /api/v1/people') {
    if (!body.birthYear && !body.birthDate)
      return problem(response, 422, 'Cần năm sinh hoặc ngày sinh.', {
        errors: [{ field: 'birthYear', detail: 'cần năm sinh hoặc ngày sinh' }],
      });
    return json(response, 201, { personId: 'p1', caseId: 'case-1' });
  }
  if (api !== null) return problem(response, 404, 'Không có địa chỉ này.');
  const name = url.pathname === '/' ? 'home' : url.pathname.split('/')[1];
  const file = url.pathname.startsWith('/assets/')
    ? path.join(pages, url.pathname)
    : path.join(pages, name, 'index.html');
  if (!fs.existsSync(file)) return response.writeHead(404).end('404');
  response
    .writeHead(200, { 'content-type': TYPES[path.extname(file)], 'content-security-policy': CSP })
    .end(fs.readFileSync(file));
});
server.listen(Number(process.argv[2] ?? 4999), '127.0.0.1');
