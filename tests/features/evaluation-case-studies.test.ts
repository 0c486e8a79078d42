// The case studies that ship with the evaluation keep their promises: every need, three steps, within the limits, harmless
// to the engine, no number but public helplines, and never marked as more than a story.
import { beforeAll, describe, expect, it } from 'vitest';
import { type CaseStudy, caseStudies } from '#api/evaluation/content/case-studies/index.ts';
import { evaluationContent } from '#api/evaluation/content/index.ts';
import { organisationTypes, peopleKinds } from '#shared/basics/case-lists.ts';
import { limits } from '#shared/basics/limits.ts';
import { barriers, needs } from '#shared/basics/lists.ts';
import { findIdentifiers, loadJudges } from '#shared/stripping/index.ts';

// As the API looks at everybody's words.
beforeAll(loadJudges);

const [community] = evaluationContent.communities;
const people = new Map(community.people.map((person) => [person.key, person]));
const areas = new Set(community.areas.map(({ key }) => key));

const sectionsOf = (each: CaseStudy) => [each.situation, each.tried, each.happened, each.learnt];
/** Every text that a reader meets, with where it stands. */
const texts = caseStudies.flatMap((each) =>
  [each.title, ...sectionsOf(each), ...each.nextSteps].map((text, index) => ({
    where: `${each.key} ${index}`,
    text,
  })),
);

/** DOMAIN 5.1: numbers that at least one public source corroborates, and the emergency numbers. */
const publicNumbers = [
  ...['999', '111', '101', '116 123', '85258', '0808 2000 247', '0808 808 4000', '0808 800 4444'],
  ...['0345 345 4 345', '0800 678 1602', '0800 4 70 80 90', '0800 808 3733', '0300 123 6600'],
  ...['0808 8020 133', '0808 808 1677'],
];

describe('the case studies of the evaluation', () => {
  it('are about sixty, each with a key of its own, all marked as made up', () => {
    expect(caseStudies.length).toBeGreaterThanOrEqual(60);
    const keys = caseStudies.map(({ key }) => key);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    for (const each of caseStudies) {
      expect(each.key).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(each.isFictional).toBe(true);
    }
    const titles = caseStudies.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('leave no need and no barrier empty, and file at least one under every need', () => {
    const first = new Set(caseStudies.map((each) => each.needs[0]));
    expect(needs.filter((need) => !first.has(need))).toEqual([]);
    const met = new Set(caseStudies.flatMap((each) => each.barriers));
    expect(barriers.filter((barrier) => !met.has(barrier))).toEqual([]);
    for (const each of caseStudies) {
      expect(each.needs.length, each.key).toBeGreaterThan(0);
      expect(each.needs.length, each.key).toBeLessThanOrEqual(limits.needsPerThreadMax);
      expect(each.barriers.length, each.key).toBeGreaterThan(0);
      expect(each.barriers.length, each.key).toBeLessThanOrEqual(limits.barriersPerThreadMax);
      expect(new Set(each.needs).size).toBe(each.needs.length);
    }
  });

  it('say what to do next in exactly three steps, none of them empty', () => {
    for (const each of caseStudies) {
      expect(each.nextSteps, each.key).toHaveLength(3);
      for (const step of each.nextSteps) expect(step.length, each.key).toBeGreaterThan(30);
    }
  });

  it('keep to the limits', () => {
    for (const each of caseStudies) {
      expect(each.title.length, each.key).toBeLessThanOrEqual(limits.titleCharsMax);
      for (const section of sectionsOf(each)) {
        expect(section.length, each.key).toBeGreaterThan(40);
        expect(section.length, each.key).toBeLessThanOrEqual(limits.caseSectionCharsMax);
      }
      for (const step of each.nextSteps)
        expect(step.length, `${each.key} step`).toBeLessThanOrEqual(limits.caseStepCharsMax);
    }
  });

  it('are credited to people of the community who may write, or to nobody by choice', () => {
    for (const { key, author, area } of caseStudies) {
      if (area !== null) expect(areas, key).toContain(area);
      if (author === null) continue;
      expect(people.get(author)?.roles, key).toContain('member');
      expect(people.get(author)?.isSuspended, key).toBe(false);
    }
    expect(caseStudies.filter(({ author }) => author === null).length).toBeGreaterThan(3);
    expect(new Set(caseStudies.map(({ area }) => area))).toEqual(new Set([...areas, null]));
  });

  it('claim no more than they are, and carry a version and a month to look at them again', () => {
    expect(new Set(caseStudies.map(({ evidence }) => evidence))).toEqual(new Set(['case-study', 'peer-tip']));
    for (const { key, version, reviewBy } of caseStudies) {
      expect(version, key).toBeGreaterThanOrEqual(1);
      expect(reviewBy, key).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/);
    }
  });

  it('name kinds of people and organisations from the lists, and use each of them', () => {
    expect(
      organisationTypes.filter((kind) => !caseStudies.some((each) => each.organisations.includes(kind))),
    ).toEqual([]);
    expect(peopleKinds.filter((kind) => !caseStudies.some((each) => each.people.includes(kind)))).toEqual([]);
    for (const each of caseStudies) {
      expect(each.people.length, each.key).toBeGreaterThan(0);
      expect(each.organisations.length, each.key).toBeGreaterThan(0);
    }
  });

  it('name no number but public helplines and the sizes of things', () => {
    for (const { where, text } of texts) {
      const rest = publicNumbers.reduce((left, number) => left.replaceAll(number, ''), text);
      expect(rest.match(/\d(?:[ -]?\d){4,}/g), where).toBeNull();
      expect(rest.match(/@|https?:|www\./g), where).toBeNull();
    }
  });

  it('name no colleague: the author stands beside the text, never in it', () => {
    const names = community.people.flatMap(({ displayName }) => displayName.split(' '));
    for (const { where, text } of texts)
      for (const name of names)
        expect(new RegExp(`\\b${name}\\b`).test(text), `${where} ${name}`).toBe(false);
  });

  it('hold nothing that the engine is certain of', () => {
    const certain = texts.flatMap(({ where, text }) =>
      findIdentifiers(text)
        .filter(({ confidence }) => confidence === 'certain')
        .map(({ kind, start, end }) => `${where}: ${kind} "${text.slice(start, end)}"`),
    );
    expect(certain).toEqual([]);
  });

  it('name the way to help where there is danger', () => {
    const dangerous = ['suicide-self-harm', 'domestic-abuse', 'safeguarding-child', 'exploitation-slavery'];
    for (const each of caseStudies)
      if (dangerous.includes(each.needs[0] ?? ''))
        expect(each.nextSteps.join(' '), each.key).toMatch(/\b999\b/);
  });
});
