// Bytes as text of 64 signs, three in four.

export const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export function writeBytes(bytes: ArrayLike<number>): string {
  let out = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const n = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    for (const shift of [18, 12, 6, 0]) out += SIGNS.charAt((n >> shift) & 63);
  }
  return out;
}

/** What `writeBytes` wrote, with up to two zeros more. */
export function readBytes(coded: string): Uint8Array {
  const value = new Uint8Array(128);
  for (let i = 0; i < 64; i++) value[SIGNS.charCodeAt(i)] = i;
  const bytes = new Uint8Array((coded.length * 3) / 4);
  for (let i = 0, o = 0; i < coded.length; i += 4) {
    let n = 0;
    for (let k = 0; k < 4; k++) n = (n << 6) | (value[coded.charCodeAt(i + k)] ?? 0);
    bytes[o++] = n >> 16;
    bytes[o++] = n >> 8;
    bytes[o++] = n;
  }
  return bytes;
}
