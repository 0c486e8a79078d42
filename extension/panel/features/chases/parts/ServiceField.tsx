// Which service: typed in, and taken from the directory with one press when it is there. What the directory knows is chased by its
// id. A public name is asked for, so only what certainly identifies is taken out of it.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Caption, Row, Stack, TextField } from '#extension/kit/index.ts';
import { chaseKeys } from '#extension/panel/features/chases/calls.ts';
import type { ChasesGround } from '#extension/panel/features/chases/ground.ts';
import { capacityLabels, words } from '#extension/panel/features/chases/messages.ts';
import { MarkedLine, type People, useBox, useSafeWords } from '#extension/panel/writing/index.ts';
import type { ServiceId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';

/** As it was, or as what led here says it is. */
type Before = { serviceId?: ServiceId | null; service?: string | null; organisation?: string | null };
/** `id`: it was taken from the directory. */
type Known = { id: ServiceId; name: string; organisation: string };

const wordsCharsMin = 3;
const shownMax = 4;

export type ServiceChoice = ReturnType<typeof useService>;

export function useService(
  { writing }: ChasesGround,
  { serviceId, service, organisation }: Before,
  people: People,
) {
  const [known, setKnown] = useState<Known | null>(
    serviceId ? { id: serviceId, name: service ?? '', organisation: organisation ?? '' } : null,
  );
  const name = useBox(writing, service ?? '', { isPublicName: true, people });
  const body = useBox(writing, organisation ?? '', { isPublicName: true, people });
  return {
    known,
    name,
    body,
    notice: name.notice ?? body.notice,
    take: setKnown,
    another: () => {
      setKnown(null);
      body.restart('');
    },
    /** As the contract names it; null where something was taken out just now. */
    settle: async () => {
      if (known)
        return { serviceId: known.id, service: cut(known.name), organisation: cut(known.organisation) };
      const [service, organisation] = [await name.settle(), await body.settle()];
      if (service === null || organisation === null) return null;
      return { serviceId: null, service: cut(service.text), organisation: cut(organisation.text) };
    },
  };
}

const cut = (text: string | null) => text?.slice(0, limits.publicNameCharsMax) || null;

export function ServiceField({ ground, service }: { ground: ChasesGround; service: ServiceChoice }) {
  const { known, name } = service;
  const typed = useSafeWords(name).slice(0, limits.searchWordsCharsMax);
  const isAsked = known === null && typed.length >= wordsCharsMin;
  // Typed words help to find and are kept nowhere; a directory that cannot be reached takes nothing away.
  const found = useQuery({
    queryKey: chaseKeys.services(typed),
    queryFn: () => ground.calls.searchServices({ words: typed, limit: shownMax }),
    enabled: isAsked,
    retry: false,
  });
  if (known !== null)
    return (
      <Stack gap="tight">
        <TextField
          label={words.make.service}
          hint={[words.make.isKnown, known.organisation].filter(Boolean).join(' · ')}
          value={known.name}
          isReadOnly
        />
        <Row>
          <Button size="small" kind="quiet" icon="edit" onPress={service.another}>
            {words.make.another}
          </Button>
        </Row>
      </Stack>
    );
  const services = isAsked ? (found.data?.items ?? []) : [];
  return (
    <Stack gap="tight">
      <MarkedLine
        marked={name}
        label={words.make.service}
        hint={words.make.serviceHint}
        charsMax={limits.publicNameCharsMax}
      />
      {services.length > 0 && (
        <Stack as="section" gap="tight" aria-label={words.make.known}>
          <Caption>{words.make.known}</Caption>
          {services.map(({ id, name, organisation, capacity }) => (
            <Button
              key={id}
              size="small"
              isWide
              icon="check"
              onPress={() => service.take({ id, name, organisation: organisation ?? '' })}
            >
              {[name, capacity === 'unknown' ? null : capacityLabels[capacity]].filter(Boolean).join(' · ')}
            </Button>
          ))}
        </Stack>
      )}
    </Stack>
  );
}

/** Of a service that the directory does not know. */
export function OrganisationField({ service, hint }: { service: ServiceChoice; hint?: string }) {
  if (service.known !== null) return null;
  return (
    <MarkedLine
      marked={service.body}
      label={words.make.organisation}
      hint={hint}
      charsMax={limits.publicNameCharsMax}
    />
  );
}
