import { defineConfig } from 'vitest/config';

/** Which tests have to notice a mutant is said by `npm run mutate`, part by part. */
// biome-ignore lint/style/noDefaultExport: Vitest takes no other.
export default defineConfig({
  test: {
    environment: 'node',
    setupFiles: ['scripts/mutation-setup.ts'],
    testTimeout: 20_000,
    include: process.env.MUTATION_TESTS?.split(',') ?? [],
  },
});
