// What can be checked of the toolkit's words and weight: plain words, no figures and no blame, numbers that the crisis path knows too, every
// stage served, nothing to type a name into, and nothing of it in the panel's first frame.
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { needLabels } from '#extension/panel/features/channels/words-of-lists.ts';
import { talkCards } from '#extension/panel/features/toolkit/content/cards.ts';
import { cardsFor } from '#extension/panel/features/toolkit/content/fitting.ts';
import { guide } from '#extension/panel/features/toolkit/content/guide.ts';
import { leaflet, plan, whoDoesWhat, wordsToSend } from '#extension/panel/features/toolkit/content/pages.ts';
import { provenance } from '#extension/panel/features/toolkit/content/provenance.ts';
import { rolePlays } from '#extension/panel/features/toolkit/content/role-plays.ts';
import { stagePages } from '#extension/panel/features/toolkit/content/stages.ts';
import { stages } from '#extension/panel/features/toolkit/content/types.ts';
import { composePage } from '#extension/panel/features/toolkit/page-text.ts';
import { talkNeeds } from '#extension/panel/features/toolkit/record/tally.ts';
import { lines } from '#shared/next-steps/content/lines.ts';
import { files, read } from '#tests/house/files.ts';
import { readingGrade } from '#tests/rooms/next-steps/reading-age.ts';

const pages = [whoDoesWhat, leaflet, wordsToSend, plan];
const parts: [name: string, words: unknown][] = [
  ['the guide', guide],
  ['the cards', talkCards],
  ['the stages', stagePages],
  ['the scenes', rolePlays],
  ...pages.map((page): [string, unknown] => [page.title, page]),
];
/** Everything that people read, as sentences. */
function sentencesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(sentencesOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    ['id', 'look', 'stages'].includes(key) ? [] : sentencesOf(part),
  );
}
const all = sentencesOf([guide, talkCards, stagePages, rolePlays, pages]);

describe('the words', () => {
  test.each(parts)('%s can be read at once', (_, part) => {
    const text = sentencesOf(part)
      .map((one) => (/[.?!:]$/.test(one) ? one : `${one}.`))
      .join(' ');
    expect(readingGrade(text)).toBeLessThanOrEqual(7);
  });

  test('say link worker and person, quote no figures, name no reviewer and no score', () => {
    const wrong =
      /social prescriber|service user|client\b|per ?cent|%|reviewed by|\bpatients?\b|non-?complian|hard[- ]to[- ]reach|suffer/i;
    expect(all.filter((one) => wrong.test(one))).toEqual([]);
    expect(all.filter((one) => /\d/.test(one.replace(/\b(?:999|111|option 2)\b/g, '')))).toEqual([]);
  });

  test('every number to ring is one of the crisis path', () => {
    const known = new Set(lines.map(({ number }) => number.replaceAll(' ', '')));
    const rung = all.flatMap((one) => one.match(/\b(?:0\d[\d ]{7,}\d|999|111|101)\b/g) ?? []);
    expect(rung.length).toBeGreaterThan(3);
    expect(rung.filter((number) => !known.has(number.replaceAll(' ', '')))).toEqual([]);
  });

  test('say where they come from, when they were written and until when, and that nobody has reviewed them', () => {
    expect(provenance.sources.length).toBeGreaterThan(0);
    expect(provenance.reviewBy > provenance.writtenOn).toBe(true);
    expect(read('extension/panel/features/toolkit/messages.ts')).toContain(
      'No professional has reviewed them',
    );
  });
});

describe('what fits', () => {
  test('the guide goes from preparing to ending well, each with what to do and what to say', () => {
    expect(guide.map(({ id }) => id)).toEqual([
      ...['prepare', 'introduce', 'talk', 'agree', 'follow-up', 'end-well'],
    ]);
    for (const { todo, say } of guide) expect(Math.min(todo.length, say.length)).toBeGreaterThan(1);
  });

  test('every stage has its page; in a crisis there is no card and nothing to browse', () => {
    expect(stagePages.map(({ id }) => id)).toEqual([...stages]);
    for (const { id, look, ideas } of stagePages) {
      expect(ideas.length).toBeGreaterThan(3);
      expect(look.filter((need) => !talkNeeds.includes(need) || !needLabels[need])).toEqual([]);
      if (id === 'crisis') expect([cardsFor(id), look]).toEqual([[], []]);
      else expect(Math.min(cardsFor(id).length, look.length)).toBeGreaterThan(3);
    }
  });

  test('each card asks one open question and says what may follow', () => {
    expect(new Set(talkCards.map(({ id }) => id)).size).toBe(talkCards.length);
    for (const { ask, listen, step } of talkCards) {
      expect(ask.match(/\?/g)).toHaveLength(1);
      expect(ask.length).toBeLessThanOrEqual(90);
      expect(Math.min(listen.length, step.length)).toBeGreaterThan(10);
    }
  });

  test('a page is copied with its headings and lists', () => {
    const text = composePage(whoDoesWhat);
    expect(text.split('\n\n')[0]).toBe('What a link worker does');
    for (const role of [
      'Link worker:',
      'Care coordinator:',
      'Health coach:',
      'Community development worker:',
    ])
      expect(text).toContain(`- ${role}`);
  });
});

describe('the shelf', () => {
  const shelf = files.filter((file) => file.startsWith('extension/panel/features/toolkit/'));

  test('has no box for words: a day and choices are all that can be given', () => {
    const boxes = shelf.flatMap(
      (file) => read(file).match(/<(?:TextField|TextArea|input|textarea)\b[^>]*>/g) ?? [],
    );
    expect(boxes).toHaveLength(1);
    expect(boxes[0]).toContain('type="date"');
  });

  test('reaches no network, not even through a friend', () => {
    const reached = [...walk('extension/panel/features/toolkit/ToolkitView.tsx')];
    expect(reached.length).toBeGreaterThan(20);
    expect(reached.filter((file) => /^extension\/(wire|bridge|worker|platform)\//.test(file))).toEqual([]);
  });

  test('is no part of the panel’s first frame, nor are the pieces that only it wears', () => {
    const first = walk('extension/entrypoints/sidepanel/main.tsx');
    expect(first.has('extension/panel/features/learning/LearnView.tsx')).toBe(true);
    const late = [...first].filter(
      (file) => /^extension\/kit\/(late\.ts|paper\/|figures\/)/.test(file) || shelf.includes(file),
    );
    expect(late.sort()).toEqual([
      'extension/panel/features/toolkit/index.ts',
      'extension/panel/features/toolkit/screens.ts',
    ]);
  });
});

/** A whole statement at the beginning of a line; types are erased, and `import(…)` is brought in later. */
const statement =
  /^(?:import|export)\s+(?!type\b)(?:\w+\s*,?\s*)?(?:\{[^}]*\}|\*(?:\s+as\s+\w+)?)?\s*(?:from\s+)?'([#.][^']+)'/gm;

/** Every file that comes with this one at once. */
function walk(from: string, seen = new Set<string>()): Set<string> {
  if (seen.has(from) || !files.includes(from)) return seen;
  seen.add(from);
  for (const [, path = ''] of read(from).matchAll(statement))
    walk(path.startsWith('#') ? path.slice(1) : join(dirname(from), path), seen);
  return seen;
}
