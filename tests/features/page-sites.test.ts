// From what a person types to what the browser is asked for: one host, never a wildcard.
import { expect, test } from 'vitest';
import { toSiteName, toSitePattern } from '#extension/panel/app/options/site-pattern.ts';

test('an address becomes the pattern of its host', () => {
  expect(toSitePattern(' records.example ')).toBe('https://records.example/*');
  expect(toSitePattern('https://records.example:8443/patient?id=1')).toBe('https://records.example/*');
  expect(toSitePattern('http://intranet')).toBe('http://intranet/*');
  expect(toSitePattern('HTTPS://Records.Example')).toBe('https://records.example/*');
});

test('what is no website is refused, and a wildcard too', () => {
  for (const typed of [
    '',
    '  ',
    '*',
    '*://*/*',
    'https://*.example',
    'file:///c:/x',
    'chrome://version',
    'two words',
    'https://',
  ])
    expect(toSitePattern(typed), typed).toBeUndefined();
});

test('a pattern is shown as its host', () => {
  expect(toSiteName('https://records.example/*')).toBe('records.example');
  expect(toSiteName('http://intranet/*')).toBe('http://intranet');
});
