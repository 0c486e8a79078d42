// Something a person should know where they stand: what, and what they can do. A heading, words, deeds.
import '#extension/kit/text/text.css';
import './notice.css';
import type { ReactNode } from 'react';
import { Icon } from '#extension/kit/icons/Icon.tsx';
import { classNames } from '#extension/kit/theme/class-names.ts';

export type NoticeKind = 'info' | 'success' | 'warning' | 'danger' | 'offline';

export type NoticeProps = {
  kind?: NoticeKind;
  heading?: ReactNode;
  /** The sentences. */
  children?: ReactNode;
  /** Buttons or links. */
  actions?: ReactNode;
  /** Whether its arrival is spoken: `now` interrupts (role alert), `politely` waits (role status), `no` for what was there from the start. */
  isSpoken?: 'now' | 'politely' | 'no';
  /** Spoken before the heading, where the kind is otherwise told by a drawing. */
  kindWords?: string;
};

const icons = {
  info: 'info',
  success: 'check-circle',
  warning: 'warning',
  danger: 'danger',
  offline: 'offline',
} as const;

const manners = {
  info: 'no',
  success: 'politely',
  warning: 'politely',
  danger: 'now',
  offline: 'politely',
} as const;
const roles = { now: 'alert', politely: 'status', no: undefined } as const;

export function Notice({
  kind = 'info',
  heading,
  children,
  actions,
  isSpoken = manners[kind],
  kindWords,
}: NoticeProps) {
  return (
    <div className={classNames('ph-notice', `ph-notice-${kind}`)} role={roles[isSpoken]}>
      <span className="ph-notice-mark">
        <Icon name={icons[kind]} />
      </span>
      <div className="ph-notice-body">
        {(heading || kindWords) && (
          <p className="ph-notice-heading">
            {kindWords && <span className="ph-hidden">{kindWords}: </span>}
            {heading}
          </p>
        )}
        {children && <div className="ph-notice-words">{children}</div>}
        {actions && <div className="ph-notice-actions">{actions}</div>}
      </div>
    </div>
  );
}
