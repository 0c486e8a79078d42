// What others may call of signing in.
export { sessionPages } from './pages.ts';
export { readProviders } from './settings.ts';
