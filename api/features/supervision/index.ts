// What neighbours may call of supervision.
export { tellOfUrgentHold } from './held/tell.ts';
