// The words that stand before a patient's particulars, and the shape each particular has. Labels of a clinical page are many, so a
// particular with a strict shape (a number, a date) needs only its label; one without (a name, an address) needs a colon or a place of its own.
import { readDate } from '#shared/stripping/calendar.ts';
import { SEAM } from './lines.ts';

export type Particular = 'name' | 'born' | 'number' | 'address' | 'postcode' | 'phone' | 'email';

type Label = { particular: Particular; words: string; isPatients: boolean };
const label = (particular: Particular, words: string, isPatients = false): Label => ({
  particular,
  words,
  isPatients,
});

/** Longer before shorter where one begins another. `isPatients`: says by itself that it speaks of the patient. */
const LABELS: Label[] = [
  label(
    'name',
    "patient(?:['’]?s)?(?: full)? name|name of patient|patient|client(?: name)?|surname|family name|last name|fore ?names?|first names?|given names?|middle names?|preferred name|known as|also known as|previous (?:sur)?names?|maiden name|former name|aliases|alias",
    true,
  ),
  label('name', 'full name|name|next of kin|nok|emergency contact'),
  label('born', 'date of birth|birth date|d\\.? ?o\\.? ?b\\.?|born'),
  label(
    'number',
    'nhs (?:no\\.?|number|num\\.?|#)|nhs|chi (?:no\\.?|number)|chi|h ?& ?c (?:no\\.?|number)|hcn|national insurance (?:no\\.?|number)|ni (?:no\\.?|number)|nino|hospital (?:no\\.?|number|id)|patient (?:no\\.?|number|id|identifier)|medical record (?:no\\.?|number)|mrn|unit (?:no\\.?|number)|emis (?:no\\.?|number|id)|local (?:no\\.?|number|id)|record (?:no\\.?|number)|case (?:no\\.?|number)',
  ),
  label('address', 'home address|usual address|current address|postal address|address|lives at'),
  label('postcode', 'post ?code'),
  label(
    'phone',
    '(?:home |work |mobile )?(?:telephone|phone|tel\\.?|mobile|mob\\.?)(?: (?:no\\.?|number))?|contact (?:no\\.?|number)|home|work',
  ),
  label('email', 'e-?mail(?: address)?'),
];

/** Where a label may begin: at a line's start or after what separates particulars, never inside a sentence. */
const BEFORE = `(?<=^[\\s•·*-]*|[${SEAM}|•·;,\\t]\\s*|\\s{2,}|\\)\\s*|[\\d\\p{L}]\\s+(?=born\\b|d\\.?o\\.?b|nhs (?:no|num)|gender\\b))`;
const ALTERNATIVES = LABELS.map((l, i) => `(?<l${i}>${l.words})`).join('|');
const ANY_LABEL = new RegExp(`${BEFORE}(?:${ALTERNATIVES})(?![\\p{L}\\p{N}])`, 'giu');
/** Nearly every line of a page holds none of these, and asking so is thirty times cheaper than looking for the labels themselves. */
const MAY_HOLD_LABEL =
  /nhs|name|patient|client|known as|alias|birth|d\.? ?o\.? ?b|born|chi|h ?& ?c|hcn|insurance|ni n|nino|hospital|mrn|record|unit|emis|local|case|address|lives at|post|phone|tel|mob|contact|home|work|mail|kin|nok/i;

/** A label stands as one when a colon, another element or the end of the line follows it. */
const MARK = new RegExp(`^\\s*(?:[:：${SEAM}]|$)`, 'u');

/** Words that follow a label's own shape but end a value: what else a banner says. */
const OTHER = new RegExp(
  `[${SEAM}\\s|•·;,](?:gender|sex|age|ward|gp|usual gp|ethnicity|title|status|allergies)\\b\\s*[:：${SEAM}].*$`,
  'iu',
);

export type Labelled = {
  particular: Particular;
  isPatients: boolean;
  isMarked: boolean;
  /** It begins a line or a field of a banner, as no label inside a sentence does. */
  isField: boolean;
  value: string;
};

const FIELD_BEGINS = new RegExp(`(?:^[\\s•·*-]*|[${SEAM}|•·\\t]\\s*|\\s{2,})$`, 'u');

/** Every label of a line with the words after it, up to the next label. An empty value stands on a following line. */
export function labelledParts(line: string): Labelled[] {
  if (!MAY_HOLD_LABEL.test(line)) return [];
  const hits = [...line.matchAll(ANY_LABEL)];
  return hits.flatMap((hit, i) => {
    const found = LABELS.find((_, l) => hit.groups?.[`l${l}`] !== undefined);
    if (!found) return [];
    const rest = line.slice(hit.index + hit[0].length, hits[i + 1]?.index);
    const value = rest.replace(MARK, '').replace(OTHER, '');
    return [
      {
        particular: found.particular,
        isPatients: found.isPatients,
        isMarked: MARK.test(rest),
        isField: FIELD_BEGINS.test(line.slice(0, hit.index)),
        value: value.replaceAll(SEAM, ' ').trim(),
      },
    ];
  });
}

