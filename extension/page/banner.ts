// Reads from the page who the record belongs to: the NHS Common User Interface banner and labelled particulars, wherever they stand.
// What it finds is raw and stays in the page. Finding too much costs a word of a draft; finding too little costs a person.
import type { Identity } from '#shared/stripping/index.ts';
import {
  bannerNames,
  type Labelled,
  labelledParts,
  readAddress,
  readBorn,
  readEmails,
  readName,
  readNumber,
  readPhones,
  readPostcode,
} from './labels.ts';
import { type Line, linesOf } from './lines.ts';

/**
 * `at` is the line it was found on. `anchors`: only a patient's particulars look like this. `isField`: it stands in a banner and not in
 * a sentence, so it says whose record this is and not only who is spoken of.
 */
type Fact = { at: number; anchors: boolean; needsAnchor: boolean; isField: boolean } & Partial<Identity>;

/** What names the record: the first that stands in a banner. */
export type Banner = { identity: Identity; record: { number?: string; name?: string; born?: string } };

/** A label like "Name" or "Tel" counts when a birth or a patient's number stands this near. */
const NEAR_LINES = 40;
const ADDRESS_LINES_MAX = 6;
const COLUMN_ROWS_MAX = 20;
const FACTS_MAX = 200;

/** A table may be a list of people; then each row is somebody, and every one of them is stripped. */
function columnValues(block: Element): string[] {
  const cell = block.closest<HTMLTableCellElement>('th, td');
  const row = cell?.closest('tr');
  const table = cell?.closest('table');
  if (!cell || !row || !table) return [];
  const isHeading = [...row.cells].every((c) => c.localName === 'th') && row.cells.length > 1;
  if (!isHeading) return [];
  return [...table.rows]
    .slice(row.rowIndex + 1, row.rowIndex + 1 + COLUMN_ROWS_MAX)
    .map((r) => r.cells[cell.cellIndex]?.textContent?.trim().slice(0, 200) ?? '')
    .filter(Boolean);
}

const isLabelAlone = (line: Line | undefined): boolean => {
  const [first, ...rest] = line ? labelledParts(line.text) : [];
  return first?.value === '' && first.isMarked && rest.length === 0;
};

/** Labels may come in a run with their values in a run after them: the n-th value belongs to the n-th label. */
function valueAfter(lines: Line[], at: number): number {
  let first = at;
  while (first > 0 && isLabelAlone(lines[first - 1])) first--;
  let last = at;
  while (isLabelAlone(lines[last + 1])) last++;
  return last + 1 + (at - first);
}

/** An address runs over lines; it ends with its postcode, its block or the next label. */
function addressAfter(lines: Line[], at: number, begun: string): string {
  const parts = begun ? [begun] : [];
  const block = lines[at]?.block;
  for (let i = at; parts.length < ADDRESS_LINES_MAX; i++) {
    const line = lines[i];
    if (!line || readPostcode(parts.join(', '))) break;
    if (labelledParts(line.text).some((part) => part.isMarked)) break;
    const isSameBlock = line.block === block || line.block.parentElement === block?.parentElement;
    if (!isSameBlock) break;
    parts.push(line.text.replaceAll('\u001f', ' '));
  }
  return parts.join('\n');
}

function factOf(
  { particular, isPatients, isMarked }: Labelled,
  value: string,
): Omit<Fact, 'at' | 'isField'> | undefined {
  const found = (parts: Partial<Identity>, anchors = false, needsAnchor = true) => ({
    anchors,
    needsAnchor,
    ...parts,
  });
  if (particular === 'born') {
    const born = readBorn(value);
    return born ? found({ born }, true, false) : undefined;
  }
  if (particular === 'number') {
    const number = readNumber(value);
    return number ? found({ numbers: [number] }, true, false) : undefined;
  }
  // From here on the shape is loose, so the label must stand as a label.
  if (!isMarked) return undefined;
  if (particular === 'name') {
    const name = readName(value, isPatients ? 1 : 2);
    return name ? found({ names: [name] }) : undefined;
  }
  if (particular === 'address') {
    const addressLines = readAddress(value);
    const postcode = readPostcode(value);
    return addressLines.length > 0
      ? found({ addressLines, postcodes: postcode ? [postcode] : [] })
      : undefined;
  }
  if (particular === 'phone') {
    const phones = readPhones(value);
    return phones.length > 0 ? found({ phones }) : undefined;
  }
  if (particular === 'email') {
    const emails = readEmails(value);
    return emails.length > 0 ? found({ emails }) : undefined;
  }
  const postcode = readPostcode(value);
  return postcode ? found({ postcodes: [postcode] }) : undefined;
}

function factsOfLabel(lines: Line[], at: number, part: Labelled): Fact[] {
  const line = lines[at];
  if (!line) return [];
  const inColumn = part.value === '' ? columnValues(line.block) : [];
  const next = part.value === '' ? valueAfter(lines, at) : at + 1;
  const values =
    inColumn.length > 0
      ? inColumn
      : part.particular === 'address'
        ? [addressAfter(lines, next, part.value)]
        : [part.value || (lines[next]?.text.replaceAll('\u001f', ' ') ?? '')];
  return values.flatMap((value) => {
    const fact = factOf(part, value);
    return fact ? [{ at, isField: part.isField, ...fact }] : [];
  });
}

function factsOf(lines: Line[]): Fact[] {
  const facts: Fact[] = [];
  for (const [at, line] of lines.entries()) {
    if (facts.length > FACTS_MAX) break;
    const names = bannerNames(line.text);
    const isBanner = names.some(({ hasTitle }) => hasTitle);
    for (const { name, hasTitle } of names)
      facts.push({ at, anchors: hasTitle, needsAnchor: !hasTitle, isField: true, names: [name] });
    for (const part of labelledParts(line.text))
      facts.push(...factsOfLabel(lines, at, { ...part, isField: part.isField || isBanner }));
  }
  const anchors = facts.filter((fact) => fact.anchors).map((fact) => fact.at);
  return facts.filter(
    (fact) => !fact.needsAnchor || anchors.some((at) => Math.abs(at - fact.at) <= NEAR_LINES),
  );
}

const distinct = (parts: (string[] | undefined)[]): string[] => [...new Set(parts.flatMap((p) => p ?? []))];

/** Documents outermost first, so that the record on top names the record and a letter within it does not. */
export function readBanner(documents: Document[]): Banner {
  const facts = factsOf(documents.flatMap(linesOf));
  const born = facts.find((fact) => fact.born)?.born;
  const identity: Identity = {
    names: distinct(facts.map((f) => f.names)),
    numbers: distinct(facts.map((f) => f.numbers)),
    ...(born && { born }),
    addressLines: distinct(facts.map((f) => f.addressLines)),
    postcodes: distinct(facts.map((f) => f.postcodes)),
    phones: distinct(facts.map((f) => f.phones)),
    emails: distinct(facts.map((f) => f.emails)),
  };
  const fields = facts.filter((fact) => fact.isField);
  const numbers = distinct(fields.map((f) => f.numbers));
  const fieldBorn = fields.find((f) => f.born)?.born;
  const record = {
    // A national number stays the same on every screen. A local one may stand in any cell, so it needs a birth beside it.
    number: numbers.find((n) => /^\d{10}$/.test(n)) ?? (fieldBorn && numbers[0]),
    name: fields.find((f) => f.names)?.names?.[0],
    born: fieldBorn,
  };
  return { identity, record };
}
