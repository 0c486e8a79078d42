// Looks a colleague up by name, page by page. What is typed is compared with the names of the community and kept nowhere.
import { type ReactNode, useState } from 'react';
import { useStore } from 'zustand';
import { Caption, Row, SearchField, Stack, Text } from '#extension/kit/index.ts';
import { channelKeys } from '#extension/panel/features/channels/calls.ts';
import type { ChannelsGround } from '#extension/panel/features/channels/ground.ts';
import { Paged } from '#extension/panel/features/channels/parts/Paged.tsx';
import { usePages } from '#extension/panel/reading/index.ts';
import { mayBeAsked, useSettled } from '#extension/panel/writing/index.ts';
import type { ChannelId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import type { Colleague } from '#shared/contract/channel-inviting.ts';
import { words } from './messages.ts';

const said = words.find;
const lettersMin = 2;
const pageSize = 8;

export type FindColleagueProps = {
  ground: ChannelsGround;
  channelId: ChannelId;
  /** What can be done with this one, or why nothing can. */
  deed: (colleague: Colleague) => ReactNode;
};

export function FindColleague({ ground, channelId, deed }: FindColleagueProps) {
  const [typed, setTyped] = useState('');
  const asked = useSettled(typed).trim().slice(0, limits.colleagueWordsCharsMax);
  const fingerprints = useStore(ground.writing.beside.person, (all) => all.fingerprints);
  const isAsked = asked.length >= lettersMin && mayBeAsked(asked, fingerprints);
  const query = usePages(
    [...channelKeys.door(channelId), 'colleagues', asked],
    (cursor) => ground.calls.findColleagues({ channelId, words: asked, cursor, limit: pageSize }),
    { isOn: isAsked },
  );
  return (
    <Stack gap="snug">
      <SearchField label={said.label} hint={said.hint} value={typed} onChange={setTyped} autoFocus />
      {isAsked && (
        <section aria-label={said.results}>
          <Paged
            query={query}
            loadingWords={said.loading}
            empty={<Text tone="muted">{said.none}</Text>}
            keyOf={(one) => one.personId}
          >
            {(one) => (
              <Row isSpread>
                <Stack gap="none">
                  <Text>{one.name}</Text>
                  <Caption>{one.organisation}</Caption>
                </Stack>
                {deed(one)}
              </Row>
            )}
          </Paged>
        </section>
      )}
    </Stack>
  );
}
