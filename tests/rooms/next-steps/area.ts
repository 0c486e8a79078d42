// A fictional area for the tests of this room: contacts by day and out of hours, services in every state.
import type { AreaPack, Hours, Line, LocalService } from '#shared/next-steps/types.ts';

export const always: Hours = { kind: 'always' };
const nine = [{ from: 540, to: 1020 }];
export const office: Hours = {
  kind: 'weekly',
  week: [nine, nine, nine, nine, nine, [], []],
  onBankHolidays: 'closed',
};

export const line = (id: string, hours: Hours = office): Line => ({
  id,
  name: `Wend Valley ${id}`,
  number: '01632 960123',
  hours,
  hoursWords: hours.kind === 'always' ? 'Day and night' : 'Monday to Friday, 9am to 5pm',
  when: 'For people of Wend Valley.',
  source: 'Wend Valley Council, public page',
  checkedOn: '2026-11-01',
  reviewBy: '2027-02-01',
});

export const service = (id: string, patch: Partial<LocalService> = {}): LocalService => ({
  ...line(id),
  needs: ['domestic-abuse'],
  capacity: 'capacity',
  confirmedOn: '2026-11-10',
  ...patch,
});

const byDayAndNight = (id: string) => ({ day: line(`${id}-day`), outOfHours: line(`${id}-night`, always) });

export const wendValley = (patch: Partial<AreaPack> = {}): AreaPack => ({
  format: 1,
  kind: 'area',
  version: 1,
  publishedOn: '2026-11-15',
  areaId: 'wend-valley',
  areaName: 'Wend Valley',
  slots: {
    'safeguarding-adult': byDayAndNight('adults'),
    'safeguarding-child': byDayAndNight('children'),
    'housing-options': byDayAndNight('housing'),
    supervisor: { day: line('supervisor'), outOfHours: null },
  },
  services: [],
  ...patch,
});
