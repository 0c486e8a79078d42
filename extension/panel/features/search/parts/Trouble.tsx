// What could not be loaded here, and what works all the same.

import { words } from '#extension/panel/features/search/messages.ts';
import { Trouble as Plain, type TroubleProps } from '#extension/panel/reading/index.ts';

export const Trouble = (props: TroubleProps) => (
  <Plain {...props} heading={words.trouble} offline={words.offline} />
);
