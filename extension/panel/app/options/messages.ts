// All words of the options page.
import type { Source } from '#extension/platform/configuration.ts';

export const words = {
  title: 'Peer Hub options',
  lead: 'These belong to this browser. Nothing here is about a patient.',
  sites: {
    heading: 'Sites with the Ask peers button',
    explain:
      'On any page you can select text and choose “Ask peers about this” from the right-click menu, or press the key. That needs nothing here. On sites you add, a small button also appears beside text you select. Peer Hub then has leave to run on that site, and the browser will ask you to agree. It reads what you have selected when you press the button, and nothing before that.',
    label: 'Address of the site',
    hint: 'For example records.example.nhs.uk',
    add: 'Add this site',
    refused: 'That is not the address of a website. Give it as it stands in the address bar.',
    known: 'That site is already on the list.',
    denied: 'The browser was not given leave, so the site was not added.',
    added: (site: string) => `${site} was added. Reload pages that are already open there.`,
    removed: (site: string) => `${site} was removed.`,
    none: 'No sites yet.',
    allowed: 'Allowed',
    waiting: 'Waiting for your leave',
    ruled: 'Set by your organisation',
    allow: (site: string) => `Allow on ${site}`,
    allowShort: 'Allow',
    remove: (site: string) => `Remove ${site}`,
    removeShort: 'Remove',
  },
  api: {
    heading: 'Address of the Peer Hub service',
    label: 'Address',
    hint: 'Your organisation gives it to you. It begins with https://',
    save: 'Save address',
    saved: 'The address was saved.',
    refused: 'Give an address that begins with https://. Plain http:// works for this computer only.',
    from: {
      policy: 'Set by your organisation. It cannot be changed here.',
      person: 'Set here.',
      evaluation: 'Nothing was set, so Peer Hub looks for a trial service on this computer.',
    } satisfies Record<Source, string>,
  },
  packs: {
    heading: 'Crisis steps',
    label: 'Checked with',
    from: {
      policy: 'Your organisation says which keys count. Steps sealed with any other are refused.',
      learnt: 'The key was learnt from the Peer Hub service when somebody signed in.',
      none: 'The steps that came with the extension. The key is learnt when somebody signs in.',
    },
    key: (id: string) => `Key ${id}`,
    noKey: 'No key can be read: only the steps that came with the extension count',
  },
  keys: {
    heading: 'Keys',
    ask: 'Ask peers about the selected text',
    open: 'Open Peer Hub',
    crisis: 'In crisis: three safe next steps',
    none: 'No key set',
    change: 'Keys are changed on the browser’s own page for extension shortcuts.',
  },
} as const;
