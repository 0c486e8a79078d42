// Which draft's words go along on the crisis path, move by move: only those of the draft that led to this very path.
import { describe, expect, test } from 'vitest';
import { readRoute } from '#extension/panel/app/routes.ts';
import { type CrisisDraft, draftAfter } from '#extension/panel/app/use-crisis-draft.ts';

const draftHash = '#/drafts/01890000-0000-7000-8000-000000000001';
const walk = (...hashes: string[]): CrisisDraft => {
  const routes = [draftHash, ...hashes].map(readRoute);
  const begun: CrisisDraft = { id: 'one', hasArrived: false };
  return routes
    .slice(1)
    .reduce<CrisisDraft>((draft, to, at) => draftAfter(draft, routes[at] ?? to, to), begun);
};

describe('the words of a draft', () => {
  test.each([
    [['#/next-steps']],
    [['#/next-steps', '#/next-steps/in-money', '#/next-steps']],
    [['#/next-steps', '#/next-steps/in-money/for-debt/no', '#/search', '#/next-steps/in-money/for-debt/no']],
    [['#/next-steps', '#/next-steps/danger-now', '#/danger', '#/next-steps/danger-now']],
  ])('go along on %j', (hashes) => {
    expect(walk(...hashes)?.id).toBe('one');
  });

  test.each([
    [['#/supervision']],
    [['#/next-steps', '#/supervision', '#/next-steps']],
    [['#/next-steps/in-money', '#/search', '#/next-steps', '#/next-steps/in-money']],
    [['#/next-steps', draftHash, '#/next-steps']],
    [['#/next-steps', '#/next-steps/in-money/for-debt/no/how-are-you']],
    [['#/next-steps', '#/next-steps/in-money/for-debt/no/how-are-you', '#/next-steps']],
  ])('do not on %j', (hashes) => {
    expect(walk(...hashes)).toBeNull();
  });
});
