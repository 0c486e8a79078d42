// Air between things: down the page, or along a line that wraps. Screens need no style sheet of their own.
import './layout.css';
import type { ReactNode } from 'react';
import { asOnePress } from '#extension/kit/actions/one-press.ts';
import { classNames } from '#extension/kit/theme/class-names.ts';

export type Gap = 'none' | 'tight' | 'snug' | 'normal' | 'wide' | 'section';

export type StackProps = {
  gap?: Gap;
  as?: 'div' | 'section' | 'article' | 'ul' | 'ol' | 'form' | 'header' | 'footer';
  'aria-label'?: string;
  'aria-labelledby'?: string;
  id?: string;
  children: ReactNode;
};

export function Stack({ gap = 'normal', as: Tag = 'div', children, ...rest }: StackProps) {
  return (
    <Tag className={`ph-stack ph-gap-${gap}`} {...rest}>
      {children}
    </Tag>
  );
}

export type RowProps = {
  gap?: Gap;
  align?: 'start' | 'centre' | 'baseline' | 'end';
  /** Pushes the first and the last apart. */
  isSpread?: boolean;
  /** Keeps everything on one line; otherwise it wraps. */
  isOneLine?: boolean;
  as?: 'div' | 'ul' | 'p' | 'span';
  children: ReactNode;
};

export function Row({
  gap = 'snug',
  align = 'centre',
  isSpread,
  isOneLine,
  as: Tag = 'div',
  children,
}: RowProps) {
  const looks = classNames(
    'ph-row',
    `ph-gap-${gap}`,
    `ph-align-${align}`,
    isSpread && 'ph-row-spread',
    isOneLine && 'ph-row-one-line',
  );
  return <Tag className={looks}>{children}</Tag>;
}

/** A thin line between two things that belong together. */
export function Divider() {
  return <hr className="ph-divider" />;
}

export type ScreenProps = {
  /** The bar above, often a `TopBar`. */
  top?: ReactNode;
  /** The bar that stays below, often a `NavBar`. */
  bottom?: ReactNode;
  /** Where one thing may float over the words, just above `bottom`: it comes and goes and moves nothing that is read or pressed. */
  floatRef?: (place: HTMLElement | null) => void;
  /** Where a skip link lands. */
  id?: string;
  children: ReactNode;
};

/** The whole panel: a bar above, the column of words that scrolls, a bar below. */
export function Screen({ top, bottom, floatRef, id = 'main', children }: ScreenProps) {
  return (
    <div className="ph-screen" ref={asOnePress}>
      {top && <div className="ph-screen-top">{top}</div>}
      <main className="ph-screen-main" id={id} tabIndex={-1}>
        {children}
      </main>
      {bottom && (
        <div className="ph-screen-bottom">
          <div className="ph-screen-float" ref={floatRef} />
          {bottom}
        </div>
      )}
    </div>
  );
}
