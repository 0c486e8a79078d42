// The only door of what is held about oneself.
export type { ProfileCalls } from './calls.ts';
export { profileWords } from './messages.ts';
export { ProfileView } from './ProfileView.tsx';
