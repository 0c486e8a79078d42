// Which service: typed in, and taken from the directory with one press when it is there. What the directory knows is chased by its id.
import { useQuery } from '@tanstack/react-query';
import { Button, Caption, Row, Stack, TextField } from '#extension/kit/index.ts';
import { chaseKeys } from '#extension/panel/features/chases/calls.ts';
import type { ChasesGround } from '#extension/panel/features/chases/ground.ts';
import { capacityLabels, words } from '#extension/panel/features/chases/messages.ts';
import type { ServiceId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';

/** `id`: it was taken from the directory. */
export type Chosen = { id: ServiceId | null; name: string; organisation: string };

type ServiceFieldProps = { ground: ChasesGround; chosen: Chosen; onChange: (chosen: Chosen) => void };

const wordsCharsMin = 3;
const shownMax = 4;

export function ServiceField({ ground, chosen, onChange }: ServiceFieldProps) {
  const typed = chosen.name.trim().slice(0, limits.searchWordsCharsMax);
  const isAsked = chosen.id === null && typed.length >= wordsCharsMin;
  // Typed words help to find and are kept nowhere; a directory that cannot be reached takes nothing away.
  const found = useQuery({
    queryKey: chaseKeys.services(typed),
    queryFn: () => ground.calls.searchServices({ words: typed, limit: shownMax }),
    enabled: isAsked,
    retry: false,
  });
  if (chosen.id !== null)
    return (
      <Stack gap="tight">
        <TextField
          label={words.make.service}
          hint={[words.make.isKnown, chosen.organisation].filter(Boolean).join(' · ')}
          value={chosen.name}
          isReadOnly
        />
        <Row>
          <Button
            size="small"
            kind="quiet"
            icon="edit"
            onPress={() => onChange({ ...chosen, id: null, organisation: '' })}
          >
            {words.make.another}
          </Button>
        </Row>
      </Stack>
    );
  const services = isAsked ? (found.data?.items ?? []) : [];
  return (
    <Stack gap="tight">
      <TextField
        label={words.make.service}
        hint={words.make.serviceHint}
        value={chosen.name}
        onChange={(name) => onChange({ ...chosen, name: name.slice(0, limits.publicNameCharsMax) })}
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
              onPress={() => onChange({ id, name, organisation: organisation ?? '' })}
            >
              {[name, capacity === 'unknown' ? null : capacityLabels[capacity]].filter(Boolean).join(' · ')}
            </Button>
          ))}
        </Stack>
      )}
    </Stack>
  );
}
