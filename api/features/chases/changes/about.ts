// To whom a chase goes and what to ask. A service of the directory brings its own public name; what was typed is dropped.
import type { Peer } from '#api/access/peer.ts';
import { accessService } from '#api/access/service.ts';
import type { Database } from '#api/database/index.ts';
import { findServiceName } from '#api/features/chases/queries.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { About } from './queries.ts';

export async function settleAbout(db: Database, peer: Peer, asked: About): Promise<About> {
  const { need, serviceId, service, organisation, ask } = asked;
  if (serviceId === null) return { need, serviceId, service, organisation, ask };
  await accessService(db, peer, serviceId);
  const known = await findServiceName(db, peer, serviceId);
  if (known === undefined) throw refuse('not-found');
  return { need, serviceId, service: known.name, organisation: known.organisation, ask };
}
