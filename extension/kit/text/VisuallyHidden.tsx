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

/**
 * A polite live region. Keep it mounted and change its words; a region that arrives with its words is not read. `turn` is another
 * where the same words are to be heard again.
 */
export function LiveWords({ words, turn = 0 }: { words: string; turn?: number }) {
  return (
    <span className="ph-hidden" role="status">
      <span key={turn}>{words}</span>
    </span>
  );
}
