// Whatever a client may send is judged: a text that others read passes the engine, any other says why not.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { safeParse } from 'zod/v4/core';
import { mayCall } from '#api/access/what.ts';
import { appRouter } from '#api/router.ts';
import { open, router } from '#api/trpc.ts';
import { exempt, readable } from '#shared/contract/readable.ts';
import { proceduresOf, type TextOf, textsOf } from '#tests/support/contract.ts';

/** Words that a pattern of ours must not let by: a person, in every dress, and a number. */
const identifying = [
  'Dorothy Hallworth',
  'dorothy hallworth',
  'dorothy-hallworth',
  'Hallworth',
  'hallworth',
  'HALLWORTH',
  '943 476 5919',
  '9434765919',
  'https://x.example/hallworth',
];
const letsWordsBy = ({ schema }: TextOf): boolean =>
  identifying.some((words) => safeParse(schema, words).success);

/** Patterns that fit a word, and why nobody else reads it there. The ends of fields that many procedures have stand first. */
const fitsWords: Record<string, string> = {
  ':cursor': 'Where a list goes on: made by the server, read back, and kept nowhere.',
  'channels.changes:lastEventId': 'Where the stream goes on: made by the server and kept nowhere.',
  'directory.search:language': 'A filter: compared with the directory and kept nowhere.',
  'directory.search:access': 'A filter: compared with the directory and kept nowhere.',
  'chases.createChase:source.id': 'Where one’s own chase came from: nobody else reads a chase.',
  'nextSteps.addStepTimes:times.[].pathId': 'Which path was timed: shown to nobody, figures alone are.',
  'supervision.ask:pathId': 'A path of the crisis content: any other is forgotten before it is kept.',
  'nudges.setWebhook:address': 'An address of one’s own, sealed and shown to nobody else.',
  'people.addPeople:people.[].identity.issuer': 'Whose sign-in a colleague uses: no patient’s.',
  'people.addPeople:people.[].identity.subject': 'Whose sign-in a colleague uses: no patient’s.',
  'people.addPeople:people.[].identity.tenant': 'Whose sign-in a colleague uses: no patient’s.',
};
const whyItFits = ({ where }: TextOf) =>
  Object.keys(fitsWords).find((end) => (end.startsWith(':') ? where.endsWith(end) : where === end));

/** The list that information governance leads read. */
function drawFields(texts: readonly TextOf[]): string {
  const of = (manner: TextOf['manner']) => texts.filter((text) => text.manner === manner);
  const exempted = Map.groupBy(of('exempt'), ({ reason }) => reason ?? '');
  return [
    '# Which texts the engine judges, and which not and why',
    '',
    'For information governance leads and Caldicott guardians. Everything a person can send to the API is walked by a test, and this list is written by it: it fails on a text that is on neither',
    'half, and when this page is not what the code does. A field is named by its procedure and its place.',
    '',
    '## Judged: other people can read it',
    'The panel strips these while they are written; the API looks again and refuses what certainly identifies.',
    '',
    ...of('readable').map(({ where }) => `- \`${where}\``),
    '',
    '## Not judged, and why',
    ...[...exempted].flatMap(([reason, all]) => [
      '',
      `${reason}`,
      '',
      ...all.map(({ where }) => `- \`${where}\``),
    ]),
    '',
    '## Codes that a word would fit',
    'Every other text of the API is a code, a day or an id of a pattern that no name and no number of a person fits. These patterns would let a word by:',
    '',
    ...Object.entries(fitsWords).map(([where, why]) => `- \`${where.replace(/^:/, '…:')}\`: ${why}`),
    '',
    '## Not through these procedures',
    '- What a community organisation writes on the page behind a chase link is judged there with the names the engine knows (`api/features/chases/handover/read-form.ts`).',
    '- Case studies from a file are judged one by one as those written by hand are; what identifies is not taken in.',
    '- Feeds and lists of services are public facts and not judged.',
    '- A note for the record never comes to the API.',
    '',
  ].join('\n');
}

describe('the contract', () => {
  it('lets no free text in', () => {
    expect(textsOf(appRouter).filter((text) => text.manner === 'free')).toEqual([]);
  });

  it('says of every exemption why, in a sentence', () => {
    const reasons = textsOf(appRouter).flatMap(({ manner, reason }) => (manner === 'exempt' ? [reason] : []));
    expect(reasons.length).toBeGreaterThan(20);
    for (const reason of reasons) expect(reason).toMatch(/^[A-Z].{18,}\.$/);
  });

  it('has no pattern that a name or a number fits, but those that say why', () => {
    const fits = textsOf(appRouter).filter((text) => text.manner === 'patterned' && letsWordsBy(text));
    expect(fits.filter((text) => !whyItFits(text)).map(({ where }) => where)).toEqual([]);
    expect([...new Set(fits.map(whyItFits))].sort()).toEqual(Object.keys(fitsWords).sort());
  });

  it('is the list that information governance leads read', async () => {
    await expect(drawFields(textsOf(appRouter))).toMatchFileSnapshot(
      fileURLToPath(new URL('../../../docs/stripped-fields.md', import.meta.url)),
    );
  });

  it('has an input for every procedure, and a line of access', () => {
    const procedures = proceduresOf(appRouter);
    expect(Object.keys(mayCall).sort()).toEqual(Object.keys(procedures).sort());
    for (const [path, { inputs }] of Object.entries(procedures))
      expect([path, inputs.length]).toEqual([path, 1]);
  });

  it('would notice a free text wherever it hides', () => {
    const one = (input: z.ZodType) =>
      textsOf(router({ one: open.input(input).query(() => null) })).map(({ where, manner }) => ({
        where,
        manner,
      }));
    expect(one(z.object({ note: z.string() }))).toEqual([{ where: 'one:note', manner: 'free' }]);
    expect(one(z.object({ notes: z.array(z.object({ text: z.string().max(9).optional() })) }))).toEqual([
      { where: 'one:notes.[].text', manner: 'free' },
    ]);
    expect(one(z.object({ a: z.union([z.number(), z.string().trim()]) }))[0]?.manner).toBe('free');
    expect(one(z.object({ a: z.record(z.string(), z.number()) }))[0]?.manner).toBe('free');
    expect(one(z.object({ a: z.string().transform((text) => text.length) }))[0]?.manner).toBe('free');
    expect(
      one(z.object({ a: z.uuid(), b: z.iso.datetime(), c: z.string().regex(/^a$/), d: z.enum(['x']) })),
    ).toEqual([
      { where: 'one:a', manner: 'patterned' },
      { where: 'one:b', manner: 'patterned' },
      { where: 'one:c', manner: 'patterned' },
    ]);
    expect(one(z.object({ a: readable(9), b: exempt(9, 'for a test').nullable() }))).toEqual([
      { where: 'one:a', manner: 'readable' },
      { where: 'one:b', manner: 'exempt' },
    ]);
  });
});
