/** The devices side by side, and beside them what happened inside. */
import type { ReactNode } from 'react';
import { DEVICES } from './devices.ts';
import { Inside } from './Inside.tsx';

export function Simulator(): ReactNode {
  return (
    <>
      <header className="simulator-head">
        <h1>Bình An · xem thử</h1>
        <p className="quiet">
          Máy ở đây đi qua đúng đường của máy thật. Số điện thoại và tin nhắn là giả. <a href="/chat">Trang nhắn tin</a>{' '}
          · <a href="/console">Bàn trực</a>
        </p>
      </header>
      <main className="simulator-body">
        {DEVICES.map(({ id, Device }) => (
          <Device key={id} />
        ))}
        <Inside />
      </main>
    </>
  );
}
