// API keys' only door.
export { type KeyCalls, type KeysGround, mayHave } from './calls.ts';
export { KeysView } from './KeysView.tsx';
