// What others may call of chases: the clock deletes those that were kept long enough.
export { forgetChases } from './keeping/forget-chases.ts';
