// Ids of the evaluation content, from its keys: the same on every machine and every start.
import { createHash } from 'node:crypto';
import type {
  AreaId,
  CaseStudyId,
  ChannelId,
  CommunityId,
  OrganisationId,
  PersonId,
  PostId,
  ThreadId,
} from '#shared/basics/ids.ts';

/** A UUID of version 8 (RFC 9562: made by a rule of one's own). */
export function keyedUuid(...keys: readonly string[]): string {
  const hex = createHash('sha256').update(keys.join('\n')).digest('hex');
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4];
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

export function ids(community: string) {
  const id = (kind: string, key: string) => keyedUuid(kind, community, key);
  return {
    communityId: keyedUuid('community', community) as CommunityId,
    area: (key: string) => id('area', key) as AreaId,
    organisation: (key: string) => id('organisation', key) as OrganisationId,
    person: (key: string) => id('person', key) as PersonId,
    channel: (key: string) => id('channel', key) as ChannelId,
    thread: (key: string) => id('thread', key) as ThreadId,
    post: (key: string) => id('post', key) as PostId,
    caseStudy: (key: string) => id('case-study', key) as CaseStudyId,
  };
}
