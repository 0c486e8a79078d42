// A part of the story that is told twice: an urgent question that a rule holds, of which supervisors hear.
import { randomUUID } from 'node:crypto';
import type { Database } from '#api/database/index.ts';
import { addChannel, type Place, type SignedIn } from '#tests/support/people.ts';

type Deed = <T>(path: string, input: unknown, who: SignedIn) => Promise<T>;
type In = { deed: Deed; place: Place; members: readonly SignedIn[] };

export async function holdUrgent(db: Database, { deed, place, members }: In, asker: SignedIn): Promise<void> {
  const channelId = await addChannel(db, place, { name: 'Tonight', holdsOverruled: true, members });
  await deed(
    'channels.startThread',
    {
      key: randomUUID(),
      body: 'Robin says it ends tonight.',
      isAnonymous: true,
      isConfirmed: true,
      kept: [{ field: 'body', kind: 'PERSON', reason: 'is-a-word', start: 0, end: 5 }],
      channelId,
      title: 'Tonight',
      needs: ['housing'],
      urgency: 'urgent',
    },
    asker,
  );
}
