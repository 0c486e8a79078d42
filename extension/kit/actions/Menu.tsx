// A few further deeds behind one button. What people do every day stays outside it.
import './menu.css';
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuTrigger as AriaMenuTrigger,
  Text as AriaText,
  Popover,
} from 'react-aria-components';
import { Icon } from '#extension/kit/icons/Icon.tsx';
import type { IconName } from '#extension/kit/icons/paths.ts';
import { classNames } from '#extension/kit/theme/class-names.ts';
import { Button, IconButton } from './Button.tsx';

export type MenuEntry = {
  id: string;
  label: string;
  hint?: string;
  icon?: IconName;
  isDanger?: boolean;
  isDisabled?: boolean;
};

export type MenuProps = {
  /** The name of the button that opens it. */
  label: string;
  /** With an icon alone (`more` by default) or with its words shown. */
  showsLabel?: boolean;
  icon?: IconName;
  entries: MenuEntry[];
  onChoose: (id: string) => void;
  isDisabled?: boolean;
  /** It opens now: what its entries depend on may be asked for. */
  onOpen?: () => void;
  /** As small as the deeds of a row. */
  size?: 'normal' | 'small';
};

export function Menu({
  label,
  showsLabel,
  icon = 'more',
  entries,
  onChoose,
  isDisabled,
  onOpen,
  size,
}: MenuProps) {
  return (
    <AriaMenuTrigger onOpenChange={(isOpen) => isOpen && onOpen?.()}>
      {showsLabel ? (
        <Button kind="secondary" size={size} icon={icon} isDisabled={isDisabled}>
          {label}
        </Button>
      ) : (
        <IconButton icon={icon} label={label} isDisabled={isDisabled} />
      )}
      <Popover className="ph-popover" placement="bottom end">
        <AriaMenu className="ph-menu" aria-label={label} onAction={(key) => onChoose(String(key))}>
          {entries.map((entry) => (
            <AriaMenuItem
              key={entry.id}
              id={entry.id}
              textValue={entry.label}
              isDisabled={entry.isDisabled}
              className={classNames('ph-menu-item', entry.isDanger && 'ph-menu-item-danger')}
            >
              {entry.icon && <Icon name={entry.icon} />}
              <span className="ph-menu-words">
                <AriaText slot="label">{entry.label}</AriaText>
                {entry.hint && (
                  <AriaText slot="description" className="ph-menu-hint">
                    {entry.hint}
                  </AriaText>
                )}
              </span>
            </AriaMenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </AriaMenuTrigger>
  );
}
