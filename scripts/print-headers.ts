import {
  printCaddy,
  printHeadersFile,
  printNginxHeaders,
  printNginxMaps,
} from '../lib/site/headers';

const FORMS: Record<string, () => string> = {
  caddy: printCaddy,
  'headers-file': printHeadersFile,
  'nginx-headers': printNginxHeaders,
  'nginx-maps': printNginxMaps,
};

const print = FORMS[process.argv[2] ?? ''];
if (print) process.stdout.write(print());
else {
  console.error(`Say which form: ${Object.keys(FORMS).join(', ')}.`);
  process.exitCode = 2;
}
