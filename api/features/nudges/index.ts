// What neighbours and the clock may call of nudges.
export { noteVouchedMail } from './addresses.ts';
export { nudgeOfDecision } from './causes/cause.ts';
export { tellInvited } from './causes/tell-invited.ts';
export { tellMentions, tellPost } from './causes/tell-post.ts';
export { tellSupervision } from './causes/tell-supervision.ts';
export { tellTalk } from './causes/tell-talk.ts';
export { leaveNudges } from './leave-nudges.ts';
export { sendNudges } from './sending/send.ts';
export { shownAddress } from './settings.ts';
export { tendNudges } from './tend.ts';
