// SHA-256 (FIPS 180-4) in plain JavaScript, because this room has no crypto, no clock and no promise to wait on.
// Used for salted fingerprints that live in memory only; it must never be used to protect anything at rest.

const K = new Uint32Array(64);
const START = new Uint32Array(8);

// FIPS 180-4, 4.2.2 and 5.3.3: the fractional parts of the cube and square roots of the first primes.
(function fillConstants() {
  const fraction = (x: number) => (x % 1) * 0x100000000;
  let count = 0;
  for (let n = 2; count < 64; n++) {
    let prime = true;
    for (let d = 2; d * d <= n; d++) if (n % d === 0) prime = false;
    if (!prime) continue;
    if (count < 8) START[count] = fraction(Math.sqrt(n));
    K[count++] = fraction(Math.cbrt(n));
  }
})();

const utf8 = (text: string): number[] => {
  const bytes: number[] = [];
  for (const char of text) {
    const c = char.codePointAt(0) ?? 0;
    if (c < 0x80) bytes.push(c);
    else {
      // The first byte says how many follow, six bits each.
      const more = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
      bytes.push(((0xff << (7 - more)) & 0xff) | (c >> (more * 6)));
      for (let k = more - 1; k >= 0; k--) bytes.push(0x80 | ((c >> (k * 6)) & 63));
    }
  }
  return bytes;
};

/** The digest as 64 hexadecimal characters. */
export function sha256(text: string): string {
  const bytes = utf8(text);
  const bits = bytes.length * 8;
  bytes.push(0x80);
  while (bytes.length % 64 !== 56) bytes.push(0);
  for (let shift = 56; shift >= 0; shift -= 8) bytes.push(shift >= 32 ? 0 : (bits >>> shift) & 255);
  const h = START.slice();
  const w = new Uint32Array(64);
  const at = (a: Uint32Array, i: number) => a[i] ?? 0;
  const rotate = (x: number, n: number) => (x >>> n) | (x << (32 - n));
  for (let block = 0; block < bytes.length; block += 64) {
    // Four bytes a word: what was there before is pushed out.
    for (let i = 0; i < 64; i++) w[i >> 2] = (at(w, i >> 2) << 8) | (bytes[block + i] ?? 0);
    for (let i = 16; i < 64; i++) {
      const a = at(w, i - 15);
      const b = at(w, i - 2);
      const s0 = rotate(a, 7) ^ rotate(a, 18) ^ (a >>> 3);
      const s1 = rotate(b, 17) ^ rotate(b, 19) ^ (b >>> 10);
      w[i] = at(w, i - 16) + s0 + at(w, i - 7) + s1;
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, k = 0] = h;
    for (let i = 0; i < 64; i++) {
      const t1 =
        (k + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + at(K, i) + at(w, i)) | 0;
      const t2 = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      k = g;
      g = f;
      f = e;
      e = (d + t1) | 0;
      d = c;
      c = b;
      b = a;
      a = (t1 + t2) | 0;
    }
    [a, b, c, d, e, f, g, k].forEach((x, i) => {
      h[i] = at(h, i) + x;
    });
  }
  return Array.from(h, (x) => x.toString(16).padStart(8, '0')).join('');
}
