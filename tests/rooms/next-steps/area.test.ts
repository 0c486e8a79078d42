// The steps for one area: its own contacts by day and night, services that were confirmed and have room, and what stands in.
import { describe, expect, test } from 'vitest';
import { checkArea, expiredEntries } from '#shared/next-steps/check-pack.ts';
import { nationalPack as pack } from '#shared/next-steps/content/national.ts';
import { crisisNote } from '#shared/next-steps/crisis-note.ts';
import { mayLead, rankServices } from '#shared/next-steps/local-services.ts';
import { dangerCalls, supportCalls, threeSteps } from '#shared/next-steps/three-steps.ts';
import type { AreaPack, Three } from '#shared/next-steps/types.ts';
import { line, service, wendValley } from './area.ts';

const today = '2026-11-20';
const at = (when: string) => ({ nowMs: Date.parse(when), isDoubtful: false });
const steps = (area: AreaPack | null, three: Three, when = '2026-11-20T10:00:00Z') =>
  threeSteps({ pack, area, moment: at(when) }, three);
const pathOf = (id: string) => pack.paths.find((path) => path.id === id)!;

describe('the area’s own contacts', () => {
  const child = pathOf('child').outcomes.usual;

  test('by day the day team, at night and on holidays the other', () => {
    expect(steps(wendValley(), child)[0].call.line.id).toBe('children-day');
    expect(steps(wendValley(), child, '2026-11-20T20:00:00Z')[0].call.line.id).toBe('children-night');
    expect(steps(wendValley(), child, '2026-12-25T10:00:00Z')[0].call.line.id).toBe('children-night');
    expect(steps(wendValley(), child, '2026-11-20T20:00:00Z')[0].call.opening.kind).toBe('open');
    expect(steps(wendValley(), child)[0].others[0]?.line.id).toBe('children-night');
  });

  test('a team without a line for the night gives way to a national line while it is shut, and stands beside it', () => {
    const area = wendValley();
    const crisis = { day: line('crisis'), outOfHours: null };
    const withTeam = wendValley({ slots: { ...area.slots, 'crisis-team': crisis } });
    const three: Three = ['distress-call-111', 'suicide-stay', 'suicide-call-111'];
    expect(steps(withTeam, three)[0].call.line.id).toBe('crisis');
    const [atNight] = steps(withTeam, three, '2026-11-20T22:00:00Z');
    expect([atNight.call.line.id, atNight.call.opening.kind]).toEqual(['nhs111', 'open']);
    expect(atNight.others[0]?.line.id).toBe('crisis');
  });

  test('without them a number stands in, and it says what is missing', () => {
    const [report] = steps(null, child);
    expect(report.call.line.number).toBe('101');
    expect(report.missing).toBe('safeguarding-child');
  });

  test('every step of every path has a number, with an area and without', () => {
    for (const area of [null, wendValley()])
      for (const path of pack.paths)
        for (const three of Object.values(path.outcomes))
          for (const { call } of steps(area, three)) expect(call.line.number).toMatch(/\d{3}/);
  });

  test('an area without safeguarding contacts cannot be published', () => {
    expect(checkArea(wendValley())).toEqual([]);
    const bare = wendValley({ slots: { 'safeguarding-adult': { day: line('adults'), outOfHours: null } } });
    expect(checkArea(bare).map(({ about, what }) => `${about} ${what}`)).toEqual([
      'safeguarding-adult has no contact out of hours',
      'safeguarding-child has no contact',
      'supervisor has no contact',
    ]);
    expect(checkArea(wendValley({ services: [service('x', { number: 'ask at the desk' })] }))).toHaveLength(
      1,
    );
  });

  test('an expired contact is listed', () => {
    const ids = expiredEntries(pack, wendValley(), '2027-02-02').map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['adults-day', 'children-night']));
  });
});

