/** Numbers that stand for texts: identities for lists and keys, no protection of what the texts say. */

/** FNV-1a over the characters of a text, or of the part of it from `from` up to `to`: 32 bits. */
export function hash32(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; ) {
    const character = text.codePointAt(at)!;
    hash = Math.imul(hash ^ character, 0x01000193);
    at += character > 0xffff ? 2 : 1;
  }
  return hash >>> 0;
}

/**
 * 48 bits as two halves, with one chance in 10¹⁴ that two texts share them (cyrb53, public domain, by bryc: two
 * multiplicative lanes with a final mix, in signed words as engines like them).
 */
export function hash48(text: string): readonly [high: number, low: number] {
  let high = 0xdeadbeef | 0;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, -1640531535);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), -2048144789) ^ Math.imul(low ^ (low >>> 13), -1028477387);
  low = Math.imul(low ^ (low >>> 16), -2048144789) ^ Math.imul(high ^ (high >>> 13), -1028477387);
  return [high >>> 8, low >>> 8];
}
