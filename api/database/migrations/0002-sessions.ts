// Signing in and staying so. Secrets rest as digests (64 hexadecimal signs). `identity`, `sign_in`, `session_token` and
// `logout_token` are reference tables: they are asked before the community is known, and so lead with their own key.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table identity (
      issuer text not null check (length(issuer) <= 300),
      tenant text not null check (length(tenant) <= 100),
      subject text not null check (length(subject) <= 300),
      community_id uuid not null,
      person_id uuid not null,
      primary key (issuer, tenant, subject),
      foreign key (community_id, person_id) references person
    )`.execute(db);
  await sql`create index identity_person on identity (community_id, person_id)`.execute(db);
  await sql`
    create table sign_in (
      state_hash text primary key check (length(state_hash) = 64),
      provider_key text not null check (length(provider_key) <= 40),
      challenge text not null check (length(challenge) <= 128),
      client_state text not null check (length(client_state) <= 300),
      redirect_uri text not null check (length(redirect_uri) <= 300),
      nonce text not null check (length(nonce) <= 200),
      provider_verifier text not null check (length(provider_verifier) <= 200),
      browser_hash text not null check (length(browser_hash) = 64),
      expires_at timestamptz(3) not null,
      code_hash text unique check (length(code_hash) = 64),
      community_id uuid,
      person_id uuid,
      issuer text check (length(issuer) <= 300),
      provider_session text check (length(provider_session) <= 300),
      provider_subject text check (length(provider_subject) <= 300),
      redeemed_at timestamptz(3),
      foreign key (community_id, person_id) references person
    )`.execute(db);
  await sql`create index sign_in_expires on sign_in (expires_at)`.execute(db);
  await sql`
    create table session (
      community_id uuid not null,
      session_id uuid not null,
      person_id uuid not null,
      provider_key text not null check (length(provider_key) <= 40),
      issuer text not null check (length(issuer) <= 300),
      provider_session text check (length(provider_session) <= 300),
      provider_subject text not null check (length(provider_subject) <= 300),
      device text not null check (length(device) <= 80),
      started_at timestamptz(3) not null,
      last_used_at timestamptz(3) not null,
      ends_at timestamptz(3) not null,
      ended_at timestamptz(3),
      end_reason text check (end_reason ~ '^[a-z-]{1,40}$'),
      primary key (community_id, session_id),
      foreign key (community_id, person_id) references person
    )`.execute(db);
  await sql`create index session_person on session (community_id, person_id) where ended_at is null`.execute(
    db,
  );
  // Back-channel logout names the provider's session or its subject.
  await sql`create index session_provider on session (issuer, provider_subject) where ended_at is null`.execute(
    db,
  );
  await sql`
    create table session_token (
      token_hash text primary key check (length(token_hash) = 64),
      community_id uuid not null,
      session_id uuid not null,
      use text not null check (use in ('access', 'refresh')),
      expires_at timestamptz(3) not null,
      replaced_at timestamptz(3),
      generation integer not null,
      foreign key (community_id, session_id) references session on delete cascade
    )`.execute(db);
  await sql`create index session_token_session on session_token (community_id, session_id)`.execute(db);
  await sql`create index session_token_expires on session_token (expires_at)`.execute(db);
  await sql`
    create table logout_token (
      issuer text not null check (length(issuer) <= 300),
      jti text not null check (length(jti) <= 300),
      expires_at timestamptz(3) not null,
      primary key (issuer, jti)
    )`.execute(db);
}
