// Every migration, in order, by name. A static list: it needs no folder at run time. Forward only; a released one is
// never changed.
import type { Migration } from 'kysely/migration';
import { up as belonging } from './0001-belonging.ts';
import { up as sessions } from './0002-sessions.ts';
import { up as channels } from './0003-channels.ts';
import { up as realtime } from './0004-realtime.ts';
import { up as audit } from './0005-audit.ts';
import { up as jobs } from './0006-jobs.ts';
import { up as directory } from './0007-directory.ts';
import { up as chases } from './0008-chases.ts';
import { up as nextSteps } from './0009-next-steps.ts';
import { up as directoryFinding } from './0010-directory-finding.ts';
import { up as search } from './0011-search.ts';
import { up as caseLibrary } from './0012-case-library.ts';
import { up as chaseKeeping } from './0013-chase-keeping.ts';
import { up as supervision } from './0014-supervision.ts';
import { up as moderation } from './0015-moderation.ts';
import { up as stripping } from './0017-stripping.ts';
import { up as mentions } from './0019-mentions.ts';
import { up as nudges } from './0020-nudges.ts';
import { up as postLife } from './0023-post-life.ts';
import { up as channelEntry } from './0024-channel-entry.ts';
import { up as relay } from './0025-relay.ts';
import { up as holding } from './0026-holding.ts';
import { up as largeChannels } from './0027-large-channels.ts';
import { up as useOfFinds } from './0030-use-of-finds.ts';
import { up as inviting } from './0031-inviting.ts';
import { up as personTrail } from './0034-person-trail.ts';
import { up as noticing } from './0036-noticing.ts';
import { up as mentoring } from './0037-mentoring.ts';
import { up as analysis } from './0041-analysis.ts';
import { up as mentionTold } from './0042-mention-told.ts';
import { up as cut } from './0043-cut.ts';
import { up as versionMentions } from './0044-version-mentions.ts';
import { up as retention } from './0045-retention.ts';
import { up as feedParts } from './0046-feed-parts.ts';
import { up as areaContacts } from './0047-area-contacts.ts';
import { up as asking } from './0049-asking.ts';
import { up as talkNudges } from './0050-talk-nudges.ts';
import { up as learning } from './0051-learning.ts';
import { up as supervisionNudges } from './0053-supervision-nudges.ts';
import { up as urgentSendings } from './0054-urgent-sendings.ts';
import { up as keys } from './0055-keys.ts';
import { up as supervisionTalks } from './0057-supervision-talks.ts';
import { up as namedTalks } from './0058-named-talks.ts';
import { up as auditSalt } from './0059-audit-salt.ts';
import { up as talkChoice } from './0061-talk-choice.ts';
import { up as evidenceEnd } from './0062-evidence-end.ts';
import { up as ownRows } from './0063-own-rows.ts';

export const migrations: Readonly<Record<string, Migration>> = {
  '0001-belonging': { up: belonging },
  '0002-sessions': { up: sessions },
  '0003-channels': { up: channels },
  '0004-realtime': { up: realtime },
  '0005-audit': { up: audit },
  '0006-jobs': { up: jobs },
  '0007-directory': { up: directory },
  '0008-chases': { up: chases },
  '0009-next-steps': { up: nextSteps },
  '0010-directory-finding': { up: directoryFinding },
  '0011-search': { up: search },
  '0012-case-library': { up: caseLibrary },
  '0013-chase-keeping': { up: chaseKeeping },
  '0014-supervision': { up: supervision },
  '0015-moderation': { up: moderation },
  '0017-stripping': { up: stripping },
  '0019-mentions': { up: mentions },
  '0020-nudges': { up: nudges },
  '0023-post-life': { up: postLife },
  '0024-channel-entry': { up: channelEntry },
  '0025-relay': { up: relay },
  '0026-holding': { up: holding },
  '0027-large-channels': { up: largeChannels },
  '0030-use-of-finds': { up: useOfFinds },
  '0031-inviting': { up: inviting },
  '0036-noticing': { up: noticing },
  '0037-mentoring': { up: mentoring },
  '0034-person-trail': { up: personTrail },
  '0041-analysis': { up: analysis },
  '0042-mention-told': { up: mentionTold },
  '0043-cut': { up: cut },
  '0044-version-mentions': { up: versionMentions },
  '0045-retention': { up: retention },
  '0046-feed-parts': { up: feedParts },
  '0047-area-contacts': { up: areaContacts },
  '0049-asking': { up: asking },
  '0050-talk-nudges': { up: talkNudges },
  '0051-learning': { up: learning },
  '0053-supervision-nudges': { up: supervisionNudges },
  '0054-urgent-sendings': { up: urgentSendings },
  '0055-keys': { up: keys },
  '0057-supervision-talks': { up: supervisionTalks },
  '0058-named-talks': { up: namedTalks },
  '0059-audit-salt': { up: auditSalt },
  '0061-talk-choice': { up: talkChoice },
  '0062-evidence-end': { up: evidenceEnd },
  '0063-own-rows': { up: ownRows },
};
