import { useEffect, useRef } from 'react';

/** Brings the focus to the title of a sheet when one arrives on it, and again whenever `place` changes. */
export const useFocusTitle = (place = ''): void => {
  const before = useRef<string>(null);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    document.querySelector<HTMLElement>('#sheet h1')?.focus();
  }, [place]);
};
