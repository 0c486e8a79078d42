// Which addresses of the API are accepted: https anywhere, plain http on this computer alone.
import { expect, test } from 'vitest';
import { toApiAddress } from '#extension/platform/api-address.ts';

test('an address is cut to its origin', () => {
  expect(toApiAddress(' https://peer-hub.example/some/path?x#y ')).toBe('https://peer-hub.example');
  expect(toApiAddress('http://localhost:4680/')).toBe('http://localhost:4680');
  expect(toApiAddress('http://127.0.0.1:1')).toBe('http://127.0.0.1:1');
});

test('anything else is refused', () => {
  const refused = [
    'http://peer-hub.example',
    'http://localhost.example',
    'https://name:word@peer-hub.example',
    'javascript:alert(1)',
    'file:///x',
    'peer-hub.example',
    '',
    null,
    7,
  ];
  for (const typed of refused) expect(toApiAddress(typed), String(typed)).toBeUndefined();
});
