// One thing on a clean ground. A card that opens something has one real link or button inside, stretched over it.
import './card.css';
import type { ReactNode } from 'react';
import { Link as AriaLink } from 'react-aria-components';
import { Icon } from '#extension/kit/icons/Icon.tsx';
import { Heading } from '#extension/kit/text/Text.tsx';
import { classNames } from '#extension/kit/theme/class-names.ts';

export type CardProps = {
  as?: 'div' | 'article' | 'section' | 'li';
  /** `accent` for what matters most on a screen, `success` for the safe next step, `quiet` for what stands back. */
  kind?: 'plain' | 'accent' | 'success' | 'warning' | 'danger' | 'quiet';
  'aria-labelledby'?: string;
  'aria-label'?: string;
  /** With an id, a script can move the focus here, so that it is read out. */
  id?: string;
  children: ReactNode;
};

export function Card({ as: Tag = 'div', kind = 'plain', children, id, ...rest }: CardProps) {
  return (
    <Tag className={`ph-card ph-card-${kind}`} id={id} tabIndex={id ? -1 : undefined} {...rest}>
      {children}
    </Tag>
  );
}

export type LinkCardProps = {
  title: ReactNode;
  /** Heading level of the title, so that the page keeps its outline. */
  level?: 2 | 3 | 4;
  href?: string;
  onPress?: () => void;
  as?: 'div' | 'article' | 'li';
  /** Above the title: tags, a channel. */
  above?: ReactNode;
  /** Below the title: a summary, who and when. */
  children?: ReactNode;
};

/** A card whose whole face opens what its title names. */
export function LinkCard({
  title,
  level = 3,
  href,
  onPress,
  as: Tag = 'div',
  above,
  children,
}: LinkCardProps) {
  return (
    <Tag className={classNames('ph-card', 'ph-card-plain', 'ph-card-link')}>
      {above && <div className="ph-card-above">{above}</div>}
      <Heading level={level} size="body">
        <AriaLink className="ph-card-cover" href={href} onPress={onPress}>
          {title}
        </AriaLink>
      </Heading>
      {children}
      <span className="ph-card-forward">
        <Icon name="forward" />
      </span>
    </Tag>
  );
}
