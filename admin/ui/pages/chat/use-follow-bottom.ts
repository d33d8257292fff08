/** Keeps the newest message in sight, unless the person is reading further up. */
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

const NEAR_PX = 160;

export function useFollowBottom(scroller: RefObject<HTMLElement | null>, version: string): void {
  const near = useRef(true);
  const shown = useRef('');
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const onScroll = (): void => {
      near.current = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_PX;
    };
    // The keyboard or the pinned card takes room: what was at the bottom stays at the bottom.
    const sized = new ResizeObserver(() => {
      if (near.current) element.scrollTo({ top: element.scrollHeight });
    });
    element.addEventListener('scroll', onScroll, { passive: true });
    sized.observe(element);
    return () => {
      element.removeEventListener('scroll', onScroll);
      sized.disconnect();
    };
  }, [scroller]);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (version === shown.current) return;
    shown.current = version;
    if (element !== null && near.current) element.scrollTo({ top: element.scrollHeight });
  }, [scroller, version]);
}
