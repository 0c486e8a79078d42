// What the screens of the channels stand on: who this is, the boxes, what the library has to pin, and what other shelves draw in words.
import { useMemo } from 'react';
import { createPortal } from 'react-dom';
import type { ChannelsGround } from '#extension/panel/features/channels/index.ts';
import type { WritingGround } from '#extension/panel/writing/index.ts';
import { makeUuid } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import type { Me } from '#shared/contract/session.ts';
import type { House } from './house.ts';
import { MentionedPlace } from './MentionedPlace.tsx';
import type { Ports } from './ports.ts';
import { ways } from './routes.ts';
import { goInstead } from './use-route.ts';

type Given = {
  ports: Ports;
  house: House;
  me: Me | undefined;
  writing: WritingGround;
  aboveNav: Element | null;
};

export function useChannelsGround({ ports, house, me, writing, aboveNav }: Given): ChannelsGround {
  const isHost = me?.roles.includes('host') ?? false;
  const isAdministrator = me?.roles.includes('administrator') ?? false;
  const { toasts } = house;
  return useMemo(
    () => ({
      calls: ports.calls,
      writing,
      nowMs: ports.clock.nowMs,
      newKey: () => makeUuid(ports.clock.nowMs(), ports.clock.random()),
      listCases: async () => (await ports.calls.browseCases({ limit: limits.pageSizeMax })).items,
      findThreads: async (words, cursor) => {
        const { items, next } = await ports.calls.findAll({ words, kinds: ['thread'], cursor });
        return { items: items.map(({ id, title }) => ({ id, title })), next };
      },
      isHost,
      isAdministrator,
      goInstead,
      copy: ports.copy,
      toast: toasts.show,
      aboveNav: (piece) => aboveNav && createPortal(piece, aboveNav),
      mentioned: (mention, name) => <MentionedPlace ports={ports} mention={mention} name={name} />,
      places: ways,
    }),
    [ports, toasts, aboveNav, isHost, isAdministrator, writing],
  );
}
