// The guide, one step at a time: why, what to do, what one could say. Where one was is kept on this device, as a number.
import { useEffect, useState } from 'react';
import { Button, Caption, Card, Link, PageTitle, Row, Skeleton, Stack, Text } from '#extension/kit/index.ts';
import { guide } from './content/guide.ts';
import type { ToolkitGround } from './ground.ts';
import { words } from './messages.ts';
import { Points } from './parts/Points.tsx';

const said = words.guide;
const placeKey = 'toolkit-guide';

export function GuideView({ ground }: { ground: ToolkitGround }) {
  const { step, goTo } = useKeptStep(ground);
  const one = step === null ? undefined : guide[step];
  if (step === null || !one) return <Skeleton count={5} words={words.loading} />;
  const isLast = step === guide.length - 1;
  return (
    <Stack gap="wide">
      <title>{`${one.title} – Peer Hub`}</title>
      <PageTitle
        id="page-title"
        caption={`${words.start.guide.title} · ${said.step(step + 1, guide.length)}`}
      >
        {one.title}
      </PageTitle>
      <Text size="lead">{one.why}</Text>
      <Points id="todo" title={said.todo} items={one.todo} icon="check" />
      <Card kind="accent">
        <Points id="say" title={said.say} items={one.say} icon="channels" isSpeech />
      </Card>
      <Row isSpread>
        {step > 0 ? (
          <Button icon="back" onPress={() => goTo(step - 1)}>
            {words.back}
          </Button>
        ) : (
          <span />
        )}
        <Button kind="primary" onPress={() => goTo(isLast ? 0 : step + 1)}>
          {isLast ? said.again : words.next}
        </Button>
      </Row>
      <Stack gap="snug">
        <Link kind="action" isExternal href={ground.ways.paper('guide')}>
          {said.print}
        </Link>
        <Link kind="back" href={ground.ways.toolkit()}>
          {words.all}
        </Link>
        <Caption>{words.about.unreviewed}</Caption>
      </Stack>
    </Stack>
  );
}

/** Null until the device has answered; with each press the focus goes to the new title, so that it is said. */
function useKeptStep({ storage, failed }: ToolkitGround) {
  const [step, setStep] = useState<number | null>(null);
  const [isMoved, setIsMoved] = useState(false);
  // The device is outside.
  useEffect(() => {
    storage.readAll(placeKey).then(
      (all) => setStep(stepIn(all[placeKey])),
      () => setStep(0),
    );
  }, [storage]);
  // The focus and the scroll are the document's.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step is a new screen.
  useEffect(() => {
    if (isMoved) window.scrollTo(0, 0);
    if (isMoved || document.activeElement === document.body)
      document.getElementById('page-title')?.focus({ preventScroll: true });
  }, [isMoved, step]);
  const goTo = (next: number) => {
    setIsMoved(true);
    setStep(next);
    storage.write(placeKey, next).catch(failed);
  };
  return { step, goTo };
}

const stepIn = (kept: unknown): number =>
  typeof kept === 'number' && Number.isInteger(kept) && kept >= 0 && kept < guide.length ? kept : 0;
