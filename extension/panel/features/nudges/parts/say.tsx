// What could not be loaded here, and what works all the same.

import { words } from '#extension/panel/features/nudges/messages.ts';
import { Trouble as Plain, sayRefusal as say, type TroubleProps } from '#extension/panel/reading/index.ts';

export const Trouble = (props: TroubleProps) => <Plain {...props} offline={words.offline} />;

export const sayRefusal = (cause: unknown): string => say(cause, words.offline);
