// What others may call of the relay.
export { forgetTalks } from './talks.ts';
