// Says how a service is today: the usual in one press, the rest in a small form. Every colleague sees it with the role and its
// age; it can be taken back at once. Words pass the engine before they leave.
import { useRef, useState } from 'react';
import {
  Button,
  Caption,
  Disclosure,
  Heading,
  Notice,
  Row,
  Stack,
  TagPicker,
  TextField,
} from '#extension/kit/index.ts';
import type { DeedBox } from '#extension/panel/doing/index.ts';
import type { DirectoryGround } from '#extension/panel/features/directory/ground.ts';
import { capacityLabels, sayable, words } from '#extension/panel/features/directory/messages.ts';
import { useDeed } from '#extension/panel/features/directory/use-deed.ts';
import { keptAs, MarkedArea, MarkedLine, useBox, usePeople } from '#extension/panel/writing/index.ts';
import { limits } from '#shared/basics/limits.ts';
import { type Barrier, barriers, type Capacity } from '#shared/basics/lists.ts';
import type { Service } from '#shared/contract/directory.ts';
import { publicPhone } from '#shared/contract/directory.ts';
import { useTakeBack } from './Statements.tsx';

const said = words.say;
type Of = { ground: DirectoryGround; service: Service };
type Said = Omit<Parameters<DirectoryGround['calls']['stateService']>[0], 'key' | 'serviceId'>;

type WithWords = { boxes?: Readonly<Record<string, DeedBox>>; onDone?: () => void };

/** A failed send is sent again under the same key, so that it is said once. */
function useSay({ ground, service }: Of, { boxes, onDone }: WithWords = {}) {
  const takeBack = useTakeBack(ground);
  const last = useRef<{ words: string; key: string } | null>(null);
  return useDeed(ground, {
    deed: (what: Said) => {
      const asText = JSON.stringify(what);
      if (last.current?.words !== asText) last.current = { words: asText, key: ground.newKey() };
      return ground.calls.stateService({ ...what, key: last.current.key, serviceId: service.id });
    },
    said: ({ statementId }, { capacity }) => ({
      words: said.said(capacity ? capacityLabels[capacity] : said.more),
      action: { label: said.undo, onPress: () => takeBack.mutate(statementId) },
    }),
    onDone: () => {
      last.current = null;
      onDone?.();
    },
    boxes,
  });
}

export function SayWhatYouKnow({ ground, service }: Of) {
  const say = useSay({ ground, service });
  return (
    <Stack as="section" gap="snug" aria-labelledby="say">
      <Heading level={2} size="small" id="say">
        {said.heading}
      </Heading>
      <Caption>{said.lead}</Caption>
      <Row gap="tight">
        {sayable.map((capacity) => (
          <Button
            key={capacity}
            size="small"
            isBusy={say.isPending && say.variables?.capacity === capacity}
            onPress={() => say.mutate({ capacity })}
          >
            {capacityLabels[capacity]}
          </Button>
        ))}
      </Row>
      <Disclosure kind="card" level={3} summary={said.more}>
        <More ground={ground} service={service} />
      </Disclosure>
    </Stack>
  );
}

const blank = { from: '', to: '', phone: '' };

function More({ ground, service }: Of) {
  const [form, setForm] = useState(blank);
  const [capacity, setCapacity] = useState<string[]>([]);
  const [inTheWay, setInTheWay] = useState<string[]>([]);
  const [trouble, setTrouble] = useState<'empty' | 'weeksWrong' | null>(null);
  const people = usePeople(ground.writing);
  const rest = (field: string) => ({ place: `${field}:${service.id}`, about: null });
  const askFor = useBox(ground.writing, '', { people, rest: rest('ask-for') });
  const refer = useBox(ground.writing, '', { people, rest: rest('refer') });
  const say = useSay(
    { ground, service },
    {
      boxes: { askFor, howToRefer: refer },
      onDone: () => {
        setForm(blank);
        setCapacity([]);
        setInTheWay([]);
        askFor.restart('');
        refer.restart('');
      },
    },
  );
  const set = (name: keyof typeof blank) => (value: string) => setForm({ ...form, [name]: value });
  const from = readWeeks(form.from);
  const to = readWeeks(form.to);
  const phone = form.phone.trim();
  const isPhoneWrong = phone !== '' && !publicPhone.safeParse(phone).success;

  const send = async () => {
    if (say.isPending || isPhoneWrong) return;
    const isWrong = from === 'wrong' || to === 'wrong';
    if (isWrong || (from !== null && to !== null && from > to)) return setTrouble('weeksWrong');
    const [who, how] = [await askFor.settle(), await refer.settle()];
    if (who === null || how === null) return;
    const what: Said = {
      capacity: (capacity[0] as Capacity | undefined) ?? null,
      waitMinWeeks: from,
      waitMaxWeeks: to,
      phone: phone || null,
      askFor: who.text,
      howToRefer: how.text,
      barriers: inTheWay as Barrier[],
    };
    if (Object.values(what).every((one) => one === null || (Array.isArray(one) && one.length === 0)))
      return setTrouble('empty');
    setTrouble(null);
    const kept = [...keptAs('askFor', who.kept), ...keptAs('howToRefer', how.kept)];
    say.mutate({ ...what, kept });
  };
  const notice = (trouble && said[trouble]) ?? askFor.notice ?? refer.notice;
  return (
    <Stack gap="snug">
      <TagPicker
        label={said.quick}
        choices={sayable.map((id) => ({ id, label: capacityLabels[id] }))}
        value={capacity}
        onChange={(all) => setCapacity(all.slice(-1))}
      />
      <Row align="end">
        <TextField label={said.from} isShort inputMode="numeric" value={form.from} onChange={set('from')} />
        <TextField label={said.to} isShort inputMode="numeric" value={form.to} onChange={set('to')} />
      </Row>
      <TextField
        label={said.phone}
        type="tel"
        value={form.phone}
        onChange={set('phone')}
        error={isPhoneWrong ? said.phoneWrong : undefined}
      />
      <MarkedLine
        marked={askFor}
        canKeep
        label={said.askFor}
        hint={said.askForHint}
        charsMax={limits.serviceWordsCharsMax}
      />
      <MarkedArea marked={refer} canKeep label={said.refer} rows={2} charsMax={limits.serviceWordsCharsMax} />
      <TagPicker
        label={said.barriers}
        choices={barriers.map((id) => ({ id, label: ground.barrierLabels[id] }))}
        value={inTheWay}
        onChange={(all) => setInTheWay(all.slice(0, limits.barriersPerThreadMax))}
      />
      {notice && <Notice kind="warning">{notice}</Notice>}
      <Button kind="primary" isWide isBusy={say.isPending} onPress={() => void send()}>
        {said.deed}
      </Button>
    </Stack>
  );
}

function readWeeks(typed: string): number | null | 'wrong' {
  const text = typed.trim();
  if (text === '') return null;
  return /^\d{1,3}$/.test(text) && Number(text) <= limits.waitWeeksMax ? Number(text) : 'wrong';
}
