// The directory's only door.
export { type DirectoryCalls, directoryKeys, directoryKeysTouchedBy } from './calls.ts';
export { DirectoryView } from './DirectoryView.tsx';
export { GapsView } from './GapsView.tsx';
export type { DirectoryGround } from './ground.ts';
export { FindService } from './mention/FindService.tsx';
export { MentionedService } from './mention/MentionedService.tsx';
export { words as directoryWords } from './messages.ts';
export { ServiceContact } from './parts/Contact.tsx';
export { Elsewhere } from './parts/Elsewhere.tsx';
export { KeptService, serviceOfKept } from './parts/KeptService.tsx';
export { ServiceView } from './ServiceView.tsx';
export { composePlain, sayStanding } from './said/plain-text.ts';
export { makeSearch, noFilters, type Search } from './search/search.ts';
