// The mark of a person beside their name: initials, or a mask for a pseudonym. The name is always written too.
import './avatar.css';
import { Icon } from '#extension/kit/icons/Icon.tsx';
import { initialsOf, toneOf } from './mark.ts';

export type AvatarProps = {
  /** The name or pseudonym the mark is drawn from. */
  name: string;
  isAnonymous?: boolean;
  size?: 'small' | 'normal' | 'large';
};

export function Avatar({ name, isAnonymous, size = 'normal' }: AvatarProps) {
  return (
    <span className={`ph-avatar ph-avatar-${size} ph-tone-${toneOf(name)}`} aria-hidden="true">
      {isAnonymous ? <Icon name="mask" /> : initialsOf(name)}
    </span>
  );
}
