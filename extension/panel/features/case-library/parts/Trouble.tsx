// What could not be loaded, as every list says it; and the sentence for a deed that did not happen.

import { words } from '#extension/panel/features/case-library/messages.ts';
import { sayRefusal } from '#extension/panel/reading/index.ts';

export { Trouble } from '#extension/panel/reading/index.ts';

export const saySorry = (cause: unknown): string => sayRefusal(cause, words.trouble.undone);
