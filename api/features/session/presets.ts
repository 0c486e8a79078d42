// The providers that link workers have, as data: what each is asked for and what it must prove on return. What is the
// same for everyone (issuer, audience, nonce, state, signature, verifier) is checked by the library for every shape.
import type { PresetName, Shape } from './settings.ts';

export const presets: Record<PresetName, Shape> = {
  // NHS Care Identity Service 2. Confidential clients only; the ID token names the role that was chosen, and userinfo
  // the organisations (ODS codes) behind the roles. A person may have none.
  'nhs-cis2': {
    scope: 'openid profile nhsperson nationalrbacaccess associatedorgs selectedrole',
    // On a shared computer the provider's own cookie must not sign in whoever sits there next.
    ask: { acr_values: 'AAL2_OR_AAL3_ANY', prompt: 'login' },
    algorithms: ['RS256', 'RS512'],
    maxAgeSeconds: 300,
    assertionAudience: 'token-endpoint',
    needsUserinfo: true,
    who: 'cis2',
    assurance: { authenticationMin: 2, identityMin: 3 },
  },
  // NHS.net Connect (formerly NHSmail) is Microsoft Entra ID. Mail addresses are handed on to other people there, so a
  // person is (issuer, tenant, object id) and never an e-mail.
  'nhs-net-connect': {
    scope: 'openid profile',
    ask: { prompt: 'login' },
    algorithms: ['RS256'],
    // The issuer of the shared address is a pattern, not a name.
    assertionAudience: 'token-endpoint',
    needsUserinfo: false,
    who: 'entra',
  },
  // Any other OpenID provider: community organisations often have neither of the above.
  oidc: {
    scope: 'openid',
    ask: { prompt: 'login' },
    algorithms: ['RS256', 'PS256', 'ES256'],
    assertionAudience: 'issuer',
    needsUserinfo: false,
    who: 'subject',
  },
};
