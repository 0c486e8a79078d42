// A list of services as a file: tried first, brought in through the route or by command, and read again without a change.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from '#api/jobs/command.ts';
import {
  admin,
  feedId,
  many,
  openReading,
  place,
  publisher,
  record,
  server,
  services,
} from '#tests/support/feed-reading.ts';
import { pagesOf } from '#tests/support/feed-server.ts';
import { temporaryFolder } from '#tests/support/machine/folders.ts';
import { noon } from '#tests/support/people.ts';

openReading();

describe('a file', () => {
  const csv = (rows: string[]) => ['id,name,needs,phone', ...rows].join('\n');
  const bring = (text: string, changes = {}) =>
    server.call<Record<string, unknown>>(
      'mutation',
      'directory.importFile',
      { areaId: place.areaId, name: 'Council list', format: 'csv', text, isDryRun: false, ...changes },
      admin,
    );
  it('is tried first, then brought in; again changes nothing; JSON as well', async () => {
    const text = csv(['a,Larder,food-fuel,01632 960111', 'b,Walks,loneliness,', ',Nameless,,']);
    expect(await bring(text, { isDryRun: true })).toMatchObject({
      data: { created: 2, changed: 0, unchanged: 0, refused: 1, warnings: [{ code: 'no-id', times: 1 }] },
    });
    expect(await services()).toEqual([]);
    expect(await bring(text)).toMatchObject({ data: { created: 2 } });
    expect(await bring(text)).toMatchObject({ data: { created: 0, changed: 0, unchanged: 2 } });
    expect(
      await bring(csv(['a,Larder,food-fuel,01632 960112', 'b,Walks,loneliness,']), { isDryRun: true }),
    ).toMatchObject({ data: { created: 0, changed: 1, unchanged: 1 } });
    const json = JSON.stringify({ contents: [record('j1')] });
    expect(await bring(json, { format: 'json', name: 'Other list' })).toMatchObject({ data: { created: 1 } });
    expect((await services()).map((one) => one.source_id)).toEqual(['a', 'b', 'j1']);
  });
  it('asks for its services to be found at once, and once: what is unchanged asks for nothing', async () => {
    const asked = () =>
      server.core.db
        .selectFrom('job')
        .select(['due_at', 'asks'])
        .where('kind', '=', 'refresh-search')
        .execute();
    await server.core.db.deleteFrom('job').where('kind', '=', 'refresh-search').execute();
    const text = csv(['found,Toy library,families-perinatal,01632 960113']);
    await bring(text, { name: 'Toys' });
    expect(await asked()).toEqual([{ due_at: noon, asks: 1 }]);
    await bring(text, { name: 'Toys' });
    expect(await asked()).toEqual([{ due_at: noon, asks: 1 }]);
  });
  it('that is none is refused', async () => {
    expect(await bring('no columns')).toMatchObject({ refusal: 'unreadable-file' });
    expect(await bring('{', { format: 'json' })).toMatchObject({ refusal: 'unreadable-file' });
    expect(await bring('{}', { format: 'json' })).toMatchObject({ refusal: 'unreadable-file' });
  });

  it('of any length comes in by command, tried first; and the command reads every feed', async () => {
    const { db, config } = server.core;
    const slug = (
      await db
        .selectFrom('community')
        .select('slug')
        .where('community_id', '=', place.communityId)
        .executeTakeFirstOrThrow()
    ).slug;
    const folder = temporaryFolder('list');
    const path = join(folder, 'list.csv');
    writeFileSync(path, csv(Array.from({ length: 1_500 }, (_, n) => `c${n},Service ${n},carers,`)));
    const said: string[] = [];
    const command = (...args: string[]) =>
      runCommand(args, { db, config, say: (line) => void said.push(line) });
    try {
      await command('file', slug, 'harrowmere', 'Long list', path, '--dry-run');
      expect(await services()).toEqual([]);
      await command('file', slug, 'harrowmere', 'Long list', path);
      expect(said).toEqual([
        'Would bring in: 1500 new, 0 changed, 0 as they were, 0 refused.',
        'Brought in: 1500 new, 0 changed, 0 as they were, 0 refused.',
      ]);
      await expect(command('file', slug, 'nowhere', 'x', path)).rejects.toThrow('no such community or area');
      await expect(command('nonsense')).rejects.toThrow('Say what to do');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    publisher.answer(pagesOf(many(3), 3));
    await db.updateTable('feed').set({ paused_at: noon }).where('feed_id', '<>', feedId).execute();
    await command('feeds');
    expect(await services()).toHaveLength(1_503);
  });
});
