// What a press promises in every form: one call, what came of it said once, what is still found in the right box, and what is shown asked for anew.
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { ToastWords } from '#extension/kit/index.ts';
import { type Deed, type DeedBox, useDeed } from '#extension/panel/doing/index.ts';
import { refuse, type StillIdentifies } from '#shared/basics/refusals.ts';
import { wordsFor } from '#shared/contract/words.ts';

type Its = Deed<string, string>;
type Press = ReturnType<typeof useDeed<string, string>>;
type FormProps = { its: Its; toasts: (ToastWords | string)[]; hand: (press: Press) => void };

function Form({ its, toasts, hand }: FormProps) {
  hand(useDeed({ toast: (toast) => void toasts.push(toast) }, its));
  return null;
}

/** One form, drawn once: its press is handed out, and what that did is written down. */
function stand(its: Its) {
  const toasts: FormProps['toasts'] = [];
  const asked: unknown[] = [];
  const client = new QueryClient();
  client.invalidateQueries = async (filters) => void asked.push(filters?.queryKey);
  let press: Press | undefined;
  const hand = (given: Press) => {
    press = given;
  };
  const form = createElement(Form, { its, toasts, hand });
  renderToStaticMarkup(createElement(QueryClientProvider, { client }, form));
  /** Answers when all that follows has happened. */
  const pressOn = (input: string) => press?.mutateAsync(input).catch(() => undefined);
  return { toasts, asked, pressOn };
}

function makeBox(): DeedBox & { found: StillIdentifies[]; isLetGo: boolean } {
  const box = {
    found: [] as StillIdentifies[],
    isLetGo: false,
    takeFound: (found: readonly StillIdentifies[]) => void box.found.push(...found),
    letGo: () => {
      box.isLetGo = true;
    },
  };
  return box;
}

const echo = async (input: string) => `${input}!`;
const found = (path: string): StillIdentifies => ({ path, kind: 'NAME', start: 0, end: 4 });
const sorry = (words: string) => ({ words, kind: 'warning' });

test('a press calls once, says what came of it, and asks anew for all that it touches', async () => {
  const calls: string[] = [];
  const done: string[] = [];
  const { toasts, asked, pressOn } = stand({
    deed: (input) => {
      calls.push(input);
      return echo(input);
    },
    said: (out, input) => `${input} ${out}`,
    onDone: (out, input) => void done.push(input, out),
    touches: [['one'], ['other', 'list']],
    changes: [['changed']],
  });
  await pressOn('ask');
  expect(calls).toEqual(['ask']);
  expect(toasts).toEqual(['ask ask!']);
  expect(done).toEqual(['ask', 'ask!']);
  expect(asked).toEqual([['changed'], ['one'], ['other', 'list']]);
});

test('words may be given as they are, with a kind of their own, or not at all', async () => {
  const warned: ToastWords = { words: 'Nobody is there', kind: 'warning' };
  for (const [said, heard] of [
    ['Done', ['Done']],
    [warned, [warned]],
    [null, []],
    [() => null, []],
    [undefined, []],
  ] as const) {
    const { toasts, pressOn } = stand({ deed: echo, ...(said !== undefined && { said }) });
    await pressOn('ask');
    expect(toasts).toEqual(heard);
  }
});

test('a refusal is said in its sentence, nothing is done, and only what a refusal touches is asked for anew', async () => {
  const { toasts, asked, pressOn } = stand({
    deed: () => Promise.reject(refuse('already-decided')),
    said: 'Done',
    onDone: () => {
      throw new Error('was not done');
    },
    undo: { label: 'Undo', of: (input) => input },
    touches: [['one']],
    changes: [['changed']],
  });
  await pressOn('ask');
  expect(toasts).toEqual([sorry(wordsFor('already-decided'))]);
  expect(asked).toEqual([['one']]);
});

test('while nobody answers a form says so in its own words, if it has any', async () => {
  const away = [() => Promise.reject(new Error('no network')), () => Promise.reject(refuse('unavailable'))];
  for (const deed of away) {
    const plain = stand({ deed });
    await plain.pressOn('ask');
    expect(plain.toasts).toEqual([sorry(wordsFor('unavailable'))]);
    const own = stand({ deed, offline: 'It was not sent.' });
    await own.pressOn('ask');
    expect(own.toasts).toEqual([sorry('It was not sent.')]);
  }
});

test('what was sent rests no more; what was refused still does', async () => {
  const [box, title, body] = [makeBox(), makeBox(), makeBox()];
  const refused = stand({ deed: () => Promise.reject(refuse('too-long')), box, boxes: { title, body } });
  await refused.pressOn('ask');
  expect([box, title, body].map((one) => one.isLetGo)).toEqual([false, false, false]);
  const sent = stand({ deed: echo, box, boxes: { title, body } });
  await sent.pressOn('ask');
  expect([box, title, body].map((one) => one.isLetGo)).toEqual([true, true, true]);
});

test('what the server still finds is marked in the box of its field, also of a field inside another', async () => {
  const [title, body] = [makeBox(), makeBox()];
  const all = [found('title'), found('first.body'), found('body'), found('subtitle')];
  const { pressOn } = stand({
    deed: () => Promise.reject(refuse('still-identifies', all)),
    boxes: { title, body },
  });
  await pressOn('ask');
  expect(title.found).toEqual([found('title')]);
  expect(body.found).toEqual([found('first.body'), found('body')]);
});

test('the only box of a form takes all that is found, whatever its field is called', async () => {
  const box = makeBox();
  const { pressOn } = stand({
    deed: () => Promise.reject(refuse('still-identifies', [found('notice.words')])),
    box,
  });
  await pressOn('ask');
  expect(box.found).toEqual([found('notice.words')]);
});

test('the way back is the same deed, with the way back to that', async () => {
  const calls: string[] = [];
  const { toasts, pressOn } = stand({
    deed: (input) => {
      calls.push(input);
      return echo(input);
    },
    said: (_, input) => ({ words: `Now ${input}`, kind: 'info' }),
    undo: { label: 'Undo', of: (input) => (input === 'on' ? 'off' : 'on') },
  });
  await pressOn('on');
  const [first] = toasts as ToastWords[];
  expect(first).toMatchObject({ words: 'Now on', kind: 'info', action: { label: 'Undo' } });
  first?.action?.onPress();
  await expect.poll(() => toasts.length).toBe(2);
  expect(calls).toEqual(['on', 'off']);
  expect(toasts[1]).toMatchObject({ words: 'Now off', action: { label: 'Undo' } });
});
