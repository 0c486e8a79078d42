// The written message to a community organisation: references and links, never a person. Plain text to be copied.
export type Asked = { reference: string; ask: string | null; url: string | null };
export type From = { name: string; organisation: string };

export function composeMessage(asked: readonly Asked[], from: From): string {
  const isOne = asked.length === 1;
  const lines = asked.map(({ reference, ask, url }) =>
    [`${reference}${ask ? `: ${ask}` : ''}`, ...(url ? [url] : [])].join('\n'),
  );
  const hasLink = asked.some(({ url }) => url !== null);
  return [
    'Hello,',
    isOne
      ? 'We referred somebody to you under this reference. Could you tell us how it stands?'
      : `We referred ${asked.length} people to you under these references. Could you tell us how they stand?`,
    lines.join('\n\n'),
    ...(hasLink
      ? [
          `You can answer in a minute with ${isOne ? 'the link' : 'the links'}, on any phone and without an account.`,
        ]
      : []),
    'Please do not name anybody in your answer; the reference is enough.',
    `Thank you,\n${[from.name, from.organisation].filter(Boolean).join(', ')}`,
  ].join('\n\n');
}
