// What every field shares: a label above, a hint, and a refusal in words beside the field it refuses.
import './field.css';
import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { Icon } from '#extension/kit/icons/Icon.tsx';
import { classNames } from '#extension/kit/theme/class-names.ts';

export type FieldWords = {
  label: ReactNode;
  /** Hidden from sight when the place makes it plain; still spoken. */
  isLabelHidden?: boolean;
  hint?: ReactNode;
  /** Why it was refused. Its presence marks the field as wrong. */
  error?: ReactNode;
};

export function FieldLabel({ label, isLabelHidden }: Pick<FieldWords, 'label' | 'isLabelHidden'>) {
  return <Label className={classNames('ph-label', isLabelHidden && 'ph-hidden')}>{label}</Label>;
}

export function FieldHint({ hint }: Pick<FieldWords, 'hint'>) {
  if (!hint) return null;
  return (
    <Text slot="description" className="ph-hint">
      {hint}
    </Text>
  );
}

export function FieldRefusal({ error }: Pick<FieldWords, 'error'>) {
  return (
    <FieldError className="ph-error">
      {error && (
        <>
          <Icon name="danger" size="small" />
          <span>{error}</span>
        </>
      )}
    </FieldError>
  );
}
