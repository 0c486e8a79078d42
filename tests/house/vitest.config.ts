// Where tests run, by what they need. `check` runs all but the journeys; `npm test` runs everything.
import { defineConfig } from 'vitest/config';

const root = new URL('../..', import.meta.url).pathname;
/** One fork per file: a test file may hold a database, a screen and a browser of its own, so two run side by side. */
const common = {
  root,
  pool: 'forks',
  // A slow machine is waited for; what never ends, and a poll that never comes true, still do.
  testTimeout: 90_000,
  hookTimeout: 180_000,
  expect: { poll: { timeout: 15_000 } },
} as const;

export default defineConfig({
  root,
  test: {
    maxWorkers: 2,
    projects: [
      { root, test: { ...common, name: 'house', include: ['tests/house/**/*.test.ts'] } },
      { root, test: { ...common, name: 'rooms', include: ['tests/rooms/**/*.test.{ts,tsx}'] } },
      { root, test: { ...common, name: 'features', include: ['tests/features/**/*.test.{ts,tsx}'] } },
      {
        root,
        test: {
          ...common,
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          testTimeout: 180_000,
        },
      },
    ],
  },
});
