// Typed words to paths: everyday words, slips, several needs at once, nothing at all, and an identifier that is merely ignored.
import { describe, expect, test } from 'vitest';
import { needsOf, shippedGlossary } from '#shared/glossary/index.ts';
import { nationalPack as pack } from '#shared/next-steps/content/national.ts';
import { matchesMax, matchPaths } from '#shared/next-steps/match.ts';
import { isAmongFirst, type Sentence, said } from './said.ts';

const found = (typed: string) => matchPaths(pack, typed).paths.map((path) => path.id);

describe('typed words', () => {
  test.each([
    ['suicidal', 'suicide'],
    ['says she wants to die', 'suicide'],
    ['panic attack', 'distress'],
    ['her husband hits her', 'domestic-abuse'],
    ['he is scared of her', 'domestic-abuse'],
    ['worried about the kids', 'child'],
    ['son takes her money', 'adult'],
    ['cuckooing', 'adult'],
    ['they took his passport', 'exploitation'],
    ['wandering at night, dementia', 'memory'],
    ['nowhere to sleep', 'no-home'],
    ['sofa surfing', 'no-home'],
    ['section 21', 'eviction'],
    ['evicted', 'eviction'],
    ['landlord changed the locks', 'eviction'],
    ['food bank', 'no-food'],
    ['hungry', 'no-food'],
    ['no money on the meter', 'no-fuel'],
    ['bailiffs', 'debt'],
    ['universal credit sanction', 'benefits'],
    ['betting', 'gambling'],
    ['sent home from hospital with no care package', 'discharge'],
    ['exhausted carer', 'carer'],
    ['drinking too much', 'drink-drugs'],
    ['postnatal depression', 'new-parent'],
    ['her husband died', 'grief'],
    ['lonely', 'older-alone'],
    ['NRPF', 'nrpf'],
    ['he threatened me', 'worker-threat'],
    ['i am not ok', 'worker-low'],
  ])('%s', (typed, path) => {
    expect(found(typed)).toContain(path);
    expect(found(typed).indexOf(path)).toBeLessThan(3);
  });

  test.each([
    ['bailifs', 'debt'],
    ['sucidal', 'suicide'],
    ['homless', 'no-home'],
    ['evicton', 'eviction'],
    ['gambeling', 'gambling'],
    ['alchohol', 'drink-drugs'],
    ['SAFEGUARDING!!', 'child'],
  ])('a slip: %s', (typed, path) => {
    expect(found(typed)).toContain(path);
  });

  test('a word half typed already helps', () => {
    expect(found('bail')).toEqual(['debt']);
    expect(found('gamb')).toEqual(['gambling']);
    expect(found('ho')).toEqual([]);
  });

  test('several needs at once: all of them, the gravest first among equals, never more than a screen', () => {
    const several = found('no food, no heating, debts, evicted and her husband hits her');
    expect(several).toEqual(
      expect.arrayContaining(['domestic-abuse', 'eviction', 'no-food', 'no-fuel', 'debt']),
    );
    expect(several[0]).toBe('domestic-abuse');
    const all = pack.paths.flatMap((path) => path.words.slice(0, 1)).join(' ');
    expect(found(all).length).toBe(matchesMax);
  });

  test('words of danger now say so, from the one list of such words', () => {
    expect(matchPaths(pack, 'she has taken an overdose').speaksOfDanger).toBe(true);
    expect(found('she has taken an overdose')[0]).toBe('suicide');
    expect(matchPaths(pack, 'food bank').speaksOfDanger).toBe(false);
  });

  test.each(['', '   ', '???', 'xylophone', 'the and of', '🙂'])('nothing fits "%s"', (typed) => {
    expect(found(typed)).toEqual([]);
  });

  test('an identifier is ignored and comes back in nothing', () => {
    const answer = matchPaths(pack, 'Mrs Agatha Quill 943 476 5919 born 04/05/1951 no food');
    expect(answer.paths[0]?.id).toBe('no-food');
    expect(JSON.stringify(answer)).not.toMatch(/Quill|943|1951/);
  });

  test('a whole letter pasted in does not hold up the screen or grow the answer', () => {
    expect(found('landlord partner carer '.repeat(20_000)).length).toBeLessThanOrEqual(matchesMax);
  });
});

describe('what is typed in the worst moment', () => {
  const withGlossary = (typed: string) =>
    matchPaths(pack, typed, needsOf(shippedGlossary, typed)).paths.map((path) => path.id);

  test.each(said)('$typed', (sentence) => {
    const paths = withGlossary(sentence.typed);
    expect(isAmongFirst(paths, sentence, 3), paths.join(', ')).toBe(true);
  });

  test('most stand first, and most are found before the glossary has come', () => {
    const share = (isRight: (one: Sentence) => boolean) => said.filter(isRight).length / said.length;
    expect(said.length).toBeGreaterThan(200);
    expect(share((one) => isAmongFirst(withGlossary(one.typed), one, 1))).toBeGreaterThanOrEqual(0.85);
    expect(share((one) => isAmongFirst(found(one.typed), one, 3))).toBeGreaterThanOrEqual(0.9);
  });

  test.each(['suicide', 'domestic-abuse', 'child'])('of %s, none is shown without its way', (path) => {
    for (const one of said.filter(({ wanted }) => wanted.length === 1 && wanted[0] === path))
      expect(withGlossary(one.typed).slice(0, 3)).toContain(path);
  });

  test('he, she and they, apostrophes and capitals change nothing', () => {
    const first = (typed: string) => withGlossary(typed)[0];
    for (const typed of [
      'she cant go on',
      'HE CAN’T GO ON',
      'they can not go on',
      "he's scared of them",
      'shes scared of him',
    ])
      expect(first(typed)).toBe(typed.includes('scared') ? 'domestic-abuse' : 'suicide');
  });

  test('a word for who it is about leads nowhere before what happened', () => {
    expect(found('her husband gambles')[0]).toBe('gambling');
    expect(found('her son has no food')[0]).toBe('no-food');
    expect(found('the landlord hits her')[0]).toBe('domestic-abuse');
  });

  test('a finished small word is not the beginning of a long one', () => {
    expect(found('loan shark threatening her')).not.toContain('drink-drugs');
  });
});

describe('with the field’s glossary beside them', () => {
  const meant = (typed: string) => {
    return matchPaths(pack, typed, needsOf(shippedGlossary, typed)).paths.map((path) => path.id);
  };

  test.each([
    ['he is brassic, not had a proper meal in days', 'no-food'],
    ['he knocks her about', 'domestic-abuse'],
    ['no fight left in her', 'suicide'],
    ['on the bottle since his wife died', 'drink-drugs'],
  ])('%s: found, where its own words find nothing or something else', (typed, path) => {
    expect(found(typed)).not.toContain(path);
    expect(meant(typed)).toContain(path);
  });

  test('several needs at once all stand there, once each', () => {
    const all = meant('bailiffs came, no food in the house, and he hits her when he is on the bottle');
    for (const path of ['debt', 'no-food', 'domestic-abuse', 'drink-drugs']) expect(all).toContain(path);
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeLessThanOrEqual(matchesMax);
  });

  test('what the words themselves name stands first, and its sibling is not meant', () => {
    expect(meant('no leccy left on the meter')).toEqual(['no-fuel']);
    expect(meant('bailifs')[0]).toBe('debt');
  });

  test('words that fit nothing still fit nothing', () => {
    for (const typed of ['xylophone', '943 476 5919', 'Agatha Quill', '']) expect(meant(typed)).toEqual([]);
  });
});
