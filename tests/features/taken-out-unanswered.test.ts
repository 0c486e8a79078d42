// A server that gives no answer is asked again what was taken out, at once when the network is there again, and not for ever.
import { describe, expect, test } from 'vitest';
import { lookTimes } from '#extension/panel/app/taken-out.ts';
import { refuse } from '#shared/basics/refusals.ts';
import { leak, leaked, panel, thread, told } from '#tests/support/forgetting-panel.ts';

describe('an open panel whose server gives no answer', () => {
  const posts = [{ id: leak, threadId: thread, body: leaked }];

  test('asks again, later each time, and forgets when it is told', async () => {
    const { cache, answers, asked, waits, forgetting, texts } = panel();
    await forgetting.look();
    cache.setQueryData(['posts'], posts);
    answers.push(refuse('unavailable'), refuse('too-many-requests'), new TypeError('network'), told());
    await forgetting.look();
    expect(texts()).not.toContain('harp');
    expect(asked).toEqual([null, 'epoch:1', 'epoch:1', 'epoch:1', 'epoch:1']);
    expect(waits).toEqual([1_000, 2_000, 4_000]);
  });

  test('asks at once when something else went meanwhile, and no more often than there are tries', async () => {
    const { answers, asked, waits, waitForEver, forgetting } = panel();
    await forgetting.look();
    waitForEver();
    const first = forgetting.look();
    await expect.poll(() => waits.length).toBe(1);
    answers.push(told(), told({ items: [] }));
    await Promise.all([first, forgetting.look()]);
    expect(asked).toHaveLength(4);
  });

  test('asks at once when the network is there again', async () => {
    const { cache, answers, waits, waitForEver, forgetting, texts } = panel();
    await forgetting.look();
    cache.setQueryData(['posts'], posts);
    waitForEver();
    const looking = forgetting.look();
    await expect.poll(() => waits.length).toBe(1);
    answers.push(told());
    forgetting.hurry();
    await looking;
    expect(texts()).not.toContain('harp');
  });

  test('gives up in the end and says why; a refusal that stays is not asked again', async () => {
    const { answers, asked, forgetting } = panel();
    await forgetting.look();
    await expect(forgetting.look()).rejects.toMatchObject({ code: 'unavailable' });
    expect(asked).toHaveLength(1 + lookTimes.triesMax);
    answers.push(refuse('suspended'));
    await expect(forgetting.look()).rejects.toMatchObject({ code: 'suspended' });
    expect(asked).toHaveLength(2 + lookTimes.triesMax);
  });

  test('at the very beginning: what went before it knew its place is in no list, so all is read anew', async () => {
    const { cache, answers, forgetting, draft, desk, texts } = panel();
    const began = answers.shift() as object;
    answers.push(refuse('unavailable'), began);
    cache.setQueryData(['posts'], posts);
    draft(thread, 'Ring the council first.');
    await forgetting.look();
    expect(texts()).not.toContain('harp');
    // What one wrote oneself is not taken for a copy.
    expect(Object.keys(desk.store.getState().drafts)).toHaveLength(1);
  });

  test('whoever got up meanwhile is asked about no more, and who sits there next begins anew', async () => {
    const { cache, answers, asked, waits, waitForEver, forgetting, texts } = panel();
    await forgetting.look();
    waitForEver();
    const left = forgetting.look().catch(({ code }) => code);
    await expect.poll(() => waits.length).toBe(1);
    forgetting.restart();
    expect(await left).toBe('unavailable');
    cache.setQueryData(['posts'], posts);
    answers.push(told({ items: [], isAll: true }));
    await forgetting.look();
    expect(asked.at(-1)).toBe(null);
    expect(texts()).toContain('harp');
  });
});
