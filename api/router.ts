// Every procedure, by feature. A list, no logic. The extension takes one thing from the API: this type.
import { auditRouter } from './features/audit/router.ts';
import { caseLibraryRouter } from './features/case-library/router.ts';
import { channelsRouter } from './features/channels/router.ts';
import { chasesRouter } from './features/chases/router.ts';
import { directoryRouter } from './features/directory/router.ts';
import { insightsRouter } from './features/insights/router.ts';
import { keysRouter } from './features/keys/router.ts';
import { learningRouter } from './features/learning/router.ts';
import { mentoringRouter } from './features/mentoring/router.ts';
import { moderationRouter } from './features/moderation/router.ts';
import { nextStepsRouter } from './features/next-steps/router.ts';
import { nudgesRouter } from './features/nudges/router.ts';
import { peopleRouter } from './features/people/router.ts';
import { profileRouter } from './features/profile/router.ts';
import { recognitionRouter } from './features/recognition/router.ts';
import { relayRouter } from './features/relay/router.ts';
import { savedRouter } from './features/saved/router.ts';
import { searchRouter } from './features/search/router.ts';
import { sessionRouter } from './features/session/router.ts';
import { strippingRouter } from './features/stripping/router.ts';
import { supervisionRouter } from './features/supervision/router.ts';
import { router } from './trpc.ts';

export const appRouter = router({
  session: sessionRouter,
  audit: auditRouter,
  channels: channelsRouter,
  caseLibrary: caseLibraryRouter,
  directory: directoryRouter,
  chases: chasesRouter,
  nextSteps: nextStepsRouter,
  nudges: nudgesRouter,
  insights: insightsRouter,
  keys: keysRouter,
  learning: learningRouter,
  mentoring: mentoringRouter,
  moderation: moderationRouter,
  people: peopleRouter,
  profile: profileRouter,
  recognition: recognitionRouter,
  relay: relayRouter,
  saved: savedRouter,
  search: searchRouter,
  stripping: strippingRouter,
  supervision: supervisionRouter,
});
export type AppRouter = typeof appRouter;
