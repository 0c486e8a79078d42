// The words of the screen on which curators look after the crisis path.
import type { AreaContactRole, ContactTime } from '#shared/basics/lists.ts';

export const words = {
  title: 'What the crisis path says',
  lead: 'Numbers and steps that somebody should look at again. Workers see the same marks where these stand.',
  line: (count: number) =>
    count === 1
      ? 'One entry of the crisis path is past its date'
      : `${count} entries of the crisis path are past their date`,
  unreviewed:
    'Nobody has reviewed this content yet. An administrator records who did, with role and date; until then it is not published for real use.',
  reviewed: (name: string, role: string, on: string) => `Reviewed by ${name}, ${role}, on ${on}.`,
  version: (version: number) => `Version ${version}.`,
  expired: 'Past their date',
  contacts: 'Duty lines of areas',
  unchecked: 'Numbers that no page names yet',
  uncheckedHint: 'Read them on the provider’s own page. Until then they are marked as not confirmed.',
  problems: 'Faults found by the checks',
  fine: 'Everything is within its date.',
  since: (day: string) => `To be looked at by ${day}`,
  never: 'Nobody has said when it was checked',
  holidays: 'The list of bank holidays',
  roles: {
    'safeguarding-adult': 'adult safeguarding',
    'safeguarding-child': 'child safeguarding',
    'supervisor-line': 'supervisor line',
    'housing-options': 'housing options',
    'adult-social-care': 'adult social care',
    'crisis-team': 'crisis team',
    'drug-alcohol-service': 'drug and alcohol service',
    'welfare-fund': 'welfare fund',
  } satisfies Record<AreaContactRole, string>,
  times: { 'in-hours': 'by day', 'out-of-hours': 'out of hours' } satisfies Record<ContactTime, string>,
  contact: (area: string, role: string, at: string) => `${area}: ${role}, ${at}`,
} as const;
