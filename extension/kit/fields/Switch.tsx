// A choice that is on or off and says which in words beside it. It stands as one large target.
import './switch.css';
import type { ReactNode } from 'react';
import { SwitchButton, SwitchField, Text } from 'react-aria-components';

export type SwitchProps = {
  label: ReactNode;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  /** Its state in words. */
  onWords?: string;
  offWords?: string;
  /** What follows from it now: the pseudonym peers will see, say. */
  hint?: ReactNode;
  isDisabled?: boolean;
};

export function Switch({
  label,
  isOn,
  onChange,
  onWords = 'On',
  offWords = 'Off',
  hint,
  isDisabled,
}: SwitchProps) {
  return (
    <SwitchField className="ph-switch" isSelected={isOn} onChange={onChange} isDisabled={isDisabled}>
      <SwitchButton className="ph-switch-button">
        <span className="ph-switch-label">{label}</span>
        <span className="ph-switch-end">
          {/* The role already says on or off, so the words are for the eye. */}
          <span className="ph-switch-state" aria-hidden="true">
            {isOn ? onWords : offWords}
          </span>
          <span className="ph-switch-track">
            <span className="ph-switch-thumb" />
          </span>
        </span>
      </SwitchButton>
      {hint && (
        <Text slot="description" className="ph-hint ph-switch-hint">
          {hint}
        </Text>
      )}
    </SwitchField>
  );
}
