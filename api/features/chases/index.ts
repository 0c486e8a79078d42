// What others may call of chases: the clock deletes those that were kept long enough; a trial makes links of its own.
export { forgetChases } from './keeping/forget-chases.ts';
export { linkDays, tokenOf } from './links/token.ts';
