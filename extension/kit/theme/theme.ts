// Which palette the document wears. `system` follows the machine; the other two override it.
// It must never remember the choice: who calls it keeps that.
export type Theme = 'system' | 'light' | 'dark';

export function wearTheme(theme: Theme, root: HTMLElement = document.documentElement): void {
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
}
