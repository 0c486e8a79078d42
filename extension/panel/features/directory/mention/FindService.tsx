// Finds a service to mention while one types. What is typed is stripped before it leaves, like every search; only a name of the directory
// comes back.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Card, PickField, Row, Stack } from '#extension/kit/index.ts';
import { directoryKeys } from '#extension/panel/features/directory/calls.ts';
import type { DirectoryGround } from '#extension/panel/features/directory/ground.ts';
import { capacityLabels, statusLabels, words } from '#extension/panel/features/directory/messages.ts';
import { stripWords } from '#extension/panel/features/directory/search/strip-words.ts';
import { type Findable, useSettled, type WritingGround } from '#extension/panel/writing/index.ts';

const said = words.mention;
const charsMin = 2;
const shownMax = 6;

export type FindServiceProps = {
  ground: Pick<DirectoryGround, 'calls'> & { writing: Pick<WritingGround, 'names' | 'knowledge'> };
  onPick: (service: Findable) => void;
  onEscape: () => void;
};

export function FindService({ ground, onPick, onEscape }: FindServiceProps) {
  const [typed, setTyped] = useState('');
  const settled = useSettled(typed);
  const asked = stripWords(settled, ground.writing.knowledge.keep).words;
  const isAsked = asked.length >= charsMin;
  const ask = { words: asked, limit: shownMax };
  const found = useQuery({
    queryKey: directoryKeys.search(ask),
    queryFn: async () => {
      // Without the list of names a typed one would go out; it comes in within moments, or the rules judge alone.
      await ground.writing.names.areHere();
      return ground.calls.searchServices({
        ...ask,
        words: stripWords(settled, ground.writing.knowledge.keep).words,
      });
    },
    enabled: isAsked,
    retry: false,
  });
  const services = isAsked ? (found.data?.items ?? []) : [];
  return (
    <Card kind="accent">
      <Stack gap="snug">
        <PickField
          label={said.label}
          hint={said.hint}
          listWords={said.list}
          value={typed}
          onChange={setTyped}
          autoFocus
          choices={services.map(({ id, name, organisation, status, capacity }) => ({
            id,
            label: name,
            hint: [organisation, status === 'active' ? capacityLabels[capacity] : statusLabels[status]]
              .filter(Boolean)
              .join(' · '),
          }))}
          onPick={(id) => {
            const service = services.find((one) => one.id === id);
            if (service) onPick({ id: service.id, name: service.name, phone: service.phone });
          }}
          onEscape={onEscape}
          emptyWords={
            !isAsked || found.isPending ? undefined : found.error ? words.trouble.offline : said.none
          }
        />
        <Row>
          <Button size="small" kind="quiet" onPress={onEscape}>
            {said.cancel}
          </Button>
        </Row>
      </Stack>
    </Card>
  );
}
