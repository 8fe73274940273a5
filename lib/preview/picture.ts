import { LANGUAGES } from '../i18n/locales';
import type { Words } from '../i18n/words';
import { PREVIEW_SIZE, type Preview } from './preview';

const STYLE = `
* { margin: 0; box-sizing: border-box; }
body { width: ${PREVIEW_SIZE.width}px; height: ${PREVIEW_SIZE.height}px; display: flex; flex-direction: column;
  padding: 48px 72px 44px; border-top: 14px solid #0b6a4e; background: #faf8f3; color: #1d1f21;
  font: 28px/1.4 "Source Sans 3", "Noto Sans", "DejaVu Sans", system-ui, sans-serif; }
.site { color: #0b6a4e; font-weight: 600; }
h1 { margin-top: 22px; font: 600 58px/1.1 "Iowan Old Style", Palatino, "Noto Serif", "DejaVu Serif", Georgia, serif; letter-spacing: -0.01em; }
.text { margin-top: 24px; font-size: 37px; line-height: 1.32; text-wrap: pretty; }
.on { margin-top: auto; padding-top: 20px; border-top: 2px solid #dcd7cb; color: #55595d; }
`;

/** The page of which a browser takes the picture. */
export function makePicturePage({ name, text, on }: Preview, words: Words): string {
  const { tag, direction } = LANGUAGES[words.locale];
  const line = (tag: string, className: string, content: string) =>
    `<${tag} class="${className}">${escapeText(content)}</${tag}>`;
  return [
    `<!doctype html><html lang="${tag}" dir="${direction}"><meta charset="utf-8"><title></title>`,
    `<style>${STYLE}</style>`,
    line('p', 'site', words.message('site.name')),
    line('h1', 'name', name),
    line('p', 'text', text),
    line('p', 'on', words.message('preview.on', { on: words.day(on) })),
  ].join('\n');
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
