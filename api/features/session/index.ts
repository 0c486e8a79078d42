// What others may call of signing in.
export { couldVouch } from './identify.ts';
export { wakeStreams } from './queries.ts';
export { endSessionsOf } from './sessions.ts';
export { readProviders } from './settings.ts';
export { reinstateAuthorOf, suspendAuthorOf } from './suspending/suspend.ts';
