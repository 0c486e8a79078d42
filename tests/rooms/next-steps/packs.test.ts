// Packs from outside, attacked: only what the right key signed, whole, newer, of a shape we know and safe to walk is taken.
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '#shared/next-steps/canonical.ts';
import { nationalPack } from '#shared/next-steps/content/national.ts';
import { ageOf, openAreaPack, openPack, type Verify } from '#shared/next-steps/open-pack.ts';
import { readPack } from '#shared/next-steps/pack-shape.ts';
import { wendValley } from './area.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const keys = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
const strange = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
const toText = (signature: ArrayBuffer) => Buffer.from(signature).toString('base64url');

const verify: Verify = async (keyId, payload, signature) =>
  keyId === 'key-1'
    ? crypto.subtle.verify('Ed25519', keys.publicKey, Buffer.from(signature, 'base64url'), bytes(payload))
    : null;

async function sealed(
  content: unknown,
  by = keys,
  keyId = 'key-1',
  payload = canonicalJson(content),
): Promise<string> {
  const signature = toText(await crypto.subtle.sign('Ed25519', by.privateKey, bytes(payload)));
  return JSON.stringify({ form: 'peer-hub-pack', keyId, payload, signature });
}
const newer = { ...nationalPack, version: 1001 };
const whyNot = async (arrived: string, have = 1000) => {
  const opened = await openPack(arrived, verify, have);
  return opened.ok ? 'taken' : opened.why;
};

describe('a good pack', () => {
  test('is taken, and is what was signed', async () => {
    expect(await openPack(await sealed(newer), verify, 1000)).toEqual({ ok: true, pack: newer });
  });

  test('the bundled one has the very shape that is asked of others', () => {
    expect(readPack(JSON.parse(canonicalJson(nationalPack)))).toEqual(nationalPack);
  });
});

describe('a bad one is refused for its own reason', () => {
  test('truncated at any of fifty places', async () => {
    const whole = await sealed(newer);
    for (let i = 0; i < 50; i++)
      expect(await whyNot(whole.slice(0, Math.floor((whole.length * i) / 50)))).toBe('unreadable');
  });

  test('altered: one digit of a number, one letter, the signature, the key', async () => {
    const whole = JSON.parse(await sealed(newer));
    const with_ = (patch: object) => JSON.stringify({ ...whole, ...patch });
    expect(await whyNot(with_({ payload: whole.payload.replace('116 123', '116 124') }))).toBe('altered');
    expect(await whyNot(with_({ payload: `${whole.payload} ` }))).toBe('altered');
    expect(
      await whyNot(
        with_({ signature: whole.signature.replace(/^./, (c: string) => (c === 'A' ? 'B' : 'A')) }),
      ),
    ).toBe('altered');
    expect(await whyNot(with_({ signature: '' }))).toBe('altered');
    expect(await whyNot(with_({ keyId: 'key-2' }))).toBe('unknown-key');
    expect(await whyNot(with_({ extra: 1 }))).toBe('unreadable');
  });

  test('signed by a stranger under our key’s name', async () => {
    expect(await whyNot(await sealed(newer, strange))).toBe('altered');
  });

  test('from the future', async () => {
    expect(await whyNot(await sealed({ ...newer, format: 2, somethingNew: true }))).toBe('from-the-future');
  });

  test('not newer: the same, or an old one played again', async () => {
    expect(await whyNot(await sealed({ ...nationalPack, version: 1000 }))).toBe('not-newer');
    expect(await whyNot(await sealed(newer), 1002)).toBe('not-newer');
  });

  test('another spelling of the same content: keys out of order, a key twice', async () => {
    expect(await whyNot(await sealed(newer, keys, 'key-1', JSON.stringify(newer)))).toBe('malformed');
    const twice = canonicalJson(newer).replace('"version":1001', '"version":1001,"version":1001');
    expect(await whyNot(await sealed(newer, keys, 'key-1', twice))).toBe('malformed');
  });

  test('signed, and yet of another shape', async () => {
    for (const content of [
      null,
      7,
      'pack',
      [],
      {},
      { format: 1 },
      { ...newer, kind: 'area' },
      { ...newer, paths: [], extra: 1 },
      { ...newer, version: 1.5 },
    ])
      expect(await whyNot(await sealed(content))).toBe('malformed');
    const long = { ...newer, steps: newer.steps.map((step) => ({ ...step, what: 'x'.repeat(601) })) };
    expect(await whyNot(await sealed(long))).toBe('malformed');
  });

  test('signed, well shaped, and unsafe to walk', async () => {
    const unsafe = { ...newer, steps: newer.steps.map((step) => ({ ...step, call: { line: 'nobody' } })) };
    expect(await whyNot(await sealed(unsafe))).toBe('unsafe');
  });

  test('far too long', async () => {
    expect(await whyNot(`"${'x'.repeat(3_000_000)}"`)).toBe('unreadable');
  });
});

describe('an area’s pack', () => {
  test('is for that area, and has its safeguarding contacts', async () => {
    const good = wendValley({ version: 2 });
    const have = { areaId: 'wend-valley', version: 1 };
    expect(await openAreaPack(await sealed(good), verify, have)).toEqual({ ok: true, pack: good });
    expect(await openAreaPack(await sealed(good), verify, { ...have, areaId: 'other' })).toEqual({
      ok: false,
      why: 'other-area',
    });
    expect(await openAreaPack(await sealed({ ...good, slots: {} }), verify, have)).toEqual({
      ok: false,
      why: 'unsafe',
    });
    expect(await openAreaPack(await sealed(newer), verify, have)).toEqual({ ok: false, why: 'malformed' });
  });
});

describe('its age', () => {
  test.each([
    ['2026-11-20', 'from today', false],
    ['2026-11-21', 'from yesterday', false],
    ['2026-12-20', '30 days old', false],
    ['2026-12-21', '31 days old', true],
    ['2027-02-20', '3 months old', true],
    ['2026-11-19', 'dated in the future: check this computer’s clock', true],
  ])('on %s: %s', (today, words, isOld) => {
    expect(ageOf('2026-11-20', today)).toEqual({ words, isOld });
  });
});
