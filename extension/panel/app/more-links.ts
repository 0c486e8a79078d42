// What is led to from “More”, in the groups and the order in which it stands there, and for whom.
import { mayHave } from '#extension/panel/features/keys/index.ts';
import { peopleWords } from '#extension/panel/features/people/index.ts';
import { profileWords } from '#extension/panel/features/profile/index.ts';
import { recognitionWords } from '#extension/panel/features/recognition/index.ts';
import { safeShareWords } from '#extension/panel/features/stripping/index.ts';
import { welcomeWords } from '#extension/panel/features/welcome/index.ts';
import type { Role } from '#shared/basics/lists.ts';
import type { Me } from '#shared/contract/session.ts';
import { words } from './messages.ts';
import { ways } from './routes.ts';

type For = 'everybody' | 'key-holders' | Role;
type MoreLink = { label: string; href: string };
type MoreGroup = { title: string; links: MoreLink[] };

const said = words.more;
const groups: readonly [title: string, links: readonly [label: string, href: string, whom: For][]][] = [
  [
    said.groups.find,
    [
      [said.services, ways.services(), 'member'],
      [said.library, ways.library(), 'member'],
      [said.learn, ways.learn(), 'member'],
      [said.toolkit, ways.toolkit(), 'everybody'],
      [said.insights, ways.insights(), 'member'],
      [words.danger, ways.danger(), 'everybody'],
    ],
  ],
  [
    said.groups.work,
    [
      [said.chases, ways.chases(), 'member'],
      [said.drafts, ways.drafts(), 'member'],
      [safeShareWords.title, ways.safeShare(), 'member'],
      [said.moderation, ways.moderation(), 'moderator'],
      [said.talkReports, ways.talkReports(), 'moderator'],
      [said.pathStanding, ways.pathStanding(), 'curator'],
      [said.audit, ways.audit(), 'auditor'],
    ],
  ],
  [
    said.groups.people,
    [
      [said.talks, ways.talks(), 'member'],
      [said.supervision, ways.supervision(), 'member'],
      [said.mentoring, ways.myOffer(), 'member'],
      [peopleWords.title, ways.whoToAsk(), 'member'],
    ],
  ],
  [
    said.groups.you,
    [
      [recognitionWords.title, ways.contribution(), 'member'],
      [said.standing, ways.standing(), 'member'],
      [said.nudges, ways.nudges(), 'member'],
      [said.sessions, ways.sessions(), 'everybody'],
      [profileWords.title, ways.aboutMe(), 'everybody'],
      [said.keys, ways.keys(), 'key-holders'],
      [welcomeWords.title, ways.welcome(), 'member'],
    ],
  ],
];

/** Until somebody's roles are known they are led where every member is. A group with nothing in it is left out. */
export function moreGroups(me: Pick<Me, 'roles'> | undefined): MoreGroup[] {
  const roles: readonly Role[] = me?.roles ?? ['member'];
  const isFor = (whom: For) => {
    if (whom === 'everybody') return true;
    return whom === 'key-holders' ? mayHave(roles).length > 0 : roles.includes(whom);
  };
  return groups
    .map(([title, links]) => ({
      title,
      links: links.filter(([, , whom]) => isFor(whom)).map(([label, href]) => ({ label, href })),
    }))
    .filter(({ links }) => links.length > 0);
}
