// Who to call when there is danger now, for all of England: only numbers that a public source corroborated (DOMAIN 5.1).
// Each carries its source and when it must be looked at again. No hours are claimed that were not confirmed.
import type { DangerKind } from './danger.ts';

export type Contact = {
  key: string;
  name: string;
  /** As it is read. Null where the number is a local one that we do not know. */
  number: string | null;
  /** A text message to the number, with this word in it, instead of a call. */
  text?: string;
  /** Null where hours were not confirmed or sources conflict: show "check hours". */
  hours: string | null;
  /** When to choose this one, in a few words. */
  when: string;
  source: string;
  checkedOn: string;
  reviewBy: string;
};

const checked = { checkedOn: '2026-11-20', reviewBy: '2027-02-20' } as const;

export const dangerContacts = {
  emergency: {
    key: 'emergency',
    name: 'Emergency services',
    number: '999',
    hours: 'Day and night',
    when: 'Someone’s life is in danger. If you cannot speak on a mobile, press 55.',
    source: 'centre56.org.uk',
    ...checked,
  },
  nhs111: {
    key: 'nhs111',
    name: 'NHS 111, mental health option',
    number: '111',
    hours: 'Day and night',
    when: 'Choose option 2. Someone needs urgent mental health help and is not in danger this minute.',
    source: 'tewv.nhs.uk',
    ...checked,
  },
  samaritans: {
    key: 'samaritans',
    name: 'Samaritans',
    number: '116 123',
    hours: 'Day and night, free',
    when: 'Someone needs to talk now, for as long as they need.',
    source: 'samaritans.org',
    ...checked,
  },
  shout: {
    key: 'shout',
    name: 'Shout',
    number: '85258',
    text: 'SHOUT',
    hours: 'Day and night',
    when: 'Someone would rather text than talk.',
    source: 'tewv.nhs.uk',
    ...checked,
  },
  papyrus: {
    key: 'papyrus',
    name: 'Papyrus HOPELINE247',
    number: '0800 068 4141',
    hours: null,
    when: 'Someone under 35 has thoughts of suicide, or you worry that they do.',
    source: 'kickstherapy.com',
    ...checked,
  },
  refuge: {
    key: 'refuge',
    name: 'National Domestic Abuse Helpline',
    number: '0808 2000 247',
    hours: 'Day and night, free',
    when: 'Someone is hurt or frightened by a partner or relative.',
    source: 'gov.uk',
    ...checked,
  },
  childline: {
    key: 'childline',
    name: 'Childline',
    number: '0800 1111',
    hours: 'Day and night',
    when: 'A child or young person wants to talk.',
    source: 'norwoodmc.co.uk',
    ...checked,
  },
  salvationArmy: {
    key: 'salvationArmy',
    name: 'Modern slavery referral line (Salvation Army)',
    number: '0800 808 3733',
    hours: 'Day and night',
    when: 'Someone may be trafficked or forced to work.',
    source: 'cityhearts.global',
    ...checked,
  },
  police: {
    key: 'police',
    name: 'Police, not an emergency',
    number: '101',
    hours: null,
    when: 'A crime has happened and nobody is in danger this minute.',
    source: 'dadsunltd.org.uk',
    ...checked,
  },
  safeguardingChild: {
    key: 'safeguardingChild',
    name: 'Your council’s children’s safeguarding team',
    number: null,
    hours: null,
    when: 'A child may be at risk. Report it today; out of hours the council has a duty team.',
    source: 'local safeguarding procedure',
    ...checked,
  },
  safeguardingAdult: {
    key: 'safeguardingAdult',
    name: 'Your council’s adult safeguarding team',
    number: null,
    hours: null,
    when: 'An adult with care needs may be abused or neglected. Report it today.',
    source: 'local safeguarding procedure',
    ...checked,
  },
} as const satisfies Record<string, Contact>;

const c = dangerContacts;

/** 999 always stands first. Three at most are shown before a post: three clear steps, not a list. */
const byKind: Record<DangerKind, readonly Contact[]> = {
  life: [c.emergency],
  suicide: [c.emergency, c.nhs111, c.samaritans],
  violence: [c.emergency, c.police],
  'domestic-abuse': [c.emergency, c.refuge, c.police],
  child: [c.emergency, c.safeguardingChild, c.childline],
  adult: [c.emergency, c.safeguardingAdult, c.police],
  slavery: [c.emergency, c.salvationArmy],
  'mental-health': [c.emergency, c.nhs111, c.samaritans],
};

export const contactsShownMax = 3;

/** Who to call for what was found, most urgent first, nobody twice. */
export function whoToCall(kinds: readonly DangerKind[]): Contact[] {
  const wanted = kinds.flatMap((kind) => byKind[kind]);
  return wanted.filter((contact, at) => wanted.indexOf(contact) === at).slice(0, contactsShownMax);
}

/** The whole list, for the card that is reachable from every screen. */
export const everyDangerContact: readonly Contact[] = Object.values(dangerContacts);
