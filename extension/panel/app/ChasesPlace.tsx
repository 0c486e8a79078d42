// The screens of the chases, and what they stand on.
import { type ReactNode, useMemo } from 'react';
import { type LibraryGround, MakeCase } from '#extension/panel/features/case-library/index.ts';
import {
  barrierLabels,
  type ChannelsGround,
  FromAnswer,
  ItHelped,
  needLabels,
} from '#extension/panel/features/channels/index.ts';
import {
  type Beside,
  type ChasesGround,
  ChasesView,
  ChaseThere,
  ChaseView,
  inWords,
  NewChaseView,
} from '#extension/panel/features/chases/index.ts';
import {
  type DirectoryGround,
  Elsewhere,
  ServiceContact,
} from '#extension/panel/features/directory/index.ts';
import { draftOfChase, NoteBox } from '#extension/panel/features/notes/index.ts';
import type { WritingGround } from '#extension/panel/writing/index.ts';
import type { Chase } from '#shared/contract/chases.ts';
import type { Me } from '#shared/contract/session.ts';
import type { House } from './house.ts';
import { todayInWords, useNotesGround } from './notes.ts';
import type { Ports } from './ports.ts';
import { type ChaseRoute, ways } from './routes.ts';
import { go } from './use-route.ts';

export function useChasesGround(
  ports: Ports,
  house: House,
  me: Me | undefined,
  writing: WritingGround,
): ChasesGround {
  const { chases, toasts } = house;
  const { name = '', organisation = '' } = me ?? {};
  return useMemo(
    () => ({
      calls: ports.calls,
      ...chases,
      nowMs: ports.clock.nowMs,
      copy: ports.copy,
      saveFile: ports.saveFile,
      toast: toasts.show,
      go,
      me: { name, organisation },
      note: (chase, onClose) => (
        <NoteOfChase ports={ports} house={house} writing={writing} chase={chase} onClose={onClose} />
      ),
      writing,
      needLabels,
      barrierLabels,
      ways,
    }),
    [ports, house, chases, toasts, writing, name, organisation],
  );
}

type NoteOfChaseProps = {
  ports: Ports;
  house: House;
  writing: WritingGround;
  chase: Chase;
  onClose: () => void;
};

function NoteOfChase({ ports, house, writing, chase, onClose }: NoteOfChaseProps) {
  const ground = useNotesGround(ports, house.preferences, writing.findService);
  const said = inWords(chase, { needLabels, barrierLabels });
  return (
    <NoteBox
      ground={ground}
      draft={draftOfChase(said, todayInWords(ports))}
      needs={[chase.need]}
      onClose={onClose}
    />
  );
}

type ChasesPlaceProps = {
  ground: ChasesGround;
  directory: DirectoryGround;
  channels: ChannelsGround;
  library: LibraryGround;
  route: ChaseRoute;
};

/** What the directory knows of a chase's service and of others for the same need, and the answer that led to it. */
const besideOf = ({ ground, directory, channels, library }: Omit<ChasesPlaceProps, 'route'>): Beside => ({
  answer: (postId) => <FromAnswer ground={channels} postId={postId} />,
  helped: (postId) => (
    <ItHelped
      ground={channels}
      postId={postId}
      makeCase={(threadId) => <MakeCase ground={library} threadId={threadId} />}
    />
  ),
  contact: ({ serviceId, need }) =>
    serviceId && <ServiceContact ground={directory} serviceId={serviceId} need={need} />,
  elsewhere: (chase) => (
    <Elsewhere
      ground={directory}
      serviceId={chase.serviceId}
      need={chase.need}
      deed={(service) => <ChaseThere ground={ground} chase={chase} service={service} />}
    />
  ),
});

export function ChasesPlace({ ground, directory, channels, library, route }: ChasesPlaceProps): ReactNode {
  const beside = useMemo(
    () => besideOf({ ground, directory, channels, library }),
    [ground, directory, channels, library],
  );
  switch (route.at) {
    case 'chases':
      return <ChasesView ground={ground} view={route.view} />;
    case 'chase':
      return <ChaseView key={route.chaseId} ground={ground} chaseId={route.chaseId} beside={beside} />;
    case 'new-chase':
      return <NewChaseView ground={ground} />;
  }
}
