// The directory's part of the table of access: one ask a procedure, and things of a community to ask about.
import { randomUUID } from 'node:crypto';
import type { Place, SignedIn } from '#tests/support/people.ts';
import type { TestServer } from '#tests/support/server.ts';
import { addFeedRow, addRun, addService, dutyLines, publishArea } from '#tests/support/services.ts';

export type OurDirectory = {
  areaId: string;
  serviceId: string;
  statementId: string;
  tipId: string;
  feedId: string;
  runId: string;
};

const aTip = ({ serviceId }: Pick<OurDirectory, 'serviceId'>) => ({
  key: randomUUID(),
  serviceId,
  body: 'Ring before ten; the answerphone is not listened to.',
  isConfirmed: true,
});

export const directoryAsks: Record<string, (at: OurDirectory) => Record<string, unknown>> = {
  'directory.search': ({ areaId }) => ({ areaId, need: 'money-debt' }),
  'directory.readService': ({ serviceId }) => ({ serviceId }),
  'directory.describeService': ({ serviceId }) => ({ serviceId }),
  'directory.stateService': ({ serviceId }) => ({ key: randomUUID(), serviceId, capacity: 'waitlist' }),
  'directory.withdrawStatement': ({ statementId }) => ({ statementId }),
  'directory.listTips': ({ serviceId }) => ({ serviceId }),
  'directory.addTip': aTip,
  'directory.withdrawTip': ({ tipId }) => ({ tipId }),
  'directory.listAreas': () => ({}),
  'directory.readArea': ({ areaId }) => ({ areaId }),
  'directory.keepList': () => ({}),
  'directory.areaGaps': ({ areaId }) => ({ areaId }),
  'directory.setAreaContacts': ({ areaId }) => ({ areaId, contacts: dutyLines }),
  'directory.setAreaPlace': ({ areaId }) => ({ areaId, latitude: 51.4, longitude: -2.5 }),
  'directory.publishArea': ({ areaId }) => ({ areaId, isPublished: true }),
  // A public address that is a number: nothing is looked up.
  'directory.addFeed': ({ areaId }) => ({ areaId, name: 'A feed', address: 'https://198.41.0.4/feed' }),
  'directory.listFeeds': () => ({}),
  'directory.pauseFeed': ({ feedId }) => ({ feedId, isPaused: true }),
  'directory.readFeedSoon': ({ feedId }) => ({ feedId }),
  'directory.listRuns': ({ feedId }) => ({ feedId }),
  'directory.listWarnings': ({ runId }) => ({ runId }),
  'directory.confirmRun': ({ runId }) => ({ runId }),
  'directory.importFile': ({ areaId }) => ({
    areaId,
    name: 'A list',
    format: 'csv',
    text: 'id,name\n1,Harbour Walks',
    isDryRun: true,
  }),
};

/** `teller` has said something of the service and given a tip. */
export async function makeOurDirectory(server: TestServer, teller: SignedIn): Promise<OurDirectory> {
  const { db } = server.core;
  const place: Place = {
    communityId: teller.communityId,
    organisationId: teller.organisationId,
    areaId: teller.areaId as Place['areaId'],
  };
  await publishArea(db, place);
  const feedId = await addFeedRow(db, place);
  const runId = await addRun(db, place, feedId, 'needs-confirmation');
  const serviceId = await addService(db, place, { feedId });
  const call = async (path: string, ask: unknown) => {
    const answer = await server.call<{ statementId: string; tipId: string }>('mutation', path, ask, teller);
    if (!answer.isOk) throw new Error(answer.refusal);
    return answer.data;
  };
  const stated = { key: randomUUID(), serviceId, capacity: 'capacity' };
  const { statementId } = await call('directory.stateService', stated);
  const { tipId } = await call('directory.addTip', aTip({ serviceId }));
  return { areaId: place.areaId, serviceId, statementId, tipId, feedId, runId };
}
