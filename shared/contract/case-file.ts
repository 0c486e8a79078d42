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

export function writeCaseFile(format: 'json' | 'markdown', cases: readonly FiledCase[]): string {
  if (format === 'json') return `${JSON.stringify({ kind, version: caseFileVersion, cases }, null, 2)}\n`;
  return [`<!-- ${kind} ${caseFileVersion} -->`, ...cases.map(toMarkdown)].join('\n\n');
}

function toMarkdown(one: FiledCase): string {
  return [
    `# ${one.title}`,
    ...sections.map(([field, heading]) => `## ${heading}\n\n${one[field]}`),
    `## Next steps\n\n${one.steps.map((step, place) => `${place + 1}. ${step.replace(/\n+/g, ' ')}`).join('\n')}`,
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
      return [heading.slice(3).trim(), lines.join('\n').trim()] as const;
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
    steps: steps
      .split('\n')
      .flatMap((line) => /^\d{1,2}\. (.*)$/.exec(line.trim())?.[1] ?? [])
      .slice(0, limits.caseSteps + 1),
    needs: listed('Needs'),
    barriers: listed('Barriers'),
    people: listed('People'),
    organisations: listed('Organisations'),
    evidence: fact.get('Evidence') ?? '',
    reviewBy: fact.get('Review by') || null,
  };
}
