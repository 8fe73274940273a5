import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { printCaddy } from '../../lib/site/caddy';
import { printNginxMaps, printNginxSite } from '../../lib/site/nginx';
import { findFreePort } from '../setup.mjs';

export const SERVERS = ['nginx', 'caddy'] as const;
export type ServerName = (typeof SERVERS)[number];

export interface RunningServer {
  /** `http://127.0.0.1:41234` */
  readonly origin: string;
  readonly stop: () => void;
}

/** Debian keeps servers where only root looks. */
const PATH = `${process.env.PATH}:/usr/sbin:/usr/local/sbin`;
const PATIENCE = 10_000;

/** By the file, not by running it: each program has its own way to say its version. */
export function isInstalled(program: string): boolean {
  return PATH.split(path.delimiter).some((folder) => existsSync(path.join(folder, program)));
}

/**
 * Serves a folder on loopback with the configuration that we give to others, without TLS.
 * @param root the folder with the site; with a base path, the folder above it
 */
export async function startServer(
  name: ServerName,
  root: string,
  base = '',
): Promise<RunningServer> {
  const port = await findFreePort();
  const configuration = name === 'nginx' ? nginxFor(port, root, base) : caddyFor(port, root, base);
  return run(name, port, configuration);
}

/** nginx as it is, with nothing of ours: what a static file costs. */
export async function startBareNginx(root: string): Promise<RunningServer> {
  const port = await findFreePort();
  return run('nginx', port, nginxAround(`server { listen 127.0.0.1:${port}; root ${root}; }`));
}

function nginxFor(port: number, root: string, base: string): string {
  return nginxAround(`${printNginxMaps(base)}
server {
  listen 127.0.0.1:${port};
  ${printNginxSite(root, base)}
}`);
}

/** What a distribution's own nginx.conf says, in a folder of ours. */
function nginxAround(http: string): string {
  return `${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes auto;
daemon off;
pid nginx.pid;
error_log stderr;
events { worker_connections 1024; }
http {
  include /etc/nginx/mime.types;
  access_log off;
  sendfile on;
  client_body_temp_path body;
  proxy_temp_path proxy;
  fastcgi_temp_path fastcgi;
  uwsgi_temp_path uwsgi;
  scgi_temp_path scgi;
  ${http}
}
`;
}

function caddyFor(port: number, root: string, base: string): string {
  const errors = 'handle_errors {\n\t\timport atlas_errors\n\t}';
  const site = base
    ? `@atlas path ${base} ${base}/*\n\thandle @atlas {\n\t\timport atlas_site\n\t}`
    : 'import atlas_site';
  return `{
	admin off
	auto_https off
}
${printCaddy(root, base)}
http://127.0.0.1:${port} {
	bind 127.0.0.1
	${site}
	${errors}
}
`;
}

async function run(name: ServerName, port: number, configuration: string): Promise<RunningServer> {
  const folder = mkdtempSync(path.join(tmpdir(), `atlas-${name}-`));
  const file = path.join(folder, 'server.conf');
  writeFileSync(file, configuration);
  const args =
    name === 'nginx'
      ? ['-p', folder, '-c', file, '-e', 'stderr']
      : ['run', '--config', file, '--adapter', 'caddyfile'];
  const env = {
    ...process.env,
    PATH,
    HOME: folder,
    XDG_DATA_HOME: folder,
    XDG_CONFIG_HOME: folder,
  };
  const child = spawn(name, args, { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'] });
  const said: string[] = [];
  child.stderr.on('data', (text) => said.push(String(text)));
  const stop = () => {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  if (await isUp(child, port)) return { origin: `http://127.0.0.1:${port}`, stop };
  stop();
  throw new Error(`${name} did not start: ${said.join('').slice(0, 800)}`);
}

async function isUp(child: ChildProcess, port: number): Promise<boolean> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end && child.exitCode === null) {
    if (await answers(port)) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = connect(port, '127.0.0.1');
    probe.once('connect', () => resolve(true)).once('error', () => resolve(false));
    probe.once('connect', () => probe.end());
  });
}
