// What others may call of the search: a feature registers what may be found, and takes it back.
export { fieldWeights } from '#shared/search/settings.ts';
export { forgetDocument, indexDocument } from './index-document.ts';
export { refreshSearches } from './refresh.ts';
export { makeReindexWalk, type Reindexers, reindexOlder } from './reindexing/reindex.ts';
