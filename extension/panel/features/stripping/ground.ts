// What the place for checking words stands on, handed in by the shell (or by a test).
import type { ToastWords } from '#extension/kit/index.ts';
import type { WritingGround } from '#extension/panel/writing/index.ts';
import type { StrippedText } from '#shared/basics/text.ts';

export type SafeShareGround = {
  writing: WritingGround;
  copy: (text: string) => Promise<boolean>;
  /** Begins a question that holds these words, and goes to it. */
  ask: (words: StrippedText) => void;
  toast: (toast: ToastWords | string) => void;
};
