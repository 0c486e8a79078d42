// What others may call of API keys.
export { revokeKeysOf } from './revoke-keys.ts';