/** `SURNAME, Forename (Title)` of the NHS Common User Interface. Without a title it needs a number or a birth nearby. */
const BANNER_NAME =
  /(?<![\p{L}\p{N}])(?<name>(?:(?:de|van|von|al|el|bin|Mc|Mac|O['’])[ -]?)?\p{Lu}[\p{Lu}'’-]+(?:[ -]\p{Lu}[\p{Lu}'’-]+){0,3}\s*,\s*\p{Lu}[\p{L}'’-]*(?:[ -]\p{Lu}[\p{L}'’-]*){0,3})(?<title>\s*\((?:Mr|Mrs|Ms|Miss|Mx|Master|Dr|Prof|Rev|Revd|Sir|Lady|Lord|Dame|Fr|Sr|Cllr)\.?\))?/gu;

export type BannerName = { name: string; hasTitle: boolean };

export const bannerNames = (line: string): BannerName[] =>
  !line.includes(',')
    ? []
    : [...line.replaceAll(SEAM, ' ').matchAll(BANNER_NAME)].map((m) => ({
        name: (m.groups?.name ?? '').trim(),
        hasTitle: m.groups?.title !== undefined,
      }));

const NOT_A_NAME =
  /^(?:details?|record|summary|notes?|not|unknown|none|known|nil|na|male|female|gender|search|list|banner|information|view|select|home|declined|deceased|alert|alerts|contact|number|date|status|group|service|centre|surgery|practice|ward|clinic|hospital|team|the|and|is|was|no|yes)$/iu;
const PARTICLE = /^(?:van|von|de|da|di|del|der|den|la|le|al|el|bin|bint|ibn|ap|ab|ferch|o|y|e|ten|ter)$/u;
const TITLE = /^(?:mr|mrs|ms|miss|mx|master|dr|prof|rev|revd|sir|lady|lord|dame|fr|sr|cllr)\.?$/iu;

/** The name at the start of a value, or nothing if it does not look like one. A label of one part (Surname) may be followed by one word. */
export function readName(value: string, wordsMin: number): string | undefined {
  const [head = ''] = value.split(/[|•·;(\t/]| - |\s{2,}/u);
  const words = head
    .replaceAll(',', ' ')
    .split(/\s+/)
    .filter((word) => word && !TITLE.test(word));
  const isName = (word: string) =>
    PARTICLE.test(word) || (/^[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*$/u.test(word) && !NOT_A_NAME.test(word));
  if (words.length < wordsMin || words.length > 6 || !words.every(isName)) return undefined;
  return words.every((word) => PARTICLE.test(word)) ? undefined : words.join(' ');
}

const DATE =
  /(?:\d{1,2}(?:st|nd|rd|th)?[ ./-]+(?:\d{1,2}|\p{L}{3,9}\.?)[ ,./-]+\d{2,4}|\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{4}[-/]\d{1,2}[-/]\d{1,2})/u;

export function readBorn(value: string): string | undefined {
  const written = DATE.exec(value.slice(0, 40))?.[0];
  return written === undefined ? undefined : readDate(written.replace(/\./g, '/').replace(/\/+/g, '/'));
}

export function readNumber(value: string): string | undefined {
  const head = value.slice(0, 40);
  const grouped = /^\D{0,3}(\d{3}[\s.\u2010-\u2014-]?\d{3}[\s.\u2010-\u2014-]?\d{4})(?!\d)/u.exec(head)?.[1];
  if (grouped) return grouped.replace(/\D/g, '');
  const nino = /^\W{0,3}([a-z]{2}(?:\s?\d{2}){3}\s?[a-d])\b/iu.exec(head)?.[1];
  if (nino) return nino.replace(/\s/g, '');
  return /^\W{0,3}((?=[A-Z/-]*\d)[A-Z0-9][A-Z0-9/-]{3,19})(?![\p{L}\p{N}])/iu.exec(head)?.[1];
}

const POSTCODE = /(?<![\p{L}\p{N}])([A-Z]{1,2}\d[A-Z\d]?\s{0,2}\d[ABD-HJLNP-UW-Z]{2})(?![\p{L}\p{N}])/iu;

export const readPostcode = (value: string): string | undefined => POSTCODE.exec(value)?.[1];

const PHONE = /(?<![\d\p{L}])\+?[\d(](?:[ ()-]{0,2}\d){8,13}(?!\d)/gu;
const EMAIL = /[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/gu;

/** A person may have given several, side by side. */
export const readPhones = (value: string): string[] => value.slice(0, 120).match(PHONE) ?? [];

export const readEmails = (value: string): string[] => value.slice(0, 200).match(EMAIL) ?? [];

/** Lines of an address up to its postcode. A line of one word is a town, which everybody there shares. */
export function readAddress(value: string): string[] {
  const postcode = POSTCODE.exec(value);
  const upTo = postcode ? value.slice(0, postcode.index) : value;
  return upTo
    .split(/[,\n]/)
    .map((line) => line.trim())
    .filter((line) => /\p{L}/u.test(line) && line.length <= 80)
    .slice(0, 6);
}
