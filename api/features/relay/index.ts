// What others may call of the relay.
export { leaveTalks } from './openness.ts';
export { forgetTalks } from './talks.ts';
