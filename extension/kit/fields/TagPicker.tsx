// Choosing several short words, such as needs: each a check box that looks like a chip. A long list folds behind
// one button, and what is chosen is never folded away.
import './tag-picker.css';
import { useState } from 'react';
import { CheckboxGroup as AriaCheckboxGroup, CheckboxButton, CheckboxField } from 'react-aria-components';
import { Button } from '#extension/kit/actions/Button.tsx';
import { Icon } from '#extension/kit/icons/Icon.tsx';
import type { Choice } from './Choices.tsx';
import { FieldHint, FieldLabel, FieldRefusal, type FieldWords } from './field-parts.tsx';

export type TagPickerProps = FieldWords & {
  choices: Choice[];
  value: string[];
  onChange: (value: string[]) => void;
  /** How many stand there before the rest is asked for. All, when left out. */
  shownFirst?: number;
  moreWords?: (hidden: number) => string;
  fewerWords?: string;
  isDisabled?: boolean;
};

export function TagPicker(props: TagPickerProps) {
  const { choices, value, onChange, shownFirst = choices.length, isDisabled, error, ...words } = props;
  const { moreWords = (hidden) => `Show ${hidden} more`, fewerWords = 'Show fewer', ...labels } = words;
  const [isOpen, setIsOpen] = useState(false);
  // What was chosen when the list folded stays in its place, so that nothing jumps under the finger.
  const [kept, setKept] = useState(value);
  const folded = choices.filter(
    (choice, at) => at < shownFirst || kept.includes(choice.id) || value.includes(choice.id),
  );
  const shown = isOpen ? choices : folded;
  const hidden = choices.length - folded.length;
  const fold = () => {
    setKept(value);
    setIsOpen(!isOpen);
  };
  return (
    <AriaCheckboxGroup
      className="ph-group"
      value={value}
      onChange={onChange}
      isDisabled={isDisabled}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
    >
      <FieldLabel {...labels} />
      <FieldHint {...labels} />
      <FieldRefusal error={error} />
      <div className="ph-tags">
        {shown.map((choice) => (
          <CheckboxField
            key={choice.id}
            value={choice.id}
            isDisabled={choice.isDisabled}
            className="ph-tag-field"
          >
            <CheckboxButton className="ph-tag">
              <Icon name={value.includes(choice.id) ? 'check' : 'add'} size="small" />
              <span>{choice.label}</span>
            </CheckboxButton>
          </CheckboxField>
        ))}
        {(hidden > 0 || isOpen) && choices.length > shownFirst && (
          <Button
            kind="quiet"
            size="small"
            icon={isOpen ? 'up' : 'down'}
            aria-expanded={isOpen}
            onPress={fold}
          >
            {isOpen ? fewerWords : moreWords(hidden)}
          </Button>
        )}
      </div>
    </AriaCheckboxGroup>
  );
}
