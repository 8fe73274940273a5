import { makeQrPath } from '../../lib/qr/path';

const SVG = 'http://www.w3.org/2000/svg';

export function drawQr(text: string): SVGSVGElement {
  const { path: squares, size } = makeQrPath(text);
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', squares);
  svg.append(path);
  return svg;
}
