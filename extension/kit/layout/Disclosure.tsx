// Folded away until asked for. The words on it say what is inside, so that nobody must open it to know.
import './disclosure.css';
import type { ReactNode } from 'react';
import { Disclosure as AriaDisclosure, Button, DisclosurePanel, Heading } from 'react-aria-components';
import { Icon } from '#extension/kit/icons/Icon.tsx';

export type DisclosureProps = {
  summary: ReactNode;
  /** A few words of what is set inside, shown while folded: "Housing · urgent". */
  inside?: ReactNode;
  /** Heading level, when the page's outline should hold it. */
  level?: 2 | 3 | 4;
  /** `card` has its own ground and edge. */
  kind?: 'plain' | 'card';
  isOpen?: boolean;
  isOpenAtFirst?: boolean;
  onChange?: (isOpen: boolean) => void;
  children: ReactNode;
};

export function Disclosure(props: DisclosureProps) {
  const { summary, inside, level = 3, kind = 'plain', isOpen, isOpenAtFirst, onChange, children } = props;
  return (
    <AriaDisclosure
      className={`ph-disclosure ph-disclosure-${kind}`}
      isExpanded={isOpen}
      defaultExpanded={isOpenAtFirst}
      onExpandedChange={onChange}
    >
      <Heading level={level} className="ph-disclosure-heading">
        <Button slot="trigger" className="ph-disclosure-button">
          <Icon name="forward" />
          <span className="ph-disclosure-words">
            <span className="ph-disclosure-summary">{summary}</span>
            {inside && <span className="ph-disclosure-inside">{inside}</span>}
          </span>
        </Button>
      </Heading>
      <DisclosurePanel className="ph-disclosure-panel">
        <div className="ph-disclosure-content">{children}</div>
      </DisclosurePanel>
    </AriaDisclosure>
  );
}
