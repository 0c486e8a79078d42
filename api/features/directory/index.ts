// What others may call of the directory: the clock reads feeds; a chase whose organisation answered states what it said.
export { type Said, writeStatement } from './overlay/statements.ts';
export { type Reading, readFeed } from './reading/read-feed.ts';
