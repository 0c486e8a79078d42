// A small drawing beside words. It is hidden from screen readers, so it never carries a meaning alone.
import './icon.css';
import { classNames } from '#extension/kit/theme/class-names.ts';
import { type IconName, iconPaths } from './paths.ts';

export type IconProps = {
  name: IconName;
  /** Small 16, normal 20, large 28 px. */
  size?: 'small' | 'normal' | 'large';
};

export function Icon({ name, size = 'normal' }: IconProps) {
  return (
    <svg
      className={classNames('ph-icon', `ph-icon-${size}`)}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}
