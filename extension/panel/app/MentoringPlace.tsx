// The screens of mentoring, and what they stand on.
import { type ReactNode, useMemo } from 'react';
import { needLabels } from '#extension/panel/features/channels/index.ts';
import { type MentoringGround, MyOfferView, OfferView } from '#extension/panel/features/mentoring/index.ts';
import { type RelayGround, WriteToMentor } from '#extension/panel/features/relay/index.ts';
import type { WritingGround } from '#extension/panel/writing/index.ts';
import type { MentorOfferId } from '#shared/basics/ids.ts';
import type { Me } from '#shared/contract/session.ts';
import type { House } from './house.ts';
import type { Ports } from './ports.ts';
import { type Route, ways } from './routes.ts';

type Parts = {
  ports: Ports;
  house: House;
  me: Me | undefined;
  relay: RelayGround;
  writing: WritingGround;
};

export function useMentoringGround({ ports, house, me, relay, writing }: Parts): MentoringGround {
  const { toasts } = house;
  return useMemo(
    () => ({
      calls: ports.calls,
      writing,
      nowMs: ports.clock.nowMs,
      needLabels,
      isModerator: me?.roles.includes('moderator') === true,
      toast: toasts.show,
      write: ({ id, mentor }) => (
        <WriteToMentor
          ground={relay}
          offerId={id as MentorOfferId}
          name={mentor.kind === 'named' ? mentor.name : ''}
        />
      ),
      ways,
    }),
    [ports, toasts, me, relay, writing],
  );
}

type Props = { ground: MentoringGround; route: Extract<Route, { at: 'offer' | 'my-offer' }> };

export function MentoringPlace({ ground, route }: Props): ReactNode {
  if (route.at === 'my-offer') return <MyOfferView ground={ground} />;
  return <OfferView key={route.offerId} ground={ground} offerId={route.offerId} />;
}
