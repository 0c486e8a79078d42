// Whatever a client may send is judged: a text that others read passes the engine, any other says why not.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { mayCall } from '#api/access/what.ts';
import { appRouter } from '#api/router.ts';
import { open, router } from '#api/trpc.ts';
import { exempt, readable } from '#shared/contract/readable.ts';
import { proceduresOf, textsOf } from '#tests/support/contract.ts';

describe('the contract', () => {
  it('lets no free text in', () => {
    expect(textsOf(appRouter).filter((text) => text.manner === 'free')).toEqual([]);
  });

  it('has an input for every procedure, and a line of access', () => {
    const procedures = proceduresOf(appRouter);
    expect(Object.keys(mayCall).sort()).toEqual(Object.keys(procedures).sort());
    for (const [path, { inputs }] of Object.entries(procedures))
      expect([path, inputs.length]).toEqual([path, 1]);
  });

  it('would notice a free text wherever it hides', () => {
    const one = (input: z.ZodType) => textsOf(router({ one: open.input(input).query(() => null) }));
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
