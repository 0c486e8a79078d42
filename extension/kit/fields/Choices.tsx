// Choosing one of a few, or several: the whole line is the target, the mark differs in shape and not by colour alone.
import './choices.css';
import type { ReactNode } from 'react';
import {
  CheckboxGroup as AriaCheckboxGroup,
  RadioGroup as AriaRadioGroup,
  CheckboxButton,
  CheckboxField,
  RadioButton,
  RadioField,
  Text,
} from 'react-aria-components';
import { Icon } from '#extension/kit/icons/Icon.tsx';
import { classNames } from '#extension/kit/theme/class-names.ts';
import { FieldHint, FieldLabel, FieldRefusal, type FieldWords } from './field-parts.tsx';

export type Choice = { id: string; label: string; hint?: string; isDisabled?: boolean };

export type CheckboxProps = {
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
  hint?: ReactNode;
  error?: ReactNode;
  isDisabled?: boolean;
  isRequired?: boolean;
  children: ReactNode;
};

/** One sentence to agree to, such as the confirmation before posting. */
export function Checkbox({
  isChecked,
  onChange,
  hint,
  error,
  isDisabled,
  isRequired,
  children,
}: CheckboxProps) {
  return (
    <CheckboxField
      className="ph-choice-field"
      isSelected={isChecked}
      onChange={onChange}
      isDisabled={isDisabled}
      isRequired={isRequired}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
    >
      <FieldRefusal error={error} />
      <CheckboxButton className="ph-choice">
        <BoxMark />
        <span className="ph-choice-words">{children}</span>
      </CheckboxButton>
      <ChoiceHint hint={hint} />
    </CheckboxField>
  );
}

export type CheckboxGroupProps = FieldWords & {
  choices: Choice[];
  value: string[];
  onChange: (value: string[]) => void;
  isDisabled?: boolean;
};

export function CheckboxGroup({ choices, value, onChange, isDisabled, error, ...words }: CheckboxGroupProps) {
  return (
    <AriaCheckboxGroup
      className="ph-group"
      value={value}
      onChange={onChange}
      isDisabled={isDisabled}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
    >
      <FieldLabel {...words} />
      <FieldHint {...words} />
      <FieldRefusal error={error} />
      <div className="ph-choices">
        {choices.map((choice) => (
          <CheckboxField
            key={choice.id}
            value={choice.id}
            isDisabled={choice.isDisabled}
            className="ph-choice-field"
          >
            <CheckboxButton className="ph-choice">
              <BoxMark />
              <span className="ph-choice-words">{choice.label}</span>
            </CheckboxButton>
            <ChoiceHint hint={choice.hint} />
          </CheckboxField>
        ))}
      </div>
    </AriaCheckboxGroup>
  );
}

export type RadioGroupProps = FieldWords & {
  choices: Choice[];
  value: string | null;
  onChange: (value: string) => void;
  /** `line` sets short choices side by side; `list` one below the other. */
  kind?: 'list' | 'line';
  isDisabled?: boolean;
};

export function RadioGroup({
  choices,
  value,
  onChange,
  kind = 'list',
  isDisabled,
  error,
  ...words
}: RadioGroupProps) {
  return (
    <AriaRadioGroup
      className="ph-group"
      value={value}
      onChange={onChange}
      orientation={kind === 'line' ? 'horizontal' : 'vertical'}
      isDisabled={isDisabled}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
    >
      <FieldLabel {...words} />
      <FieldHint {...words} />
      <FieldRefusal error={error} />
      <div className={classNames('ph-choices', kind === 'line' && 'ph-choices-line')}>
        {choices.map((choice) => (
          <RadioField
            key={choice.id}
            value={choice.id}
            isDisabled={choice.isDisabled}
            className="ph-choice-field"
          >
            <RadioButton className="ph-choice">
              <span className="ph-mark ph-mark-round">
                <span className="ph-mark-dot" />
              </span>
              <span className="ph-choice-words">{choice.label}</span>
            </RadioButton>
            <ChoiceHint hint={choice.hint} />
          </RadioField>
        ))}
      </div>
    </AriaRadioGroup>
  );
}

function BoxMark() {
  return (
    <span className="ph-mark">
      <Icon name="check" />
    </span>
  );
}

function ChoiceHint({ hint }: { hint?: ReactNode }) {
  if (!hint) return null;
  return (
    <Text slot="description" className="ph-hint ph-choice-hint">
      {hint}
    </Text>
  );
}
