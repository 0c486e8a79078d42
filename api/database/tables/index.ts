// Every table of the house, by its owner. Hand-written; a test holds them against the real schema.
import type { AuditTables } from './audit.ts';
import type { ChannelsTables } from './channels.ts';
import type { ChasesTables } from './chases.ts';
import type { DirectoryTables } from './directory.ts';
import type { JobsTables } from './jobs.ts';
import type { NextStepsTables } from './next-steps.ts';
import type { RealtimeTables } from './realtime.ts';
import type { SessionTables } from './session.ts';

export type Tables = SessionTables &
  ChannelsTables &
  RealtimeTables &
  AuditTables &
  JobsTables &
  DirectoryTables &
  ChasesTables &
  NextStepsTables;
