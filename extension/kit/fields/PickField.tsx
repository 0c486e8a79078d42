// One of very many, found by typing: the proposals stand below the line and arrows go through them while one types on. What they are is
// looked up by whoever uses it; Escape gives up.
import '#extension/kit/actions/menu.css';
import './pick-field.css';
import { TextField as AriaTextField, Autocomplete, Input, ListBox, ListBoxItem } from 'react-aria-components';
import { LiveWords } from '#extension/kit/text/VisuallyHidden.tsx';
import type { Choice } from './Choices.tsx';
import { FieldHint, FieldLabel, type FieldWords } from './field-parts.tsx';

export type PickFieldProps = Omit<FieldWords, 'error'> & {
  value: string;
  onChange: (typed: string) => void;
  /** What fits what was typed, the best first. */
  choices: Choice[];
  onPick: (id: string) => void;
  onEscape?: () => void;
  placeholder?: string;
  /** The name of the list of proposals. */
  listWords: string;
  /** What stands there, and is heard, while nothing fits; empty while nothing is asked. */
  emptyWords?: string;
  autoFocus?: boolean;
};

export function PickField(props: PickFieldProps) {
  const { value, onChange, choices, onPick, onEscape, placeholder, listWords, emptyWords, autoFocus } = props;
  return (
    <Autocomplete inputValue={value} onInputChange={onChange}>
      <AriaTextField
        className="ph-field"
        autoFocus={autoFocus}
        autoComplete="off"
        onKeyDown={(event) => {
          if (event.key === 'Escape') onEscape?.();
          else event.continuePropagation();
        }}
      >
        <FieldLabel label={props.label} isLabelHidden={props.isLabelHidden} />
        <FieldHint hint={props.hint} />
        <Input className="ph-input" placeholder={placeholder} />
      </AriaTextField>
      {choices.length > 0 && (
        <ListBox
          className="ph-menu ph-pick-list"
          aria-label={listWords}
          items={choices}
          selectionMode="none"
          // During a press the focus is held in the line above and taken back from wherever one sends it: it is told when that is over.
          onAction={(key) => setTimeout(() => onPick(String(key)))}
        >
          {(choice: Choice) => (
            <ListBoxItem id={choice.id} textValue={choice.label} className="ph-menu-item">
              <span className="ph-menu-words">
                {/* One name, spoken as it is seen: a service is told from another by what stands below. */}
                <span>{choice.label}</span>
                {choice.hint && <span className="ph-menu-hint">{choice.hint}</span>}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      )}
      {choices.length === 0 && emptyWords && <p className="ph-hint">{emptyWords}</p>}
      <LiveWords words={choices.length === 0 ? (emptyWords ?? '') : ''} />
    </Autocomplete>
  );
}
