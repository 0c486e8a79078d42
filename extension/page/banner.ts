// Reads from the page who the record belongs to: the NHS Common User Interface banner and labelled particulars, wherever they stand.
// What it finds is raw and stays in the page. Finding too much costs a word of a draft; finding too little costs a person.
import type { Identity } from '#shared/stripping/index.ts';
import {
  bannerNames,
  type Labelled,
  labelledParts,
  readAddress,
  readBorn,
  readEmail,
  readName,
  readNumber,
  readPhone,
  readPostcode,
} from './labels.ts';
import { type Line, linesOf } from './lines.ts';

/** `at` is the line it was found on. `anchors`: only a patient's particulars look like this. */
type Fact = { at: number; anchors: boolean; needsAnchor: boolean } & Partial<Identity>;

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

function factOf({ particular, isPatients, isMarked }: Labelled, value: string): Omit<Fact, 'at'> | undefined {
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
  const read = { postcode: readPostcode, phone: readPhone, email: readEmail }[particular](value);
  if (!read) return undefined;
  return found({
    [({ postcode: 'postcodes', phone: 'phones', email: 'emails' } as const)[particular]]: [read],
  });
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
    return fact ? [{ at, ...fact }] : [];
  });
}

function factsOf(lines: Line[]): Fact[] {
  const facts: Fact[] = [];
  for (const [at, line] of lines.entries()) {
    if (facts.length > FACTS_MAX) break;
    for (const { name, hasTitle } of bannerNames(line.text))
      facts.push({ at, anchors: hasTitle, needsAnchor: !hasTitle, names: [name] });
    for (const part of labelledParts(line.text)) facts.push(...factsOfLabel(lines, at, part));
  }
  const anchors = facts.filter((fact) => fact.anchors).map((fact) => fact.at);
  return facts.filter(
    (fact) => !fact.needsAnchor || anchors.some((at) => Math.abs(at - fact.at) <= NEAR_LINES),
  );
}

const distinct = (parts: (string[] | undefined)[]): string[] => [...new Set(parts.flatMap((p) => p ?? []))];

/** Documents outermost first; the first birth and the first number found are taken as the record's own. */
export function readBanner(documents: Document[]): Identity {
  const facts = factsOf(documents.flatMap(linesOf));
  const born = facts.find((fact) => fact.born)?.born;
  return {
    names: distinct(facts.map((f) => f.names)),
    numbers: distinct(facts.map((f) => f.numbers)),
    ...(born && { born }),
    addressLines: distinct(facts.map((f) => f.addressLines)),
    postcodes: distinct(facts.map((f) => f.postcodes)),
    phones: distinct(facts.map((f) => f.phones)),
    emails: distinct(facts.map((f) => f.emails)),
  };
}
