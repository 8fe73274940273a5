import { defineConfig } from 'vitest/config';

/** What needs a built site, and servers that are not installed everywhere. */
export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    include: ['tests/deploy/**/*.test.ts'],
  },
});
