// English stems (M. F. Porter's second stemmer, "Snowball English"), in the program and not in the database: two versions of
// PostgreSQL stem a few words differently, and one collection must rank alike on both. Pure.

const special: Readonly<Record<string, string>> = {
  skis: 'ski',
  skies: 'sky',
  dying: 'die',
  lying: 'lie',
  tying: 'tie',
  idly: 'idl',
  gently: 'gentl',
  ugly: 'ugli',
  early: 'earli',
  only: 'onli',
  singly: 'singl',
};
const kept = new Set('sky news howe atlas cosmos bias andes'.split(' '));
const keptAfterPlural = new Set('inning outing canning herring earring proceed exceed succeed'.split(' '));

const suffixes2: readonly [string, string][] = [
  ['ization', 'ize'],
  ['ational', 'ate'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['lessli', 'less'],
  ['entli', 'ent'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ousli', 'ous'],
  ['iviti', 'ive'],
  ['fulli', 'ful'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['izer', 'ize'],
  ['ator', 'ate'],
  ['alli', 'al'],
  ['bli', 'ble'],
  ['ogi', 'og'],
  ['li', ''],
];
const suffixes3: readonly [string, string][] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alize', 'al'],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ative', ''],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
];
const suffixes4 = 'ement ance ence able ible ment ant ent ism ate iti ous ive ize ion al er ic'.split(' ');

export function stemOf(typed: string): string {
  // Words with other letters or digits are what they are.
  if (typed.length < 3 || !/^[a-z]+$/.test(typed)) return typed;
  const known = special[typed];
  if (known !== undefined) return known;
  if (kept.has(typed)) return typed;
  // A y that sounds as a consonant counts as one.
  let word = typed.replace(/^y/, 'Y').replace(/([aeiouy])y/g, '$1Y');
  const [r1, r2] = regions(word);
  word = step1a(word);
  if (keptAfterPlural.has(word)) return word.toLowerCase();
  word = step1b(word, r1);
  word = word.replace(/(.[^aeiouyY]|.[^aeiouy])[yY]$/, '$1i');
  word = replaceLongest(word, suffixes2, (from, base) => {
    if (base.length < r1) return false;
    if (from === 'ogi') return base.endsWith('l');
    return from !== 'li' || /[cdeghkmnrt]$/.test(base);
  });
  word = replaceLongest(word, suffixes3, (from, base) => base.length >= (from === 'ative' ? r2 : r1));
  word = step4(word, r2);
  return step5(word, r1, r2).toLowerCase();
}

/** Where what follows a vowel and a consonant begins, and again within that. */
function regions(word: string): [number, number] {
  const after = (from: number): number => {
    const found = /[aeiouy][^aeiouy]/.exec(word.slice(from));
    return found ? from + found.index + 2 : word.length;
  };
  const prefix = /^(gener|commun|arsen)/.exec(word);
  const r1 = prefix ? prefix[0].length : after(0);
  return [r1, after(r1)];
}

function step1a(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (/(ied|ies)$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  if (/(us|ss)$/.test(word)) return word;
  if (word.endsWith('s') && /[aeiouy]/.test(word.slice(0, -2))) return word.slice(0, -1);
  return word;
}

function step1b(word: string, r1: number): string {
  const eed = /(eedly|eed)$/.exec(word);
  if (eed) return eed.index >= r1 ? `${word.slice(0, eed.index)}ee` : word;
  const found = /(edly|ingly|ed|ing)$/.exec(word);
  if (!found) return word;
  const base = word.slice(0, found.index);
  if (!/[aeiouy]/.test(base)) return word;
  if (/(at|bl|iz)$/.test(base)) return `${base}e`;
  // Adding is add and egged is egg: a word that is nothing but the double keeps it.
  if (/(bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(base)) return /^[aeo]..$/.test(base) ? base : base.slice(0, -1);
  return isShort(base, r1) ? `${base}e` : base;
}

const endsShort = (word: string): boolean =>
  /[^aeiouy][aeiouy][^aeiouywxY]$/.test(word) || /^[aeiouy][^aeiouy]$/.test(word);
const isShort = (word: string, r1: number): boolean => r1 >= word.length && endsShort(word);

function replaceLongest(
  word: string,
  suffixes: readonly [string, string][],
  fits: (from: string, base: string) => boolean,
): string {
  // The longest suffix that is there decides, whether or not it may go.
  const found = suffixes.find(([from]) => word.endsWith(from));
  if (!found) return word;
  const base = word.slice(0, -found[0].length);
  return fits(found[0], base) ? base + found[1] : word;
}

function step4(word: string, r2: number): string {
  const found = suffixes4.find((from) => word.endsWith(from));
  if (!found) return word;
  const base = word.slice(0, -found.length);
  if (base.length < r2 || (found === 'ion' && !/[st]$/.test(base))) return word;
  return base;
}

function step5(word: string, r1: number, r2: number): string {
  const base = word.slice(0, -1);
  if (word.endsWith('e') && (base.length >= r2 || (base.length >= r1 && !endsShort(base)))) return base;
  if (word.endsWith('ll') && base.length >= r2) return base;
  return word;
}
