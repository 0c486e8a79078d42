// The kit's only door: tokens, themes and every piece. Words come in by props; no piece knows a feature.
import './theme/tokens.css';
import './theme/base.css';

// Deeds and ways.
export {
  Button,
  type ButtonKind,
  type ButtonProps,
  IconButton,
  type IconButtonProps,
} from './actions/Button.tsx';
export { Link, type LinkProps } from './actions/Link.tsx';
export { Menu, type MenuEntry, type MenuProps } from './actions/Menu.tsx';
// What is said, asked and awaited.
export { ConfirmDialog, type ConfirmDialogProps, Dialog, type DialogProps } from './feedback/Dialog.tsx';
export { Notice, type NoticeKind, type NoticeProps } from './feedback/Notice.tsx';
export {
  createToasts,
  ToastRegion,
  type ToastRegionProps,
  type Toasts,
  type ToastWords,
} from './feedback/Toast.tsx';
export {
  EmptyState,
  type EmptyStateProps,
  ProgressBar,
  type ProgressBarProps,
  ProgressSteps,
  type ProgressStepsProps,
  Skeleton,
  type SkeletonProps,
} from './feedback/Waiting.tsx';
// Fields.
export {
  Checkbox,
  CheckboxGroup,
  type CheckboxGroupProps,
  type CheckboxProps,
  type Choice,
  RadioGroup,
  type RadioGroupProps,
} from './fields/Choices.tsx';
export type { FieldWords } from './fields/field-parts.tsx';
export { SearchField, type SearchFieldProps } from './fields/SearchField.tsx';
export { Select, type SelectProps } from './fields/Select.tsx';
export { Switch, type SwitchProps } from './fields/Switch.tsx';
export { TagPicker, type TagPickerProps } from './fields/TagPicker.tsx';
export { TextArea, type TextAreaProps, TextField, type TextFieldProps } from './fields/TextField.tsx';
// Drawings.
export { Icon, type IconProps } from './icons/Icon.tsx';
export { type IconName, iconPaths } from './icons/paths.ts';
// Room and ground.
export { Card, type CardProps, LinkCard, type LinkCardProps } from './layout/Card.tsx';
export { Disclosure, type DisclosureProps } from './layout/Disclosure.tsx';
export {
  Divider,
  type Gap,
  Row,
  type RowProps,
  Screen,
  type ScreenProps,
  Stack,
  type StackProps,
} from './layout/Stack.tsx';
export { SummaryList, type SummaryRow } from './layout/SummaryList.tsx';
// Where one is.
export { NavBar, type NavBarProps, type NavPlace } from './navigation/NavBar.tsx';
export { SkipLink, type SkipLinkProps } from './navigation/SkipLink.tsx';
export { Tabs, type TabsProps, type TabView } from './navigation/Tabs.tsx';
export { TopBar, type TopBarProps } from './navigation/TopBar.tsx';
// People, numbers and small words.
export { Avatar, type AvatarProps } from './people/Avatar.tsx';
export { Byline, type BylineProps } from './people/Byline.tsx';
export { CallLine, type CallLineProps } from './people/CallLine.tsx';
export { Chip, type ChipKind, ChipList, type ChipListProps, type ChipProps } from './people/Chip.tsx';
export { Count, type CountProps, Tag, type TagProps, type TagTone } from './people/Tag.tsx';
// Words.
export {
  Caption,
  Heading,
  type HeadingProps,
  PageTitle,
  type PageTitleProps,
  Text,
  type TextProps,
} from './text/Text.tsx';
export { Time, type TimeProps } from './text/Time.tsx';
export { LiveWords, VisuallyHidden } from './text/VisuallyHidden.tsx';
export { type Theme, wearTheme } from './theme/theme.ts';
