// What others may call of signing in.
export { readProviders } from './settings.ts';
export { reinstateAuthorOf, suspendAuthorOf } from './suspending/suspend.ts';
