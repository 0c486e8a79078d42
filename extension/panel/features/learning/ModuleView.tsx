// A module, one card at a time: it begins where one stopped, then the check, then the end with its question to oneself. The words are here
// without a network; how far one comes is kept on this device until it was heard.
import { useEffect, useState } from 'react';
import { Link, Notice, PageTitle, Skeleton, Stack, Text } from '#extension/kit/index.ts';
import { moduleOf } from '#shared/learning/shape.ts';
import type { LearningModule } from '#shared/learning/types.ts';
import type { LearningGround } from './ground.ts';
import { words } from './messages.ts';
import { CardFace } from './parts/CardFace.tsx';
import { CheckFace } from './parts/CheckFace.tsx';
import { Finished } from './parts/Finished.tsx';
import type { Standing } from './standing.ts';
import { useProgress } from './use-progress.ts';

const said = words.one;
/** How long the words wait for how far one is: then they are there, from what this device knows. */
const patienceMs = 2_000;

export function ModuleView({ ground, moduleId }: { ground: LearningGround; moduleId: string }) {
  const one = moduleOf(moduleId);
  const { query, of } = useProgress(ground);
  const [isLate, setIsLate] = useState(false);
  // The clock is outside.
  useEffect(() => {
    const timer = setTimeout(() => setIsLate(true), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  if (!one)
    return (
      <Stack gap="normal">
        <PageTitle id="page-title">{said.gone}</PageTitle>
        <Text>{said.goneWords}</Text>
        <Link kind="action" href={ground.ways.learn()}>
          {said.all}
        </Link>
      </Stack>
    );
  if (query.isPending && !isLate) return <Skeleton count={5} words={words.loading} />;
  return (
    <Stack gap="normal">
      <title>{`${one.title} – Peer Hub`}</title>
      {!query.data && (
        <Notice kind="offline" heading={words.unknown.heading}>
          {words.unknown.words}
        </Notice>
      )}
      <Walk ground={ground} one={one} standing={of(one)} />
    </Stack>
  );
}

type WalkProps = { ground: LearningGround; one: LearningModule; standing: Standing };

function Walk({ ground, one, standing }: WalkProps) {
  const checkAt = one.cards.length;
  const { step, goTo } = useStep(firstStep(one, standing));
  const [isUnkept, setIsUnkept] = useState(false);
  // The shell looked for a title while there was none yet.
  useEffect(() => {
    if (document.activeElement === document.body)
      document.getElementById('page-title')?.focus({ preventScroll: true });
  }, []);
  const reach = (lastCard: number, answer = false) => {
    const further = lastCard > standing.lastCard || (answer && !standing.isCheckPassed);
    if (!further) return;
    void ground.keeper
      .put({
        moduleId: one.id,
        version: one.version,
        lastCard: Math.max(lastCard, standing.lastCard),
        answer: answer ? one.check.right : null,
      })
      .then(
        (how) => setIsUnkept(how === 'unkept'),
        () => setIsUnkept(true),
      );
  };
  const next = () => {
    if (step + 1 < checkAt) reach(step + 2);
    goTo(step + 1);
  };
  const place = { at: step + 1, of: checkAt + 1 };
  const back = step > 0 ? () => goTo(step - 1) : undefined;
  const card = one.cards[step];
  return (
    <>
      {isUnkept && <Notice kind="warning">{said.unkept}</Notice>}
      {card && (
        <CardFace
          ground={ground}
          one={one}
          card={card}
          place={place}
          nextWords={step + 1 < checkAt ? said.next : said.toCheck}
          onBack={back}
          onNext={next}
        />
      )}
      {step === checkAt && (
        <CheckFace
          one={one}
          place={place}
          onBack={back}
          onPassed={() => reach(checkAt, true)}
          onFinish={next}
        />
      )}
      {step > checkAt && <Finished ground={ground} one={one} standing={standing} onAgain={() => goTo(0)} />}
    </>
  );
}

/** What is complete opens at its end; what is begun at the last card that was reached. */
function firstStep({ cards }: LearningModule, { isComplete, lastCard }: Standing): number {
  if (isComplete) return cards.length + 1;
  return Math.max(0, Math.min(lastCard, cards.length) - 1);
}

/** Where one is. It follows what is heard late until the first press; with each press the focus goes to the new title, so that it is said. */
function useStep(first: number) {
  const [chosen, setChosen] = useState<number | null>(null);
  // The focus and the scroll are the document's.
  useEffect(() => {
    if (chosen === null) return;
    window.scrollTo(0, 0);
    document.getElementById('page-title')?.focus({ preventScroll: true });
  }, [chosen]);
  return { step: chosen ?? first, goTo: setChosen };
}
