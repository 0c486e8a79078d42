// Which of the mentions that were sent are kept: those of what the author may mention and whose name stands there. Another one is left
// out without a refusal: the words say the name all the same, and what was withdrawn meanwhile must not hold up a question.
import { mentionableNames } from '#api/access/mentionable.ts';
import type { Peer } from '#api/access/peer.ts';
import type { Trx } from '#api/database/index.ts';
import type { Mention } from '#shared/contract/mentions.ts';

export async function checkMentions(
  trx: Trx,
  peer: Peer,
  { body, mentions }: { body: string; mentions: readonly Mention[] },
): Promise<Mention[]> {
  if (mentions.length === 0) return [];
  const names = await mentionableNames(trx, peer, {
    services: mentions.flatMap((one) => ('serviceId' in one ? [one.serviceId] : [])),
    cases: mentions.flatMap((one) => ('caseId' in one ? [one.caseId] : [])),
    threads: mentions.flatMap((one) => ('threadId' in one ? [one.threadId] : [])),
  });
  return mentions.filter((one) => names.get(idOf(one)) === body.slice(one.start, one.end));
}

const idOf = (one: Mention): string =>
  'serviceId' in one ? one.serviceId : 'caseId' in one ? one.caseId : one.threadId;
