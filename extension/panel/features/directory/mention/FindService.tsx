// Finds a service to mention while one types, and people where words may mention them. What is typed is stripped before it looks services up,
// like every search; of people it is compared with the names of colleagues, unless it certainly identifies whoever is on the record.
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { Button, Card, PickField, Row, Stack } from '#extension/kit/index.ts';
import { directoryKeys } from '#extension/panel/features/directory/calls.ts';
import type { DirectoryGround } from '#extension/panel/features/directory/ground.ts';
import { capacityLabels, statusLabels, words } from '#extension/panel/features/directory/messages.ts';
import { stripWords } from '#extension/panel/features/directory/search/strip-words.ts';
import {
  type Findable,
  type FindPeople,
  mayBeAsked,
  type Nameable,
  useSettled,
  type WritingGround,
} from '#extension/panel/writing/index.ts';

const said = words.mention;
const charsMin = 2;
const shownMax = 6;

export type FindServiceProps = {
  ground: Pick<DirectoryGround, 'calls'> & { writing: Pick<WritingGround, 'names' | 'knowledge' | 'beside'> };
  onPick: (service: Findable) => void;
  onEscape: () => void;
  people?: (FindPeople & { onPick: (person: Nameable) => void }) | undefined;
};

export function FindService({ ground, onPick, onEscape, people }: FindServiceProps) {
  const texts = people ? said.anybody : said;
  const [typed, setTyped] = useState('');
  const settled = useSettled(typed);
  const { names, knowledge, beside } = ground.writing;
  const fingerprints = useStore(beside.person, (all) => all.fingerprints);
  // Who is on the record beside is outside, and may be another since the last time.
  useEffect(() => beside.look(), [beside]);
  const strippedWords = () =>
    stripWords(settled, { keep: knowledge.keep, known: fingerprints ?? undefined }).words;
  const asked = strippedWords();
  const isAsked = asked.length >= charsMin;
  const ask = { words: asked, limit: shownMax };
  const found = useQuery({
    queryKey: directoryKeys.search(ask),
    queryFn: async () => {
      // Without the list of names a typed one would go out; it comes in within moments, or the rules judge alone.
      await names.areHere();
      return ground.calls.searchServices({ ...ask, words: strippedWords() });
    },
    enabled: isAsked,
    retry: false,
  });
  const services = isAsked ? (found.data?.items ?? []) : [];
  const named = usePeople(ground, people, settled);
  return (
    <Card kind="accent">
      <Stack gap="snug">
        <PickField
          label={texts.label}
          hint={texts.hint}
          listWords={texts.list}
          value={typed}
          onChange={setTyped}
          autoFocus
          choices={[
            ...named.map(({ id, name, hint }) => ({ id, label: name, hint })),
            ...services.map(({ id, name, organisation, status, capacity }) => ({
              id,
              label: name,
              hint: [organisation, status === 'active' ? capacityLabels[capacity] : statusLabels[status]]
                .filter(Boolean)
                .join(' · '),
            })),
          ]}
          onPick={(id) => {
            const person = named.find((one) => one.id === id);
            if (person) people?.onPick(person);
            const service = services.find((one) => one.id === id);
            if (service) onPick({ id: service.id, name: service.name, phone: service.phone });
          }}
          onEscape={onEscape}
          emptyWords={
            !isAsked || found.isPending ? undefined : found.error ? words.trouble.offline : texts.none
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

/** Without letters those who are near: whoever speaks in this thread, and the host. */
function usePeople(
  { writing }: FindServiceProps['ground'],
  people: FindServiceProps['people'],
  settled: string,
): Nameable[] {
  const asked = settled.trim();
  const fingerprints = useStore(writing.beside.person, (all) => all.fingerprints);
  const found = useQuery({
    queryKey: [...directoryKeys.all, 'people', ...(people?.key ?? []), asked],
    queryFn: () => people?.find(asked) ?? [],
    enabled: people !== undefined && mayBeAsked(asked, fingerprints),
    retry: false,
  });
  return found.data ?? [];
}
