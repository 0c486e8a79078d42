// Who to call when there is danger now, for all of England: the lines of the crisis path, so that a number stands in one place.
// What an area alone knows has no number here: it names the slot of the area's pack, and says so where the device holds none.
import { lines } from './content/lines.ts';
import type { DangerKind } from './danger.ts';
import type { SlotId } from './types.ts';

type SafeguardingSlot = Extract<SlotId, `safeguarding-${string}`>;

export type Contact = {
  key: string;
  name: string;
  /** As it is read. Null where the number is a local one that we do not know. */
  number: string | null;
  /** Where the area's pack holds the number. */
  slot?: SafeguardingSlot;
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

function contact(key: string, id: string): Contact {
  const line = lines.find((one) => one.id === id);
  // Shown as checked, so only a line that was read on a page with a name may stand here.
  if (!line || line.checkedOn === null) throw new Error(`No checked line is called ${id}.`);
  return {
    key,
    name: line.name,
    number: line.number,
    text: line.text,
    hours: line.hoursWords,
    when: [line.when, line.thenPress].filter(Boolean).join(' '),
    source: line.source,
    checkedOn: line.checkedOn,
    reviewBy: line.reviewBy,
  };
}

const local = (key: string, slot: SafeguardingSlot, name: string, when: string): Contact => ({
  key,
  name,
  number: null,
  slot,
  hours: null,
  when,
  source: 'local safeguarding procedure',
  checkedOn: '2026-11-20',
  reviewBy: '2027-02-20',
});

export const dangerContacts = {
  emergency: contact('emergency', 'emergency'),
  nhs111: contact('nhs111', 'nhs111'),
  samaritans: contact('samaritans', 'samaritans'),
  shout: contact('shout', 'shout'),
  papyrus: contact('papyrus', 'papyrus'),
  refuge: contact('refuge', 'refuge'),
  childline: contact('childline', 'childline'),
  salvationArmy: contact('salvationArmy', 'salvation-army'),
  police: contact('police', 'police'),
  safeguardingChild: local(
    'safeguardingChild',
    'safeguarding-child',
    'Your council’s children’s safeguarding team',
    'A child may be at risk. Report it today; out of hours the council has a duty team.',
  ),
  safeguardingAdult: local(
    'safeguardingAdult',
    'safeguarding-adult',
    'Your council’s adult safeguarding team',
    'An adult with care needs may be abused or neglected. Report it today.',
  ),
};

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
