import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    // A slow machine is no failure: timings belong in `npm run bench`.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/deploy/**'],
  },
});
