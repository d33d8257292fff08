// Servers of the channel tests: on loopback, on a free port.
import type net from 'node:net';

/** Listens and gives the address, e.g. "127.0.0.1:40123". */
export async function listen(server: net.Server): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', () => resolve());
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server does not listen');
  return `127.0.0.1:${address.port}`;
}
