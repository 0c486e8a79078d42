// Which phrases of a directory are a person's name. A service called "Grace", or a contact "Dr Okafor", must never make stripping
// keep that person in a case: the engine itself says what it takes for a person where nothing beside it points to one.
import { findIdentifiers, loadNames } from '#shared/stripping/index.ts';

/** Words before a name that leave it a name. */
const title = /^(?:dr|mr|mrs|ms|miss|mx|prof|professor|sister|nurse|sir|dame|lady|rev|revd|father|cllr)\.?$/i;
const wordOf = /[\p{L}\p{M}'’.-]+/gu;

/** Needs the name data: without it a first name is a word like any other. */
export const readyToTell = loadNames;

/** A neutral sentence: listed names are found in it, invented words such as a town's are not. */
export function isPersonLike(phrase: string): boolean {
  const before = 'See ';
  const people = findIdentifiers(`${before}${phrase} for more.`).filter(({ kind }) => kind === 'PERSON');
  if (people.length === 0) return false;
  const isInPerson = (at: number) =>
    people.some(({ start, end }) => start - before.length <= at && at < end - before.length);
  return [...phrase.matchAll(wordOf)].every(
    ([word], n, all) => isInPerson(all[n]?.index ?? 0) || title.test(word),
  );
}
