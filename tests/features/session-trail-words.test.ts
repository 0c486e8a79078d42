// The trail in plain words: what one did, and what an administrator did to one.
import { expect, it } from 'vitest';
import { sayDeed } from '#extension/panel/features/session/say-deed.ts';

it('says what an administrator gave and took', () => {
  const changed = (given: 'curator'[] | 'host'[], taken: ('member' | 'host' | 'service-manager')[]) =>
    sayDeed({ deed: 'roles-changed', toMe: { given, taken } });
  expect(changed(['curator'], [])).toBe('An administrator gave you the role of curator');
  expect(changed([], ['member', 'host', 'service-manager'])).toBe(
    'An administrator took the roles of link worker, host and service manager from you',
  );
  expect(changed(['curator'], ['host'])).toBe(
    'An administrator gave you the role of curator and took the role of host',
  );
  expect(changed([], [])).toBe('Something that is kept for safety');
});

it('says the rest, and tells whose deed it was', () => {
  const toMe = { given: [], taken: [] };
  expect(sayDeed({ deed: 'person-added', toMe })).toBe('An administrator added you to Peer Hub');
  expect(sayDeed({ deed: 'person-added' })).toBe('You added a colleague');
  expect(sayDeed({ deed: 'membership-ended', toMe })).toBe('An administrator ended your membership');
  expect(sayDeed({ deed: 'session-started' })).toBe('You signed in');
  expect(sayDeed({ deed: 'something-new', toMe })).toBe('Something that is kept for safety');
  expect(sayDeed({ deed: 'something-new' })).toBe('Something that is kept for safety');
});
