// What `npm start` prints: where everything is, what this is and what it is not, and how to load the extension by hand.

export type Running = {
  apiAddress: string;
  recordsAddress: string;
  hasMailbox: boolean;
  issuer: string;
  data: string;
  isEmbedded: boolean;
  extension: string;
};

export const whatThisIs = ({ isEmbedded, data }: Running): string =>
  isEmbedded
    ? `Embedded mode: the database lives inside this process, in ${data}. It serves one person trying Peer Hub out; it is not protected against power loss and is refused in production.`
    : 'The database is the PostgreSQL that you named. Demo people and content are for trials and are refused in production.';

export const whereThingsAre = ({ apiAddress, recordsAddress, hasMailbox, issuer }: Running): string[] => [
  `Peer Hub        ${apiAddress}`,
  `Demo records    ${recordsAddress}/records`,
  ...(hasMailbox ? [`Demo e-mails    ${recordsAddress}/mails (what is sent is shown there)`] : []),
  `Demo sign-in    ${issuer} (choose an invented colleague; there is no password)`,
];

export const whatToClick = (): string[] => [
  'What to try: select some words of the record, press the right button, choose "Ask peers about this".',
  'Sign in as Sarah Whitlow to ask; in a second browser profile as Ben Adeyemi to answer.',
];

export const howToLoad = ({ extension, recordsAddress }: Running): string[] => [
  '1. Open chrome://extensions in Chrome, Edge or Chromium and turn on "Developer mode".',
  `2. Choose "Load unpacked" and this folder: ${extension}`,
  `3. Open ${recordsAddress}/records, select some words, press the right button, choose "Ask peers about this".`,
  'In Firefox: run "npm run build", open about:debugging, "This Firefox", "Load Temporary Add-on", and choose .output/firefox-mv3/manifest.json.',
];

/** An extension that was built for the usual place must be told of another one. */
export const whereTheApiIs = (apiAddress: string): string =>
  `The extension looks for Peer Hub at http://localhost:4680. Give it ${apiAddress} on its options page.`;
