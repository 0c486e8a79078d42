// For my appraisal: what the copy will say, words of one's own, and the copy. One's own words are stripped like all others: the copy goes to an
// appraiser and a personnel file, and neither may hold a patient's name. They rest on this device, stripped, and are never sent.
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import {
  Button,
  Caption,
  Card,
  Checkbox,
  Heading,
  Notice,
  PageTitle,
  Row,
  Skeleton,
  Stack,
  Text,
  useCopying,
} from '#extension/kit/index.ts';
import { Trouble } from '#extension/panel/reading/index.ts';
import { MarkedArea, useBox } from '#extension/panel/writing/index.ts';
import { limits } from '#shared/basics/limits.ts';
import { readWhole, recognitionKeys } from './calls.ts';
import type { RecognitionGround } from './ground.ts';
import { words } from './messages.ts';
import { hasUnnamed } from './numbers.ts';
import { PeriodChoice, useFrom } from './parts/PeriodChoice.tsx';
import { today } from './period.ts';
import { composePage, composeText, type Facts } from './take-along.ts';

const said = words.appraisal;

export function AppraisalView({ ground }: { ground: RecognitionGround }) {
  const from = useFrom(ground);
  return (
    <Stack gap="normal">
      <title>{`${said.title} – Peer Hub`}</title>
      <PageTitle id="page-title" caption={words.title} lead={said.lead}>
        {said.title}
      </PageTitle>
      <PeriodChoice ground={ground} />
      {from !== undefined && <Copying ground={ground} from={from} />}
    </Stack>
  );
}

type Parts = { ground: RecognitionGround; from: string | null };

/** Everything that the copy stands on; it is offered only whole. */
function useFacts({ ground: { calls }, from }: Parts) {
  return useQuery({
    queryKey: recognitionKeys.appraisal(from),
    queryFn: async () => ({
      contribution: await calls.readContribution({ from }),
      cases: await readWhole(calls, { what: 'cases', kind: 'case', from }),
      modules: await readWhole(calls, { what: 'learning', kind: 'module', from }),
    }),
  });
}

function Copying({ ground, from }: Parts) {
  const query = useFacts({ ground, from });
  if (query.data === undefined)
    return query.error ? (
      <Trouble cause={query.error} onAgain={() => void query.refetch()} />
    ) : (
      <Skeleton count={5} words={words.loading} />
    );
  return (
    <Copy ground={ground} facts={{ ...query.data, me: ground.me, from, until: today(ground.nowMs()) }} />
  );
}

type Known = Omit<Facts, 'isWithUnnamed' | 'own'>;

function Copy({ ground, facts }: { ground: RecognitionGround; facts: Known }) {
  const [isTicked, setTicked] = useState(false);
  // What cannot be seen ticked does not count: another period may hold nothing of the kind.
  const isWithUnnamed = isTicked && hasUnnamed(facts.contribution);
  const [isTooLong, setTooLong] = useState(false);
  const box = useBox(ground.writing, '', { rest: { place: 'appraisal', about: null } });
  const { copy, byHand } = useCopying(ground.copy);
  const raw = box.box.raw;
  const area = useRef<HTMLDivElement>(null);
  const clear = () => {
    // The button goes with the words.
    area.current?.querySelector('textarea')?.focus();
    box.restart('');
  };
  const whole = async (): Promise<Facts | null> => {
    setTooLong(raw.length > limits.appraisalWordsCharsMax);
    if (raw.length > limits.appraisalWordsCharsMax) return null;
    const settled = await box.settle();
    return settled && { ...facts, isWithUnnamed, own: settled.text };
  };
  const copyNow = async () => {
    const all = await whole();
    if (all && (await copy(composeText(all)))) ground.toast(said.copied);
  };
  const saveNow = async () => {
    const all = await whole();
    if (!all) return;
    ground.saveFile(words.file.name(facts.until), composePage(all), 'text/html');
    ground.toast(said.saved);
  };
  return (
    <>
      {hasUnnamed(facts.contribution) && (
        <Checkbox isChecked={isTicked} onChange={setTicked} hint={said.unnamedHint}>
          {said.unnamed}
        </Checkbox>
      )}
      <Card as="section" aria-labelledby="preview">
        <Stack gap="snug">
          <Heading level={2} size="small" id="preview">
            {said.preview}
          </Heading>
          <Text keepsLines>{composeText({ ...facts, isWithUnnamed, own: null })}</Text>
          {raw.trim() !== '' && <Caption>{said.previewEnd}</Caption>}
        </Stack>
      </Card>
      <div ref={area}>
        <MarkedArea
          marked={box}
          label={said.box}
          hint={said.boxHint}
          rows={4}
          charsMax={limits.appraisalWordsCharsMax}
          error={isTooLong && raw.length > limits.appraisalWordsCharsMax ? said.tooLong : undefined}
        />
      </div>
      {box.notice && <Notice kind="warning">{box.notice}</Notice>}
      {raw !== '' && (
        <Row>
          <Button kind="quiet" size="small" onPress={clear}>
            {said.clear}
          </Button>
        </Row>
      )}
      {byHand}
      <Row>
        <Button kind="primary" icon="copy" onPress={() => void copyNow()}>
          {said.copy}
        </Button>
        <Button icon="note" onPress={() => void saveNow()}>
          {said.save}
        </Button>
      </Row>
    </>
  );
}
