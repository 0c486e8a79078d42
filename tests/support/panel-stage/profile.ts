// What is held about oneself without a server: a few things of some kinds, enough for two pages, some of them without a name.
import type { ProfileCalls } from '#extension/panel/features/profile/index.ts';
import { type OwnKind, ownKinds } from '#shared/basics/own-kinds.ts';
import type { OwnRecord } from '#shared/contract/profile.ts';
import { newId } from './content.ts';
import type { World } from './world.ts';

const at = '2026-11-02T09:00:00.000Z';
const pageSize = 2;

const answer = (body: string, shownAs: string | null): OwnRecord => ({
  ...{ kind: 'answers', postId: newId(), threadId: newId(), channelId: newId() },
  ...{ isWithoutName: shownAs !== null, shownAs, body, state: 'visible' },
  ...{ postedAt: at, editedAt: null, withdrawnAt: null },
});

export function furnishProfile(world: World): ProfileCalls {
  const held: OwnRecord[] = [
    {
      ...{ kind: 'membership', community: 'Fernshire link worker network', personId: newId() },
      ...{
        name: 'Sarah Whitlow',
        organisation: 'Eastmere PCN',
        area: 'Eastmere',
        joinedAt: at,
        roles: ['member'],
      },
    },
    { kind: 'settings', setting: 'found-by-name', isOn: false, setAt: at },
    ...(world.scene.isEmpty
      ? []
      : [
          answer('Ring the tenancy team first.', null),
          answer('I was there myself.', 'Amber Wren'),
          answer('The form is on the council page.', null),
          answer('Ask for the second desk.', 'Quiet Heron'),
          answer('They close at noon on Fridays.', null),
        ]),
  ];
  const of = (kind: OwnKind) => held.filter((one) => one.kind === kind);
  return {
    countOwn: () =>
      world.answer('countOwn', () => ({
        kinds: ownKinds.map((kind) => ({
          kind,
          count: of(kind).length,
          withoutName:
            kind === 'answers' ? of(kind).filter((one) => 'shownAs' in one && one.shownAs).length : null,
        })),
        chaseMonths: 12,
      })),
    readOwn: ({ kind, cursor }) =>
      world.answer('readOwn', () => {
        world.takeRefusal();
        const from = Number(cursor ?? 0);
        const next = from + pageSize < of(kind).length ? String(from + pageSize) : null;
        return { items: structuredClone(of(kind).slice(from, from + pageSize)), next };
      }),
    beginOwnCopy: () => world.answer('beginOwnCopy', () => ({ at: world.at() })),
  };
}
