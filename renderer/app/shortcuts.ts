import { useEffect, useEffectEvent } from 'react';

/** A key that works everywhere: `F9`, or with Ctrl (Cmd on a Mac) as `ctrl+k`. */
export type Shortcuts = Readonly<Record<string, () => void>>;

/** Binds keys for as long as the part is there. Ctrl+F is left alone: it finds on the page. */
export const useShortcuts = (shortcuts: Shortcuts): void => {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const name = `${event.ctrlKey || event.metaKey ? 'ctrl+' : ''}${event.key}`.toLowerCase();
    const run = shortcuts[name];
    if (!run || event.altKey || event.shiftKey) return;
    event.preventDefault();
    run();
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, []);
};
