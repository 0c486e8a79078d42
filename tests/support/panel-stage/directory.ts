// A directory without a server: a few fictional services in memory, with the rules of the real one where a screen depends on them.
import type { DirectoryCalls } from '#extension/panel/features/directory/index.ts';
import type { Capacity, Need } from '#shared/basics/lists.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { Service } from '#shared/contract/directory.ts';

type Answer = <Out>(name: string, work: () => Out) => Promise<Out>;
type Tip = Awaited<ReturnType<DirectoryCalls['listTips']>>['items'][number];

export type DirectoryShelf = { calls: DirectoryCalls; services: Service[]; asked: object[] };

const eastmere = '01890000-0000-7000-8000-00000000ea57' as Service['areaId'];
const harrowmere = '01890000-0000-7000-8000-0000000a4402' as Service['areaId'];
export const stageAreaId = eastmere;
const idOf = (place: number) => `01890000-0000-7000-8000-0000000000${10 + place}` as Service['id'];
/** The first two: one that takes people, and one that is full. */
export const stageServiceIds = { open: idOf(0), full: idOf(1) } as const;

/** `answer` is the stage's own: it knows whether there is a network. */
export function furnishDirectory(answer: Answer, nowMs: () => number, isEmpty: boolean): DirectoryShelf {
  const services: Service[] = [];
  const asked: object[] = [];
  const tips = new Map<string, Tip[]>();
  const at = (daysAgo = 0) => new Date(nowMs() - daysAgo * 86_400_000).toISOString();
  const add = (name: string, facts: Partial<Service>) => {
    const service: Service = {
      id: idOf(services.length),
      areaId: eastmere,
      area: 'Eastmere',
      name,
      organisation: 'Eastmere Advice Trust',
      summary: 'One-to-one appointments about money owed, letters and calls to creditors.',
      needs: ['money-debt'],
      cost: 'free',
      languages: ['english', 'polish'],
      status: 'active',
      alert: null,
      capacity: 'capacity',
      capacityAgeDays: 3,
      capacityByRole: 'member',
      isContested: false,
      said: [],
      waitMinWeeks: 1,
      waitMaxWeeks: 2,
      waitAgeDays: 3,
      waitByRole: 'member',
      waitsSaid: [],
      wordsSaid: { phone: { ageDays: 200, byRole: 'supervisor' }, askFor: null, howToRefer: null },
      freshness: 'recent',
      checkedAgeDays: 3,
      phone: '020 7946 0401',
      askFor: 'Duty adviser',
      metres: 1_400,
      why: [{ kind: 'distance', metres: 1_400 }],
      url: 'https://eastmere-advice.example/debt',
      email: 'debt@eastmere-advice.example',
      costWords: null,
      eligibility: 'Adults who live in Eastmere',
      minimumAge: 18,
      maximumAge: null,
      howToRefer: 'Ring the duty line, or send the form on the web page.',
      waitWords: null,
      times: [
        { day: 'TU', opensAt: '10:00:00', closesAt: '15:30:00', words: null },
        { day: 'TH', opensAt: '10:00:00', closesAt: '15:30:00', words: null },
      ],
      places: [
        {
          name: 'Fern Street Hall',
          address: '12 Fern Street, Eastmere, ZZ1 1ZZ',
          access: 'Step-free entrance; hearing loop',
          isOnTheMap: true,
        },
      ],
      contacts: [
        { label: 'Duty adviser', phone: '020 7946 0401', email: null },
        { label: 'Reception', phone: '020 7946 0402', email: null },
      ],
      statements: [],
      source: { name: 'Eastmere Council services', licence: 'OGL 3.0', readAt: at(1) },
      possiblySame: [],
      alternatives: [],
      ...facts,
    };
    services.push(service);
    return service;
  };
  if (!isEmpty) {
    add('Eastmere Debt Advice', {});
    add('Harbour Money Help', {
      organisation: 'Harbour Trust',
      capacity: 'no-capacity',
      capacityAgeDays: 5,
      capacityByRole: 'organisation',
      waitMinWeeks: 8,
      waitMaxWeeks: 12,
      waitAgeDays: 30,
    });
    add('Alderbrook Lunch Club', {
      organisation: null,
      needs: ['loneliness', 'later-life'],
      summary: 'A hot lunch, company and a lift if you ask by Monday.',
      isContested: true,
      said: [
        { capacity: 'no-capacity', ageDays: 2, byRole: 'supervisor' },
        { capacity: 'capacity', ageDays: 6, byRole: 'member' },
      ],
      capacity: 'no-capacity',
      capacityAgeDays: 2,
      capacityByRole: 'supervisor',
      waitsSaid: [
        { waitMinWeeks: 8, waitMaxWeeks: 12, ageDays: 2, byRole: 'supervisor' },
        { waitMinWeeks: 0, waitMaxWeeks: 1, ageDays: 6, byRole: 'member' },
      ],
      cost: 'paid',
      costWords: '£4 a meal',
    });
    add('Quiet Rooms', {
      needs: ['mental-wellbeing'],
      capacity: 'unknown',
      capacityAgeDays: null,
      capacityByRole: null,
      freshness: 'not-checked',
      checkedAgeDays: null,
      waitMinWeeks: null,
      waitMaxWeeks: null,
      waitAgeDays: null,
      wordsSaid: { phone: null, askFor: null, howToRefer: null },
      phone: null,
      askFor: null,
      contacts: [],
      languages: [],
      times: [],
      howToRefer: null,
    });
    for (let n = 1; n <= 20; n++)
      add(`Walking group ${n}`, {
        needs: ['physical-activity'],
        areaId: n % 4 === 0 ? harrowmere : eastmere,
        area: n % 4 === 0 ? 'Harrowmere' : 'Eastmere',
      });
  }
  const find = (serviceId: string): Service => {
    const service = services.find((one) => one.id === serviceId);
    if (!service) throw refuse('not-found');
    return service;
  };
  const takes = ({ capacity, status }: Service) =>
    status === 'active' && capacity !== 'no-capacity' && capacity !== 'unknown';
  const alternativesOf = (service: Service, need?: Need) => {
    if (takes(service)) return [];
    const wanted = need === undefined ? service.needs : [need];
    return services
      .filter((one) => one !== service && takes(one) && one.needs.some((each) => wanted.includes(each)))
      .slice(0, 3);
  };
  const calls: DirectoryCalls = {
    searchServices: (ask) =>
      answer('searchServices', () => {
        asked.push(ask);
        const limit = ask.limit ?? 20;
        const from = Number(ask.cursor ?? 0);
        const typed = ask.words?.toLowerCase();
        const found = services.filter(
          (one) =>
            (ask.need === undefined || one.needs.includes(ask.need)) &&
            (ask.areaId === undefined || one.areaId === ask.areaId) &&
            (ask.cost === undefined || one.cost === ask.cost) &&
            (!ask.takesReferrals || takes(one)) &&
            (typed === undefined || `${one.name} ${one.summary}`.toLowerCase().includes(typed)),
        );
        const items = found.slice(from, from + limit).map((one) => ({
          ...one,
          why: [
            ...(ask.need ? [{ kind: 'need' as const, need: ask.need }] : []),
            ...(typed ? [{ kind: 'words' as const, in: 'name' as const, meets: 'typed' as const }] : []),
            ...one.why,
          ],
        }));
        const heard = { guesses: [], leftOut: [], needs: [], area: null, place: null };
        return { items, next: from + limit < found.length ? String(from + limit) : null, heard };
      }),
    readService: ({ serviceId, need }) =>
      answer('readService', () => {
        const service = find(serviceId);
        return { ...service, alternatives: alternativesOf(service, need) };
      }),
    describeService: ({ serviceId }) =>
      answer('describeService', () => {
        const { id, name, status, capacity } = find(serviceId);
        return { id, name, status, capacity };
      }),
    stateService: (input) =>
      answer('stateService', () => {
        const service = find(input.serviceId);
        const id = crypto.randomUUID() as Service['statements'][number]['id'];
        const { capacity = null, waitMinWeeks = null, waitMaxWeeks = null, phone = null } = input;
        const { askFor = null, howToRefer = null, barriers = [] } = input;
        const said = { capacity, waitMinWeeks, waitMaxWeeks, phone, askFor, howToRefer, barriers };
        const who = { byRole: 'member', byOrganisation: 'Eastmere PCN', isMine: true };
        service.statements = [{ id, ...said, ...who, statedAt: at(), ageDays: 0 }, ...service.statements];
        if (capacity) Object.assign(service, { capacity, capacityAgeDays: 0, capacityByRole: 'member' });
        return { statementId: id, capacity: service.capacity };
      }),
    withdrawStatement: ({ statementId }) =>
      answer('withdrawStatement', () => {
        const service = services.find((one) => one.statements.some(({ id }) => id === statementId));
        if (!service) throw refuse('not-found');
        service.statements = service.statements.filter(({ id }) => id !== statementId);
        const last = service.statements.find((one) => one.capacity !== null);
        const capacity: Capacity = last?.capacity ?? 'unknown';
        Object.assign(service, { capacity, capacityAgeDays: last ? last.ageDays : null });
        return { capacity };
      }),
    listTips: ({ serviceId }) => answer('listTips', () => ({ items: tips.get(serviceId) ?? [], next: null })),
    addTip: ({ serviceId, body }) =>
      answer('addTip', () => {
        const id = crypto.randomUUID() as Tip['id'];
        const by = { byRole: 'member', byOrganisation: 'Eastmere PCN', isMine: true };
        tips.set(serviceId, [{ id, body, postedAt: at(), ...by }, ...(tips.get(serviceId) ?? [])]);
        return { tipId: id };
      }),
    withdrawTip: ({ tipId }) =>
      answer('withdrawTip', () => {
        for (const [key, all] of tips)
          tips.set(
            key,
            all.filter(({ id }) => id !== tipId),
          );
        return {};
      }),
    listAreas: () =>
      answer('listAreas', () => ({
        items: [
          { id: eastmere, name: 'Eastmere', isPublished: true, isMine: true, services: services.length },
          { id: harrowmere, name: 'Harrowmere', isPublished: true, isMine: false, services: 5 },
        ],
        next: null,
      })),
    areaGaps: () =>
      answer('areaGaps', () => ({
        items: [
          { need: 'gambling' as const, services: 0, open: 0, unknown: 0 },
          { need: 'mental-wellbeing' as const, services: 1, open: 0, unknown: 1 },
        ],
        next: null,
      })),
    keepList: () =>
      answer('keepList', () => ({
        version: '0'.repeat(64),
        isSame: false,
        // A café that bears a person's name.
        phrases: [...services.map((one) => one.name), 'Maggie Oldham'],
        phones: [],
        next: null,
      })),
  };
  return { calls, services, asked };
}
