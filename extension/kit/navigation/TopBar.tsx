// The bar above a screen: where one is, the way back, at most two deeds. The blue of the panel, and no logo of the NHS.
import './top-bar.css';
import type { ReactNode } from 'react';
import { IconButton } from '#extension/kit/actions/Button.tsx';

export type TopBarProps = {
  /** The name of the place, or of the product on the first screen. Not a heading: the screen has its own. */
  title: ReactNode;
  onBack?: () => void;
  backWords?: string;
  /** Icon buttons or a menu. */
  end?: ReactNode;
};

export function TopBar({ title, onBack, backWords = 'Back', end }: TopBarProps) {
  return (
    <header className="ph-top">
      {onBack ? (
        <IconButton icon="back" label={backWords} onPress={onBack} />
      ) : (
        <span className="ph-top-start" />
      )}
      <span className="ph-top-title">{title}</span>
      {end && <span className="ph-top-end">{end}</span>}
    </header>
  );
}
