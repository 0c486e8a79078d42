// What a word may tell, and the words that the first rules themselves know. The judges and the name data add theirs to the same table.
// Small on purpose: it is always there. Words are the author's own, from how link workers write; no list was copied.

import { Vocabulary } from './vocabulary.ts';

// What rules ask oftenest has the smallest numbers: they are written out wherever they are asked, and weigh.
export const TITLE = 1 << 9;
export const KIN = 1 << 5;
/** A role a name often follows: "GP Sharma", "support worker Tom". */
export const ROLE = 1 << 10;
export const MONTH = 1 << 6;
/** A word that, with a capital, is never a name. */
export const NEVER = 1 << 11;
export const STREET = 1 << 8;
/** "Flat 6", "Apartment 9". */
export const UNIT = 1 << 16;
/** The tail of an organisation or public place: "Alexandra Park", "Grace Church". */
export const PUBLIC_PLACE = 1 << 4;
/** A verb a person is the subject of: "Tariq rang". */
export const SAYS = 1 << 12;
/** A word a name often follows: "called", "with", "Hi". */
export const CUE = 1 << 22;
/** "in", "near": what follows is rather a place. */
export const PLACE_CUE = 1 << 24;
export const HEALTH_NO = 1 << 28;
/** A system or record whose number identifies a patient. */
export const RECORD = 1 << 23;
/** A number beside it is somebody's business, not a patient: invoice, order, charity. */
export const BUSINESS = 1 << 20;
export const BIRTH = 1 << 25;
/** Public dates: a session, a deadline. */
export const PUBLIC_EVENT = 1 << 30;
/** A person's own dates: seen, discharged, fell. */
export const OWN_EVENT = 1 << 21;
export const NUMERAL = 1 << 27;
export const CAR = 1 << 31;
export const BANKING = 1 << 29;
export const CALLING = 1 << 26;
/** A name written down for this project, trusted even in lower case. */
export const TRUSTED = 1 << 15;
/** "number", "no", "ref", "id". */
export const NUMBER_WORD = 1 << 17;
/** Pronouns and words for one person: "she", "pt", "lady". */
export const PERSON_WORD = 1 << 14;
/** Everyday small words that are never names whatever their case. */
export const SMALL = 1 << 7;
/** "van", "de", "al": inside a name. */
export const PARTICLE = 1 << 19;
// The flags that name data brings.
export const FIRST = 1 << 0;
export const LAST = 1 << 1;
/** An everyday English word. */
export const COMMON = 1 << 2;
export const PLACE = 1 << 3;
/** A word of the dictionary, though seldom met. */
export const RARE = 1 << 18;
/** Brands, charities, drugs, services: with a capital, yet no person. */
export const BRAND = 1 << 13;

/** Everything that name data brings. */
export const OF_LISTS = FIRST | LAST | COMMON | PLACE | RARE | BRAND;

// Marks: a second row of bits, for words at which a rule looks closer. They say nothing of the word itself.
export const USER_LABEL = 1 << 0;
/** "Name", "re", "with"; "hello"; "thanks"; the first word of a job: what announces a name. */
export const LABEL_CUE = 1 << 1;
export const GREETING_CUE = 1 << 2;
export const CLOSING_CUE = 1 << 3;
export const JOB_CUE = 1 << 4;
/** "I'm", "it's": who says their own name. */
export const SELF_CUE = 1 << 8;
/** What may announce a home. */
export const HOME_CUE = 1 << 5;
/** "ninety", "hundred", the letter of "S1". */
export const NUMBER_CUE = 1 << 6;
/** The first of two words that together are nobody. */
export const PHRASE_HEAD = 1 << 7;
/** May be a name, and beside some words is a thing: "Max £50". And what makes one: "Gibbs cycle". */
export const THING_CUE = 1 << 9;
export const THING_TAIL = 1 << 10;
/** A word without which some pattern finds nothing in a text: "dot", "user", "Christmas". */
export const SELDOM = 1 << 23;

/** `phrases`: what is nobody as two words together ("Marie Curie"), joined by "_". */
export type Lexicon = {
  words: Vocabulary;
  phrases: ReadonlySet<string>;
  hasNames: boolean;
  /** How much each sign of a single word speaks for a name. */
  weights?: { at: Int8Array; scale: number };
};

type Lists = readonly (readonly [flag: number, words: string])[];

const FIRST_LISTS: Lists = [
  [
    MONTH,
    'jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december',
  ],
  // Records are joined on the Spine.
  [HEALTH_NO, 'nhs chi hcn hsc hc nhsnumber nhsno nhsnum spine'],
  [
    BUSINESS,
    'commit hash sha credit cheque invoice order booking ticket ubrn charity company vat isbn barcode tracking serial policy parcel page reference council po meter contract licence quote receipt utr asset purchase account tenancy claim grant application job batch version transaction sku product model phone',
  ],
  [BIRTH, 'dob born birth birthday birthdate bday'],
  [NUMERAL, 'zero oh nought one two three four five six seven eight nine double treble triple'],
  [
    CALLING,
    'tel telephone phone mob mobile call ring text contact fax landline whatsapp number no rang desk home work cell',
  ],
  [NUMBER_WORD, 'number no num nos nr ref reference id identifier code numbers'],
  [
    PERSON_WORD,
    'he she him her his hers they them patient pt lady man woman gentleman mum dad who i client gran nan wife husband mother father son daughter brother sister grandmother grandfather nana grandad aunt uncle neighbour resident',
  ],
];

/** Lays lists of words into a table; a word may stand in several. */
export function layIn(words: Vocabulary, flags: Lists, marks: Lists): Vocabulary {
  for (const [flag, list] of flags) for (const word of list.split(' ')) words.add(word, flag);
  for (const [mark, list] of marks) for (const word of list.split(' ')) words.add(word, 0, mark);
  return words;
}

const FIRST_MARKS: Lists = [
  [USER_LABEL, 'username userid login insta instagram snapchat tiktok twitter skype handle gamertag name id'],
];

/** The table while neither judges nor names are there. */
export const firstWords = (): Vocabulary => layIn(new Vocabulary(), FIRST_LISTS, FIRST_MARKS);

/** What a table is without name data. */
export const noPhrases = { phrases: new Set<string>(), hasNames: false };
