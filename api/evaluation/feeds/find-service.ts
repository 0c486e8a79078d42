// A service of the trial by its town and what kind of help it is, as the content's own lists name it.
import type { Trx } from '#api/database/index.ts';
import { ids, keyedUuid } from '#api/evaluation/keyed-ids.ts';
import { type Town, towns } from './towns.ts';

/** What feeds call the service of a kind. */
const sourceIdOf = (town: Town, kind: string) =>
  town.feed === 'oruk-3'
    ? keyedUuid('fed-service', town.key, kind)
    : town.feed === 'oruk-1'
      ? `${town.key}-${kind}`
      : kind;

export async function findServiceOf(trx: Trx, community: string, townKey: string, kind: string) {
  const of = ids(community);
  const town = towns.find((one) => one.key === townKey);
  if (town === undefined) return undefined;
  return trx
    .selectFrom('service')
    .select(['service_id as id', 'name', 'organisation'])
    .where('community_id', '=', of.communityId)
    .where('area_id', '=', of.area(town.key))
    .where('source_id', '=', sourceIdOf(town, kind))
    .executeTakeFirst();
}
