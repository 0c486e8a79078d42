// The few places of the panel, at its foot and under the thumb. It says where one is in words, weight and a line.
import './nav-bar.css';
import { Link } from 'react-aria-components';
import { Icon } from '#extension/kit/icons/Icon.tsx';
import type { IconName } from '#extension/kit/icons/paths.ts';
import { Count } from '#extension/kit/people/Tag.tsx';

export type NavPlace = {
  id: string;
  label: string;
  icon: IconName;
  href?: string;
  /** How many wait there. Nothing is shown for zero. */
  count?: number;
  /** What the number means: "new answers". */
  countWords?: string;
  /** The deed everybody comes for: it stands out. */
  isMain?: boolean;
};

export type NavBarProps = {
  /** The name of this navigation for who moves by landmarks. */
  label: string;
  places: NavPlace[];
  /** The id of the place one is in. */
  current?: string;
  onGo?: (id: string) => void;
};

export function NavBar({ label, places, current, onGo }: NavBarProps) {
  return (
    <nav className="ph-nav" aria-label={label}>
      <ul className="ph-nav-places">
        {places.map((place) => (
          <li key={place.id} className="ph-nav-place">
            <Link
              className={place.isMain ? 'ph-nav-link ph-nav-main' : 'ph-nav-link'}
              href={place.href}
              onPress={() => onGo?.(place.id)}
              aria-current={place.id === current ? 'page' : undefined}
            >
              <span className="ph-nav-mark">
                <Icon name={place.icon} />
              </span>
              <span className="ph-nav-words">{place.label}</span>
              {place.count !== undefined && place.count > 0 && (
                <span className="ph-nav-count">
                  <Count count={place.count} words={place.countWords} />
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
