// The kit's only door: tokens, themes and every piece. Words come in by props; no piece knows a feature.
import './theme/tokens.css';
import './theme/base.css';

// Deeds and ways.
export * from './actions/Button.tsx';
export * from './actions/FileButton.tsx';
export * from './actions/Link.tsx';
export * from './actions/Menu.tsx';
export * from './actions/Opener.tsx';
// What is said, asked and awaited.
export * from './feedback/CopyByHand.tsx';
export * from './feedback/Dialog.tsx';
export * from './feedback/FormDialog.tsx';
export * from './feedback/Notice.tsx';
export * from './feedback/Toast.tsx';
export * from './feedback/Waiting.tsx';
// Fields.
export * from './fields/Choices.tsx';
export * from './fields/PickField.tsx';
export * from './fields/SearchField.tsx';
export * from './fields/Select.tsx';
export * from './fields/Switch.tsx';
export * from './fields/TagPicker.tsx';
export * from './fields/TextField.tsx';
// Drawings.
export * from './icons/Icon.tsx';
export * from './icons/paths.ts';
// Room and ground.
export * from './layout/Bar.tsx';
export * from './layout/Card.tsx';
export * from './layout/Disclosure.tsx';
export * from './layout/InPlace.tsx';
export * from './layout/Stack.tsx';
export * from './layout/SummaryList.tsx';
// Where one is.
export * from './navigation/NavBar.tsx';
export * from './navigation/SkipLink.tsx';
export * from './navigation/Tabs.tsx';
export * from './navigation/TopBar.tsx';
// People, numbers and small words.
export * from './people/Avatar.tsx';
export * from './people/Byline.tsx';
export * from './people/CallLine.tsx';
export * from './people/Chip.tsx';
export * from './people/Tag.tsx';
// Words.
export * from './text/Text.tsx';
export * from './text/Time.tsx';
export * from './text/VisuallyHidden.tsx';
export * from './theme/theme.ts';
