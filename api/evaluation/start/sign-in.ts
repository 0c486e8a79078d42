// The trial's own sign-in provider, and how the API is told of it. Its secret is made anew at every start.
import { randomBytes } from 'node:crypto';
import { evaluationContent } from '#api/evaluation/content/index.ts';
import {
  type DemoPerson,
  type LocalProvider,
  localClientId,
  startLocalProvider,
} from '#api/evaluation/provider/index.ts';

const key = 'evaluation';

export type TrialSignIn = {
  issuer: string;
  /** What the API reads as PEER_HUB_PROVIDERS. */
  providers: string;
  start: () => Promise<LocalProvider>;
};

export function trialSignIn(port: number, apiAddress: string): TrialSignIn {
  const issuer = `http://localhost:${port}`;
  const clientSecret = randomBytes(24).toString('base64url');
  const auth = { method: 'client_secret', secret: clientSecret };
  const provider = {
    key,
    name: 'Peer Hub evaluation',
    preset: 'oidc',
    issuer,
    clientId: localClientId,
    auth,
  };
  return {
    issuer,
    providers: JSON.stringify([provider]),
    start: () =>
      startLocalProvider({
        isProduction: false,
        port,
        issuer,
        people: demoPeople(),
        clientSecret,
        redirectUri: `${apiAddress}/sign-in/callback`,
        logoutUri: `${apiAddress}/sign-in/back-channel-logout/${key}`,
      }),
  };
}

const demoPeople = (): DemoPerson[] =>
  evaluationContent.communities.flatMap(({ name: community, people, organisations }) =>
    people.map(({ key: subject, displayName, roles, organisation, isSuspended }) => ({
      key: subject,
      name: displayName,
      roles,
      organisation: organisations.find((one) => one.key === organisation)?.name ?? organisation,
      community,
      isSuspended,
    })),
  );
