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
    'Nobody has reviewed this content yet. Until somebody with clinical responsibility has, it is not published for real use.',
  whoRecords: 'Who reviewed it is recorded here by a curator who is an administrator too.',
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
  review: {
    heading: 'Record a review',
    lead: 'Somebody with clinical responsibility has read every page of this content and answers for it. Their name and role are shown beside it.',
    name: 'Who reviewed it',
    role: 'Their role',
    roleHint: 'Such as clinical safety officer.',
    on: 'Day of the review',
    digest: (version: number, digest: string) =>
      `It covers version ${version} with the digest ${digest}, and nothing that comes later.`,
    record: 'Record the review',
    badWords: 'Write 2 to 80 characters.',
    badDay: 'Choose a day that is not after today.',
    askTitle: 'Record this review?',
    ask: (name: string, role: string, on: string, version: number) =>
      `${name}, ${role}, reviewed version ${version} on ${on}. It is then published to every worker of this community, and that you recorded it is written down.`,
    yes: 'Record it',
    done: 'The review is recorded',
    unreached: 'Peer Hub cannot be reached just now. Nothing was recorded; try again in a moment.',
  },
} as const;
