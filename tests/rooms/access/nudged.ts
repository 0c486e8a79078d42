// Everybody of a cast asks to be told by every way, and what each was told: letters, the badge, the system. For the story told twice.
import { tendNudges } from '#api/features/nudges/index.ts';
import { doDue } from '#api/jobs/clock.ts';
import { handlersOf } from '#api/jobs/handlers.ts';
import type { Letter, Mailer } from '#api/mail/letter.ts';
import type { NudgeSettings } from '#shared/contract/nudges.ts';
import { after, type SignedIn } from '#tests/support/people.ts';
import type { TestServer } from '#tests/support/server.ts';

const letters: Letter[] = [];
export const recordingMailer: Mailer = {
  send: async (letter) => {
    letters.push(letter);
  },
};

const addressOf = ({ name }: SignedIn) => `${name.toLowerCase().replaceAll(' ', '.')}@example.org`;

async function runClock({ core }: TestServer): Promise<void> {
  const { 'tell-post': tell, 'send-nudges': send } = handlersOf(core);
  const handlers = { 'tell-post': tell, 'send-nudges': send };
  await doDue({ ...core, chance: () => 0.5, handlers });
}

export async function nudgeEverybody(server: TestServer, cast: readonly SignedIn[]): Promise<void> {
  await server.core.db.deleteFrom('job').execute();
  letters.length = 0;
  for (const who of cast) {
    await server.call('mutation', 'nudges.setMail', { address: addressOf(who) }, who);
    await runClock(server);
    const link = letters.at(-1)?.text.match(/\/nudges\/confirm\/\S+/)?.[0] ?? '';
    const confirmed = await server.app.inject({ method: 'POST', url: link });
    if (confirmed.statusCode !== 200) throw new Error('An address was not confirmed.');
    const settings = await server.call<NudgeSettings>('query', 'nudges.readSettings', {}, who);
    if (!settings.isOk) throw new Error(settings.refusal);
    const { kinds, rhythm, quiet, digestHour, version } = settings.data;
    const choice = {
      kinds,
      rhythm,
      quiet,
      digestHour,
      ways: ['badge', 'system', 'mail'],
      seenVersion: version,
    };
    await server.call('mutation', 'nudges.setChoice', choice, who);
  }
  letters.length = 0;
}

/** The clock goes on until everything is told that was to be told. */
export async function tellEverybody(server: TestServer): Promise<void> {
  const { core } = server;
  for (let minutes = 0; minutes < 90; minutes += 15) {
    await runClock(server);
    server.setNow(after(15 * 60_000, core.clock()));
    await tendNudges(core.db, core.clock(), core.random);
  }
  await runClock(server);
}

/** A link's seal is as random as an id. */
export const lettersTo = (readers: readonly SignedIn[]) =>
  readers.map((reader) =>
    letters
      .filter(({ to }) => to === addressOf(reader))
      .map(({ to, subject, text }) => ({ to, subject, text: text.replaceAll(/\.[\w-]{43}\b/g, '.seal') })),
  );
