// The screen of insights, and what it leads on to: the directory, and the channel of a need.
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import {
  barrierLabels,
  channelKeys,
  needLabels,
  readAllChannels,
} from '#extension/panel/features/channels/index.ts';
import { type DirectoryGround, directoryKeys, noFilters } from '#extension/panel/features/directory/index.ts';
import { type InsightsGround, InsightsView } from '#extension/panel/features/insights/index.ts';
import { modulesAbout } from '#extension/panel/features/learning/index.ts';
import { limits } from '#shared/basics/limits.ts';
import type { House } from './house.ts';
import type { Ports } from './ports.ts';
import { ways } from './routes.ts';
import { go } from './use-route.ts';

type Parts = { ports: Ports; house: House; directory: DirectoryGround };

/** Asks for areas and channels only where the screen is drawn. */
export function InsightsPlace({ ports, house, directory }: Parts): ReactNode {
  const { calls, copy, saveFile } = ports;
  const { toasts } = house;
  const listing = useQuery({
    queryKey: directoryKeys.areas,
    queryFn: () => calls.listAreas({ limit: limits.pageSizeMax }),
  });
  const areas = listing.data?.items;
  const channels = useQuery({ queryKey: channelKeys.list, queryFn: () => readAllChannels(calls) }).data
    ?.items;
  const { search, me } = directory;
  const ground: InsightsGround = useMemo(
    () => ({
      calls,
      needLabels,
      barrierLabels,
      areas: (areas ?? []).toSorted((one, other) => Number(other.isMine) - Number(one.isMine)),
      channelOf: (need) => {
        const channel = channels?.find(
          (one) => one.kind === 'open' && !one.isClosed && one.needs.includes(need),
        );
        return channel ? { href: ways.channel(channel.id), name: channel.name } : null;
      },
      moduleOf: (need) => {
        const [one] = modulesAbout([need]);
        return one ? { href: ways.module(one.id), title: one.title } : null;
      },
      findServices: (need, areaId) => {
        search.change({ ...noFilters, need, areaId: areaId === me.areaId ? null : areaId });
        go(ways.services());
      },
      toast: toasts.show,
      copy,
      saveFile,
    }),
    [calls, areas, channels, search, me, toasts, copy, saveFile],
  );
  // Which area is one's own is known with the list: before it the first figures would be of another place.
  return (
    <InsightsView
      ground={ground}
      areas={{
        isReady: areas !== undefined,
        cause: listing.error,
        again: () => void listing.refetch(),
      }}
    />
  );
}
