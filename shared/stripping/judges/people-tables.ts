// Cells under a header that says what they hold: names, record numbers. Pipes, tabs, commas and semicolons part them.
// A table needs its header; without one a row is read as a sentence.
import { type Claims, claim } from '#shared/stripping/claims.ts';
import { BRAND, LAST, NEVER, PUBLIC_PLACE } from '#shared/stripping/lexicon.ts';
import type { Tokens } from '#shared/stripping/tokens.ts';
import { put } from './name-span.ts';
import { isName, isStranger, isUpper } from './word-sense.ts';

const NAME_HEAD =
  /^(?:(?:full |first |last |middle |given |family |preferred |known |patient |client |pt |carer |worker |referrer |contact |child |parent |staff |key ?worker |service user )?names?|first|last|surname|forenames?|forename\(s\)|patient|pt|client|service user|su|resident|tenant|carer|referrer|referred by|worker|key ?worker|contact|nok|next of kin|gp|clinician|attendee|participant|volunteer|member|learner|parent|child|who|person)$/;
const ID_HEAD =
  /^(?:hosp(?:ital)?\.? ?(?:no|number|id)?\.?|mrn|(?:patient|pt|client|emis|systmone|s1|rio|pas|mosaic|case) ?(?:id|no|number|ref)\.?|unit no\.?|record no\.?)$/;
const SIGNS = ['|', '\t', ',', ';'];

type Cell = { text: string; start: number };

function cellsOf(line: string, at: number, sign: string): Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  for (const part of line.split(sign)) {
    const lead = part.length - part.trimStart().length;
    cells.push({ text: part.trim().replace(/^"|"$/g, ''), start: at + from + lead });
    from += part.length + 1;
  }
  return cells;
}

const isCode = (text: string) => /^[A-Za-z]{0,4}[-/ ]?\d{3,12}[A-Za-z]?$/.test(text);

/** Claims the cells of every table in the text. */
export function findTables(c: Claims, t: Tokens): void {
  const signs = t.text.includes('\n') ? SIGNS.filter((one) => t.text.includes(one)) : [];
  if (signs.length === 0) return;
  let kinds: (('name' | 'id') | undefined)[] = [];
  let sign = '';
  let at = 0;
  let token = 0;
  for (const line of t.text.split('\n')) {
    const start = at;
    at += line.length + 1;
    if (sign && !line.includes(sign)) {
      sign = '';
      continue;
    }
    const header = headerOf(line, signs);
    if (header) {
      ({ sign, kinds } = header);
      continue;
    }
    if (!sign || line.length > 2000) continue;
    const cells = cellsOf(line, start, sign);
    cells.forEach((cell, k) => {
      const kind = kinds[k];
      if (!kind || cell.text === '') return;
      while (token > 0 && t.start(token) > cell.start) token--;
      while (token < t.count && t.start(token) < cell.start) token++;
      claimCell(c, t, token, cell, kind);
    });
  }
}

type Header = { sign: string; kinds: (('name' | 'id') | undefined)[] };

function headerOf(line: string, signs: readonly string[]): Header | undefined {
  if (line.length > 300) return undefined;
  for (const sign of signs) {
    const first = line.indexOf(sign);
    // Prose has longer pieces at its ends.
    if (first < 0 || first > 80 || line.length - line.lastIndexOf(sign) > 80) continue;
    // No digit but that of "S1".
    if (/(?<!s)\d|[02-9]/i.test(line)) return undefined;
    const kinds = headersOf(line, sign);
    if (kinds) return { sign, kinds };
  }
  return undefined;
}

/** What the columns hold, if this line is a header: two cells and more, short, one of them known, none with a digit. */
function headersOf(line: string, sign: string): (('name' | 'id') | undefined)[] | undefined {
  const cells = cellsOf(line.toLowerCase(), 0, sign);
  if (cells.filter((cell) => cell.text !== '').length < 2 || cells.some((cell) => cell.text.length > 24))
    return undefined;
  const kinds = cells.map((cell) =>
    NAME_HEAD.test(cell.text) ? 'name' : ID_HEAD.test(cell.text) ? 'id' : undefined,
  );
  return kinds.some((k) => k !== undefined) ? kinds : undefined;
}

function claimCell(c: Claims, t: Tokens, first: number, cell: Cell, kind: 'name' | 'id'): void {
  let last = first;
  while (last + 1 < t.count && t.start(last + 1) < cell.start + cell.text.length) last++;
  if (first >= t.count || c.taken[first] !== 0) return;
  if (kind === 'id') {
    if (isCode(cell.text))
      claim(c, t, 'LOCAL_PATIENT_ID', first, last, 'a number under the name of its column');
    return;
  }
  if (
    last - first > 3 ||
    cell.text.length > 40 ||
    /^(?:n\/?a|none|nil|unknown|tbc|yes|no|self|-+)$/i.test(cell.text)
  )
    return;
  for (let k = first; k <= last; k++) {
    if (t.isDigits(k) || !t.isWord(k)) return;
    if (t.has(k, t.has(k, LAST) ? NEVER : BRAND | NEVER | PUBLIC_PLACE) && first === last) return;
  }
  // "Phone", "Home visit", "ANP": no word of it may be a name.
  let named = false;
  for (let k = first; k <= last; k++)
    if (isName(t, k) || (isStranger(t, k) && !(isUpper(t, k) && t.size(k) < 5))) named = true;
  if (!named) return;
  // A title stays outside.
  let from = first;
  if (/^(?:mr|mrs|ms|miss|mx|dr|prof|rev)$/.test(t.word(from)) && from < last) from++;
  put(c, t, from, last, 'a name under the name of its column');
}
