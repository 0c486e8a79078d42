// Every word about who looks after the community.
import type { KeeperRole } from '#shared/basics/lists.ts';

export const words = {
  title: 'Whom to ask',
  lead: 'Colleagues who look after Peer Hub in your community. Ring or write to them as you would at work.',
  loading: 'Loading names',
  none: 'Nobody has this role yet.',
  everywhere: 'Across the community',
  roles: {
    moderator: {
      title: 'Moderators',
      does: 'Look at reports, take out what identifies somebody, and decide about posts. For a leak that cannot wait, ring one.',
    },
    administrator: {
      title: 'Administrators',
      does: 'Set your area, your organisation and your roles, and set up channels.',
    },
    curator: {
      title: 'Curators',
      does: 'Review case studies, and look again at what the crisis path says.',
    },
  } satisfies Record<KeeperRole, { title: string; does: string }>,
} as const;
