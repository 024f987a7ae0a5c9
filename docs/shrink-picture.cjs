/** A screenshot with at most 256 colours: a third of the bytes. Reads what Chromium writes: 8 bits, RGB or RGBA, not interlaced. */
const { Buffer } = require("node:buffer");
const { deflateSync, inflateSync, crc32 } = require("node:zlib");

const SIGNATURE = Buffer.from("89504e470d0a1a0a", "hex");

module.exports.shrinkPicture = (png) => {
  const { width, height, pixels, channels } = decode(png);
  const keys = new Uint16Array(width * height);
  const seen = new Map();
  for (let at = 0; at < keys.length; at += 1) {
    const [red, green, blue] = [0, 1, 2].map((channel) => pixels[at * channels + channel]);
    // Five bits of each colour tell shades apart that the eye does.
    const key = (keys[at] = ((red >> 3) << 10) | ((green >> 3) << 5) | (blue >> 3));
    const known = seen.get(key);
    if (known) known.count += 1;
    else seen.set(key, { key, count: 1, colour: [red, green, blue] });
  }
  const palette = [...seen.values()].sort((a, b) => b.count - a.count).slice(0, 256);
  const indexes = new Map([...seen.values()].map(({ key, colour }) => [key, nearest(palette, colour)]));
  const lines = Buffer.alloc(height * (width + 1));
  for (let at = 0; at < keys.length; at += 1) lines[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = indexes.get(keys[at]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap(({ colour }) => colour));
  return Buffer.concat([SIGNATURE, chunk("IHDR", header), chunk("PLTE", colours), chunk("IDAT", deflateSync(lines, { level: 9 })), chunk("IEND", Buffer.alloc(0))]);
};

function nearest(palette, colour) {
  const distance = (other) => other.reduce((sum, value, channel) => sum + (value - colour[channel]) ** 2, 0);
  return palette.reduce((best, entry, index) => (distance(entry.colour) < distance(palette[best].colour) ? index : best), 0);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

function decode(png) {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const channels = { 2: 3, 6: 4 }[png[25]];
  if (png[24] !== 8 || !channels || png[28] !== 0) throw new Error("not a screenshot of Chromium");
  const parts = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString("latin1", at + 4, at + 8) === "IDAT") parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const stride = width * channels;
  const raw = inflateSync(Buffer.concat(parts));
  const pixels = Buffer.alloc(height * stride);
  for (let row = 0; row < height; row += 1) {
    const filter = raw[row * (stride + 1)];
    for (let x = 0; x < stride; x += 1) {
      const left = x >= channels ? pixels[row * stride + x - channels] : 0;
      const up = row > 0 ? pixels[(row - 1) * stride + x] : 0;
      const corner = row > 0 && x >= channels ? pixels[(row - 1) * stride + x - channels] : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
      pixels[row * stride + x] = raw[row * (stride + 1) + 1 + x] + guess;
    }
  }
  return { width, height, pixels, channels };
}

function paeth(left, up, corner) {
  const estimate = left + up - corner;
  const [a, b, c] = [left, up, corner].map((value) => Math.abs(estimate - value));
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
