/** Keys that act while nobody is writing and no dialog is open. */
import { useEffect, useRef } from 'react';

const WRITING = 'input, textarea, select, [contenteditable="true"]';
const DIALOG = '[role="dialog"], [role="menu"], [role="listbox"]';

/** `keys` by `KeyboardEvent.key`; Ctrl, Alt and Meta combinations stay the browser's. */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest(WRITING) || document.querySelector(DIALOG) !== null) return;
      // On a button or link, Enter is that button's own.
      if (event.key === 'Enter' && target?.closest('button, a, summary')) return;
      const act = latest.current[event.key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
