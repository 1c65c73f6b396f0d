import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { AssetPaths } from './layout.ts';

/** A file that pages point at; its address holds the hash of its content, so it may be kept for ever. */
export interface Asset {
  readonly path: string;
  readonly type: string;
  readonly body: string;
  readonly forever: boolean;
}

export interface Assets {
  readonly paths: AssetPaths;
  readonly files: readonly Asset[];
}

const STYLE_PARTS = [
  'base.css',
  'components.css',
  'tables.css',
  'text.css',
  'site.css',
  'report.css',
  'requests.css',
  'display.css',
  'print.css',
];

/** Reads the style sheet and the script that stand beside this file. */
export async function loadAssets(): Promise<Assets> {
  const read = (name: string): Promise<string> => readFile(new URL(`assets/${name}`, import.meta.url), 'utf8');
  const style = (await Promise.all(STYLE_PARTS.map(read))).join('\n');
  const theme = hashed('theme', 'css', 'text/css; charset=utf-8', style);
  const script = hashed('portal', 'js', 'text/javascript; charset=utf-8', await read('portal.js'));
  const icon: Asset = { path: '/assets/icon.svg', type: 'image/svg+xml', body: await read('icon.svg'), forever: false };
  return { paths: { theme: theme.path, script: script.path }, files: [theme, script, icon] };
}

function hashed(name: string, extension: string, type: string, body: string): Asset {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
  return { path: `/assets/${name}.${hash}.${extension}`, type, body, forever: true };
}
