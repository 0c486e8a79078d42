// Supervision's part of the table of access: one ask a procedure, and things of a community to ask about.
import { randomUUID } from 'node:crypto';
import type { DutyId } from '#shared/basics/ids.ts';
import { addChannel, addPerson, after, type Place, type SignedIn } from '#tests/support/people.ts';
import type { TestServer } from '#tests/support/server.ts';

export type OurSupervision = { requestId: string; supervisorId: string; dutyId: string; heldPostId: string };
type Ours = OurSupervision & { areaId: string };

const aRequest = () => ({ need: 'suicide-self-harm', pathId: 'suicide', isUrgent: true });

export const supervisionAsks: Record<string, (at: Ours) => Record<string, unknown>> = {
  'supervision.ask': () => ({ ...aRequest(), requestId: randomUUID() }),
  'supervision.listMine': () => ({}),
  'supervision.withdraw': ({ requestId }) => ({ requestId }),
  'supervision.readStanding': () => ({}),
  'supervision.listQueue': () => ({}),
  'supervision.open': ({ requestId }) => ({ requestId }),
  'supervision.acknowledge': ({ requestId }) => ({ requestId }),
  'supervision.close': ({ requestId }) => ({ requestId, ended: 'talked' }),
  'supervision.readHeld': ({ heldPostId }) => ({ postId: heldPostId }),
  'supervision.listHeld': () => ({}),
  'supervision.openHeld': ({ heldPostId }) => ({ postId: heldPostId }),
  'supervision.takeHeld': ({ heldPostId }) => ({ postId: heldPostId }),
  'supervision.takeDuty': () => ({ hours: 1 }),
  'supervision.leaveDuty': () => ({}),
  'supervision.listRota': ({ areaId }) => ({ areaId }),
  'supervision.setDuty': ({ areaId, supervisorId }) => ({
    dutyId: randomUUID(),
    areaId,
    personId: supervisorId,
    startsAt: '2026-11-21T08:00:00.000Z',
    endsAt: '2026-11-21T18:00:00.000Z',
  }),
  'supervision.removeDuty': ({ dutyId }) => ({ dutyId }),
};

/** A request that a colleague made, and a supervisor who is on duty tomorrow. */
export async function makeOurSupervision(
  at: TestServer,
  place: Place,
  asker: SignedIn,
): Promise<OurSupervision> {
  const requestId = randomUUID();
  const answer = await at.call('mutation', 'supervision.ask', { ...aRequest(), requestId }, asker);
  if (!answer.isOk) throw new Error(answer.refusal);
  const { personId } = await addPerson(at.core.db, place, 'A supervisor', { roles: ['supervisor'] });
  const dutyId = randomUUID() as DutyId;
  const key = { community_id: place.communityId, area_id: place.areaId, person_id: personId };
  await at.core.db
    .insertInto('supervision_duty')
    .values({ ...key, duty_id: dutyId, starts_at: after(0), ends_at: after(60_000), set_by: personId })
    .execute();
  const channelId = await addChannel(at.core.db, place, { holdsOverruled: true });
  const held = await at.call<{ postId: string }>(
    'mutation',
    'channels.startThread',
    {
      key: randomUUID(),
      body: 'Robin says it ends tonight.',
      isAnonymous: false,
      isConfirmed: true,
      kept: [{ field: 'body', kind: 'PERSON', reason: 'is-a-word', start: 0, end: 5 }],
      channelId,
      title: 'Tonight',
      needs: [],
      urgency: 'urgent',
    },
    asker,
  );
  if (!held.isOk) throw new Error(held.refusal);
  return { requestId, supervisorId: personId, dutyId, heldPostId: held.data.postId };
}
