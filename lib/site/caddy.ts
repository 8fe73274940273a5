import { basePath, underBase } from './base-path';
import { CONTENT_TYPES } from './content-types';
import {
  applyChanges,
  EXCEPTIONS,
  type Exception,
  HEADER_NAMES,
  HEADERS,
  type Header,
  headersFor,
  NOT_FOUND,
  valueIn,
} from './headers';

/**
 * Snippets for a Caddyfile: `atlas_site` for the site, `atlas_errors` for its `handle_errors`. The
 * matchers exclude each other, so that Caddy's own sorting of directives changes nothing. What was
 * set for the path stays set when nothing is there: the page for that sets and removes every header.
 * @param root the folder with the site; with a base path, the folder above it
 */
export function printCaddy(root: string, base = basePath()): string {
  const elsewhere = EXCEPTIONS.map((exception) => glob(exception, base)).join(' ');
  return `(atlas_site) {
	root * ${root}

	@atlas_pages not path ${elsewhere}
	header @atlas_pages {
${printHeaders(HEADERS)}	}
${EXCEPTIONS.map((exception) => printException(exception, base)).join('')}${printTypes()}
	@atlas_writing not method GET HEAD
	header @atlas_writing Allow "GET, HEAD"
	respond @atlas_writing 405

	# The copies that "npm run release" has made; on the fly where there is none.
	encode gzip
	file_server {
		precompressed br gzip
	}
}

(atlas_errors) {
	@atlas_missing expression {http.error.status_code} == 404
	handle @atlas_missing {
		root * ${root}
		rewrite * ${underBase(NOT_FOUND, base)}
		header {
${printHeaders(headersFor(NOT_FOUND), '\t\t\t')}			Content-Type "text/html; charset=utf-8"
		}
		encode gzip
		file_server {
			precompressed br gzip
		}
	}
}
`;
}

function glob({ path }: Exception, base: string): string {
  return underBase(`${path}*`, base);
}

function nameOf({ path }: Exception): string {
  return `atlas_${path.replace(/\W+/g, ' ').trim().replaceAll(' ', '_')}`;
}

function printException(exception: Exception, base: string): string {
  const name = nameOf(exception);
  return `	@${name} path ${glob(exception, base)}
	header @${name} {
${printHeaders(applyChanges(exception))}	}
`;
}

function printHeaders(headers: readonly Header[], indent = '\t\t'): string {
  return HEADER_NAMES.map((name) => {
    const value = valueIn(headers, name);
    return value === null ? `${indent}-${name}\n` : `${indent}${name} "${value}"\n`;
  }).join('');
}

function printTypes(): string {
  return CONTENT_TYPES.map(([ending, type]) => {
    const name = `atlas_${ending.replace(/\W/g, '')}`;
    return `\t@${name} path *${ending}\n\theader @${name} Content-Type "${type}"\n`;
  }).join('');
}
