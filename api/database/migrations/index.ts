// Every migration, in order, by name. A static list: it needs no folder at run time. Forward only; a released one is
// never changed.
import type { Migration } from 'kysely/migration';
import * as belonging from './0001-belonging.ts';
import * as sessions from './0002-sessions.ts';
import * as channels from './0003-channels.ts';
import * as realtime from './0004-realtime.ts';
import * as audit from './0005-audit.ts';
import * as jobs from './0006-jobs.ts';

export const migrations: Readonly<Record<string, Migration>> = {
  '0001-belonging': belonging,
  '0002-sessions': sessions,
  '0003-channels': channels,
  '0004-realtime': realtime,
  '0005-audit': audit,
  '0006-jobs': jobs,
};
