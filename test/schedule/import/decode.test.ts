import { decodeText } from "../../../src/schedule/import";

const TEXT = "三月份：庆祝“三八”节\r\n四月份：春游";
const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const joined = (...parts: Uint8Array[]): Uint8Array => new Uint8Array(parts.flatMap((part) => [...part]));
function utf16(text: string, littleEndian: boolean): Uint8Array {
  return new Uint8Array([...text].flatMap((character) => {
    const unit = character.charCodeAt(0);
    return littleEndian ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255];
  }));
}

describe("the bytes of a text file", () => {
  it("are read as UTF-8, with and without a mark", () => {
    expect(decodeText(utf8(TEXT))).toEqual({ status: "read", text: TEXT });
    expect(decodeText(joined(bytes(0xef, 0xbb, 0xbf), utf8(TEXT)))).toEqual({ status: "read", text: TEXT });
  });
  it("are read as GB18030", () => {
    // 三月份：春游
    const gb = bytes(0xc8, 0xfd, 0xd4, 0xc2, 0xb7, 0xdd, 0xa3, 0xba, 0xb4, 0xba, 0xd3, 0xce);
    expect(decodeText(gb)).toEqual({ status: "read", text: "三月份：春游" });
  });
  it("are read as UTF-16 of both orders, with a mark or by the zeros beside line ends", () => {
    expect(decodeText(joined(bytes(0xff, 0xfe), utf16(TEXT, true)))).toEqual({ status: "read", text: TEXT });
    expect(decodeText(joined(bytes(0xfe, 0xff), utf16(TEXT, false)))).toEqual({ status: "read", text: TEXT });
    expect(decodeText(utf16(TEXT, true))).toEqual({ status: "read", text: TEXT });
    expect(decodeText(utf16(TEXT, false))).toEqual({ status: "read", text: TEXT });
  });
  it("of other files are refused with what to do", () => {
    expect(decodeText(utf8("PK\u0003\u0004..."))).toEqual({ status: "refused", text: expect.stringContaining(".docx") });
    expect(decodeText(bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1))).toEqual({ status: "refused", text: expect.stringContaining("另存为 .docx") });
    expect(decodeText(utf8("%PDF-1.7"))).toEqual({ status: "refused", text: expect.stringContaining("PDF") });
    expect(decodeText(utf8("{\\rtf1"))).toEqual({ status: "refused", text: expect.stringContaining("RTF") });
    expect(decodeText(bytes(0xff, 0xff, 0xff, 0x80, 0x80))).toEqual({ status: "refused", text: expect.stringContaining("UTF-8") });
  });
});
