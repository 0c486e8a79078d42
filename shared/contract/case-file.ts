// Case studies as a file, to read elsewhere and to bring in again: JSON, or Markdown that a person can read and write. It
// carries no name: who is credited here is nobody there. Pure; panel and API ask the same.
import { limits } from '#shared/basics/limits.ts';

export const caseFileVersion = 1;
const kind = 'peer-hub-case-studies';

/** A case study as a file carries it. */
export type FiledCase = {
  title: string;
  situation: string;
  tried: string;
  happened: string;
  learnt: string;
  steps: string[];
  needs: string[];
  barriers: string[];
  people: string[];
  organisations: string[];
  evidence: string;
  reviewBy: string | null;
};
export type CaseFile = { problem: 'file-not-ours' | 'file-version' } | { problem: null; cases: unknown[] };

const sections = [
  ['situation', 'Situation'],
  ['tried', 'What was tried'],
  ['happened', 'What happened'],
  ['learnt', 'What was learnt'],
] as const;
const facts = [
  ['needs', 'Needs'],
  ['barriers', 'Barriers'],
  ['people', 'People'],
  ['organisations', 'Organisations'],
] as const;

/** What surrounds a file on its way. */
const envelopeBytes = 1_024;

/** Whether a file may come in again: so long, and so many bytes once it is part of a request. */
export const mayComeIn = (text: string): boolean =>
  text.length <= limits.importCharsMax &&
  bytesOf(JSON.stringify(text)) <= limits.requestBytesMax - envelopeBytes;

/** In UTF-8. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** The first of them that fit into one file that may come in again. One alone always does. */
export function writeCasesThatFit(
  format: 'json' | 'markdown',
  cases: readonly FiledCase[],
): { text: string; count: number } {
  let count = cases.length;
  let text = writeCaseFile(format, cases);
  while (count > 1 && !mayComeIn(text)) {
    count -= 1;
    text = writeCaseFile(format, cases.slice(0, count));
  }
  return { text, count };
}

export function writeCaseFile(format: 'json' | 'markdown', cases: readonly FiledCase[]): string {
  if (format === 'json') return `${JSON.stringify({ kind, version: caseFileVersion, cases }, null, 2)}\n`;
  return [`<!-- ${kind} ${caseFileVersion} -->`, ...cases.map(toMarkdown)].join('\n\n');
}

/** A step goes on in lines that are moved in. */
const indent = '   ';
/** A line of a story that would be taken for a heading. */
const escaped = (text: string): string => text.replace(/^(\\*#)/gm, '\\$1');
const unescaped = (text: string): string => text.replace(/^\\(\\*#)/gm, '$1');

function toMarkdown(one: FiledCase): string {
  return [
    `# ${one.title}`,
    ...sections.map(([field, heading]) => `## ${heading}\n\n${escaped(one[field])}`),
    `## Next steps\n\n${one.steps.map((step, place) => `${place + 1}. ${step.replaceAll('\n', `\n${indent}`)}`).join('\n')}`,
    [
      ...facts.map(([field, heading]) => `- ${heading}: ${one[field].join('; ')}`),
      `- Evidence: ${one.evidence}`,
      `- Review by: ${one.reviewBy ?? ''}`,
    ].join('\n'),
    '',
  ].join('\n\n');
}

export function readCaseFile(format: 'json' | 'markdown', text: string): CaseFile {
  return format === 'json' ? readJson(text) : readMarkdown(text);
}

function readJson(text: string): CaseFile {
  const file = parsed(text);
  if (typeof file !== 'object' || file === null || !('kind' in file) || file.kind !== kind)
    return { problem: 'file-not-ours' };
  if (!('version' in file) || file.version !== caseFileVersion) return { problem: 'file-version' };
  if (!('cases' in file) || !Array.isArray(file.cases)) return { problem: 'file-not-ours' };
  return { problem: null, cases: file.cases };
}

/** What is no JSON is no file of ours; that is said by the caller, in the same words. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function readMarkdown(text: string): CaseFile {
  const [, version] = /^\uFEFF?\s*<!-- peer-hub-case-studies (\d{1,6}) -->/.exec(text) ?? [];
  if (version === undefined) return { problem: 'file-not-ours' };
  if (Number(version) !== caseFileVersion) return { problem: 'file-version' };
  const cases = text
    .replace(/\r\n?/g, '\n')
    .split(/^(?=# )/m)
    .slice(1)
    .map(fromMarkdown);
  return { problem: null, cases };
}

function fromMarkdown(text: string): FiledCase {
  const [head = '', ...parts] = text.split(/^(?=## )/m);
  const under = new Map(
    parts.map((part) => {
      const [heading = '', ...lines] = part.split('\n');
      return [heading.slice(3).trim(), unescaped(lines.join('\n').trim())] as const;
    }),
  );
  // The facts stand below the steps, as a list of their own.
  const [steps = '', ...rest] = (under.get('Next steps') ?? '').split(/^(?=- (?:Needs|Barriers|People):)/m);
  const fact = new Map(
    rest
      .join('\n')
      .split('\n')
      .map((line) => {
        const [, name = '', value = ''] = /^- ([^:]{1,40}):(.*)$/.exec(line) ?? [];
        return [name, value.trim()] as const;
      }),
  );
  const listed = (name: string) =>
    (fact.get(name) ?? '')
      .split(';')
      .map((one) => one.trim())
      .filter((one) => one !== '');
  return {
    title: head.replace(/^# /, '').trim(),
    situation: under.get('Situation') ?? '',
    tried: under.get('What was tried') ?? '',
    happened: under.get('What happened') ?? '',
    learnt: under.get('What was learnt') ?? '',
    steps: readSteps(steps),
    needs: listed('Needs'),
    barriers: listed('Barriers'),
    people: listed('People'),
    organisations: listed('Organisations'),
    evidence: fact.get('Evidence') ?? '',
    reviewBy: fact.get('Review by') || null,
  };
}

/** `1. ` begins one; what is moved in below goes on with it. */
function readSteps(text: string): string[] {
  const steps: string[] = [];
  for (const line of text.split('\n')) {
    const [, first] = /^\s{0,2}\d{1,2}\. (.*)$/.exec(line) ?? [];
    const last = steps.at(-1);
    if (first !== undefined) steps.push(first);
    else if (last !== undefined && line.startsWith(indent))
      steps[steps.length - 1] = `${last}\n${line.slice(indent.length)}`;
  }
  return steps.map((step) => step.trim()).slice(0, limits.caseSteps + 1);
}
