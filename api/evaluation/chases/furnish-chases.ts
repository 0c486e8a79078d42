// Gives the trial's two workers their chases, once however often it is started. What an organisation "answered" is said of its service
// too, as the link's page does. Refused in production. What people changed since is left alone.
import { digest } from '#api/access/session.ts';
import { StartFault } from '#api/config.ts';
import { type Trx, transact } from '#api/database/index.ts';
import { findServiceOf } from '#api/evaluation/feeds/find-service.ts';
import { ids, keyedUuid } from '#api/evaluation/keyed-ids.ts';
import { linkDays, tokenOf } from '#api/features/chases/index.ts';
import { writeStatement } from '#api/features/directory/index.ts';
import type { Core } from '#api/trpc.ts';
import type { ChaseId, ServiceId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import { readable } from '#shared/contract/readable.ts';
import { workingDayFrom } from '#shared/contract/working-days.ts';
import { addDays, wallTime } from '#shared/next-steps/uk-time.ts';
import { type DemoChase, demoChases, type SaidOfChase } from './demo-chases.ts';

const dayMs = 86_400_000;
// What the invented people say passes the same door as everybody's words.
const ask = readable(limits.chaseAskCharsMax);
const words = readable(limits.handoverWordsCharsMax);

export async function furnishChases(core: Core, community: string): Promise<void> {
  const { config, db, clock } = core;
  if (config.isProduction || !config.isEvaluation)
    throw new StartFault('Evaluation content is loaded into an evaluation database only.');
  const now = clock();
  await transact(db, async (trx) => {
    for (const demo of demoChases) await putChase(trx, core, community, demo, now);
  });
}

async function putChase(trx: Trx, core: Core, community: string, demo: DemoChase, now: Date) {
  const of = ids(community);
  const service = await findServiceOf(trx, community, demo.town, demo.kind);
  if (service === undefined) throw new Error(`Nobody offers ${demo.kind} in ${demo.town}.`);
  const chaseId = keyedUuid('chase', community, demo.key) as ChaseId;
  const key = { community_id: of.communityId, chase_id: chaseId };
  const today = wallTime(now.getTime()).day;
  const ago = (days: number) => new Date(now.getTime() - days * dayMs);
  const said = demo.said ?? [];
  const last = said.at(-1);
  const state = stateOf(demo, last);
  const events = eventsOf(demo, state);
  const checks = (demo.checks ?? []).map((check) => ({
    ...check,
    dueOn: workingDayFrom(addDays(today, check.dueIn)),
  }));
  const row = await trx
    .insertInto('chase')
    .values({
      ...key,
      person_id: of.person(demo.by),
      reference: demo.reference,
      need: demo.need,
      service_id: service.id,
      service: service.name,
      organisation: service.organisation,
      source_kind: demo.source,
      source_id: demo.source === 'service' ? service.id : null,
      ask: demo.ask === undefined ? null : ask.parse(demo.ask),
      state,
      version: 1 + said.length + (demo.closed ? 1 : 0),
      last_number: events.length,
      state_at: ago(demo.closed?.daysAgo ?? last?.daysAgo ?? demo.madeDaysAgo),
      said_by_organisation: demo.closed === undefined && (last?.byOrganisation ?? false),
      cannot_help: last?.cannotHelp ?? null,
      words: last?.words === undefined ? null : words.parse(last.words),
      capacity: last?.capacity ?? null,
      wait_min_weeks: last?.wait?.[0] ?? null,
      wait_max_weeks: last?.wait?.[1] ?? null,
      // Nothing is due on a day off; what is overdue or due today stays so.
      due_on: demo.dueIn > 0 ? workingDayFrom(addDays(today, demo.dueIn)) : addDays(today, demo.dueIn),
      next_check_on: checks.find((check) => check.result === undefined)?.dueOn ?? null,
      made_at: ago(demo.madeDaysAgo),
      ask_hash: digest(`demo\n${chaseId}`),
      closed_at: demo.closed ? ago(demo.closed.daysAgo) : null,
      outcome: demo.closed?.outcome ?? null,
      barriers: [...(demo.closed?.barriers ?? [])],
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('chase_id')
    .executeTakeFirst();
  if (row === undefined) return;
  await trx
    .insertInto('chase_event')
    .values(
      events.map(({ daysAgo, ...event }, index) => ({
        ...key,
        ...event,
        number: index + 1,
        at: ago(daysAgo),
      })),
    )
    .execute();
  for (const { at, dueOn, result = null } of checks)
    await trx
      .insertInto('chase_check')
      .values({
        ...key,
        at,
        due_on: dueOn,
        result,
        done_at: result === null ? null : new Date(`${dueOn}T12:00:00Z`),
      })
      .execute();
  if (demo.hasLink) await putLink(trx, core, community, demo, ago(demo.madeDaysAgo));
  for (const one of said) await sayOfService(trx, core, community, demo, service.id, one, ago(one.daysAgo));
}

type State = SaidOfChase['state'] | 'waiting';
function stateOf({ closed }: DemoChase, last: SaidOfChase | undefined): State {
  if (closed && last?.state !== 'cannot-help') return 'ended';
  return last?.state ?? 'waiting';
}

function eventsOf({ madeDaysAgo, hasLink, said = [], checks = [], closed }: DemoChase, state: State) {
  const by = (by_organisation: boolean) => ({
    by_organisation,
    state: null,
    due_on: null,
    key: null,
    ask_hash: null,
  });
  return [
    { ...by(false), kind: 'made' as const, daysAgo: madeDaysAgo },
    ...(hasLink ? [{ ...by(false), kind: 'link-made' as const, daysAgo: madeDaysAgo }] : []),
    ...said.map((one) => ({
      ...by(one.byOrganisation),
      kind: 'said' as const,
      state: one.state,
      daysAgo: one.daysAgo,
    })),
    ...(checks.length > 0
      ? [{ ...by(false), kind: 'planned' as const, daysAgo: closed?.daysAgo ?? said.at(-1)?.daysAgo ?? 0 }]
      : []),
    ...checks
      .filter((check) => check.result !== undefined)
      .map((check) => ({ ...by(false), kind: 'checked' as const, daysAgo: -check.dueIn })),
    ...(closed ? [{ ...by(false), kind: 'closed' as const, state, daysAgo: closed.daysAgo }] : []),
  ];
}

async function putLink(trx: Trx, { config }: Core, community: string, demo: DemoChase, madeAt: Date) {
  const linkId = keyedUuid('chase-link', community, demo.key);
  await trx
    .insertInto('chase_link')
    .values({
      token_hash: digest(tokenOf(config.secret, linkId)),
      link_id: linkId,
      community_id: ids(community).communityId,
      chase_id: keyedUuid('chase', community, demo.key) as ChaseId,
      made_at: madeAt,
      expires_at: new Date(madeAt.getTime() + linkDays * dayMs),
    })
    .execute();
}

async function sayOfService(
  trx: Trx,
  { random }: Core,
  community: string,
  demo: DemoChase,
  serviceId: ServiceId,
  { state, byOrganisation, capacity, wait }: SaidOfChase,
  now: Date,
) {
  if (!byOrganisation || capacity === undefined) return;
  const key = keyedUuid('chase-said', community, demo.key, state);
  const weeks = { waitMinWeeks: wait?.[0] ?? null, waitMaxWeeks: wait?.[1] ?? null };
  const unsaid = { phone: null, askFor: null, howToRefer: null, barriers: [] };
  const nobody = { communityId: ids(community).communityId, personId: null };
  await writeStatement(
    trx,
    nobody,
    { serviceId, key, byRole: 'organisation', capacity, ...weeks, ...unsaid, now },
    random,
  );
}
