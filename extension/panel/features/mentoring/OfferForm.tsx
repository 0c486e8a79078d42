// What is offered, in boxes like every other that colleagues read. What was typed stays when the server refuses.
import { useState } from 'react';
import { Button, Checkbox, Link, Notice, Row, Stack, Tag, TagPicker } from '#extension/kit/index.ts';
import { keptAs, MarkedArea, MarkedLine, useBox, usePeople } from '#extension/panel/writing/index.ts';
import { limits } from '#shared/basics/limits.ts';
import { needs as allNeeds, type Need } from '#shared/basics/lists.ts';
import type { MyOffer } from '#shared/contract/mentoring.ts';
import type { MentoringGround } from './ground.ts';
import { words } from './messages.ts';
import { useDeed } from './use-deed.ts';

const said = words.mine;
type Ground = { ground: MentoringGround };
type Lack = 'words' | 'needs' | 'confirm' | null;
type Offered = Parameters<MentoringGround['calls']['setOffer']>[0];

const restOf = (field: string) => ({ place: `offer-${field}`, about: null });

export function OfferForm({ ground, offer }: Ground & { offer: MyOffer | null }) {
  const people = usePeople(ground.writing, [offer?.headline ?? '', offer?.words ?? '']);
  const headline = useBox(ground.writing, offer?.headline, { people, rest: restOf('headline') });
  const more = useBox(ground.writing, offer?.words, { people, rest: restOf('words') });
  const [needs, setNeeds] = useState<Need[]>(offer?.needs ?? []);
  const [isConfirmed, setIsConfirmed] = useState(false);
  const [lack, setLack] = useState<Lack>(null);
  const isStanding = offer?.isStanding === true;
  const set = useDeed(ground, {
    deed: (input: Offered) => ground.calls.setOffer(input),
    said: isStanding ? said.changed : said.offered,
    onDone: () => setIsConfirmed(false),
    boxes: { headline, words: more },
  });
  const send = async () => {
    if (set.isPending) return;
    const line = await headline.settle();
    const rest = await more.settle();
    if (!line || !rest) return;
    if (!line.text || !rest.text) return setLack('words');
    if (needs.length === 0) return setLack('needs');
    if (!isConfirmed) return setLack('confirm');
    setLack(null);
    const kept = [...keptAs('headline', line.kept), ...keptAs('words', rest.kept)];
    set.mutate({ needs, headline: line.text, words: rest.text, kept, isConfirmed });
  };
  const notice = headline.notice ?? more.notice;
  return (
    <Stack gap="normal">
      {offer && isStanding && <Standing ground={ground} offer={offer} />}
      <TagPicker
        label={said.needs}
        hint={said.needsHint}
        shownFirst={8}
        choices={allNeeds.map((id) => ({ id, label: ground.needLabels[id] }))}
        value={needs}
        onChange={(value) => setNeeds(value.slice(-limits.mentorNeedsMax) as Need[])}
      />
      <MarkedLine
        marked={headline}
        canKeep
        label={said.headline}
        hint={said.headlineHint}
        charsMax={limits.mentorHeadlineCharsMax}
      />
      <MarkedArea
        marked={more}
        canKeep
        label={said.words}
        hint={said.wordsHint}
        rows={5}
        charsMax={limits.mentorWordsCharsMax}
      />
      {notice && <Notice kind="warning">{notice}</Notice>}
      {lack === 'words' && <Notice kind="warning">{said.mustWrite}</Notice>}
      {lack === 'needs' && needs.length === 0 && <Notice kind="warning">{said.mustChoose}</Notice>}
      <Checkbox
        isChecked={isConfirmed}
        onChange={setIsConfirmed}
        error={lack === 'confirm' && !isConfirmed ? said.mustConfirm : undefined}
      >
        {said.confirm}
      </Checkbox>
      <Button kind="primary" isWide isBusy={set.isPending} onPress={() => void send()}>
        {isStanding ? said.change : said.offer}
      </Button>
    </Stack>
  );
}

/** That it stands, and what takes it back: with one press, and one that undoes it. */
function Standing({ ground, offer }: Ground & { offer: MyOffer }) {
  const again = useDeed(ground, {
    deed: (input: Offered) => ground.calls.setOffer(input),
    said: said.offered,
  });
  const takeBack = useDeed(ground, {
    deed: () => ground.calls.withdrawOffer({}),
    said: () => {
      const { needs, headline, words: rest } = offer;
      const asItStood = { needs, headline, words: rest, isConfirmed: true };
      return { words: said.takenBack, action: { label: said.undo, onPress: () => again.mutate(asItStood) } };
    },
  });
  return (
    <Stack gap="snug">
      <Row gap="tight">
        <Tag tone="success" icon="check">
          {said.standing}
        </Tag>
      </Row>
      <Row gap="snug">
        <Link kind="action" href={ground.ways.offer(offer.id)}>
          {said.see}
        </Link>
        <Button size="small" isBusy={takeBack.isPending} onPress={() => takeBack.mutate()}>
          {said.takeBack}
        </Button>
      </Row>
    </Stack>
  );
}
