// What neighbours may call of supervision.
export { tellOfUrgentHold } from './held/tell.ts';
export { leaveRota } from './rota/leave-rota.ts';
