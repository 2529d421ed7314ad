import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

// Vite would take graphql's ES modules where Node takes the others; two copies do not know each other's schema.
const graphql = { find: /^graphql$/, replacement: join(import.meta.dirname, 'node_modules/graphql/index.js') };

export default defineConfig({
  resolve: { alias: [graphql] },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{graphql,integrations,db,app,ui,widget,scripts}/**/*.test.{ts,tsx}'],
          globalSetup: 'scripts/test/database.ts',
          testTimeout: 20_000,
          hookTimeout: 30_000,
          expect: { poll: { timeout: 10_000 } },
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          globalSetup: 'scripts/test/server.ts',
          testTimeout: 90_000,
          hookTimeout: 90_000,
          // One after the other: they share two cores with a browser.
          fileParallelism: false,
        },
      },
    ],
  },
});
