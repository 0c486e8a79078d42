// What is drawn for whoever is signed in: everything for members, their own screens for those who only watch over the community. A list.
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useOnItsWay } from '#extension/panel/doing/index.ts';
import { sessionKeys } from '#extension/panel/features/session/index.ts';
import { useAskGround } from './AskPlace.tsx';
import { useChannelsGround } from './ChannelsPlace.tsx';
import { useChasesGround } from './ChasesPlace.tsx';
import { useNewerPacks } from './CrisisPlace.tsx';
import { useDirectoryGround } from './DirectoryPlace.tsx';
import { DutyPlaces } from './DutyPlaces.tsx';
import { isMember } from './duty.ts';
import type { House } from './house.ts';
import { useLearningGround } from './LearnPlace.tsx';
import { useLibraryGround } from './LibraryPlace.tsx';
import { useMentoringGround } from './MentoringPlace.tsx';
import { useModerationGround } from './ModerationPlace.tsx';
import { Places } from './Places.tsx';
import type { LiveState, Ports } from './ports.ts';
import { useRelayGround } from './RelayPlace.tsx';
import { type Route, ways } from './routes.ts';
import { useSearchGround } from './SearchPlace.tsx';
import { useSupervisionGround } from './SupervisionPlace.tsx';
import { useNewerKeepList } from './use-keep-list.ts';
import { usePersonId } from './use-person.ts';
import { goInstead } from './use-route.ts';
import { useSearchShelf } from './use-search-shelf.ts';
import type { Session } from './use-session.ts';
import { useWriting } from './use-writing.tsx';
import { useSavedGround } from './using/saved.ts';

type InnerProps = {
  ports: Ports;
  house: House;
  session: Session;
  route: Route;
  live: LiveState;
  aboveNav: HTMLElement | null;
  onCrisis: () => void;
};

export function Inner(props: InnerProps) {
  const { ports, session } = props;
  const me = useQuery({ queryKey: sessionKeys.me, queryFn: ports.calls.readMe });
  const onSignedOut = () => {
    session.leave();
    goInstead(ways.home());
  };
  return me.data && !isMember(me.data) ? (
    <DutyPlaces {...props} me={me.data} onSignedOut={onSignedOut} />
  ) : (
    <Among {...props} onSignedOut={onSignedOut} />
  );
}

function Among({
  ports,
  house,
  route,
  live,
  aboveNav,
  onCrisis,
  onSignedOut,
}: InnerProps & { onSignedOut: () => void }) {
  const { failed, preferences } = house;
  const me = useQuery({ queryKey: sessionKeys.me, queryFn: ports.calls.readMe });
  const { name: myName = '', area = null } = me.data ?? {};
  const writing = useWriting(ports, house, area);
  const ask = useAskGround({ ports, house, myName, writing, onCrisis });
  const channels = useChannelsGround({ ports, house, me: me.data, writing, aboveNav });
  useNewerPacks(ports, house, me.data?.areaId);
  const chases = useChasesGround(ports, house, me.data, writing);
  useNewerKeepList(ports, house, me.data && (me.data.areaId ?? me.data.communityId));
  const saved = useSavedGround(ports, house);
  const directory = useDirectoryGround({ ports, house, me: me.data, ask, chases, writing, saved });
  const personId = usePersonId(ports, me.data, failed);
  const learning = useLearningGround(ports, house, me.data, personId);
  const library = useLibraryGround({ ports, house, me: me.data, ask, chases, writing });
  const relay = useRelayGround(ports, house, writing);
  const supervision = useSupervisionGround({ ports, house, me: me.data, relay, writing });
  const mentoring = useMentoringGround({ ports, house, me: me.data, relay, writing });
  const search = useSearchGround({
    ...{ ports, house, me: me.data, ask, writing },
    ...{ chases, library, learning, directory, saved, relay },
  });
  const moderation = useModerationGround(ports, house, me.data, writing);
  useOnItsWay(house.chases.outbox, personId, failed);
  useSearchShelf(ports, house, personId, live);
  // The drafts on this device are outside of what is drawn: those of whoever sits here now are shown.
  useEffect(() => {
    if (personId !== null) house.belongTo(personId);
  }, [personId, house]);
  return (
    <Places
      {...{ route, ports, house }}
      ask={ask}
      channels={channels}
      chases={chases}
      supervision={supervision}
      learning={learning}
      library={library}
      moderation={moderation}
      relay={relay}
      mentoring={mentoring}
      search={search}
      saved={saved}
      directory={directory}
      preferences={preferences}
      live={live}
      onSignedOut={onSignedOut}
    />
  );
}
