// What the library does with words, without a server: what changed between two texts, what a file carries and how it is read
// again, what may point to one person, and how a thread becomes a draft.
import { describe, expect, it } from 'vitest';
import { extract } from '#api/features/case-library/drafting/extract.ts';
import { diffWords } from '#extension/panel/features/case-library/reading/word-diff.ts';
import { findDetails, gapsOf, openDetails } from '#shared/contract/case-details.ts';
import { caseFileVersion, type FiledCase, readCaseFile, writeCaseFile } from '#shared/contract/case-file.ts';
import { judges } from '#shared/stripping/judges/index.ts';
import { holdJudges } from '#shared/stripping/names.ts';

holdJudges(judges);

const filed: FiledCase = {
  title: 'A meter in debt: heat the same day',
  situation: 'An older man, behind a shut door.\n\nHe had no heat.',
  tried: 'We rang. "No," they said.',
  happened: 'Topped up that evening.',
  learnt: 'The supplier has a duty here.',
  steps: ['Ring the supplier.', 'Ask for a voucher; say "today".', 'Book a debt adviser.'],
  needs: ['food-fuel', 'money-debt'],
  barriers: [],
  people: ['older person'],
  organisations: ['law centre or solicitor'],
  evidence: 'case-study',
  reviewBy: '2027-04-30',
};

describe('what changed', () => {
  const changed = (before: string, after: string) =>
    diffWords(before, after).map(({ kind, text }) => `${kind[0]}:${text}`);

  it('is said word by word, and both texts can be read out of it', () => {
    expect(changed('Ring before ten.', 'Ring before noon, then write.')).toEqual([
      's:Ring before',
      'r: ten.',
      'a: noon, then write.',
    ]);
    expect(changed('same', 'same')).toEqual(['s:same']);
    expect(changed('', 'all new')).toEqual(['a:all new']);
    const pieces = diffWords('one two three four', 'one three five four');
    const read = (left: 'added' | 'removed') =>
      pieces
        .filter(({ kind }) => kind !== left)
        .map(({ text }) => text)
        .join('');
    expect([read('added'), read('removed')]).toEqual(['one two three four', 'one three five four']);
  });

  it('of very long texts is said as a whole', () => {
    const long = 'word '.repeat(700);
    expect(changed(long, `${long}more`)).toHaveLength(2);
  });
});

describe('a file', () => {
  it.each(['json', 'markdown'] as const)('%s holds what was put in', (format) => {
    const second = { ...filed, title: 'Second', reviewBy: null };
    const read = readCaseFile(format, writeCaseFile(format, [filed, second]));
    expect(read).toEqual({ problem: null, cases: [filed, second] });
  });

  it.each(['json', 'markdown'] as const)('%s holds signs that a file is written with', (format) => {
    const odd = {
      ...filed,
      situation: '# not a title\n\n## What was tried\n\\# nor this\n<!-- peer-hub-case-studies 9 -->',
      learnt: '- Needs: nothing\n1. not a step',
      steps: ['Ring them.\n2. Ring again.', '- Evidence: none', 'Go\n\nthere'],
    };
    expect(readCaseFile(format, writeCaseFile(format, [odd, filed]))).toEqual({
      problem: null,
      cases: [odd, filed],
    });
  });

  it('of Windows, with a mark of byte order, is read too', () => {
    const text = `\uFEFF${writeCaseFile('markdown', [filed])}`.replaceAll('\n', '\r\n');
    expect(readCaseFile('markdown', text)).toEqual({ problem: null, cases: [filed] });
  });

  it('that is not ours, or of another version, says which', () => {
    expect(readCaseFile('json', '[]').problem).toBe('file-not-ours');
    expect(readCaseFile('json', 'null').problem).toBe('file-not-ours');
    expect(readCaseFile('markdown', '# A title').problem).toBe('file-not-ours');
    const later = writeCaseFile('markdown', []).replace(`studies ${caseFileVersion}`, 'studies 99');
    expect(readCaseFile('markdown', later).problem).toBe('file-version');
  });

  it('written badly is read without failing, and refused later by what is missing', () => {
    const text = '<!-- peer-hub-case-studies 1 -->\n\n# Only a title\n\n## Next steps\n\nno list\n';
    const { cases } = readCaseFile('markdown', text) as { cases: FiledCase[] };
    expect(cases).toHaveLength(1);
    expect(cases[0]).toMatchObject({ title: 'Only a title', situation: '', steps: [], needs: [] });
  });
});

