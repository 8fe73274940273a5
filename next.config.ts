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
  typescript: { ignoreBuildErrors: false },
  experimental: {
    // Each locale has a root layout of its own, so the 404 page cannot hang under one of them.
    globalNotFound: true,
    // On by default in 16.4: the build would ask the network for a newer Next.
    agentUpgrade: false,
  },
};

export default nextConfig;
