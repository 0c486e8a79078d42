// A new channel is never an empty room: it is opened with rules, three case studies (once there are three) and a first question, in one press.
import { useState } from 'react';
import {
  Button,
  Checkbox,
  CheckboxGroup,
  EmptyState,
  Notice,
  PageTitle,
  RadioGroup,
  Skeleton,
  Stack,
} from '#extension/kit/index.ts';
import type { ChannelsGround } from '#extension/panel/features/channels/ground.ts';
import { useDeed } from '#extension/panel/features/channels/life/use-deed.ts';
import { words as all } from '#extension/panel/features/channels/messages.ts';
import { keptAs, MarkedArea, MarkedLine, useBox, usePeople } from '#extension/panel/writing/index.ts';
import type { CaseStudyId, ChannelId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import { type ChannelKind, channelKinds, type Need } from '#shared/basics/lists.ts';
import { words } from './messages.ts';
import { NeedsOf } from './NeedsOf.tsx';
import { usePinnable } from './Pins.tsx';

const said = words.make;
type Lack = 'words' | 'cases' | 'confirm' | null;

const restOf = (field: string) => ({ place: `new-channel-${field}`, about: null });

export function NewChannelView({ ground }: { ground: ChannelsGround }) {
  // One press, however often it is pressed: the id is the key.
  const [channelId] = useState(() => ground.newKey() as ChannelId);
  const people = usePeople(ground.writing);
  const boxes = {
    name: useBox(ground.writing, '', { people, rest: restOf('name') }),
    purpose: useBox(ground.writing, '', { people, rest: restOf('purpose') }),
    rules: useBox(ground.writing, '', { people, rest: restOf('rules') }),
    title: useBox(ground.writing, '', { people, rest: restOf('title') }),
    body: useBox(ground.writing, '', { people, rest: restOf('body') }),
  };
  const [kind, setKind] = useState<ChannelKind>('open');
  const [needs, setNeeds] = useState<Need[]>([]);
  const [caseIds, setCaseIds] = useState<string[]>([]);
  const [isConfirmed, setIsConfirmed] = useState(false);
  const [lack, setLack] = useState<Lack>(null);
  const cases = usePinnable(ground);
  const mustChoose = (cases.data?.length ?? 0) >= limits.channelPinsMax;
  const lacksCases = mustChoose && caseIds.length !== limits.channelPinsMax;
  const create = useDeed(ground, {
    deed: (input: Parameters<ChannelsGround['calls']['createChannel']>[0]) =>
      ground.calls.createChannel(input),
    said: said.created,
    onDone: () => ground.goInstead(ground.places.channel(channelId)),
    boxes,
  });
  const open = async () => {
    if (create.isPending) return;
    const name = await boxes.name.settle();
    const purpose = await boxes.purpose.settle();
    const rules = await boxes.rules.settle();
    const title = await boxes.title.settle();
    const body = await boxes.body.settle();
    if (!name || !purpose || !rules || !title || !body) return;
    if (!name.text || !purpose.text || !rules.text || !title.text || !body.text) return setLack('words');
    if (lacksCases || caseIds.length > limits.channelPinsMax) return setLack('cases');
    if (!isConfirmed) return setLack('confirm');
    setLack(null);
    create.mutate({
      channelId,
      name: name.text,
      purpose: purpose.text,
      rules: rules.text,
      kind,
      needs,
      caseIds: caseIds as CaseStudyId[],
      title: title.text,
      body: body.text,
      kept: [...keptAs('title', title.kept), ...keptAs('body', body.kept)],
      isConfirmed,
    });
  };
  const notice = Object.values(boxes).find((box) => box.notice)?.notice;
  return (
    <Stack gap="normal">
      <title>{`${said.title} – Peer Hub`}</title>
      <PageTitle id="page-title" lead={said.lead}>
        {said.title}
      </PageTitle>
      <MarkedLine marked={boxes.name} label={said.name} charsMax={limits.channelNameCharsMax} />
      <MarkedArea
        marked={boxes.purpose}
        label={said.purpose}
        rows={2}
        charsMax={limits.channelPurposeCharsMax}
      />
      <MarkedArea
        marked={boxes.rules}
        label={said.rules}
        hint={said.rulesHint}
        rows={4}
        charsMax={limits.channelRulesCharsMax}
      />
      <RadioGroup
        label={said.kind}
        choices={channelKinds.map((id) => ({ id, label: said.kinds[id] }))}
        value={kind}
        onChange={(id) => setKind(id as ChannelKind)}
      />
      <NeedsOf needs={needs} onChange={setNeeds} />
      {!cases.data && <Skeleton words={all.threads.loading} />}
      {cases.data?.length === 0 && <EmptyState title={said.fewCases}>{said.noCases}</EmptyState>}
      {cases.data && cases.data.length > 0 && (
        <CheckboxGroup
          label={mustChoose ? said.cases : said.fewCases}
          hint={mustChoose ? said.casesHint(caseIds.length) : said.fewCasesHint}
          choices={cases.data.map(({ id, title }) => ({ id, label: title }))}
          value={caseIds}
          onChange={setCaseIds}
          error={lack === 'cases' && lacksCases ? said.mustChoose : undefined}
        />
      )}
      <MarkedLine marked={boxes.title} canKeep label={said.question} charsMax={limits.titleCharsMax} />
      <MarkedArea marked={boxes.body} canKeep label={said.body} rows={4} charsMax={limits.bodyCharsMax} />
      {notice && <Notice kind="warning">{notice}</Notice>}
      {lack === 'words' && <Notice kind="warning">{said.mustWrite}</Notice>}
      <Checkbox
        isChecked={isConfirmed}
        onChange={setIsConfirmed}
        error={lack === 'confirm' && !isConfirmed ? said.mustConfirm : undefined}
      >
        {said.confirm}
      </Checkbox>
      <Button kind="primary" isWide isBusy={create.isPending} onPress={() => void open()}>
        {said.create}
      </Button>
    </Stack>
  );
}
