import { type RefObject, useEffect, useState } from 'react';

/** How far beyond the edge something already counts as in sight, so that it is there before one arrives. */
const ahead = '250px';

/** Says whether an element is in sight, or nearly, in whatever scrolls it. */
export const useInSight = (element: RefObject<HTMLElement | null>): boolean => {
  const [isInSight, setInSight] = useState(false);
  useEffect(() => {
    const place = element.current;
    if (!place) return;
    const watch = new IntersectionObserver((entries) => setInSight(entries.at(-1)?.isIntersecting ?? false), {
      rootMargin: ahead,
      scrollMargin: ahead,
    });
    watch.observe(place);
    return () => watch.disconnect();
  }, [element]);
  return isInSight;
};
