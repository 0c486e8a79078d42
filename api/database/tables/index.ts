// Every table of the house, by its owner. Hand-written; a test holds them against the real schema.
import type { AuditTables } from './audit.ts';
import type { CaseLibraryTables } from './case-library.ts';
import type { ChannelsTables } from './channels.ts';
import type { ChasesTables } from './chases.ts';
import type { DirectoryTables } from './directory.ts';
import type { JobsTables } from './jobs.ts';
import type { KeysTables } from './keys.ts';
import type { LearningTables } from './learning.ts';
import type { MentoringTables } from './mentoring.ts';
import type { ModerationTables } from './moderation.ts';
import type { NextStepsTables } from './next-steps.ts';
import type { NudgesTables } from './nudges.ts';
import type { PeopleTables } from './people.ts';
import type { RealtimeTables } from './realtime.ts';
import type { RelayTables } from './relay.ts';
import type { SavedTables } from './saved.ts';
import type { SearchTables } from './search.ts';
import type { SessionTables } from './session.ts';
import type { StrippingTables } from './stripping.ts';
import type { SupervisionTables } from './supervision.ts';

export type Tables = SessionTables &
  ChannelsTables &
  RealtimeTables &
  AuditTables &
  JobsTables &
  DirectoryTables &
  CaseLibraryTables &
  ChasesTables &
  KeysTables &
  LearningTables &
  MentoringTables &
  ModerationTables &
  NextStepsTables &
  NudgesTables &
  PeopleTables &
  RelayTables &
  SavedTables &
  SearchTables &
  StrippingTables &
  SupervisionTables;
