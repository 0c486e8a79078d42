// The kit's only door: tokens, themes and every piece. Words come in by props; no piece knows a feature.
import './theme/tokens.css';
import './theme/base.css';

export { type Theme, wearTheme } from './theme/theme.ts';
