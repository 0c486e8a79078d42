// What a press does, and what of it is still on its way.
export { OwnSwitch } from './OwnSwitch.tsx';
export { type Deed, type DeedBox, type DeedGround, useDeed } from './use-deed.ts';
export { useOnItsWay } from './use-on-its-way.ts';
