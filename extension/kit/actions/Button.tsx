// A deed. One primary to a screen. While busy it keeps its place and its focus, says so, and cannot be pressed twice.
import './button.css';
import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  ProgressBar,
} from 'react-aria-components';
import { Icon } from '#extension/kit/icons/Icon.tsx';
import type { IconName } from '#extension/kit/icons/paths.ts';
import { classNames } from '#extension/kit/theme/class-names.ts';

type Passed = Pick<
  AriaButtonProps,
  | 'onPress'
  | 'type'
  | 'isDisabled'
  | 'autoFocus'
  | 'id'
  | 'form'
  | 'slot'
  | 'aria-label'
  | 'aria-describedby'
  | 'aria-expanded'
  | 'aria-controls'
>;

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'warning';

export type ButtonProps = Passed & {
  kind?: ButtonKind;
  /** `small` for deeds inside a card; main deeds keep the 44 px target. */
  size?: 'normal' | 'small';
  /** The deed is under way. */
  isBusy?: boolean;
  /** What a screen reader hears meanwhile. */
  busyWords?: string;
  /** As wide as its column. */
  isWide?: boolean;
  icon?: IconName;
  children: ReactNode;
};

export function Button(props: ButtonProps) {
  const {
    kind = 'secondary',
    size = 'normal',
    isBusy,
    busyWords = 'Working',
    isWide,
    icon,
    children,
    ...passed
  } = props;
  const looks = classNames('ph-button', `ph-button-${kind}`, `ph-button-${size}`, isWide && 'ph-button-wide');
  return (
    <AriaButton {...passed} isPending={isBusy} className={looks}>
      {isBusy ? <Spinner words={busyWords} /> : icon && <Icon name={icon} />}
      <span className="ph-button-words">{children}</span>
    </AriaButton>
  );
}

function Spinner({ words }: { words: string }) {
  return (
    <ProgressBar isIndeterminate aria-label={words} className="ph-spinner">
      <span className="ph-spinner-ring" />
    </ProgressBar>
  );
}

export type IconButtonProps = Passed & {
  icon: IconName;
  /** Its name, spoken and shown as a tip. */
  label: string;
  size?: 'normal' | 'small';
  isBusy?: boolean;
};

/** A button that is only a drawing: for deeds everybody knows (back, close, more). */
export function IconButton({ icon, label, size = 'normal', isBusy, ...passed }: IconButtonProps) {
  return (
    <span className="ph-icon-button-tip" title={label}>
      <AriaButton
        {...passed}
        isPending={isBusy}
        aria-label={label}
        className={`ph-button ph-button-quiet ph-button-icon ph-button-${size}`}
      >
        {isBusy ? <Spinner words={label} /> : <Icon name={icon} />}
      </AriaButton>
    </span>
  );
}
