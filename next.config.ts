import { availableParallelism } from 'node:os';
import type { NextConfig } from 'next';
import { basePath } from './lib/site/base-path';

// Next reads this after the configuration, so that every way to build or to serve says it.
process.env.NEXT_TELEMETRY_DISABLED = '1';

const nextConfig: NextConfig = {
  output: 'export',
  trailingSlash: true,
  basePath: basePath(),
  poweredByHeader: false,
  // A fixed id makes two builds of one commit the same bytes.
  generateBuildId: () => 'atlas',
  images: { unoptimized: true },
  // Nothing of the compiled server leaves this machine, nor is it debugged.
  enablePrerenderSourceMaps: false,
  // The name is the one by which Next asks for its own module: tests/site/no-prefetch.test.ts.
  turbopack: { resolveAlias: { './collect-segment-data': './lib/site/no-prefetch.ts' } },
  // `npm run typecheck` reads the tests and the scripts, too: once is enough.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // Each locale has a root layout of its own, so the 404 page cannot hang under one of them.
    globalNotFound: true,
    // By default Next leaves one core idle: of two that is half.
    cpus: availableParallelism(),
    // On by default in 16.4: the build would ask the network for a newer Next.
    agentUpgrade: false,
    // Both on by default: one measures payloads that no page here fetches.
    prefetchInlining: false,
    turbopackSourceMaps: false,
  },
};

export default nextConfig;
