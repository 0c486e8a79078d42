// What one has written is put to rest when the panel is hidden or closed, and when the screen goes: no key comes after that.
import { useEffect } from 'react';

/** `save` should be the same at every look: another one is taken for another screen, and saves what stood. */
export function useSavedOnLeaving(save: () => void): void {
  useEffect(() => {
    const hide = () => document.visibilityState === 'hidden' && save();
    document.addEventListener('visibilitychange', hide);
    window.addEventListener('pagehide', save);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      window.removeEventListener('pagehide', save);
      save();
    };
  }, [save]);
}
