// A new chase, from blank or from what led here. Only the need is asked for; the rest is proposed or may come later.
import { type FormEvent, useState } from 'react';
import { Button, Notice, PageTitle, Select, Stack, TextArea, TextField } from '#extension/kit/index.ts';
import type { ChaseId, ServiceId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import { type ChaseSource, type Need, needs } from '#shared/basics/lists.ts';
import { dueChoices, dueIn, sayDay, usualDays } from './days.ts';
import type { ChasesGround } from './ground.ts';
import { words } from './messages.ts';
import { type Chosen, ServiceField } from './parts/ServiceField.tsx';
import { stripAsk } from './strip-ask.ts';
import { useDeed } from './use-chases.ts';

/** What led here. A service of the directory brings its name. */
export type Begun = {
  source: { kind: ChaseSource; id: string | null };
  need: Need | null;
  serviceId?: ServiceId | null;
  service?: string;
  organisation?: string;
};
export const fromBlank: Begun = { source: { kind: 'blank', id: null }, need: null };

export function NewChaseView({ ground, begun = fromBlank }: { ground: ChasesGround; begun?: Begun }) {
  const [need, setNeed] = useState<Need | null>(begun.need);
  const [chosen, setChosen] = useState<Chosen>({
    id: begun.serviceId ?? null,
    name: begun.service ?? '',
    organisation: begun.organisation ?? '',
  });
  const [nickname, setNickname] = useState('');
  const [days, setDays] = useState<number>(usualDays);
  const [ask, setAsk] = useState('');
  const [isTried, setIsTried] = useState(false);
  const [isStripped, setIsStripped] = useState(false);
  const create = useDeed(ground, 'createChase');
  const nowMs = ground.nowMs();

  const make = async (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (need === null || create.isPending) return;
    const { text, isChanged } = stripAsk(ask, ground.keep);
    setIsStripped(isChanged);
    if (isChanged) return setAsk(text ?? '');
    const chaseId = ground.outbox.newId() as ChaseId;
    const dueOn = dueIn(days, nowMs);
    if (nickname.trim() !== '' && !(await ground.nicknames.write(chaseId, nickname)))
      ground.toast({ words: words.chase.nicknameUnkept, kind: 'warning' });
    const named = {
      serviceId: chosen.id,
      service: chosen.name.trim().slice(0, limits.publicNameCharsMax) || null,
      organisation: chosen.organisation.trim().slice(0, limits.publicNameCharsMax) || null,
    };
    create.mutate(
      { input: { chaseId, need, ...named, ask: text, source: begun.source, dueOn } },
      {
        onSuccess: (chase) => {
          ground.toast(chase ? words.make.made(chase.reference, sayDay(chase.dueOn)) : words.make.kept);
          ground.go(ground.ways.chase(chaseId));
        },
      },
    );
  };

  return (
    <form onSubmit={(event) => void make(event)}>
      <Stack gap="normal">
        <title>{`${words.make.title} – Peer Hub`}</title>
        <PageTitle id="page-title" lead={words.make.lead}>
          {words.make.title}
        </PageTitle>
        <Select
          label={words.make.need}
          choices={needs.map((id) => ({ id, label: ground.needLabels[id] }))}
          value={need}
          onChange={(id) => setNeed(id as Need)}
          error={isTried && need === null ? words.make.needMissing : undefined}
        />
        <ServiceField ground={ground} chosen={chosen} onChange={setChosen} />
        <TextField
          label={words.make.nickname}
          hint={words.make.nicknameHint}
          value={nickname}
          onChange={(text) => setNickname(text.slice(0, limits.nicknameCharsMax))}
          autoComplete="off"
          spellCheck="false"
        />
        <Select
          label={words.make.due}
          choices={dueChoices.map((count) => ({
            id: String(count),
            label: words.make.days(count, sayDay(dueIn(count, nowMs))),
          }))}
          value={String(days)}
          onChange={(id) => setDays(Number(id))}
        />
        {chosen.id === null && (
          <TextField
            label={words.make.organisation}
            hint={words.make.organisationHint}
            value={chosen.organisation}
            onChange={(organisation) => setChosen({ ...chosen, organisation })}
            charsMax={limits.publicNameCharsMax}
          />
        )}
        <TextArea
          label={words.make.ask}
          hint={words.make.askHint}
          placeholder={words.make.askPlaceholder}
          rows={2}
          value={ask}
          onChange={setAsk}
          charsMax={limits.chaseAskCharsMax}
        />
        {isStripped && <Notice kind="warning">{words.make.stripped}</Notice>}
        <Button
          kind="primary"
          type="submit"
          isWide
          icon="calendar"
          isBusy={create.isPending}
          busyWords={words.make.making}
        >
          {words.make.deed}
        </Button>
      </Stack>
    </form>
  );
}
