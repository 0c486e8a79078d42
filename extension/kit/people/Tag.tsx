// Small words that stand on a thing: its state, its need, how many. The word carries the meaning, the colour helps.
import './tag.css';
import type { ReactNode } from 'react';
import { Icon } from '#extension/kit/icons/Icon.tsx';
import type { IconName } from '#extension/kit/icons/paths.ts';

export type TagTone = 'neutral' | 'accent' | 'success' | 'warning' | 'danger' | 'purple';

export type TagProps = { tone?: TagTone; icon?: IconName; children: ReactNode };

/** A state: Answered, Urgent, Closed. */
export function Tag({ tone = 'neutral', icon, children }: TagProps) {
  return (
    <span className={`ph-state ph-state-${tone}`}>
      {icon && <Icon name={icon} size="small" />}
      {children}
    </span>
  );
}

export type CountProps = {
  count: number;
  /** What is counted, spoken after the number. */
  words?: string;
  isQuiet?: boolean;
  /** Beyond this many it says "99+". */
  shownMax?: number;
};

export function Count({ count, words, isQuiet, shownMax = 99 }: CountProps) {
  return (
    <span className={isQuiet ? 'ph-number ph-number-quiet' : 'ph-number'}>
      {count > shownMax ? `${shownMax}+` : count}
      {words && <span className="ph-hidden"> {words}</span>}
    </span>
  );
}
