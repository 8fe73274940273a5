import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { findFreePort } from '../setup.mjs';

/** Serves the built site as `npm run serve` does, on loopback, while `work` needs it. */
export async function withSite<T>(work: (origin: string) => Promise<T>): Promise<T> {
  const port = await findFreePort();
  const server = spawn(process.execPath, ['--import', 'tsx', 'scripts/serve.ts'], {
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const isUp = await Promise.race([
      once(server.stdout, 'data').then(() => true),
      once(server, 'exit').then(() => false),
    ]);
    if (!isUp) throw new Error('The local server did not start.');
    return await work(`http://127.0.0.1:${port}`);
  } finally {
    server.kill();
  }
}
