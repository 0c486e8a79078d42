// How Peer Hub works: what happens to one's words, what colleagues expect of each other, why this is no chat group, and what to try first.
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { Button, Caption, Checkbox, Heading, Link, PageTitle, Stack, Text } from '#extension/kit/index.ts';
import { type FirstStep, firstSteps } from './first-steps.ts';
import { words } from './messages.ts';

export type Welcomed = { isWelcomed: boolean; stepsDone: readonly FirstStep[] };

export type WelcomeGround = {
  /** What this device keeps of it. */
  store: StoreApi<Welcomed>;
  set: (patch: Partial<Welcomed>) => void;
  toast: (words: string) => void;
  hrefs: Record<FirstStep, string>;
  href: string;
};

export function WelcomeView({ ground }: { ground: WelcomeGround }) {
  const isWelcomed = useStore(ground.store, (all) => all.isWelcomed);
  const read = () => {
    ground.set({ isWelcomed: true });
    ground.toast(words.readSaid);
  };
  return (
    <Stack gap="section">
      <title>{`${words.title} – Peer Hub`}</title>
      <PageTitle id="page-title" lead={words.lead}>
        {words.title}
      </PageTitle>
      {words.parts.map(({ id, title, points }) => (
        <Stack as="section" gap="snug" key={id} aria-labelledby={id}>
          <Heading level={2} size="small" id={id}>
            {title}
          </Heading>
          <Stack as="ul" gap="snug" aria-labelledby={id}>
            {points.map((point) => (
              <li key={point}>
                <Text>{point}</Text>
              </li>
            ))}
          </Stack>
        </Stack>
      ))}
      <FirstMonth ground={ground} />
      {!isWelcomed && (
        <Button kind="primary" isWide icon="check" onPress={read}>
          {words.read}
        </Button>
      )}
    </Stack>
  );
}

const said = words.steps;

function FirstMonth({ ground }: { ground: WelcomeGround }) {
  const done = useStore(ground.store, (all) => all.stepsDone);
  const tick = (step: FirstStep, isDone: boolean) =>
    ground.set({ stepsDone: firstSteps.filter((one) => (one === step ? isDone : done.includes(one))) });
  return (
    <Stack as="section" gap="normal" aria-labelledby="first-month">
      <Stack gap="tight">
        <Heading level={2} size="small" id="first-month">
          {said.title}
        </Heading>
        <Caption>{said.lead}</Caption>
        <Text isStrong>{said.done(done.length, firstSteps.length)}</Text>
      </Stack>
      <Stack as="ul" gap="snug" aria-labelledby="first-month">
        {firstSteps.map((step) => (
          <li key={step}>
            <Checkbox
              isChecked={done.includes(step)}
              onChange={(isDone) => tick(step, isDone)}
              hint={<Link href={ground.hrefs[step]}>{said.each[step].open}</Link>}
            >
              {said.each[step].does}
            </Checkbox>
          </li>
        ))}
      </Stack>
    </Stack>
  );
}
