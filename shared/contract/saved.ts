// What a worker keeps of what they found, to have it at hand again: threads and services here, case studies through the library. The list
// holds all three, each as its reader may see it now.
import { z } from 'zod';
import { uuidPattern } from '#shared/basics/ids.ts';
import { needs, savableKinds, searchKinds } from '#shared/basics/lists.ts';
import { instant, page, pageOf } from './basics.ts';

const subjectId = z.string().regex(uuidPattern);

export const setSaved = {
  input: z.object({ kind: z.enum(savableKinds), id: subjectId, isSaved: z.boolean() }),
  output: z.object({}),
};

export const savedFind = z.object({
  kind: z.enum(searchKinds),
  id: subjectId,
  title: z.string(),
  needs: z.array(z.enum(needs)),
  area: z.string().nullable(),
  isAnswered: z.boolean().nullable(),
  savedAt: instant,
});
export type SavedFind = z.infer<typeof savedFind>;

/** What was kept last stands first. `id`: that thing alone, where one asks whether it is kept. */
export const listSaved = {
  input: z.object({ id: subjectId.optional(), ...page }),
  output: pageOf(savedFind),
};
