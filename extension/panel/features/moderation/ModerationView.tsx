// A moderator's side: what waits, what was decided, and the names that were asked for.
import { useState } from 'react';
import { PageTitle, Stack, Tabs } from '#extension/kit/index.ts';
import { moderationKeys } from './calls.ts';
import type { ModerationGround } from './ground.ts';
import { words } from './messages.ts';
import { CaseCard } from './parts/CaseCard.tsx';
import { Paged } from './parts/list.tsx';
import { Masks } from './parts/Masks.tsx';
import { Suspensions } from './parts/Suspensions.tsx';

const said = words.queue;

export function ModerationView({ ground }: { ground: ModerationGround }) {
  const [view, setView] = useState('waiting');
  const { calls } = ground;
  return (
    <Stack gap="wide">
      <title>{`${said.title} – Peer Hub`}</title>
      <PageTitle id="page-title" lead={said.lead}>
        {said.title}
      </PageTitle>
      <Tabs
        label={said.title}
        current={view}
        onChange={setView}
        views={[
          {
            id: 'waiting',
            label: said.waiting,
            content: (
              <Paged
                queryKey={moderationKeys.queue}
                load={(cursor) => calls.listCases({ view: 'open', cursor })}
                label={said.waiting}
                keyOf={(one) => one.id}
                empty={{ title: said.emptyTitle, hint: said.emptyHint }}
              >
                {(opened) => <CaseCard ground={ground} opened={opened} />}
              </Paged>
            ),
          },
          {
            id: 'decided',
            label: said.decided,
            content: (
              <Paged
                queryKey={moderationKeys.decided}
                load={(cursor) => calls.listCases({ view: 'decided', cursor })}
                label={said.decided}
                keyOf={(one) => one.id}
                empty={{ title: said.noneDecided }}
              >
                {(opened) => <CaseCard ground={ground} opened={opened} />}
              </Paged>
            ),
          },
          { id: 'masks', label: said.masks, content: <Masks ground={ground} /> },
          { id: 'suspensions', label: said.suspensions, content: <Suspensions ground={ground} /> },
        ]}
      />
    </Stack>
  );
}
