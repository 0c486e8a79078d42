// A guess at a typed word tells of no service that the one who typed may not see: not by the word, not by knowing it.
import { beforeEach, describe, expect, it } from 'vitest';
import { add, ok, openTown, place, sarah, server } from '#tests/support/directory-town.ts';

openTown();

const hear = async (words: string) =>
  ok(
    await server.call<{ heard: { guesses: { meant: string[] }[]; leftOut: string[] } }>(
      'query',
      'directory.search',
      { words },
      sarah,
    ),
  ).heard;

describe('guesses at words of services', () => {
  beforeEach(async () => {
    await add({ name: 'Quillfeather Writers', organisation: 'Harbour Trust' });
  });

  it('are made of what is there to be seen', async () => {
    expect((await hear('quillfether')).guesses).toMatchObject([{ meant: ['quillfeather'] }]);
  });

  it('are not made of a withdrawn service', async () => {
    await server.core.db
      .updateTable('service')
      .set({ withdrawn_at: new Date() })
      .where('community_id', '=', place.communityId)
      .execute();
    expect(await hear('quillfether')).toMatchObject({ guesses: [], leftOut: ['quillfether'] });
    expect(await hear('quillfeather')).toMatchObject({ guesses: [], leftOut: ['quillfeather'] });
  });

  it('are not made of an area that is not published', async () => {
    await server.core.db
      .updateTable('area_directory')
      .set({ published_at: null })
      .where('community_id', '=', place.communityId)
      .execute();
    expect(await hear('quillfether')).toMatchObject({ guesses: [], leftOut: ['quillfether'] });
    expect(await hear('quillfeather')).toMatchObject({ guesses: [], leftOut: ['quillfeather'] });
  });
});