describe('what may point to one person', () => {
  const told = { ...filed, situation: 'The retired vicar of our village.', happened: 'He is 47 years old.' };

  it('is found over all sections together, at its place in its own section', () => {
    const found = findDetails(told);
    const words = found.map(({ field, start, end }) =>
      (told[field as 'situation' | 'happened'] ?? '').slice(start, end),
    );
    expect(new Set(found.map(({ field }) => field))).toEqual(new Set(['situation', 'happened']));
    expect(words.join(' | ')).toMatch(/vicar/);
    expect(findDetails(filed)).toEqual([]);
  });

  it('is answered by a span that covers it, in its own section alone', () => {
    const found = findDetails(told);
    const whole = (field: 'situation' | 'happened') => ({ field, start: 0, end: told[field].length });
    expect(openDetails(found, [whole('situation'), whole('happened')])).toEqual([]);
    expect(openDetails(found, [whole('situation')]).map(({ field }) => field)).toEqual(
      found.filter(({ field }) => field === 'happened').map(({ field }) => field),
    );
    expect(openDetails(found, [{ field: 'tried', start: 0, end: 999 }])).toEqual(found);
  });

  it('gaps are named', () => {
    expect(gapsOf({ ...filed, tried: ' ', steps: ['One.', '', 'Three.'], people: [] })).toEqual([
      'tried',
      'steps.1',
      'people',
    ]);
  });
});

describe('a thread', () => {
  const from = (question: string, answer: string, later: string[] = []) =>
    extract({ title: 'A title', question, answer, later });

  it('gives its steps as they were listed, or the sentences that tell what to do', () => {
    expect(from('A question.', 'Three next steps:\n1. Ring them.\n2) Write.\n- Wait.').steps).toEqual([
      'Ring them.',
      'Write.',
      'Wait.',
    ]);
    const told = from(
      'A question.',
      'It is hard. Ring the landlord first. You could ask the council. That is all.',
    );
    expect(told.steps).toEqual(['Ring the landlord first.', 'You could ask the council.', '']);
    expect(told.learnt).toBe('It is hard. That is all.');
  });

  it('leaves out greetings, thanks and what was asked, and keeps what came of it', () => {
    const { situation, tried, happened } = from(
      'Hi all. A couple lost their heating. We rang the council twice. What next? Thanks in advance!',
      'Ring the supplier.',
      ['Thank you! The heating was on by six.'],
    );
    expect(situation).toBe('A couple lost their heating.');
    expect(tried).toBe('We rang the council twice.');
    expect(happened).toBe('The heating was on by six.');
  });

  it('cuts at the end of a sentence, and keeps within every limit', () => {
    const long = 'This sentence is one of very many. '.repeat(60);
    const { situation, learnt, steps } = from(long, `1. ${long}\n2. Two words.\n3. Three.`);
    expect(situation.length).toBeLessThanOrEqual(900);
    expect(situation).toMatch(/many\.$/);
    expect(steps[0]?.length).toBeLessThanOrEqual(320);
    expect(steps[0]).toMatch(/many\.$/);
    expect(learnt).toBe('');
  });

  it('knows a food bank from a bank', () => {
    expect(from('The food bank was shut.', 'Ask.').organisations).toEqual(['food charity']);
    expect(from('The bank closed the account.', 'Ask.').organisations).toEqual(['bank']);
  });
});
