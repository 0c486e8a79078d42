// Chips that say what stands in a text or was taken out of it. A removed identifier is named by its kind, never shown.
import './chip.css';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { Icon } from '#extension/kit/icons/Icon.tsx';
import type { IconName } from '#extension/kit/icons/paths.ts';
import { classNames } from '#extension/kit/theme/class-names.ts';

export type ChipKind = 'plain' | 'removed' | 'suspected' | 'kept';

export type ChipProps = {
  /** `removed` for what was taken out, `suspected` for what is pointed out, `kept` for what was kept with a reason. */
  kind?: ChipKind;
  icon?: IconName;
  /** How many of this kind. */
  count?: number;
  /** Pressing the chip does something: opens a choice. */
  onPress?: () => void;
  /** A cross at its end, with the words it is called by. */
  onRemove?: () => void;
  removeWords?: string;
  isDisabled?: boolean;
  children: ReactNode;
};

const icons: Record<ChipKind, IconName | undefined> = {
  plain: undefined,
  removed: 'shield',
  suspected: 'warning',
  kept: 'check',
};

export function Chip(props: ChipProps) {
  const {
    kind = 'plain',
    icon = icons[kind],
    count,
    onPress,
    onRemove,
    removeWords = 'Remove',
    isDisabled,
  } = props;
  const words = (
    <>
      {icon && <Icon name={icon} size="small" />}
      <span className="ph-chip-words">
        {props.children}
        {count !== undefined && count > 1 && <span className="ph-chip-count"> × {count}</span>}
      </span>
    </>
  );
  return (
    <span className={classNames('ph-chip', `ph-chip-${kind}`, isDisabled && 'ph-chip-disabled')}>
      {onPress ? (
        <Button className="ph-chip-face ph-chip-press" onPress={onPress} isDisabled={isDisabled}>
          {words}
        </Button>
      ) : (
        <span className="ph-chip-face">{words}</span>
      )}
      {onRemove && (
        <Button
          className="ph-chip-remove"
          onPress={onRemove}
          isDisabled={isDisabled}
          aria-label={typeof props.children === 'string' ? `${removeWords} ${props.children}` : removeWords}
        >
          <Icon name="close" size="small" />
        </Button>
      )}
    </span>
  );
}

export type ChipListProps = {
  /** What these are: "Removed from your text". */
  label: string;
  isLabelHidden?: boolean;
  /** One `Chip` each. */
  chips: (ChipProps & { id: string })[];
};

export function ChipList({ label, isLabelHidden, chips }: ChipListProps) {
  if (chips.length === 0) return null;
  return (
    <div className="ph-chip-group">
      <span className={isLabelHidden ? 'ph-hidden' : 'ph-chip-label'} aria-hidden="true">
        {label}
      </span>
      <ul className="ph-chips" aria-label={label}>
        {chips.map(({ id, ...chip }) => (
          <li key={id}>
            <Chip {...chip} />
          </li>
        ))}
      </ul>
    </div>
  );
}
