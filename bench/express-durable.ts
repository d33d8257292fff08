/** The reference: bare Express with one durable SQLite transaction for each request, and nothing else. */
import path from 'node:path';
import process from 'node:process';
import express from 'express';
import Database from 'libsql';

const database = new Database(path.join(process.env['DATA_DIR'] ?? '.', 'bare.db'));
database.exec(
  'PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE messages (id INTEGER PRIMARY KEY, body TEXT NOT NULL)',
);
const insert = database.prepare('INSERT INTO messages (body) VALUES (?)');

const app = express();
app.use(express.json());
app.get('/readyz', (_request, response) => void response.send('ok'));
app.post('/messages', (request, response) => {
  insert.run(JSON.stringify(request.body));
  response.json({ ok: true });
});
const server = app.listen(Number(process.env['PORT']), '127.0.0.1');
process.on('SIGTERM', () => server.close(() => process.exit(0)));
