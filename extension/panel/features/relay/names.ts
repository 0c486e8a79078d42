// How somebody is called in a talk: the name they said, or the one they go by here.
import type { Author } from '#shared/contract/channels.ts';

export const nameIn = (who: Author): string =>
  who.kind === 'named' ? `${who.name}, ${who.organisation}` : who.pseudonym;
