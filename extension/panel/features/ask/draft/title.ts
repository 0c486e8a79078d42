// Proposes a summary: the question that the words ask, else their first sentence. It only ever repeats what was written.
import { limits } from '#shared/basics/limits.ts';

/** Shorter ones ("Who do I ring?") say nothing without the words before them. */
const questionWordsMin = 6;

/** Peers look for what is asked, and notes end with it: the last sentence that ends in a question mark. */
function lastQuestion(body: string): string | undefined {
  return [...body.matchAll(/[^.!?\n]*[^.!?\s][?](?=\s|$)/gu)]
    .map(([sentence]) => sentence.replace(/\s+/g, ' ').trim())
    .findLast((sentence) => sentence.split(' ').length >= questionWordsMin);
}

/** Cut at a word where it is long. Labels are never cut in half. */
export function proposeTitle(body: string): string {
  const asked = lastQuestion(body);
  if (asked && asked.length <= limits.titleCharsMax) return asked;
  const line = body.split('\n').find((one) => /\p{L}/u.test(one)) ?? '';
  const flat = line.replace(/\s+/g, ' ').trim();
  const sentence = /^.{12,}?[.?!](?= |$)/u.exec(flat)?.[0] ?? flat;
  const short = sentence.replace(/[.\s]+$/, '');
  if (short.length <= limits.titleCharsMax) return short;
  const room = short.slice(0, limits.titleCharsMax - 1);
  const at = room.lastIndexOf(' ');
  const cut = at > limits.titleCharsMax / 2 ? room.slice(0, at) : room;
  const open = cut.lastIndexOf('[');
  const whole = open > cut.lastIndexOf(']') ? cut.slice(0, open) : cut;
  // A lone first half of a character outside the basic plane would be refused by the server.
  return `${whole.replace(/[\s,;:\u2013-]+$/, '').replace(/[\ud800-\udbff]$/, '')}…`;
}
