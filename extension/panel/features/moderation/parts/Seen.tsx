// Who may have seen what was taken out: asked for when opened, with what the list cannot know said plainly.
import { useState } from 'react';
import { Caption, Disclosure, Stack, Text } from '#extension/kit/index.ts';
import { moderationKeys } from '#extension/panel/features/moderation/calls.ts';
import type { ModerationGround } from '#extension/panel/features/moderation/ground.ts';
import { words } from '#extension/panel/features/moderation/messages.ts';
import type { ModerationCaseId } from '#shared/basics/ids.ts';
import { Paged } from './list.tsx';

const said = words.queue;

export function Seen({ ground, caseId }: { ground: ModerationGround; caseId: ModerationCaseId }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Disclosure level={3} summary={said.seen} isOpen={isOpen} onChange={setIsOpen}>
      <Stack gap="snug">
        <Caption>{said.seenCaveat}</Caption>
        {isOpen && (
          <Paged
            queryKey={moderationKeys.seen(caseId)}
            load={(cursor) => ground.calls.listWhoMayHaveSeen({ caseId, cursor })}
            label={said.seen}
            keyOf={(one) => `${one.name}, ${one.organisation}`}
            empty={{ title: said.seenNobody }}
          >
            {(one) => (
              <Text>
                {one.name}, {one.organisation}
                {one.hasRead && `. ${said.hasRead}`}
              </Text>
            )}
          </Paged>
        )}
      </Stack>
    </Disclosure>
  );
}
