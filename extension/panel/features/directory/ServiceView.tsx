// One service: whether it takes people and by whose word, the nearest others when it does not, who to ask, what next, and
// everything else below.
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import {
  Button,
  CallLine,
  Caption,
  Heading,
  Notice,
  Row,
  Select,
  Skeleton,
  Stack,
  Text,
  useCopying,
} from '#extension/kit/index.ts';
import { Trouble } from '#extension/panel/reading/index.ts';
import type { ServiceId } from '#shared/basics/ids.ts';
import type { Need } from '#shared/basics/lists.ts';
import { needs } from '#shared/basics/lists.ts';
import type { Service } from '#shared/contract/directory.ts';
import { directoryKeys } from './calls.ts';
import type { DirectoryGround } from './ground.ts';
import { words } from './messages.ts';
import { About } from './parts/About.tsx';
import { Alternatives } from './parts/Alternatives.tsx';
import { Marks, Said } from './parts/Marks.tsx';
import { sayAge, sayRole } from './said/ages.ts';
import { numbersOf } from './said/numbers.ts';
import { composePlain } from './said/plain-text.ts';
import { SayWhatYouKnow } from './said/SayWhatYouKnow.tsx';
import { Statements } from './said/Statements.tsx';
import { Tips } from './said/Tips.tsx';

export type ServiceViewProps = { ground: DirectoryGround; serviceId: ServiceId; need: Need | null };

export function ServiceView({ ground, serviceId, need }: ServiceViewProps) {
  const query = useQuery({
    queryKey: directoryKeys.service(serviceId, need),
    queryFn: () => ground.calls.readService({ serviceId, ...(need && { need }) }),
  });
  const service = query.data;
  const title = service?.name ?? words.title;
  return (
    <Stack gap="normal">
      <title>{`${title} – Peer Hub`}</title>
      <Stack gap="tight">
        {service?.organisation && <Caption>{service.organisation}</Caption>}
        <Heading level={1} size="medium" id="page-title" isFocusable>
          <bdi>{title}</bdi>
        </Heading>
      </Stack>
      {query.error && (
        <Trouble cause={query.error} onAgain={() => void query.refetch()} isStale={service !== undefined} />
      )}
      {!service && !query.error && <Skeleton kind="lines" count={6} words={words.service.loading} />}
      {service && <Known ground={ground} service={service} need={need} />}
    </Stack>
  );
}

type Of = { ground: DirectoryGround; service: Service; need: Need | null };

function Known({ ground, service, need }: Of) {
  const said = words.service;
  return (
    <Stack gap="normal">
      <Marks service={service} />
      <Said service={service} />
      {service.status === 'withdrawn' && <Notice kind="warning">{said.notListed}</Notice>}
      {service.status === 'active' && service.capacity === 'unknown' && <Notice>{said.unknownHint}</Notice>}
      {service.alert && <Notice heading={said.alert}>{service.alert}</Notice>}
      <Alternatives ground={ground} service={service} need={need} />
      <WhoToAsk ground={ground} service={service} />
      <Deeds ground={ground} service={service} need={need} />
      <SayWhatYouKnow ground={ground} service={service} />
      <Statements ground={ground} service={service} />
      <Tips ground={ground} serviceId={service.id} />
      <About ground={ground} service={service} />
    </Stack>
  );
}

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <Stack as="section" gap="snug" aria-labelledby={id}>
      <Heading level={2} size="small" id={id}>
        {title}
      </Heading>
      {children}
    </Stack>
  );
}

/** Of a colleague's word, how old it is; the listing's stands further down with its own. */
function Whose({ said }: { said: Service['wordsSaid']['phone'] }) {
  return said && <Caption>{words.card.said(sayAge(said.ageDays), sayRole(said.byRole))}</Caption>;
}

function WhoToAsk({ ground, service }: { ground: DirectoryGround; service: Service }) {
  const said = words.service;
  const { wordsSaid } = service;
  const numbers = numbersOf(service);
  const copy = async (phone: string) => {
    const isThere = await ground.copy(phone);
    ground.toast(isThere ? said.numberCopied : { words: said.notCopied, kind: 'warning' });
  };
  return (
    <Section id="who-to-ask" title={said.call}>
      {numbers.length === 0 && <Text tone="muted">{said.noNumber}</Text>}
      {numbers.map(({ label, phone }, at) => (
        <Stack key={phone} gap="tight">
          <CallLine name={label} phone={phone} isFirst={at === 0} />
          {at === 0 && <Whose said={wordsSaid.phone ?? wordsSaid.askFor} />}
          <Row>
            <Button
              size="small"
              kind="quiet"
              icon="copy"
              aria-label={`${said.copyNumber} ${phone}`}
              onPress={() => void copy(phone)}
            >
              {said.copyNumber}
            </Button>
          </Row>
        </Stack>
      ))}
      {service.howToRefer && (
        <Stack gap="none">
          <Caption>{said.rows.refer}</Caption>
          <Text keepsLines>{service.howToRefer}</Text>
          <Whose said={wordsSaid.howToRefer} />
        </Stack>
      )}
    </Section>
  );
}

function Deeds({ ground, service, need }: Of) {
  const said = words.service;
  const [chosen, setChosen] = useState<Need | null>(need ?? service.needs[0] ?? null);
  const [hasNote, setHasNote] = useState(false);
  const copying = useCopying(ground.copy);
  const copy = async () => {
    if (await copying.copy(composePlain(service, ground.nowMs()))) ground.toast(said.copied);
  };
  const own = service.needs.length > 0 ? service.needs : needs;
  const choices = need !== null && !own.includes(need) ? [need, ...own] : own;
  return (
    <Section id="what-next" title={said.deeds}>
      {choices.length > 1 && (
        <Select
          label={said.chaseNeed}
          choices={choices.map((id) => ({ id, label: ground.needLabels[id] }))}
          value={chosen}
          onChange={(id) => setChosen(id as Need)}
        />
      )}
      <Row>
        {chosen && ground.makeChase(service, chosen)}
        <Button size="small" icon="note" aria-expanded={hasNote} onPress={() => setHasNote(true)}>
          {said.note}
        </Button>
        <Button size="small" icon="ask" onPress={() => ground.ask({ service, need: chosen })}>
          {said.ask}
        </Button>
        <Button size="small" kind="quiet" icon="copy" onPress={() => void copy()}>
          {said.copy}
        </Button>
        <Button
          size="small"
          kind="quiet"
          icon="send"
          onPress={() => ground.ask({ service, need: chosen, opening: said.shareOpening })}
        >
          {said.share}
        </Button>
        {ground.keep(service)}
      </Row>
      {copying.byHand}
      {hasNote && ground.note(service, chosen, () => setHasNote(false))}
    </Section>
  );
}
