/** Draws every flow into docs/flows: `<flow>.dot` as text and `<flow>.svg` as a picture. Removes what no flow has. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { instance } from '@viz-js/viz';
import { flowDots } from './flow-dots.ts';

const folder = join(process.cwd(), 'docs', 'flows');

const viz = await instance();
const dots = flowDots();
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (/\.(dot|svg)$/.test(name)) rmSync(join(folder, name));
for (const [name, dot] of dots) {
  writeFileSync(join(folder, `${name}.dot`), dot);
  writeFileSync(join(folder, `${name}.svg`), viz.renderString(dot, { format: 'svg' }));
}
console.log(`${dots.size} flows drawn in docs/flows`);
