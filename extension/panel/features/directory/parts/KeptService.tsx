// A service as this device keeps it, to be read without a server: who to ask, what is known, and of which day the word on its capacity is.
import { useState } from 'react';
import { Button, CallLine, Caption, Notice, Row, Stack, Text, useCopying } from '#extension/kit/index.ts';
import type { DirectoryGround } from '#extension/panel/features/directory/ground.ts';
import { words } from '#extension/panel/features/directory/messages.ts';
import { composePlain } from '#extension/panel/features/directory/said/plain-text.ts';
import type { ServiceId } from '#shared/basics/ids.ts';
import type { Freshness } from '#shared/basics/lists.ts';
import type { Service } from '#shared/contract/directory.ts';
import type { PackedService } from '#shared/contract/search-pack.ts';
import { About } from './About.tsx';
import { Marks, Said } from './Marks.tsx';

const said = words.service;

export function KeptService({ ground, kept }: { ground: DirectoryGround; kept: PackedService }) {
  const [hasNote, setHasNote] = useState(false);
  const service = serviceOfKept(kept, ground.nowMs());
  const need = service.needs[0] ?? null;
  const copying = useCopying(ground.copy);
  const copy = async () => {
    if (await copying.copy(composePlain(service, ground.nowMs()))) ground.toast(said.copied);
  };
  return (
    <>
      {service.organisation && <Caption>{service.organisation}</Caption>}
      <Marks service={service} />
      <Said service={service} />
      {service.alert && <Notice heading={said.alert}>{service.alert}</Notice>}
      {service.phone === null ? (
        <Text tone="muted">{said.noNumber}</Text>
      ) : (
        <CallLine name={service.name} phone={service.phone} isFirst />
      )}
      {service.howToRefer && (
        <Stack gap="none">
          <Caption>{said.rows.refer}</Caption>
          <Text keepsLines>{service.howToRefer}</Text>
        </Stack>
      )}
      <Row>
        {need && ground.makeChase(service, need)}
        <Button size="small" icon="note" aria-expanded={hasNote} onPress={() => setHasNote(true)}>
          {said.note}
        </Button>
        <Button size="small" kind="quiet" icon="copy" onPress={() => void copy()}>
          {said.copy}
        </Button>
      </Row>
      {copying.byHand}
      {hasNote && ground.note(service, need, () => setHasNote(false))}
      <About ground={ground} service={service} />
    </>
  );
}

const dayMs = 86_400_000;
/** A word about capacity counts so long, as on the server; then nobody knows. */
const capacityDaysMax = 42;
const ladder: readonly [days: number, Freshness][] = [
  [90, 'recent'],
  [180, 'ageing'],
  [365, 'old'],
];

/** What is known of it without a server, and how old that is. */
export function serviceOfKept(kept: PackedService, nowMs: number): Service {
  const { id, title, area, capacity, capacityOn, freshAt, places, source } = kept;
  const daysSince = (at: string) => Math.max(0, Math.floor((nowMs - Date.parse(at)) / dayMs));
  const saidDays = capacityOn === null ? null : daysSince(capacityOn);
  const counts = saidDays !== null && saidDays <= capacityDaysMax;
  // A service that nobody ever checked carries the beginning of time.
  const checkedDays = Date.parse(freshAt) <= 0 ? null : daysSince(freshAt);
  return {
    ...kept,
    id: id as ServiceId,
    name: title,
    areaId: area.id,
    area: area.name,
    capacity: counts ? capacity : 'unknown',
    capacityAgeDays: counts ? saidDays : null,
    capacityByRole: counts ? kept.capacityByRole : null,
    isContested: false,
    said: [],
    waitMinWeeks: null,
    waitMaxWeeks: null,
    waitAgeDays: null,
    waitByRole: null,
    waitsSaid: [],
    wordsSaid: { phone: null, askFor: null, howToRefer: null },
    freshness: ladder.find(([days]) => checkedDays !== null && checkedDays <= days)?.[1] ?? 'not-checked',
    checkedAgeDays: checkedDays,
    askFor: null,
    metres: null,
    why: [],
    costWords: null,
    minimumAge: null,
    maximumAge: null,
    places: places.map((line) => ({ name: line, address: null, access: null, isOnTheMap: false })),
    contacts: [],
    statements: [],
    source: { name: source, licence: null, readAt: null },
    possiblySame: [],
    alternatives: [],
  };
}
