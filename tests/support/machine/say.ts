// How the commands speak: one plain line at a time, and one sentence when they cannot go on.

export const say = (line: string): void => console.log(line);

/** The machine lacks something that was promised: a sentence for the person, never a stack. */
export class Missing extends Error {
  override name = 'Missing';
}
