// The modules in the order in which somebody new would take them.
import type { LearningModule } from '#shared/learning/types.ts';
import { boundaries } from './boundaries.ts';
import { breathingSpace } from './breathing-space.ts';
import { carers } from './carers.ts';
import { firstContact } from './first-contact.ts';
import { homelessness } from './homelessness.ts';
import { safeEnquiry } from './safe-enquiry.ts';
import { sharingSafely } from './sharing-safely.ts';
import { suicide } from './suicide.ts';
import { writingTheNote } from './writing-the-note.ts';

export const modules: readonly LearningModule[] = [
  firstContact,
  writingTheNote,
  sharingSafely,
  suicide,
  safeEnquiry,
  breathingSpace,
  homelessness,
  carers,
  boundaries,
];
