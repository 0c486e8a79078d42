// What the clock, moderation and a trial's furnishing call of the library.
export { digestOf } from './drafting/shapes.ts';
export { forgetTakenWords } from './forgetting/forget-taken.ts';
export { indexCase, indexCaseAnew } from './indexing/index-case.ts';
export { expireCases } from './reviewing/keep-true.ts';
export { holdCasesFrom, indexCasesFrom } from './reviewing/source-taken.ts';
