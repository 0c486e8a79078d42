// A way to somewhere. It never does a deed; a deed is a Button.
import './link.css';
import type { ReactNode } from 'react';
import { Link as AriaLink } from 'react-aria-components';
import { Icon } from '#extension/kit/icons/Icon.tsx';
import { VisuallyHidden } from '#extension/kit/text/VisuallyHidden.tsx';
import { classNames } from '#extension/kit/theme/class-names.ts';

export type LinkProps = {
  href?: string;
  onPress?: () => void;
  /** `action` is the NHS action link: an arrow and strong words. `back` points the other way. */
  kind?: 'inline' | 'action' | 'back';
  /** Opens in a new tab, and says so. */
  isExternal?: boolean;
  newTabWords?: string;
  'aria-current'?: 'page' | 'step' | 'true';
  children: ReactNode;
};

export function Link(props: LinkProps) {
  const { kind = 'inline', isExternal, newTabWords = '(opens in a new tab)', children, ...rest } = props;
  const newTab = isExternal ? { target: '_blank', rel: 'noopener noreferrer' } : {};
  return (
    <AriaLink {...rest} {...newTab} className={classNames('ph-link', `ph-link-${kind}`)}>
      {kind === 'action' && (
        <span className="ph-link-disc">
          <Icon name="arrow" size="small" />
        </span>
      )}
      {kind === 'back' && <Icon name="back" size="small" />}
      <span className="ph-link-words">{children}</span>
      {isExternal && (
        <>
          <VisuallyHidden> {newTabWords}</VisuallyHidden> <Icon name="external" size="small" />
        </>
      )}
    </AriaLink>
  );
}
