// Supervision's only door.
export { type SupervisionCalls, supervisionKeysTouchedBy } from './calls.ts';
export type { SupervisionGround } from './ground.ts';
export { HeldUrgent } from './HeldUrgent.tsx';
export { QueueView } from './QueueView.tsx';
export { SupervisionLine } from './SupervisionLine.tsx';
export { SupervisionView } from './SupervisionView.tsx';
