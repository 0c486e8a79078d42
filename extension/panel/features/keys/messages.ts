// Every word of API keys.
import type { KeyRole } from '#shared/basics/lists.ts';

export const words = {
  title: 'API keys',
  lead: 'A key lets a program do part of your work, such as adding colleagues from a staff list. What it does counts as done by you.',
  loading: 'Loading your keys',
  none: 'You have no keys.',
  notYours: 'Keys are for administrators, curators and service managers.',
  made: 'Made',
  neverUsed: 'Never used',
  usedOn: (day: string) => `Last used on ${day}`,
  until: (day: string) => `Until ${day}`,
  expired: 'Expired',
  revoke: 'Revoke',
  revokeOf: (name: string) => `Revoke ${name}`,
  revokeTitle: 'Revoke this key?',
  revokeWords: (name: string) => `Whatever uses “${name}” stops working at once. This cannot be undone.`,
  keep: 'Keep it',
  revoked: 'The key was revoked',
  unreached: 'Peer Hub cannot be reached just now. Try again.',
  make: {
    title: 'Make a key',
    name: 'What is it for?',
    nameHint: 'The program, never a person. Only you see it.',
    nameLack: 'Say what the key is for.',
    roles: 'What may it do?',
    rolesHint: 'Never more than you may do yourself at the time.',
    rolesLack: 'Choose at least one.',
    role: {
      curator: 'Take out the published case studies, and read how the crisis path stands.',
      'service-manager': 'Read figures: gaps between areas, and times of the crisis path.',
      administrator:
        'Manage colleagues, organisations, areas, services, the rota and how long chases are kept.',
    } satisfies Record<KeyRole, string>,
    until: 'How long may it be used?',
    untilHint:
      'To appoint or remove an administrator, moderator or auditor, make a key for one day. No other can do that.',
    days: (days: number) => (days === 1 ? 'One day' : days === 365 ? 'A year' : `${days} days`),
    deed: 'Make the key',
  },
  guide: {
    title: 'How to call the API',
    words:
      'For whoever writes the program: every call is described at this address, for everybody, as an OpenAPI document.',
    copy: 'Copy the address',
    copied: 'The address was copied',
  },
  fresh: {
    heading: (name: string) => `The key for ${name}`,
    label: 'Your new key',
    words:
      'It is shown only now. Keep it where your organisation keeps passwords, not in an e-mail or a file that others can open. If somebody else may have seen it, revoke it here.',
    copy: 'Copy the key',
    copied: 'The key was copied',
    done: 'I have kept it',
  },
} as const;
