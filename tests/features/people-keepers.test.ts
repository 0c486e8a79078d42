// Any member learns by name whom to turn to, and nothing that the list of people keeps for administrators.
import { describe, expect, it } from 'vitest';
import { peopleTown } from '#tests/support/people-town.ts';

const town = peopleTown();
const { ask } = town;
const keepers = (role: string, more: object = {}, who = town.people.sarah) =>
  ask('listKeepers', { role, ...more }, who, 'query');

describe('whom to ask', () => {
  it('is named with where they work; nothing is told of roles, leaving or suspension', async () => {
    expect(await keepers('moderator')).toEqual({
      items: [
        {
          personId: town.people.priya.personId,
          name: 'Priya Sundaram',
          organisation: 'Harrowmere PCN',
          area: 'Harrowmere',
        },
      ],
      next: null,
    });
    expect(await keepers('curator')).toEqual({ items: [], next: null });
  });

  it('comes a page at a time, of one’s own community alone', async () => {
    const first = (await keepers('administrator', { limit: 1 })) as {
      items: { name: string }[];
      next: string;
    };
    expect(first.items.map(({ name }) => name)).toEqual(['Ana Pryce']);
    expect(await keepers('administrator', { cursor: first.next })).toMatchObject({
      items: [{ name: 'Bilal Qureshi' }],
      next: null,
    });
    expect(await keepers('administrator', {}, town.people.stranger)).toMatchObject({
      items: [{ name: 'Olwen Marsh' }],
    });
  });

  it('who gave the role back or left is named no more; who is suspended still is, because a mask may have been meant', async () => {
    const { db } = town.server.core;
    await db
      .updateTable('person')
      .set({ suspended_at: new Date() })
      .where('person_id', '=', town.people.priya.personId)
      .execute();
    expect(await keepers('moderator')).toMatchObject({ items: [{ name: 'Priya Sundaram' }] });
    await ask('endMembership', { personId: town.people.priya.personId }, town.people.ana);
    expect(await keepers('moderator')).toEqual({ items: [], next: null });
  });

  it('is refused for auditors and for roles that nobody asks for, and to whoever is no member', async () => {
    for (const role of ['auditor', 'member', 'supervisor', 'nobody'])
      expect(await keepers(role)).toBe('malformed');
    expect(await keepers('moderator', {}, town.people.bilal)).toBe('not-allowed');
  });
});
