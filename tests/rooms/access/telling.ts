// How the two tellings of the tale of two masks are listened to and made comparable.
import { expect } from 'vitest';

/** What was heard, made comparable, and how many masks are in it. */
export type Telling = { text: string; masks: number };

/**
 * Ids in the order of their first appearance; a pseudonym is as random as an id, for its secret is, wherever it stands: in words that
 * mention it, too, which end elsewhere then.
 */
export function numbered(heard: unknown): Telling {
  const ids = new Map<string, string>();
  const number = (id: string) => {
    if (!ids.has(id)) ids.set(id, `id-${ids.size + 1}`);
    return ids.get(id) as string;
  };
  const written = JSON.stringify(heard, null, 1);
  const masks = new Set(
    [...written.matchAll(/"(?:pseudonym|myPseudonym|mask)": "([^"]+)"/g)].map(([, name]) => name as string),
  );
  // The longer first: “Amber Wren 12” is another one than “Amber Wren”.
  const names = [...masks].sort((a, b) => b.length - a.length);
  const random = new RegExp(
    ['[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}', ...names].join('|'),
    'g',
  );
  const text = written
    .replaceAll(random, number)
    .replaceAll(/("mask": "[^"]+",\s+"start": \d+,\s+"end": )\d+/g, '$1"where it ends"')
    .replaceAll(/"channel-[0-9a-f]{8}"/g, '"channel"')
    // Over contents with ids in them, or with salt.
    .replaceAll(/\b[0-9a-f]{64}\b/g, 'digest')
    .replaceAll(/"mark": "[0-9a-f]{16}"/g, '"mark"')
    .replaceAll(/c-[0-9a-f]{8}/g, 'c');
  return { text, masks: masks.size };
}

/**
 * Two tellings with as many masks in the one as in the other. There are four thousand pseudonyms: once in a hundred tellings chance gives
 * two threads the same, which is numbered as one id. Such a telling is told anew; what truly parts the two parts them every time.
 */
export async function tellBoth<Who>(tell: (who: Who) => Promise<Telling>, who: Who, other: Who) {
  for (let tries = 3; ; tries--) {
    const [first, second] = [await tell(who), await tell(other)];
    if (first.masks === second.masks || tries === 1) return [first.text, second.text] as const;
  }
}

/** Says first where they part, in both of them, with the two lines before it: the whole is some ten thousand lines. */
export function expectOneTale(first: string, second: string): void {
  const [one, other] = [first.split('\n'), second.split('\n')];
  const at = one.findIndex((line, index) => line !== other[index]);
  const near = (lines: string[]) => lines.slice(Math.max(0, at - 2), at + 1).map((line) => line.trim());
  const parted = at === -1 ? '' : `${near(one).join(' ')} | but then: ${near(other).slice(-1).join('')}`;
  expect(parted, parted).toBe('');
  expect(second).toBe(first);
}

/**
 * What stands in the live stream of a reader from its beginning to the end of the first event of that kind. An event is written line by
 * line and may arrive in parts: it has ended with its empty line.
 */
export async function streamOf(url: string, who: { token: string }, kind: string): Promise<string> {
  const last = new RegExp(`"kind":"${kind}"[^]*?\\n\\n`);
  const ending = new AbortController();
  const input = encodeURIComponent(JSON.stringify({}));
  const response = await fetch(`${url}/trpc/channels.changes?input=${input}`, {
    headers: { authorization: `Bearer ${who.token}` },
    signal: ending.signal,
  });
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (last.test(text)) break;
  }
  ending.abort();
  // The cursor counts every event of the community: it must be equal too, its epoch is random.
  const end = last.exec(text);
  return text
    .slice(0, end ? end.index + end[0].length : undefined)
    .replaceAll(/^event: ping\ndata: \n\n/gm, '');
}
