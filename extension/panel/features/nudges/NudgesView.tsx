// How somebody wants to be told that something waits for them. Each change is kept at once and said.
import { CheckboxGroup, Heading, PageTitle, Skeleton, Stack } from '#extension/kit/index.ts';
import { type NudgeKind, nudgeKinds } from '#shared/basics/nudge-lists.ts';
import type { NudgeSettings } from '#shared/contract/nudges.ts';
import type { NudgesGround } from './ground.ts';
import { kindLabels, words } from './messages.ts';
import { Address } from './parts/Address.tsx';
import { Here } from './parts/Here.tsx';
import { Lately } from './parts/Lately.tsx';
import { Offers } from './parts/Offers.tsx';
import { Trouble } from './parts/say.tsx';
import { When } from './parts/When.tsx';
import { useChoosing, useNudgeSettings } from './use-nudges.ts';

export function NudgesView({ ground }: { ground: NudgesGround }) {
  const query = useNudgeSettings(ground);
  return (
    <Stack gap="wide">
      <title>{`${words.title} – Peer Hub`}</title>
      <PageTitle id="page-title" lead={words.lead}>
        {words.title}
      </PageTitle>
      {query.data && <Settings ground={ground} settings={query.data} />}
      {!query.data && query.error && <Trouble cause={query.error} onAgain={() => void query.refetch()} />}
      {!query.data && !query.error && <Skeleton count={4} words={words.loading} />}
      {ground.isModerator && <Offers ground={ground} />}
    </Stack>
  );
}

function Settings({ ground, settings }: { ground: NudgesGround; settings: NudgeSettings }) {
  const choose = useChoosing(ground);
  return (
    <>
      <Stack as="section" gap="snug" aria-labelledby="nudges-how">
        <Heading level={2} size="small" id="nudges-how">
          {words.how}
        </Heading>
        <Here ground={ground} settings={settings} />
        <Address ground={ground} settings={settings} way="mail" />
        <Address ground={ground} settings={settings} way="webhook" />
      </Stack>
      <CheckboxGroup
        label={words.kinds}
        choices={nudgeKinds.map((kind) => ({ id: kind, label: kindLabels[kind] }))}
        value={settings.kinds}
        onChange={(kinds) => choose({ kinds: kinds as NudgeKind[] })}
      />
      <When ground={ground} settings={settings} />
      <Lately recent={settings.recent} nowMs={ground.nowMs()} />
    </>
  );
}
