// Chases without a server: in memory, with the rules of the real ones where a screen depends on them.
import type { ChaseCalls } from '#extension/panel/features/chases/index.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { ChaseInFull } from '#shared/contract/chases.ts';
import { addDays, wallTime } from '#shared/next-steps/uk-time.ts';
import { stageServiceIds } from './directory.ts';

type Answer = <Out>(name: string, work: () => Out) => Promise<Out>;

type Calls = Omit<ChaseCalls, 'searchServices'>;
export type ChaseShelf = { calls: Calls; chases: ChaseInFull[] };

/** `answer` is the stage's own: it knows whether there is a network. */
export function furnishChases(answer: Answer, nowMs: () => number, isEmpty: boolean): ChaseShelf {
  const chases: ChaseInFull[] = [];
  const at = () => new Date(nowMs()).toISOString();
  const today = () => wallTime(nowMs()).day;
  const make = (changes: Partial<ChaseInFull>): ChaseInFull => {
    const chase: ChaseInFull = {
      id: crypto.randomUUID() as ChaseInFull['id'],
      reference: `PH-${['7K3', '4CW', '9DT', 'HX7', 'M3R', 'V9F'][chases.length % 6]}`,
      need: 'loneliness',
      serviceId: null,
      service: 'Alderbrook Lunch Club',
      organisation: null,
      source: { kind: 'blank', id: null },
      ask: null,
      state: 'waiting',
      version: 1,
      stateAt: at(),
      isSaidByOrganisation: false,
      cannotHelp: null,
      words: null,
      capacity: null,
      waitMinWeeks: null,
      waitMaxWeeks: null,
      dueOn: today(),
      standsIn: 'today',
      madeAt: at(),
      closedAt: null,
      outcome: null,
      barriers: [],
      nextCheckOn: null,
      carryOnUntil: null,
      linkExpiresAt: null,
      isStepDownDue: false,
      events: [{ number: 1, kind: 'made', isByOrganisation: false, state: null, dueOn: today(), at: at() }],
      checks: [],
      withThem: [],
      ...changes,
    };
    chases.push(chase);
    return chase;
  };
  if (!isEmpty) {
    make({ ask: 'Is there a place on Thursday?' });
    make({ standsIn: 'waiting', dueOn: addDays(today(), 4), state: 'received', isSaidByOrganisation: true });
    make({ standsIn: 'waiting', dueOn: addDays(today(), 5), organisation: 'Alderbrook Lunch Club' });
    make({
      standsIn: 'overdue',
      dueOn: addDays(today(), -3),
      service: 'Eastmere Debt Advice',
      need: 'money-debt',
    });
    make({
      standsIn: 'today',
      state: 'cannot-help',
      isSaidByOrganisation: true,
      cannotHelp: 'full',
      words: 'We open again in spring.',
      capacity: 'no-capacity',
      waitMinWeeks: 8,
      waitMaxWeeks: 12,
      service: 'Harrowmere Walking Group',
    });
    make({
      standsIn: 'closed',
      state: 'ended',
      closedAt: at(),
      outcome: 'helped',
      service: 'Fern Street Choir',
    });
    make({ serviceId: stageServiceIds.open, service: 'Eastmere Debt Advice', need: 'money-debt' });
    make({
      serviceId: stageServiceIds.full,
      service: 'Harbour Money Help',
      organisation: 'Harbour Trust',
      need: 'money-debt',
      ask: 'Letters from three lenders; help to list them?',
      state: 'cannot-help',
      isSaidByOrganisation: true,
      cannotHelp: 'full',
    });
    make({ service: 'Quiet Rooms', need: 'mental-wellbeing', state: 'started', isStepDownDue: true });
  }
  const theirs = ({ organisation, service }: ChaseInFull) => organisation ?? service;
  const isWithThem = (one: ChaseInFull, other: ChaseInFull) =>
    one !== other && theirs(one) === theirs(other) && one.closedAt === null && other.closedAt === null;
  const find = (chaseId: string): ChaseInFull => {
    const chase = chases.find((one) => one.id === chaseId);
    if (!chase) throw refuse('not-found');
    return chase;
  };
  const change = (chaseId: string, changes: Partial<ChaseInFull>, seenVersion?: number) => {
    const chase = find(chaseId);
    if (seenVersion !== undefined && seenVersion !== chase.version) throw refuse('changed-elsewhere');
    return Object.assign(chase, changes);
  };
  const calls: Calls = {
    listChases: ({ view }) =>
      answer('listChases', () => ({
        items: chases.filter((one) => one.standsIn === view),
        next: null,
        today: today(),
      })),
    countChases: () =>
      answer('countChases', () => {
        const of = (view: string) => chases.filter((one) => one.standsIn === view).length;
        return { today: of('today'), overdue: of('overdue'), waiting: of('waiting'), dues: [] };
      }),
    readChase: ({ chaseId }) =>
      answer('readChase', () => {
        const chase = find(chaseId);
        return { ...chase, withThem: chases.filter((one) => isWithThem(one, chase)) };
      }),
    createChase: (input) =>
      answer('createChase', () => {
        const known = chases.find((one) => one.id === input.chaseId);
        if (known) return known;
        const {
          chaseId: id,
          need,
          serviceId = null,
          service = null,
          organisation = null,
          ask = null,
        } = input;
        const { source, dueOn } = input;
        const standsIn = dueOn > today() ? 'waiting' : 'today';
        return make({
          id: id as ChaseInFull['id'],
          need,
          serviceId: serviceId as ChaseInFull['serviceId'],
          service,
          organisation,
          ask,
          source,
          dueOn,
          standsIn,
        });
      }),
    describeChase: ({ chaseId, need, service = null, organisation = null, ask = null }) =>
      answer('describeChase', () => change(chaseId, { need, service, organisation, ask })),
    moveDue: ({ chaseId, dueOn }) => answer('moveDue', () => change(chaseId, { dueOn, standsIn: 'waiting' })),
    sayState: ({ chaseId, seenVersion, state, cannotHelp = null }) =>
      answer('sayState', () => {
        const changes = { state, cannotHelp, stateAt: at(), isSaidByOrganisation: false };
        return change(chaseId, { ...changes, version: seenVersion + 1 }, seenVersion);
      }),
    closeChase: ({ chaseId, seenVersion, outcome, barriers = [] }) =>
      answer('closeChase', () => {
        const closed = { outcome, barriers, closedAt: at(), standsIn: 'closed' as const };
        return change(chaseId, { ...closed, version: seenVersion + 1 }, seenVersion);
      }),
    reopenChase: ({ chaseId, seenVersion }) =>
      answer('reopenChase', () => {
        const open = { closedAt: null, outcome: null, standsIn: 'today' as const };
        return change(chaseId, { ...open, version: seenVersion + 1 }, seenVersion);
      }),
    planChecks: ({ chaseId, checks }) =>
      answer('planChecks', () =>
        change(chaseId, {
          checks: checks.map((time) => ({ at: time, dueOn: today(), result: null, doneAt: null })),
        }),
      ),
    recordCheck: ({ chaseId, at: time, result, triesAgain }) =>
      answer('recordCheck', () => {
        const { checks } = find(chaseId);
        if (result === 'not-reached' && triesAgain) {
          const open = { result: null, doneAt: null, dueOn: addDays(today(), 7) };
          return change(chaseId, {
            checks: checks.map((one) => (one.at === time ? { ...one, ...open } : one)),
          });
        }
        const done = checks.map((one) => (one.at === time ? { ...one, result, doneAt: at() } : one));
        return change(chaseId, { checks: done });
      }),
    carryOn: ({ chaseId, weeks }) =>
      answer('carryOn', () => {
        const until = addDays(today(), weeks * 7);
        return change(chaseId, {
          isStepDownDue: false,
          carryOnUntil: until,
          dueOn: until,
          standsIn: 'waiting',
        });
      }),
    exportChases: ({ format }) =>
      answer('exportChases', () => ({
        fileName: `chases-${today()}.${format}`,
        mediaType: format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json',
        text: format === 'csv' ? 'reference\r\n' : '[]',
        chases: chases.length,
        isWhole: true,
      })),
    openLink: ({ chaseId }) =>
      answer('openLink', () => {
        const expiresAt = new Date(nowMs() + 180 * 86_400_000).toISOString();
        change(chaseId, { linkExpiresAt: expiresAt });
        return { url: `https://hub.example/handover/${'x'.repeat(43)}`, expiresAt };
      }),
    revokeLink: ({ chaseId }) =>
      answer('revokeLink', () => {
        change(chaseId, { linkExpiresAt: null });
        return {};
      }),
    readNicknameKey: () => answer('readNicknameKey', () => ({ key: 'k'.repeat(43), keepMinutes: 60 })),
  };
  return { calls, chases };
}
