// Where words rest that were not sent: of whoever wrote them, bounded, and gone with the post that they may quote.
import { describe, expect, test } from 'vitest';
import { makeRests, restsMax } from '#extension/panel/writing/rests.ts';
import { draftsToForget } from '#extension/worker/taken-out.ts';
import type { StrippedText } from '#shared/basics/text.ts';
import { deviceShelf } from '#tests/support/device-shelf.ts';

const words = (text: string) => ({ text: text as StrippedText, kept: [], labels: [] });
const at = (place: string, about: string | null = null) => ({ place, about });

function open(storage = deviceShelf()) {
  let now = 0;
  const failures: unknown[] = [];
  const rests = makeRests({
    storage,
    nowMs: () => {
      now += 1_000;
      return now;
    },
    failed: (cause) => void failures.push(cause),
  });
  return { rests, storage, failures };
}

describe('words at rest', () => {
  test('come back to whoever wrote them, also after the panel was closed', async () => {
    const { rests, storage } = open();
    rests.belongTo('ben');
    rests.write(at('talk:one'), words('Could you ring me?'));
    expect((await rests.read(at('talk:one')))?.text).toBe('Could you ring me?');
    const again = open(storage).rests;
    again.belongTo('ben');
    expect(await again.read(at('talk:one'))).toEqual(words('Could you ring me?'));
    expect(await again.read(at('talk:on'))).toBeNull();
  });

  test('are shown to nobody else at this desk, and to nobody who is signed out', async () => {
    const { rests } = open();
    rests.write(at('talk:one'), words('Of nobody.'));
    rests.belongTo('ben');
    expect(await rests.read(at('talk:one'))).toBeNull();
    rests.write(at('talk:one'), words('Could you ring me?'));
    rests.belongTo('sarah');
    expect(await rests.read(at('talk:one'))).toBeNull();
    rests.belongTo(null);
    expect(await rests.read(at('talk:one'))).toBeNull();
  });

  test('that were sent or thrown away are gone, though they were written down a moment before', async () => {
    const { rests, storage } = open();
    rests.belongTo('ben');
    rests.write(at('talk:one'), words('Could you ring me?'));
    rests.forget(at('talk:one'));
    expect(await rests.read(at('talk:one'))).toBeNull();
    expect(storage.rested.size).toBe(0);
  });

  test('are bounded for each person: the oldest give way', async () => {
    const { rests, storage } = open();
    rests.belongTo('sarah');
    rests.write(at('talk:hers'), words('Hers.'));
    rests.belongTo('ben');
    for (let one = 0; one <= restsMax; one += 1) rests.write(at(`talk:${one}`), words(`Words ${one}.`));
    rests.write(at(`talk:${restsMax}`), words('Changed.'));
    expect(await rests.read(at('talk:0'))).toBeNull();
    expect((await rests.read(at('talk:1')))?.text).toBe('Words 1.');
    expect((await rests.read(at(`talk:${restsMax}`)))?.text).toBe('Changed.');
    expect(storage.rested.size).toBe(restsMax + 1);
  });

  test('that the device cannot keep are said to be unkept; nonsense is nothing', async () => {
    const { rests, storage, failures } = open();
    rests.belongTo('ben');
    storage.rested.set('rest:ben:talk:odd', { text: 4 });
    expect(await rests.read(at('talk:odd'))).toBeNull();
    storage.fill();
    rests.write(at('talk:one'), words('Could you ring me?'));
    expect(await rests.read(at('talk:one'))).toBeNull();
    expect(failures).toHaveLength(1);
  });

  test('go with the post or thread that they may quote, by the rules of drafts', async () => {
    const { rests, storage } = open();
    rests.belongTo('ben');
    rests.write(at('talk-with:post', 'post'), words('You say she plays the harp.'));
    rests.write(at('talk:one'), words('Could you ring me?'));
    await rests.read(at('talk:one'));
    const stored = Object.fromEntries(storage.rested);
    const taken = { ids: new Set(['post']), leaks: new Set(['post']), isUnknown: false, isAll: false };
    expect(draftsToForget(stored, taken)).toEqual(['rest:ben:talk-with:post']);
    expect(draftsToForget(stored, { ...taken, leaks: new Set(['other']) })).toEqual([]);
  });
});
