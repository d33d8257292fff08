/** Who may use the simulator: staff, or anyone sitting at this very machine; nobody in production. */
import type { Request } from 'express';
import type { Ports } from '../ports.ts';
import { isLoopback } from './origin.ts';

/** Whether it is on, and whether this request comes from the machine itself, through no proxy. */
export function simulatorFrom(ports: Ports, request: Request): { on: boolean; local: boolean } {
  const { production, host } = ports.settings;
  const { headers } = request;
  const direct = headers['x-forwarded-for'] === undefined && headers.forwarded === undefined;
  const local = isLoopback(host) && isLoopback(request.hostname) && isLoopback(peerOf(request));
  return { on: ports.onInside !== null && !production, local: local && direct };
}

function peerOf(request: Request): string {
  return (request.socket.remoteAddress ?? '').replace(/^::ffff:/, '');
}
