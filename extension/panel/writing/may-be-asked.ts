// Whether a name that somebody looks a colleague up by may leave the panel as it was typed. It is no text for others, so it is not stripped;
// but who is on the record is looked up nowhere, nor is a number.
import { type Fingerprints, findIdentifiers } from '#shared/stripping/index.ts';

export const mayBeAsked = (words: string, fingerprints: Fingerprints | null): boolean =>
  findIdentifiers(words, { known: fingerprints ?? undefined }).every(
    ({ confidence }) => confidence !== 'certain',
  );
