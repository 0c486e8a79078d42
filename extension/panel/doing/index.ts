// How a press becomes a deed: the call, what came of it, and what is asked for anew.
export { type Deed, type DeedBox, type DeedGround, useDeed } from './use-deed.ts';
