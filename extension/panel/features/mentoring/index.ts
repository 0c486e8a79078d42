// Mentoring's only door.
export { type MentoringCalls, mentoringKeysTouchedBy } from './calls.ts';
export type { MentoringGround } from './ground.ts';
export { MyOfferView } from './MyOfferView.tsx';
export { OfferView } from './OfferView.tsx';
