// How hurried people type, read the way it was meant: apostrophes left out, one word or two, he and she, cannot in its many
// spellings, a letter wrong. Pure; it keeps nothing of what it reads.

/** Words to compare: lower case, endings folded. Both what is typed and what is looked for go through here. */
export function everydayWords(text: string): string[] {
  const words = text
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc'`]/g, '')
    .replace(/\bcan not\b|\bunable to\b/g, 'cannot')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  return words.flatMap((word, at) => {
    // "Does not", "has not" and "is not" deny alike.
    if (carriers.has(word) && isDenial(words[at + 1])) return [];
    const said = spellings.get(word) ?? word;
    return small.has(said) ? said : foldedTwins(stem(said));
  });
}

const isDenial = (word: string | undefined) => word === 'not';

const carriers = new Set('do does did has have had is are was were will would'.split(' '));

const spellings = new Map<string, string>(
  Object.entries({
    cannot: 'cant couldnt cudnt carnt cannt',
    not: 'dont doesnt dosent dosnt didnt havent havnt hasnt hadnt isnt arent wasnt werent wont wouldnt aint nt',
    // Who it is about is for the worker to know; what happened leads. Only "me" and "my" stay: they are the worker's own.
    her: 'him them his their theirs hers',
    herself: 'himself themselves themself hisself theirselves',
    she: 'he they hes shes theyre theyve theyd hed shed shell theyll',
    tonight: 'tonite 2nite tonit',
    tomorrow: 'tomoz tmrw 2moro tomorow',
    electric: 'leccy lecky elec lecki',
    tablets: 'tabs paracetamol pills pill tablet meds',
    mum: 'mam mom mother',
    kids: 'children kiddies bairns weans littleuns',
    husband: 'hubby hubbie',
    wife: 'missus missis mrs',
    boyfriend: 'bf fella bloke',
    girlfriend: 'gf',
  }).flatMap(([meant, typed]) => typed.split(' ').map((one): [string, string] => [one, meant])),
);

/** Words that say nothing about what happened; between the words of a phrase they may stand or be left out. */
const small = new Set(
  `a an and any as at be been being but by do does did for from had has have he her hers herself him i if in into is it its just
  me my of off on or our out own so that the then there they this to too up us was we were with she s re ve all bloody
  again now still really very some lot lots load loads many few whole pack packet box bunch handful bit`.split(
    /\s+/,
  ),
);
export const isSmallWord = (word: string): boolean => small.has(word);

/** Only the endings that everyday words wear; never so much that `debt` and `deb` meet. */
function stem(word: string): string {
  if (word.length < 5)
    return word.length === 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
  const bare = word.replace(/(?:ings?|ed|es|s)$/, '');
  // One short syllable that did not double its last letter had an e: taking is take.
  if (bare !== word && /^[^aeiou][aeiou][^aeiouwxy]$/.test(bare)) return `${bare}e`;
  return bare.replace(/(.{4,})e$/, '$1').replace(/i$/, 'y');
}

/** A letter doubled or not is the commonest slip of all. */
const foldedTwins = (word: string): string => word.replace(/([bcdfghjklmnpqrstvwxz])\1/g, '$1');

/** The same word, or one with a slip in it. */
export const isSameWord = (wanted: string, typed: string): boolean =>
  wanted === typed || (!small.has(wanted) && !small.has(typed) && isOneSlip(wanted, typed));

const beginningMin = 3;
/** A word half typed already helps. */
export const isBeginning = (wanted: string, typed: string): boolean =>
  typed.length >= beginningMin && !small.has(typed) && wanted !== typed && wanted.startsWith(typed);

/** One letter wrong, missing or too many in a longer word, never the first; two swapped also in a short one. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 4) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  const restA = a.slice(from);
  const restB = b.slice(from);
  if (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2)) return true;
  if (from === 0 || Math.min(a.length, b.length) < 5) return false;
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}
