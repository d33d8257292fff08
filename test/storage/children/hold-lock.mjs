// Holds a SQLite file's write lock for some milliseconds, then ends; tells when it has it.
import process from 'node:process';
import Database from 'libsql';

const [file, milliseconds] = process.argv.slice(2);
const database = new Database(file, { timeout: 5000 });
database.exec('BEGIN IMMEDIATE');
process.stdout.write('locked\n');
setTimeout(() => process.exit(0), Number(milliseconds));
