import { defineConfig } from '@playwright/test';

const port = process.env.PORT ?? '3210';
const baseURL = `http://127.0.0.1:${port}`;
/** A site in a folder of a host has journeys of its own: every address differs. */
const base = process.env.BASE_PATH ?? '';
/** Content in disguise is looked at, and no journey's words are in it. */
const pseudo = process.env.ATLAS_PSEUDO;
const executablePath = process.env.CHROMIUM_PATH;
const isRoot = process.getuid?.() === 0;

const launchOptions = {
  ...(executablePath ? { executablePath } : {}),
  args: [
    // Chromium refuses to start as root inside its sandbox.
    ...(isRoot ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

/**
 * What the width of the screen changes is told on a desktop as well; everything else on the phone,
 * where room is scarce.
 */
const DIFFERS_BY_WIDTH =
  /(?:accessibility|handouts|journeys|keyboard|languages|pages|print|reading|world)\.spec\.ts$/;

export default defineConfig({
  testDir: testFolder(),
  testMatch: '**/*.spec.ts',
  workers: 2,
  // A slow machine is no failure: timings belong in `npm run bench`.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: { baseURL, browserName: 'chromium', launchOptions },
  projects: [
    { name: 'phone', use: { viewport: { width: 360, height: 640 } } },
    {
      name: 'desktop',
      use: { viewport: { width: 1280, height: 900 } },
      testMatch: DIFFERS_BY_WIDTH,
    },
  ],
  webServer: {
    command: 'npm run serve',
    url: `${baseURL}${base}/`,
    env: { PORT: port },
    reuseExistingServer: false,
    timeout: 30_000,
  },
});

function testFolder(): string {
  if (pseudo) return 'tests/pseudo';
  return base ? 'tests/deploy' : 'tests/e2e';
}
