// What others may call of people.
export { foundCommunity } from './founding.ts';
