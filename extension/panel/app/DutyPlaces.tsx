// What somebody sees who watches over the community and is no member of it: their own screens, and plain words for all others.
import type { ReactNode } from 'react';
import { Link, PageTitle, Stack, Text } from '#extension/kit/index.ts';
import { roleLabels } from '#extension/panel/features/channels/index.ts';
import { SessionsView } from '#extension/panel/features/session/index.ts';
import type { Me } from '#shared/contract/session.ts';
import { AuditPlace } from './AuditPlace.tsx';
import type { House } from './house.ts';
import { KeysPlace } from './KeysPlace.tsx';
import { MoreGroups } from './MoreGroups.tsx';
import { MorePlace } from './MorePlace.tsx';
import { words } from './messages.ts';
import { ProfilePlace } from './ProfilePlace.tsx';
import type { LiveState, Ports } from './ports.ts';
import { type Route, ways } from './routes.ts';

export type DutyPlacesProps = {
  route: Route;
  ports: Ports;
  house: House;
  me: Me;
  live: LiveState;
  onSignedOut: () => void;
};

const said = words.duty;

export function DutyPlaces(props: DutyPlacesProps): ReactNode {
  const { route, ports, house, me, onSignedOut } = props;
  switch (route.at) {
    case 'home':
      return <DutyHome me={me} />;
    case 'audit':
      return me.roles.includes('auditor') ? <AuditPlace ports={ports} house={house} /> : <MembersOnly />;
    case 'about-me':
      return <ProfilePlace ports={ports} house={house} />;
    case 'keys':
      return <KeysPlace ports={ports} house={house} me={me} />;
    case 'sessions':
      return (
        <SessionsView
          calls={ports.calls}
          nowMs={ports.clock.nowMs}
          toast={house.toasts.show}
          onSignedOut={onSignedOut}
        />
      );
    case 'more':
      return <MorePlace {...props} preferences={house.preferences} />;
    default:
      return <MembersOnly />;
  }
}

function DutyHome({ me: { name, roles } }: { me: Me }) {
  return (
    <Stack gap="section">
      <title>{`${words.nav.home} – ${words.product}`}</title>
      <PageTitle id="page-title" lead={said.lead(roles.map((role) => roleLabels[role]))}>
        {said.hello(name.split(' ')[0] ?? name)}
      </PageTitle>
      <MoreGroups me={{ roles }} />
      <Text>{`${said.closed} ${said.become}`}</Text>
    </Stack>
  );
}

/** A link of a colleague, or a selection that was sent here from a page: said at once, without asking the API first. */
function MembersOnly() {
  return (
    <Stack gap="normal">
      <title>{`${said.title} – ${words.product}`}</title>
      <PageTitle id="page-title">{said.title}</PageTitle>
      <Text>{said.closed}</Text>
      <Text>{said.become}</Text>
      <Link kind="action" href={ways.home()}>
        {said.home}
      </Link>
    </Stack>
  );
}
