// Proposes a summary from the first words of a question. It only ever repeats what was written.
import { limits } from '#shared/basics/limits.ts';

/** The first sentence or line, cut at a word. Labels are never cut in half. */
export function proposeTitle(body: string): string {
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
