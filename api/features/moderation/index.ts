// What others may call of moderation.
export { tellInTalk, wasToldInTalk } from './authors/talk-notices.ts';
export { forgetEvidence } from './evidence/forget-evidence.ts';
