// `npm start`: a whole trial on one machine. Database, API, sign-in, demo records and extension; a browser where there is
// a screen. What cannot start says why in one sentence and ends with exit code 1. Never for real people.
import type { ChildProcess } from 'node:child_process';
import { appendFileSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readConfig, StartFault } from '#api/config.ts';
import { makeLog } from '#api/log.ts';
import { openApi } from '#api/main.ts';
import { furnishCases } from './cases/furnish-cases.ts';
import { furnishChases } from './chases/furnish-chases.ts';
import { evaluationContent } from './content/index.ts';
import { furnishDirectory } from './feeds/furnish-directory.ts';
import { furnish } from './furnish.ts';
import { furnishMentors } from './mentors/furnish-mentors.ts';
import { BuildFault, buildExtension, root } from './start/build-extension.ts';
import { checkPort } from './start/listen.ts';
import { makeMailbox } from './start/mailbox.ts';
import { findTrialBrowser, hasScreen, openBrowser } from './start/open-browser.ts';
import { startRecords } from './start/records-server.ts';
import { trialSignIn } from './start/sign-in.ts';
import { readWishes, type Wishes } from './start/wishes.ts';
import {
  howToLoad,
  type Running,
  whatThisIs,
  whatToClick,
  whereTheApiIs,
  whereThingsAre,
} from './start/words.ts';

const usualAddress = 'http://localhost:4680';
const say = (line: string): void => console.log(line);

/** Given back in the order of opening; closed in the reverse. */
const open: (() => Promise<void> | void)[] = [];

async function start(wishes: Wishes): Promise<void> {
  for (const [port, flag] of [
    [wishes.port, '--port'],
    [wishes.recordsPort, '--records-port'],
    [wishes.providerPort, '--provider-port'],
  ] as const)
    await checkPort(port, flag);
  const data = resolve(wishes.data);
  const apiAddress = process.env.PEER_HUB_PUBLIC_URL ?? `http://localhost:${wishes.port}`;
  const signIn = trialSignIn(wishes.providerPort, apiAddress);
  const config = readConfig({
    ...process.env,
    PEER_HUB_EVALUATION: '1',
    PEER_HUB_PORT: String(wishes.port),
    PEER_HUB_DATA: data,
    DATABASE_URL: wishes.databaseUrl ?? undefined,
    DATABASE_DIRECT_URL: undefined,
    PEER_HUB_PUBLIC_URL: apiAddress,
    PEER_HUB_PROVIDERS: signIn.providers,
  });
  mkdirSync(data, { recursive: true });
  const log = makeLog(
    (line) => appendFileSync(join(data, 'api.log'), line),
    () => new Date(),
  );
  // Beside the database, which keeps another thread busy; a failed build is told when its turn comes.
  const building = Promise.allSettled([
    buildExtension({ browser: 'chrome', mode: 'production' }, join(root, '.output')),
  ]);
  // The demo feeds stand there: the directory is read from them before anybody is let in.
  // A trial without a mail server keeps its letters on a page.
  const mailbox = config.mail === null ? makeMailbox() : null;
  const records = await startRecords(wishes.recordsPort, mailbox);
  open.push(records.close);
  say('Preparing the database.');
  const api = await openApi(config, {
    log,
    isMigrating: true,
    ...(mailbox === null ? {} : { mailer: mailbox.mailer }),
    furnish: async (core) => {
      await furnish(core, { content: evaluationContent, issuer: signIn.issuer });
      await furnishDirectory(core, {
        community: evaluationContent.communities[0].key,
        areas: evaluationContent.communities[0].areas,
        feedsAddress: `http://127.0.0.1:${records.port}/feeds`,
        today: new Date(),
      });
      // Somebody who is here no more looks after those that name nobody.
      await furnishCases(core, {
        community: evaluationContent.communities[0].key,
        keeper: 'gareth-bowden',
      });
      await furnishChases(core, evaluationContent.communities[0].key);
      await furnishMentors(core, evaluationContent.communities[0]);
    },
  });
  open.push(api.close);
  const provider = await signIn.start();
  open.push(provider.close);
  const [outcome] = await building;
  if (outcome.status === 'rejected') throw outcome.reason;
  const built = outcome.value;
  say(built.isNew ? 'Built the extension.' : 'The extension has not changed since it was built.');
  const running: Running = {
    apiAddress,
    recordsAddress: `http://localhost:${records.port}`,
    hasMailbox: mailbox !== null,
    issuer: signIn.issuer,
    data,
    isEmbedded: config.database.kind === 'embedded',
    extension: built.folder,
  };
  for (const line of ['', ...whereThingsAre(running), '', whatThisIs(running), '']) say(line);
  const browser = wishes.browser ? await tryBrowser(running) : null;
  for (const line of browser === null ? howToLoad(running) : whatToClick()) say(line);
  if (browser === null && apiAddress !== usualAddress) say(whereTheApiIs(apiAddress));
  say('\nCtrl-C stops it; the data stays.');
}

/** A browser is a convenience: whatever goes wrong with it, the trial goes on by hand. */
async function tryBrowser(running: Running): Promise<ChildProcess | null> {
  const program = hasScreen(process.env) ? findTrialBrowser() : null;
  if (program === null) {
    say('There is no screen or no suitable browser here; this is how to load the extension:');
    return null;
  }
  try {
    const child = await openBrowser({
      program,
      extension: running.extension,
      address: `${running.recordsAddress}/records/dorothy-hallworth`,
      profile: join(running.data, 'browser'),
      apiAddress: running.apiAddress === usualAddress ? null : running.apiAddress,
    });
    open.push(() => void child.kill());
    say('Opened a browser with the extension beside a demo record.');
    return child;
  } catch (error) {
    say(
      `A browser was found but could not be used (${(error as Error).message}). This is how to load the extension:`,
    );
    return null;
  }
}

async function stop(code: number): Promise<never> {
  for (const close of open.splice(0).reverse()) await close();
  process.exit(code);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => {
    say('\nStopping.');
    stop(0).catch(() => process.exit(1));
  });

try {
  await start(readWishes(process.argv.slice(2), process.env));
} catch (error) {
  if (!(error instanceof StartFault) && !(error instanceof BuildFault)) console.error(error);
  else console.error(error.message);
  await stop(1);
}
