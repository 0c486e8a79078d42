// Who is signed in. `community_id` leads every key. Secrets rest as SHA-256 digests only.
import type { ColumnType } from 'kysely';
import type { CommunityId, PersonId, SessionId } from '#shared/basics/ids.ts';

type Instant = ColumnType<Date, Date | string, Date | string>;

/** A sign-in under way: from the start page until its one-time code is redeemed. Minutes, not hours. */
export interface SignInTable {
  state_hash: string;
  provider_key: string;
  /** The extension's own challenge (S256) and state, and where it is answered. */
  challenge: string;
  client_state: string;
  redirect_uri: string;
  /** What we told the provider. */
  nonce: string;
  provider_verifier: string;
  /** Binds the callback to the browser window that started. */
  browser_hash: string;
  expires_at: Instant;
  /** Set when the provider answered: the one-time code's digest and who it is. */
  code_hash: string | null;
  community_id: CommunityId | null;
  person_id: PersonId | null;
  issuer: string | null;
  provider_session: string | null;
  provider_subject: string | null;
  redeemed_at: Instant | null;
}

export interface SessionTable {
  community_id: CommunityId;
  session_id: SessionId;
  person_id: PersonId;
  provider_key: string;
  issuer: string;
  /** The provider's `sid` and `sub`, for its back-channel logout. */
  provider_session: string | null;
  provider_subject: string;
  device: string;
  started_at: Instant;
  last_used_at: Instant;
  ends_at: Instant;
  ended_at: Instant | null;
  end_reason: string | null;
}

/** One row a rotation. Reuse of a replaced refresh token after its grace ends the session. */
export interface SessionTokenTable {
  token_hash: string;
  community_id: CommunityId;
  session_id: SessionId;
  use: 'access' | 'refresh';
  expires_at: Instant;
  replaced_at: Instant | null;
  /** The answer given to a concurrent refresh within the grace period is derived, never stored. */
  generation: number;
}

/** Logout tokens seen, so that one cannot be played twice. */
export interface LogoutTokenTable {
  issuer: string;
  jti: string;
  expires_at: Instant;
}

export type SessionTables = {
  sign_in: SignInTable;
  session: SessionTable;
  session_token: SessionTokenTable;
  logout_token: LogoutTokenTable;
};