describe('local services', () => {
  const confirmed = service('confirmed');
  const full = service('full', { capacity: 'no-capacity' });
  const unconfirmed = service('unconfirmed', { confirmedOn: null });
  const stale = service('stale', { confirmedOn: '2026-06-01' });
  const waiting = service('waiting', { capacity: 'waitlist' });
  const other = service('other', { needs: ['gambling'] });

  test('confirmed above unconfirmed, room above none, other needs not at all', () => {
    const order = rankServices(
      [unconfirmed, full, stale, waiting, other, confirmed],
      'domestic-abuse',
      today,
    );
    expect(order.map(({ id }) => id)).toEqual(['confirmed', 'waiting', 'full', 'stale']);
  });

  test('only one that is confirmed and takes people may lead', () => {
    expect([confirmed, waiting, full, unconfirmed, stale].map((one) => mayLead(one, today))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    // A confirmation dated after today is a wrong clock or a wrong row.
    expect(mayLead(service('ahead', { confirmedOn: '2026-12-20' }), today)).toBe(false);
  });

  test('the one that may lead leads, and the national line stands beneath', () => {
    const three = pathOf('domestic-abuse').outcomes.usual;
    const [talk] = steps(wendValley({ services: [full, confirmed] }), three);
    expect(talk.call.line.id).toBe('confirmed');
    expect(talk.others.map((call) => call.line.id)).toEqual([
      'refuge',
      'mens-advice',
      'galop',
      'victim-support',
      'full',
    ]);
  });

  test('one that is shut does not stand before a line that answers, and stands beneath it', () => {
    const three = pathOf('domestic-abuse').outcomes.usual;
    const area = wendValley({ services: [confirmed] });
    expect(steps(area, three)[0].call.line.id).toBe('confirmed');
    const [talk] = steps(area, three, '2026-11-20T22:00:00Z');
    expect(talk.call.line.id).toBe('refuge');
    expect(talk.others.map((call) => call.line.id)).toContain('confirmed');
  });

  test('how old the word on its room is stands with it', () => {
    const [talk] = steps(wendValley({ services: [confirmed] }), pathOf('domestic-abuse').outcomes.usual);
    expect(talk.call.saidDaysAgo).toBe(10);
  });

  test('a full or unconfirmed one never leads', () => {
    const three = pathOf('domestic-abuse').outcomes.usual;
    const [talk] = steps(wendValley({ services: [full, unconfirmed] }), three);
    expect(talk.call.line.id).toBe('refuge');
    expect(talk.others.map((call) => call.line.id).slice(-2)).toEqual(['full', 'unconfirmed']);
    expect(talk.others.find((call) => call.line.id === 'unconfirmed')?.isConfirmed).toBe(false);
  });

  test('a service never takes the place of the safeguarding team', () => {
    const [, check] = steps(wendValley({ services: [confirmed] }), pathOf('domestic-abuse').outcomes.usual);
    expect(check.call.line.id).toBe('adults-day');
  });

  test('an area without services still has three steps', () => {
    expect(steps(wendValley(), pathOf('gambling').outcomes.usual).map(({ call }) => call.line.id)).toEqual([
      'gamcare',
      'stepchange',
      'samaritans',
    ]);
  });
});

describe('around the steps', () => {
  const ground = { pack, area: null, moment: at('2026-12-25T03:00:00Z') };

  test('danger: 999 first, the mental health option beside it, all open in the night of Christmas', () => {
    const calls = dangerCalls(ground);
    expect(calls.map((call) => call.line.number)).toEqual(['999', '111', '116 123', '85258']);
    expect(calls.every((call) => call.opening.kind === 'open')).toBe(true);
    expect(calls[0]?.line.thenPress).toContain('55');
    expect(calls[1]?.line.thenPress).toContain('option 2');
    expect(supportCalls(ground).length).toBeGreaterThan(0);
  });

  test('the note has the headings of a record, the steps and the day to look again, and names nobody', () => {
    const path = pathOf('debt');
    const { fields, provenance } = crisisNote({ pack, path, steps: steps(null, path.outcomes.usual), today });
    expect(fields.agreed).toContain(
      '1. Ask for breathing space (StepChange Debt Charity, 0800 138 1111). Done at:',
    );
    expect(fields.next).toBe('23 November 2026');
    expect(fields.risk).toMatch(/^- /);
    expect(provenance).toMatch(/20 November 2026; a guide for link workers, not clinical advice\.$/);
    for (const one of pack.paths)
      for (const three of Object.values(one.outcomes)) {
        const draft = crisisNote({ pack, path: one, steps: steps(wendValley(), three), today });
        // With its headings it fits the record whole.
        expect(Object.values(draft.fields).join('\n').length).toBeLessThanOrEqual(1_600);
        expect(draft.fields.next).toMatch(/ 2026$/);
      }
  });
});
