// Where the panel is. On every move the focus goes to the title of the new screen, so that a screen reader says it.
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { type Route, readRoute } from './routes.ts';

const listen = (heard: () => void) => {
  window.addEventListener('hashchange', heard);
  return () => window.removeEventListener('hashchange', heard);
};

export function useRoute(): Route {
  const hash = useSyncExternalStore(listen, () => window.location.hash);
  return useMemo(() => readRoute(hash), [hash]);
}

export const go = (href: string): void => {
  window.location.hash = href;
};

/** Without a step to go back to: for a place that only leads on. */
export const goInstead = (href: string): void => window.location.replace(href);

/** `where` names the screen, null while there is none; the first one takes no focus, because nobody went there. */
export function useFocusOnTitle(where: string | null): void {
  const before = useRef(where);
  useEffect(() => {
    if (where === null || before.current === where) return;
    const isFirst = before.current === null;
    before.current = where;
    if (isFirst) return;
    window.scrollTo(0, 0);
    const title = document.getElementById('page-title');
    // A field that asks for the focus by itself keeps it.
    const taken = document.activeElement;
    if (taken instanceof HTMLTextAreaElement || taken instanceof HTMLInputElement) return;
    title?.focus({ preventScroll: true });
  }, [where]);
}
