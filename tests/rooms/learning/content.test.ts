// What can be checked of the modules themselves: cards, answers that say why, sources and days, plain words, numbers that the crisis path knows
// too, and a new version for new words.
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { limits } from '#shared/basics/limits.ts';
import { needs } from '#shared/basics/lists.ts';
import { progress, saveProgress } from '#shared/contract/learning.ts';
import { competencyNames } from '#shared/learning/competencies.ts';
import { earlierShapes } from '#shared/learning/content/earlier.ts';
import { modules } from '#shared/learning/content/modules.ts';
import { moduleOf, shapeOf } from '#shared/learning/shape.ts';
import { answerIds, type LearningModule } from '#shared/learning/types.ts';
import { lines } from '#shared/next-steps/content/lines.ts';
import { readingGrade } from '#tests/rooms/next-steps/reading-age.ts';

const day = /^\d{4}-\d{2}-\d{2}$/;
const wordsOf = ({ title, lead, cards, check, reflection }: LearningModule): string[] => [
  title,
  lead,
  ...cards.flatMap(({ title: head, text, todo }) => [
    head,
    ...text,
    ...(todo ? [todo.title, ...todo.items] : []),
  ]),
  check.question,
  ...answerIds.flatMap((id) => [check.answers[id].words, check.answers[id].why]),
  reflection,
];

describe.each(modules.map((one) => [one.id, one] as const))('%s', (id, one) => {
  test('has three to six cards, a check and a question to oneself, a few minutes, and a place', () => {
    expect(one.cards.length).toBeGreaterThanOrEqual(3);
    expect(one.cards.length).toBeLessThanOrEqual(limits.moduleCardsMax);
    expect(one.minutes).toBeGreaterThanOrEqual(4);
    expect(one.minutes).toBeLessThanOrEqual(8);
    expect(one.needs.filter((need) => !needs.includes(need))).toEqual([]);
    expect(competencyNames[one.competency]).toBeTruthy();
    for (const { text, todo } of one.cards) {
      expect(text.length).toBeGreaterThan(0);
      expect(text.join(' ').length).toBeLessThanOrEqual(560);
      if (todo) expect(todo.items.length).toBeLessThanOrEqual(8);
    }
    for (const answer of answerIds) expect(one.check.answers[answer].why.length).toBeGreaterThan(40);
    expect(one.reflection).toMatch(/\?$/);
  });

  test('says where it comes from and when it was written, and names no reviewer', () => {
    expect(one.sources.length).toBeGreaterThan(0);
    expect(one.writtenOn).toMatch(day);
    expect(one.reviewBy > one.writtenOn).toBe(true);
    expect(JSON.stringify(one)).not.toMatch(/reviewed by|social prescriber\b|per ?cent|%/i);
  });

  test('has three answers that differ', () => {
    expect(new Set(answerIds.map((answer) => one.check.answers[answer].words)).size).toBe(3);
  });

  test('can be read at once', () => {
    expect(readingGrade(wordsOf(one).join(' '))).toBeLessThanOrEqual(7);
  });

  test('progress under its name passes the contract', () => {
    const input = { moduleId: id, version: one.version, lastCard: one.cards.length, answer: one.check.right };
    expect(saveProgress.input.safeParse(input).success).toBe(true);
    expect(progress.shape.moduleId.safeParse(id).success).toBe(true);
  });
});

test('every number to ring or text is one of the crisis path', () => {
  const known = new Set(lines.map(({ number }) => number.replaceAll(' ', '')));
  const rung = modules.flatMap((one) =>
    wordsOf(one).flatMap((text) => text.match(/\b(?:0\d[\d ]{7,}\d|116 123|85258|999|111|101)\b/g) ?? []),
  );
  expect(rung.length).toBeGreaterThan(8);
  expect(rung.filter((number) => !known.has(number.replaceAll(' ', '')))).toEqual([]);
});

test('names are one of a kind, and every right answer stands at another place somewhere', () => {
  expect(new Set(modules.map(({ id }) => id)).size).toBe(modules.length);
  expect([...new Set(modules.map(({ check }) => check.right))].sort()).toEqual([...answerIds]);
});

test('the shape of a version is known as long as it may be sent', () => {
  const [one] = modules as [LearningModule];
  expect(shapeOf(one.id, one.version)).toEqual({ cards: one.cards.length, right: one.check.right });
  expect(shapeOf(one.id, one.version + 1)).toBeUndefined();
  expect(shapeOf('nothing-of-ours', 1)).toBeUndefined();
  const replaced = modules.flatMap(({ id, version }) =>
    Array.from({ length: version - 1 }, (_, before) => ({ id, version: before + 1 })),
  );
  expect(replaced.filter(({ id, version }) => !shapeOf(id, version))).toEqual([]);
  expect(earlierShapes.filter(({ id, version }) => version >= (moduleOf(id)?.version ?? 999))).toEqual([]);
});

test('new words are a new version (raise it, add the shape before to `earlier.ts`, then write this list anew)', async () => {
  const digest = (one: LearningModule) =>
    createHash('sha256').update(wordsOf(one).join('\n')).digest('hex').slice(0, 16);
  const list = modules.map((one) => `${one.id} ${one.version} ${digest(one)}`).sort();
  await expect(`${list.join('\n')}\n`).toMatchFileSnapshot('versions.txt');
});
