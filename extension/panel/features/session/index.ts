// The session's only door.
export { type SessionCalls, sessionKeys } from './calls.ts';
export { SessionsView } from './SessionsView.tsx';
export { SignInView } from './SignInView.tsx';
