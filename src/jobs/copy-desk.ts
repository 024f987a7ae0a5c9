/** The desk's copies: files handed over beside the open workbook, which stays as it is. */
import { workbookMediaType } from "../book";
import type { DeliveredFile, WorkbookCopy } from "../host/host";
import type { OpenWorkbook } from "./open-workbook";
import { done, troubled, type Outcome } from "./outcome";
import { troubleOf } from "./trouble";

/** A copy without personal data. */
export interface MaskedCopy {
  /** The file's name. */
  readonly name: string;
  /** So many pictures, embedded files and macros are in it as they were. */
  readonly unreached: number;
}

/** Next year's workbook. */
export interface NextYearCopy {
  readonly name: string;
  /** In words: 会员名册（会员，86 行）. */
  readonly kept: readonly string[];
  readonly emptied: readonly string[];
  /** What is left to the user. */
  readonly notes: readonly string[];
}

export interface CopyDesk {
  masked(): Promise<Outcome<MaskedCopy>>;
  /** @param year the new one; of a school year the one it begins in */
  nextYear(year: number): Promise<Outcome<NextYearCopy>>;
}

export class WorkbookCopyDesk implements CopyDesk {
  constructor(private readonly open: OpenWorkbook) {}

  masked(): Promise<Outcome<MaskedCopy>> {
    return this.open.onWorkbook("正在做副本", async ({ workbook }) => {
      const { maskedCopy } = await import("./mask/masked-copy");
      const copy = maskedCopy(workbook, this.fileAtHand(), this.open.surroundings.today());
      if (copy.status === "refused") return troubled(troubleOf(copy));
      return this.handOver("工会台帐（已去掉个人信息）", copy, (name) => ({ name, unreached: copy.unreached.length }));
    });
  }

  nextYear(year: number): Promise<Outcome<NextYearCopy>> {
    return this.open.onWorkbook("正在建下一年的台帐", async ({ workbook }) => {
      const { planCarryOver } = await import("./carry-over");
      const plan = planCarryOver(workbook, year);
      if (plan.status === "refused") return troubled({ what: `${plan.text}。`, todo: "请换一个年度，或打开今年的台帐后再试。", diagnosis: "carryOver refused" });
      const copy = this.fileAtHand().changed(plan.changes);
      if (copy.status === "refused") return troubled(troubleOf(copy));
      const { kept, emptied, notes } = plan;
      return this.handOver(titleOfYear(this.open.surroundings.name, workbook.recognised.year?.year, year), copy, (name) => ({ name, kept, emptied, notes }));
    });
  }

  private fileAtHand(): WorkbookCopy {
    const { host } = this.open;
    if (!host.copy) throw new Error("the workbook's file is not at hand");
    return host.copy();
  }

  /** A file without personal data is called by what it is: the workbook's own name may be somebody's. */
  private async handOver<T>(title: string, { bytes }: WorkbookCopy, told: (name: string) => T): Promise<Outcome<T>> {
    const name = `${title}.${/\.xlsm$/i.test(this.open.surroundings.name) ? "xlsm" : "xlsx"}`;
    const file: DeliveredFile = { name, mediaType: workbookMediaType(name), bytes };
    const result = await this.open.host.deliver(file);
    return result.status === "delivered" ? done(told(file.name)) : troubled(troubleOf(result));
  }
}

/** Next year's file is named as this year's, where that names its year once: 某校2026年工会台帐 becomes 某校2027年工会台帐. */
function titleOfYear(name: string, now: number | undefined, year: number): string {
  const parts = name.replace(/\.[^.]*$/, "").split(String(now));
  const isOfYears = name.includes(String((now ?? 0) + 1));
  return parts.length === 2 && !isOfYears ? parts.join(String(year)) : `工会台帐（${year}年）`;
}
