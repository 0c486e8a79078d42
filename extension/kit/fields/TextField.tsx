// One line, or many, of what a person types. It counts towards a limit in words and never cuts what was typed.
import { type Ref, useState } from 'react';
import {
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  Input,
  type InputProps,
} from 'react-aria-components';
import { LiveWords } from '#extension/kit/text/VisuallyHidden.tsx';
import { FieldHint, FieldLabel, FieldRefusal, type FieldWords } from './field-parts.tsx';

type Passed = Pick<
  AriaTextFieldProps,
  | 'value'
  | 'defaultValue'
  | 'onChange'
  | 'onBlur'
  | 'onFocus'
  | 'onPaste'
  | 'onKeyDown'
  | 'name'
  | 'id'
  | 'isDisabled'
  | 'isReadOnly'
  | 'isRequired'
  | 'autoFocus'
  | 'autoComplete'
  | 'spellCheck'
  | 'inputMode'
  | 'dir'
>;

type Counting = {
  /** The limit to count towards. Going past it is shown, not prevented. */
  charsMax?: number;
  /** Says how many are left (or, below zero, too many). */
  countWords?: (left: number) => string;
};

export type TextFieldProps = Passed &
  FieldWords &
  Counting & {
    type?: 'text' | 'email' | 'tel' | 'url' | 'password' | 'date' | 'number';
    placeholder?: string;
    /** As narrow as a few characters: a code, a number. */
    isShort?: boolean;
    inputRef?: Ref<HTMLInputElement>;
  };

export function TextField(props: TextFieldProps) {
  const {
    label,
    isLabelHidden,
    hint,
    error,
    charsMax,
    countWords,
    placeholder,
    isShort,
    inputRef,
    ...passed
  } = props;
  const [typed, setTyped] = useState(passed.defaultValue ?? '');
  const value = passed.value ?? typed;
  const listen = (next: string) => {
    setTyped(next);
    passed.onChange?.(next);
  };
  const extras: InputProps = { placeholder };
  return (
    <AriaTextField
      {...passed}
      onChange={listen}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className="ph-field"
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} />
      <FieldHint hint={hint} />
      <FieldRefusal error={error} />
      <Input {...extras} ref={inputRef} className={isShort ? 'ph-input ph-input-short' : 'ph-input'} />
      <Count length={value.length} charsMax={charsMax} countWords={countWords} />
    </AriaTextField>
  );
}

export type TextAreaProps = Passed &
  FieldWords &
  Counting & {
    rows?: number;
    placeholder?: string;
    inputRef?: Ref<HTMLTextAreaElement>;
  };

/** Many lines. It grows with its words until half the panel. */
export function TextArea(props: TextAreaProps) {
  const {
    label,
    isLabelHidden,
    hint,
    error,
    charsMax,
    countWords,
    placeholder,
    rows = 4,
    inputRef,
    ...passed
  } = props;
  const [typed, setTyped] = useState(passed.defaultValue ?? '');
  const value = passed.value ?? typed;
  const listen = (next: string) => {
    setTyped(next);
    passed.onChange?.(next);
  };
  return (
    <AriaTextField
      {...passed}
      onChange={listen}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className="ph-field"
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} />
      <FieldHint hint={hint} />
      <FieldRefusal error={error} />
      <AriaTextArea className="ph-input ph-textarea" rows={rows} placeholder={placeholder} ref={inputRef} />
      <Count length={value.length} charsMax={charsMax} countWords={countWords} />
    </AriaTextField>
  );
}

const countInWords = (left: number) => {
  const many = Math.abs(left);
  const word = many === 1 ? 'character' : 'characters';
  return left < 0 ? `${many} ${word} too many` : `${many} ${word} left`;
};

/** Seen at every key; heard only near the limit, or a screen reader would never be silent. */
function Count({ length, charsMax, countWords = countInWords }: Counting & { length: number }) {
  if (charsMax === undefined) return null;
  const left = charsMax - length;
  const isNear = left <= charsMax * 0.1;
  const words = countWords(left);
  return (
    <>
      <span className={left < 0 ? 'ph-count ph-count-over' : 'ph-count'} aria-hidden="true">
        {words}
      </span>
      <LiveWords words={isNear && length > 0 ? words : ''} />
    </>
  );
}
