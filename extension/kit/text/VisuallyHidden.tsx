// Words for those who listen. They take no room on the screen and must never hold the only instruction.
import './text.css';
import type { ReactNode } from 'react';

export function VisuallyHidden({ children, id }: { children: ReactNode; id?: string }) {
  return (
    <span className="ph-hidden" id={id}>
      {children}
    </span>
  );
}

/** A polite live region. Keep it mounted and change its words; a region that arrives with its words is not read. */
export function LiveWords({ words }: { words: string }) {
  return (
    <span className="ph-hidden" role="status">
      {words}
    </span>
  );
}
