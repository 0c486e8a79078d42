// One of many, folded into a line: a channel, an area. For two to four, a RadioGroup shows more for less.
import '#extension/kit/actions/menu.css';
import './select.css';
import {
  Select as AriaSelect,
  Button,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
  Text,
} from 'react-aria-components';
import { Icon } from '#extension/kit/icons/Icon.tsx';
import type { Choice } from './Choices.tsx';
import { FieldHint, FieldLabel, FieldRefusal, type FieldWords } from './field-parts.tsx';

export type SelectProps = FieldWords & {
  choices: Choice[];
  value: string | null;
  onChange: (value: string) => void;
  /** What stands there before anything is chosen. */
  placeholder?: string;
  isDisabled?: boolean;
  isRequired?: boolean;
};

export function Select({ choices, value, onChange, placeholder = 'Choose', error, ...rest }: SelectProps) {
  const { label, isLabelHidden, hint, isDisabled, isRequired } = rest;
  return (
    <AriaSelect
      className="ph-field"
      value={value}
      onChange={(key) => key !== null && onChange(String(key))}
      placeholder={placeholder}
      isDisabled={isDisabled}
      isRequired={isRequired}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} />
      <FieldHint hint={hint} />
      <FieldRefusal error={error} />
      <Button className="ph-input ph-select-button">
        <SelectValue className="ph-select-value">
          {({ selectedText, defaultChildren }) => selectedText || defaultChildren}
        </SelectValue>
        <Icon name="down" />
      </Button>
      <Popover className="ph-popover ph-select-popover">
        <ListBox className="ph-menu" items={choices}>
          {(choice: Choice) => (
            <ListBoxItem
              id={choice.id}
              textValue={choice.label}
              isDisabled={choice.isDisabled}
              className="ph-menu-item"
            >
              <span className="ph-select-tick">{choice.id === value && <Icon name="check" />}</span>
              <span className="ph-menu-words">
                <Text slot="label">{choice.label}</Text>
                {choice.hint && (
                  <Text slot="description" className="ph-menu-hint">
                    {choice.hint}
                  </Text>
                )}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
