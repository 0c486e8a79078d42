// Which of the mentions that were sent are kept: those of services that the author may see and whose name stands there. Another one is left
// out without a refusal: the words say the name all the same, and a service that was withdrawn meanwhile must not hold up a question.

import type { Peer } from '#api/access/peer.ts';
import { visibleServiceNames } from '#api/access/service.ts';
import type { Trx } from '#api/database/index.ts';
import type { Mention } from '#shared/contract/mentions.ts';

export async function checkMentions(
  trx: Trx,
  peer: Peer,
  { body, mentions }: { body: string; mentions: readonly Mention[] },
): Promise<Mention[]> {
  if (mentions.length === 0) return [];
  const names = await visibleServiceNames(
    trx,
    peer,
    mentions.map((one) => one.serviceId),
  );
  return mentions.filter(({ serviceId, start, end }) => names.get(serviceId) === body.slice(start, end));
}
