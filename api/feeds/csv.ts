// A CSV of services (RFC 4180) as records that the one mapping reads. Columns have plain names; several values in one
// cell are parted by a semicolon. The shortest way for an area that has no feed.
import type { Warn } from './record.ts';
import type { Fields } from './tidy.ts';

export const csvLimits = { rowsMax: 5_000, columnsMax: 60 } as const;

/** Rows of cells. Quotes may hold commas and line ends. Null: a quote that never ends. */
export function readCells(text: string): string[][] | null {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  const source = text.replace(/^\ufeff/, '');
  for (let at = 0; at < source.length; at++) {
    const sign = source[at];
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (source[at + 1] === '"') {
        cell += '"';
        at++;
      } else isQuoted = false;
    } else if (sign === '"' && cell === '') isQuoted = true;
    else if (sign === ',' || sign === '\n' || sign === '\r') {
      row.push(cell);
      cell = '';
      if (sign === ',') continue;
      if (sign === '\r' && source[at + 1] === '\n') at++;
      if (row.length > 1 || row[0] !== '') rows.push(row);
      row = [];
      if (rows.length > csvLimits.rowsMax) return null;
    } else cell += sign;
  }
  if (isQuoted) return null;
  row.push(cell);
  if (row.length > 1 || row[0] !== '') rows.push(row);
  return rows;
}

const parts = (cell: string | undefined) =>
  (cell ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

type Cells = Readonly<Record<string, string>>;

/** `Tuesday 10:00-15:30`. */
function toSchedule(text: string): Fields {
  const match = /^([A-Za-z]+)\s+(\S+)\s*[-–]\s*(\S+)$/.exec(text);
  if (match === null) return { description: text };
  return { weekday: match[1], opens_at: match[2], closes_at: match[3] };
}

function toRecord(cells: Cells): Fields {
  const has = (name: string) => (cells[name] ?? '').trim() !== '';
  return {
    id: cells.id,
    name: cells.name,
    description: cells.description,
    url: cells.url,
    email: cells.email,
    status: has('status') ? cells.status : 'active',
    alert: cells.alert,
    assured_date: cells.assured_date,
    last_modified: cells.last_modified,
    minimum_age: cells.minimum_age,
    maximum_age: cells.maximum_age,
    fees: cells.cost,
    eligibility_description: cells.eligibility,
    application_process: has('how_to_refer') ? cells.how_to_refer : undefined,
    wait_time: cells.wait,
    organization: { name: cells.organisation },
    attributes: parts(cells.needs).map((need) => ({ taxonomy_term: { name: need } })),
    languages: parts(cells.languages).map((language) => ({ name: language })),
    schedules: parts(cells.opening).map(toSchedule),
    contacts: parts(cells.phone).map((number) => ({ title: cells.contact, phones: [{ number }] })),
    service_at_locations: [
      {
        location: {
          name: cells.place,
          latitude: cells.latitude === '' ? undefined : cells.latitude,
          longitude: cells.longitude === '' ? undefined : cells.longitude,
          addresses: [{ address_1: cells.address, city: cells.town, postal_code: cells.postcode }],
          accessibility: parts(cells.access).map((description) => ({ description })),
        },
      },
    ],
  };
}

export const csvColumns: ReadonlySet<string> = new Set(
  'id name organisation description needs url email phone contact status alert assured_date last_modified minimum_age maximum_age cost eligibility how_to_refer wait languages opening place address town postcode latitude longitude access'.split(
    ' ',
  ),
);

/** Null: no list of services. The first line names the columns; `id` and `name` must be among them. */
export function csvRecords(text: string, warn: Warn): Fields[] | null {
  const rows = readCells(text);
  const [head, ...body] = rows ?? [];
  if (head === undefined || head.length > csvLimits.columnsMax) return null;
  const names = head.map((cell) =>
    cell.trim().toLowerCase().replaceAll(/[ -]/g, '_').replace('organization', 'organisation'),
  );
  if (!names.includes('id') || !names.includes('name')) return null;
  for (const name of names) if (!csvColumns.has(name)) warn('unknown-column');
  return body.map((cells) =>
    toRecord(
      Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']).filter(([, cell]) => cell !== '')),
    ),
  );
}
