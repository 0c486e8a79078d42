// One search box. Enter searches, Escape clears; it asks nothing of the network itself.
import { Button as AriaButton, SearchField as AriaSearchField, Input } from 'react-aria-components';
import { Icon } from '#extension/kit/icons/Icon.tsx';
import { FieldHint, FieldLabel, type FieldWords } from './field-parts.tsx';
import './search-field.css';

export type SearchFieldProps = Omit<FieldWords, 'error'> & {
  value: string;
  onChange: (value: string) => void;
  onSubmit?: (value: string) => void;
  placeholder?: string;
  clearWords?: string;
  autoFocus?: boolean;
  isDisabled?: boolean;
};

export function SearchField(props: SearchFieldProps) {
  const { label, isLabelHidden, hint, placeholder, clearWords = 'Clear', value, ...passed } = props;
  return (
    <AriaSearchField {...passed} value={value} className="ph-field">
      <FieldLabel label={label} isLabelHidden={isLabelHidden} />
      <FieldHint hint={hint} />
      <div className="ph-search">
        <Icon name="search" />
        <Input className="ph-input ph-search-input" placeholder={placeholder} />
        {value !== '' && (
          <AriaButton className="ph-search-clear" aria-label={clearWords}>
            <Icon name="close" />
          </AriaButton>
        )}
      </div>
    </AriaSearchField>
  );
}
