// The screens of the directory, what they stand on, and what only the shell may put beside a service: the chase, the note, the question.
import { type ReactNode, useMemo } from 'react';
import type { AskGround } from '#extension/panel/features/ask/index.ts';
import { barrierLabels, needLabels } from '#extension/panel/features/channels/index.ts';
import { type ChasesGround, MakeChase } from '#extension/panel/features/chases/index.ts';
import {
  type DirectoryGround,
  DirectoryView,
  GapsView,
  ServiceView,
  sayStanding,
} from '#extension/panel/features/directory/index.ts';
import { draftOfService } from '#extension/panel/features/notes/index.ts';
import { KeepButton, type SavedGround } from '#extension/panel/features/saved/index.ts';
import type { WritingGround } from '#extension/panel/writing/index.ts';
import { makeUuid } from '#shared/basics/ids.ts';
import type { Need } from '#shared/basics/lists.ts';
import type { Service } from '#shared/contract/directory.ts';
import type { Me } from '#shared/contract/session.ts';
import { beginQuestion } from './begin-question.ts';
import type { House } from './house.ts';
import { NoteWithChase } from './NoteWithChase.tsx';
import { todayInWords, useNotesGround } from './notes.ts';
import type { Ports } from './ports.ts';
import { type DirectoryRoute, ways } from './routes.ts';
import { go } from './use-route.ts';

type Parts = {
  ports: Ports;
  house: House;
  me: Me | undefined;
  ask: AskGround;
  chases: ChasesGround;
  writing: WritingGround;
  saved: SavedGround;
};

const nobody = { areaId: null, area: null, roles: [] };

export function useDirectoryGround({
  ports,
  house,
  me,
  ask,
  chases,
  writing,
  saved,
}: Parts): DirectoryGround {
  const { directory, toasts } = house;
  return useMemo(
    () => ({
      calls: ports.calls,
      search: directory.search,
      nowMs: ports.clock.nowMs,
      newKey: () => makeUuid(ports.clock.nowMs(), ports.clock.random()),
      copy: ports.copy,
      toast: toasts.show,
      go,
      writing,
      me: me ?? nobody,
      needLabels,
      barrierLabels,
      makeChase: (service, need) => <MakeChase ground={chases} begun={begunWithService(service, need)} />,
      keep: ({ id }) => <KeepButton ground={saved} thing={{ kind: 'service', id }} />,
      note: (service, need, done) => (
        <ServiceNote
          ports={ports}
          house={house}
          chases={chases}
          service={service}
          need={need}
          onClose={done}
        />
      ),
      ask: (from) => {
        if ('words' in from) return beginQuestion(ask, from.words);
        const { id, name } = from.service;
        const body = from.opening === undefined ? `${name}: ` : `${from.opening}${name}.\n\n`;
        beginQuestion(ask, body, [{ id, name }]);
      },
      ways,
    }),
    [ports, house, directory, toasts, me, ask, chases, writing, saved],
  );
}

export const begunWithService = (service: Service, need: Need | null) => ({
  source: { kind: 'service' as const, id: service.id },
  need,
  serviceId: service.id,
  service: service.name,
  ...(service.organisation && { organisation: service.organisation }),
});

type ServiceNoteProps = Pick<Parts, 'ports' | 'house' | 'chases'> & {
  service: Service;
  need: Need | null;
  onClose: () => void;
};

function ServiceNote({ ports, house, chases, service, need, onClose }: ServiceNoteProps) {
  const notes = useNotesGround(ports, house.preferences, chases.writing.findService);
  const needs = need === null ? service.needs : [need];
  const { name, organisation, phone, howToRefer } = service;
  return (
    <NoteWithChase
      chases={chases}
      begun={begunWithService(service, need)}
      ground={notes}
      draft={draftOfService(
        {
          name,
          organisation,
          phone,
          howToRefer,
          needs: needs.map((id) => needLabels[id]),
          standing: sayStanding(service),
        },
        todayInWords(ports),
      )}
      needs={needs}
      onClose={onClose}
    />
  );
}

export function DirectoryPlace({
  ground,
  route,
}: {
  ground: DirectoryGround;
  route: DirectoryRoute;
}): ReactNode {
  switch (route.at) {
    case 'services':
      return <DirectoryView ground={ground} />;
    case 'service':
      return (
        <ServiceView key={route.serviceId} ground={ground} serviceId={route.serviceId} need={route.need} />
      );
    case 'gaps':
      return <GapsView ground={ground} />;
  }
}
