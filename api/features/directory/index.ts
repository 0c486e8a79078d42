// What others may call of the directory: the clock reads feeds; a file is brought in by command; a chase whose organisation
// answered states what it said; insights count services.

export { countServices, type ServiceCounts } from './finding/queries.ts';
export { writeStatement } from './overlay/statements.ts';
export { compareFile, readFile, writeFile } from './reading/import-file.ts';
export { type Reading, readFeed } from './reading/read-feed.ts';
export { countWarnings } from './reading/warnings.ts';
export { indexServiceAnew, indexServices } from './searching/index-services.ts';
