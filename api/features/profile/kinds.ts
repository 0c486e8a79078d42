// Every kind of thing that is held about a person, and where its rows come from. A list, no logic.
import { type OwnKind, ownKinds } from '#shared/basics/own-kinds.ts';
import { caseRows } from './cases/queries.ts';
import { channelRows } from './channels/queries.ts';
import { chaseRows } from './chases/queries.ts';
import { nudgeRows } from './nudges/queries.ts';
import { postRows } from './posts/queries.ts';
import type { OwnRows } from './queries.ts';
import { roleRows } from './roles/queries.ts';
import { selfRows } from './self/queries.ts';
import { talkRows } from './talks/queries.ts';

export const rowsOf: Readonly<Record<OwnKind, OwnRows>> = {
  ...selfRows,
  ...postRows,
  ...channelRows,
  ...talkRows,
  ...caseRows,
  ...chaseRows,
  ...nudgeRows,
  ...roleRows,
};

export const allRows = ownKinds.map((kind) => [kind, rowsOf[kind]] as const);

/** What one may have written without one's name. */
export const maskable: ReadonlySet<OwnKind> = new Set([
  'questions',
  'answers',
  'earlier-words',
  'talks',
  'messages',
  'case-studies',
  'case-words',
]);
