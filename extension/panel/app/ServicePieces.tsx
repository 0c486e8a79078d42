// What a page of the directory may not import: the chase that is made of a service in one press, and the note that begins with it.
import { useState } from 'react';
import { needLabels } from '#extension/panel/features/channels/index.ts';
import {
  type ChasesGround,
  capacityLabels,
  chaseWords,
  type Made,
  MakeChase,
} from '#extension/panel/features/chases/index.ts';
import { type Addition, draftOfService, followUp, NoteBox } from '#extension/panel/features/notes/index.ts';
import type { Need } from '#shared/basics/lists.ts';
import type { Service } from '#shared/contract/directory.ts';
import { todayInWords, useNotesGround } from './notes.ts';
import type { Ports } from './ports.ts';
import type { PreferenceKeeper } from './preferences.ts';

type OfService = { chases: ChasesGround; service: Service; need: Need | null };

const begunBy = ({ service, need }: OfService) => ({
  source: { kind: 'service' as const, id: service.id },
  need: need ?? service.needs[0] ?? null,
  serviceId: service.id,
});

export const ChaseOfService = (of: OfService) => <MakeChase ground={of.chases} begun={begunBy(of)} />;

type NoteOfServiceProps = OfService & { ports: Ports; preferences: PreferenceKeeper; onClose: () => void };

const nothing: readonly Addition[] = [];

export function NoteOfService({ ports, preferences, onClose, ...of }: NoteOfServiceProps) {
  const { chases, service, need } = of;
  const ground = useNotesGround(ports, preferences, chases.toast);
  const [added, setAdded] = useState(nothing);
  const onMade = (made: Made | null) => {
    if (made) setAdded([followUp(made)]);
  };
  const needs = need === null ? service.needs : [need];
  return (
    <NoteBox
      ground={ground}
      draft={draftOfService(
        {
          name: service.name,
          organisation: service.organisation,
          needs: needs.map((id) => needLabels[id]),
          phone: service.phone,
          howToRefer: service.howToRefer,
          standing: standingOf(service),
        },
        todayInWords(ports),
      )}
      needs={needs}
      additions={added}
      chase={
        added.length === 0 && (
          <MakeChase
            ground={chases}
            begun={begunBy(of)}
            label={chaseWords.make.too}
            size="normal"
            onMade={onMade}
          />
        )
      }
      onClose={onClose}
    />
  );
}

/** How it stands, with how old the word is: a record must not make it look newer than it is. */
function standingOf({ capacity, capacityAgeDays }: Service): string | null {
  if (capacity === 'unknown') return null;
  const age = capacityAgeDays === null ? '' : `, ${chaseWords.make.saidDaysAgo(capacityAgeDays)}`;
  return capacityLabels[capacity] + age;
}
