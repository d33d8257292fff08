/** Pictures as phones take them: a QR code turned, small, unevenly lit, with noise, as JPEG or PNG. The same each time. */
import { create } from 'qrcode';
import type { QRCodeErrorCorrectionLevel } from 'qrcode';
import jpeg from 'jpeg-js';
import { PNG } from 'pngjs';

export interface Photo {
  width?: number;
  height?: number;
  /** pixels on a side of one module; 0: no code is in the picture */
  module?: number;
  /** degrees by which it is turned */
  turned?: number;
  /** how far a pixel may be from its true grey, 0 to 255 */
  noise?: number;
  as?: 'jpeg' | 'png';
  /** of JPEG, 1 to 100 */
  quality?: number;
  level?: QRCodeErrorCorrectionLevel;
}

type Modules = { size: number; isDark: (x: number, y: number) => boolean };

function modulesOf(text: string, level: QRCodeErrorCorrectionLevel): Modules {
  const { modules } = create([{ data: Buffer.from(text), mode: 'byte' }], { errorCorrectionLevel: level });
  const isDark = (x: number, y: number): boolean =>
    x >= 0 && y >= 0 && x < modules.size && y < modules.size && modules.get(y, x) === 1;
  return { size: modules.size, isDark };
}

/** Between 0 and 1, the same sequence each time. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** Grey of a pixel: paper and ink where the code lies, a patterned table around it, light that falls off to one side. */
function greyAt({ size, isDark }: Modules, u: number, v: number, x: number, y: number): number {
  const margin = 3;
  const onPaper = u >= -margin && v >= -margin && u < size + margin && v < size + margin;
  if (!onPaper) return 120 + 50 * Math.sin(x / 37) * Math.cos(y / 53);
  return isDark(Math.floor(u), Math.floor(v)) ? 55 : 205;
}

export function photoOf(text: string, photo: Photo = {}): Buffer {
  const { width = 640, height = 480, module = 6, turned = 0, noise = 0, as = 'jpeg', quality = 80 } = photo;
  const code = modulesOf(text, photo.level ?? 'M');
  const angle = (turned * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const random = sequence(text.length + width);
  const data = Buffer.alloc(width * height * 4, 255);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [dx, dy] = [x - width / 2, y - height / 2];
      const u = module === 0 ? -99 : (dx * cos + dy * sin) / module + code.size / 2;
      const v = module === 0 ? -99 : (dy * cos - dx * sin) / module + code.size / 2;
      const light = 30 * (x / width - 0.5) + (random() - 0.5) * 2 * noise;
      const grey = Math.max(0, Math.min(255, greyAt(code, u, v, x, y) + light));
      const at = (y * width + x) * 4;
      data[at] = grey;
      data[at + 1] = grey;
      data[at + 2] = grey;
    }
  }
  if (as === 'jpeg') return jpeg.encode({ data, width, height }, quality).data;
  const png = new PNG({ width, height });
  png.data = data;
  return PNG.sync.write(png);
}
