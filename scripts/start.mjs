import { isPortFree, runNpm, setup } from './setup.mjs';

const port = process.env.PORT ?? '3000';
const host = process.env.HOST ?? '127.0.0.1';

if (!/^[1-9]\d{0,4}$/.test(port) || Number(port) > 65535) {
  stop('PORT must be a number from 1 to 65535.');
}
if (!(await isPortFree(Number(port), host))) {
  stop(`Port ${port} is taken: stop what uses it, or choose another, as in PORT=3001 npm start.`);
}

await setup();
const built = await runNpm(['run', 'build']);
if (built !== 0) stop('The site could not be built: see above.');
process.exitCode = await runNpm(['run', 'serve'], { PORT: port, HOST: host });

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
