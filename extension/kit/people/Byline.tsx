// Who wrote something and when, on one line that wraps: mark, name, role, moment.
import type { ReactNode } from 'react';
import './byline.css';
import { Avatar } from './Avatar.tsx';

export type BylineProps = {
  name: string;
  isAnonymous?: boolean;
  /** Role, organisation, or the words that say a name is hidden. */
  detail?: ReactNode;
  /** A `Time`. */
  time?: ReactNode;
  /** A state or a menu at the end. */
  end?: ReactNode;
};

export function Byline({ name, isAnonymous, detail, time, end }: BylineProps) {
  return (
    <div className="ph-byline">
      <Avatar name={name} isAnonymous={isAnonymous} />
      <div className="ph-byline-words">
        <span className="ph-byline-name">{name}</span>
        <span className="ph-byline-detail">
          {detail}
          {detail && time && <span aria-hidden="true"> · </span>}
          {time}
        </span>
      </div>
      {end && <div className="ph-byline-end">{end}</div>}
    </div>
  );
}
