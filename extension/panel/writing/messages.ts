// All words of the boxes that others will read.
import type { KeepReason } from '#shared/basics/lists.ts';
import type { MissedKind } from '#shared/contract/stripping.ts';
import type { Kind } from '#shared/stripping/index.ts';

/** What a chip says of what was taken out: the kind, never the value. */
export const kindLabels: Record<Kind, string> = {
  NHS_NUMBER: 'NHS number',
  CHI_NUMBER: 'CHI number',
  HC_NUMBER: 'H&C number',
  NINO: 'NI number',
  PERSON: 'Name',
  DATE_OF_BIRTH: 'Date of birth',
  DATE: 'Date',
  PHONE: 'Phone',
  EMAIL: 'E-mail',
  POSTCODE: 'Postcode',
  ADDRESS: 'Address',
  LOCAL_PATIENT_ID: 'Patient ID',
  URL_USERNAME: 'User name',
  VEHICLE_REG: 'Car registration',
  BANK: 'Bank details',
  AGE_OVER_89: 'Age 90 or over',
  PASSPORT: 'Passport number',
};

export const keepLabels: Record<KeepReason, string> = {
  'is-a-place': 'It is a place',
  'is-a-service': 'It is a service',
  'is-a-word': 'It is an ordinary word',
  'is-a-worker-role': 'It is a worker’s role',
  other: 'Another reason',
};

export const missedLabels: Record<MissedKind, string> = {
  PERSON: 'A name',
  ADDRESS: 'An address or place',
  DATE: 'A date',
  PHONE: 'A phone number',
  LOCAL_PATIENT_ID: 'Another number or code',
  OTHER: 'Something else',
};

const many = (count: number, one: string, more: string) => (count === 1 ? `1 ${one}` : `${count} ${more}`);

/** "Name, phone": each kind once. */
const kindsInWords = (kinds: readonly Kind[]) =>
  [...new Set(kinds)].map((kind) => kindLabels[kind]).join(', ');

export const words = {
  mention: 'Mention a service',
  mentionAnybody: 'Mention somebody or a service',
  people: {
    asker: 'Asked this, name hidden',
    mask: 'Answered here, name hidden',
    speaking: 'Wrote here',
    host: 'Host',
  },
  pasteTooLong: (max: number) =>
    `That was more than ${max.toLocaleString('en-GB')} characters, so nothing was pasted. Paste the part that matters.`,
  removed: {
    label: 'Taken out',
    spoken: (kinds: readonly Kind[]) =>
      `${many(kinds.length, 'thing that identifies was', 'things that identify were')} taken out: ${kindsInWords(kinds)}`,
    only: (label: string) => `${label}: only suspected`,
    putBack: 'Put it back because…',
    kept: (kind: string, reason: string) => `${kind} kept. ${reason}`,
    unkeep: 'Take out after all',
    wrong: 'It stays out. If it identified nobody, say so, and the engine can be mended.',
  },
  findings: {
    label: 'Look at these first',
    certain: (why: string) => `It looks like ${why}. It goes when you leave the box.`,
    suspected: (why: string) => `It may be ${why}. It goes, unless you say why it may stay.`,
    number: (why: string) => `It may be ${why}. It goes when you leave the box.`,
    publicName: (why: string) => `It may be ${why}. Write here what the public calls a service or a body.`,
    remove: 'Take out',
    keep: 'Keep…',
    wrong: 'This identifies nobody',
    wrongNoted: 'Noted. Only its kind and its shape were kept, never the words.',
    wrongUnnoted: 'That could not be noted now.',
  },
  missed: {
    ask: 'Something was missed',
    how: 'Select in the box what identifies a person, then say what it is.',
    select: 'Select the words in the box first.',
    label: 'What it is',
    noted: 'Taken out. Only its kind and its shape were noted, never the words.',
    unnoted: 'Taken out.',
  },
  hints: {
    label: 'Could someone be recognised?',
    of: (seen: string) => `“${seen}”`,
    use: (wider: string) => `Say “${wider}”`,
    leave: 'Leave it',
  },
  /** Beside a box whose words were about to be sent. */
  lookAgain: 'Something that could identify a person was taken out just now. Look at it, then send.',
  byEye:
    'Names could not be loaded, so a name that you typed may still stand here. Look for names yourself, then send again.',
} as const;
