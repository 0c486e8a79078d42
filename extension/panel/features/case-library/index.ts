// The library's only door.

export { CaseFilesView } from './CaseFilesView.tsx';
export { CaseQueueView } from './CaseQueueView.tsx';
export { CaseView } from './CaseView.tsx';
export { type LibraryCalls, libraryKeys, libraryKeysTouchedBy } from './calls.ts';
export { DraftView } from './DraftView.tsx';
export type { LibraryGround } from './ground.ts';
export { LibraryLine } from './LibraryLine.tsx';
export { LibraryView } from './LibraryView.tsx';
export { MyCasesView } from './MyCasesView.tsx';
export { words as libraryWords } from './messages.ts';
export { PrintView } from './PrintView.tsx';
export { ReviewView } from './ReviewView.tsx';
export { canAskAuthor, composeCaseAdvice, opened as openedWithCase } from './reading/advice.ts';
export { caseOfKept, KeptCase } from './reading/KeptCase.tsx';
export { MentionedCase } from './reading/MentionedCase.tsx';
export { VersionsView } from './VersionsView.tsx';
export { MakeCase } from './writing/MakeCase.tsx';
