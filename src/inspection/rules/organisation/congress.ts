const CONGRESS = /教代会|职代会|双代会|教职工(?:代表)?大会|职工(?:代表)?大会/;

/** Whether a meeting's kind or title says that the congress of the staff met: not its preparation, not a committee of it. */
export function isCongress(text: string): boolean {
  return CONGRESS.test(text) && !/筹备|预备|主席团|代表团|专门|小组|委员会/.test(text);
}
