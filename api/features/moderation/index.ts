// What the relay calls of moderation.
export { tellInTalk, wasToldInTalk } from './authors/talk-notices.ts';
