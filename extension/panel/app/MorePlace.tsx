// “More”, and what it stands on.
import { useMutation, useQuery } from '@tanstack/react-query';
import { useStore } from 'zustand';
import { sessionKeys } from '#extension/panel/features/session/index.ts';
import { MoreView } from './MoreView.tsx';
import type { LiveState, Ports } from './ports.ts';
import type { PreferenceKeeper } from './preferences.ts';

type MorePlaceProps = {
  ports: Ports;
  preferences: PreferenceKeeper;
  live: LiveState;
  onSignedOut: () => void;
};

export function MorePlace({ ports, preferences, live, onSignedOut }: MorePlaceProps) {
  const me = useQuery({ queryKey: sessionKeys.me, queryFn: ports.calls.readMe });
  const theme = useStore(preferences.store, (all) => all.theme);
  const leave = useMutation({ mutationFn: ports.calls.signOut, onSettled: onSignedOut });
  return (
    <MoreView
      me={me.data}
      theme={theme}
      onTheme={(chosen) => preferences.set({ theme: chosen })}
      live={live}
      version={ports.version}
      openOptions={ports.openOptions}
      isLeaving={leave.isPending}
      onSignOut={() => leave.mutate()}
    />
  );
}
