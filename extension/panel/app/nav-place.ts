// Where in the navigation one is.
import type { Route } from './routes.ts';

/** The place of the navigation under which a route stands. */
export function navPlaceOf(route: Route): 'home' | 'channels' | 'ask' | 'mine' | 'more' | undefined {
  switch (route.at) {
    case 'home':
    case 'channels':
    case 'mine':
    case 'more':
      return route.at;
    case 'channel':
    case 'new-channel':
      return 'channels';
    case 'ask':
    case 'incoming':
    case 'draft':
      return 'ask';
    case 'search':
    case 'kept':
    case 'talks':
    case 'talk':
    case 'talk-reports':
    case 'offer':
    case 'my-offer':
    case 'drafts':
    case 'chases':
    case 'chase':
    case 'new-chase':
    case 'services':
    case 'service':
    case 'gaps':
    case 'insights':
    case 'toolkit':
    case 'safe-share':
    case 'who-to-ask':
    case 'welcome':
    case 'learn':
    case 'learnt':
    case 'module':
    case 'contribution':
    case 'contributed':
    case 'appraisal':
    case 'library':
    case 'my-cases':
    case 'case-queue':
    case 'case-files':
    case 'misses':
    case 'path-standing':
    case 'audit':
    case 'case':
    case 'case-print':
    case 'case-versions':
    case 'case-draft':
    case 'case-review':
    case 'supervision':
    case 'moderation':
    case 'sessions':
    case 'keys':
    case 'about-me':
    case 'nudges':
      return 'more';
    default:
      return undefined;
  }
}
