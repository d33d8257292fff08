/** The frame of every page: banner when something is badly wrong, rail, and the page itself. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { Me } from '../../../api/types.ts';
import { Banner } from './Banner.tsx';
import { KeyHelp } from './KeyHelp.tsx';
import { Rail } from './Rail.tsx';
import { useKeys } from './use-keys.ts';
import { useLive } from './use-live.ts';

export function Frame({ me, children }: { me: Me; children: ReactNode }): ReactNode {
  const live = useLive(me.username);
  const [help, setHelp] = useState(false);
  const [path] = useLocation();
  useKeys({ '?': () => setHelp(true) });
  return (
    <div className={path === '/' ? 'frame frame-start' : 'frame'}>
      <Banner />
      <Rail me={me} live={live} onHelp={() => setHelp(true)} />
      <div className="frame-page">{children}</div>
      <KeyHelp opened={help} onClose={() => setHelp(false)} />
    </div>
  );
}
