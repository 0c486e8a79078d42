// A new chase, from blank or from what led here. Only the need is asked for; the rest is proposed or may come later.
import { type FormEvent, useState } from 'react';
import { Button, Notice, PageTitle, Select, Stack, TextField } from '#extension/kit/index.ts';
import { keptAs, useBox, usePeople } from '#extension/panel/writing/index.ts';
import type { ChaseId, ServiceId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import { type ChaseSource, type Need, needs } from '#shared/basics/lists.ts';
import { dueChoices, dueIn, sayDay, usualDays } from './days.ts';
import type { ChasesGround } from './ground.ts';
import { words } from './messages.ts';
import { AskField } from './parts/AskField.tsx';
import { OrganisationField, ServiceField, useService } from './parts/ServiceField.tsx';
import { takeFoundOut } from './take-found-out.ts';
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
  const people = usePeople(ground.writing, [begun.service ?? '', begun.organisation ?? '']);
  const service = useService(ground, begun, people);
  const [nickname, setNickname] = useState('');
  const [days, setDays] = useState<number>(usualDays);
  // Nothing rests of a chase that has not begun: the next one may be another patient's.
  const ask = useBox(ground.writing, '', { people });
  const [isSettling, setIsSettling] = useState(false);
  const [isTried, setIsTried] = useState(false);
  const create = useDeed(ground, 'createChase');
  const nowMs = ground.nowMs();

  const make = async (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (need === null || create.isPending || isSettling) return;
    setIsSettling(true);
    const [said, named] = [await ask.settle(), await service.settle()];
    setIsSettling(false);
    // Something was taken out just now: the person looks first.
    if (said === null || named === null) return;
    const chaseId = ground.outbox.newId() as ChaseId;
    const dueOn = dueIn(days, nowMs);
    if (nickname.trim() !== '' && !(await ground.nicknames.write(chaseId, nickname)))
      ground.toast({ words: words.chase.nicknameUnkept, kind: 'warning' });
    create.mutate(
      {
        input: {
          chaseId,
          need,
          ...named,
          ask: said.text,
          kept: keptAs('ask', said.kept),
          source: begun.source,
          dueOn,
        },
      },
      {
        onSuccess: (chase) => {
          ground.toast(chase ? words.make.made(chase.reference, sayDay(chase.dueOn)) : words.make.kept);
          ground.go(ground.ways.chase(chaseId));
        },
        onError: (cause) => takeFoundOut(ask, cause),
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
        <ServiceField ground={ground} service={service} />
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
        <OrganisationField service={service} hint={words.make.organisationHint} />
        <AskField ground={ground} ask={ask} placeholder={words.make.askPlaceholder} />
        {(ask.notice ?? service.notice) && <Notice kind="warning">{ask.notice ?? service.notice}</Notice>}
        <Button
          kind="primary"
          type="submit"
          isWide
          icon="calendar"
          isBusy={create.isPending || isSettling}
          busyWords={words.make.making}
        >
          {words.make.deed}
        </Button>
      </Stack>
    </form>
  );
}
