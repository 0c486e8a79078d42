// The whole glossary as it ships. Curators' own entries are added to it; an entry of theirs with the same term wins.
import type { GlossaryEntry } from '#shared/glossary/types.ts';
import { bodyEntries } from './body.ts';
import { everydayAsideEntries } from './everyday-asides.ts';
import { everydayFamilyEntries } from './everyday-family.ts';
import { everydayHomeEntries } from './everyday-home.ts';
import { everydayLifeEntries } from './everyday-life.ts';
import { everydayMindEntries } from './everyday-mind.ts';
import { everydayMoneyEntries } from './everyday-money.ts';
import { everydaySafetyEntries } from './everyday-safety.ts';
import { everydayTurnEntries } from './everyday-turns.ts';
import { everydayWorkEntries } from './everyday-work.ts';
import { everydayWorldEntries } from './everyday-world.ts';
import { homeEntries } from './home.ts';
import { letterEntries } from './letters.ts';
import { mindEntries } from './mind.ts';
import { moneyEntries } from './money.ts';
import { safetyEntries } from './safety.ts';
import { moreSayingEntries, sayingEntries } from './sayings.ts';
import { worldEntries } from './world.ts';

export const glossaryEntries: readonly GlossaryEntry[] = [
  ...homeEntries,
  ...moneyEntries,
  ...mindEntries,
  ...safetyEntries,
  ...bodyEntries,
  ...worldEntries,
  ...letterEntries,
  ...sayingEntries,
  ...moreSayingEntries,
  ...everydayHomeEntries,
  ...everydayLifeEntries,
  ...everydayMoneyEntries,
  ...everydayWorkEntries,
  ...everydayWorldEntries,
  ...everydayFamilyEntries,
  ...everydayMindEntries,
  ...everydaySafetyEntries,
  ...everydayTurnEntries,
  ...everydayAsideEntries,
];
