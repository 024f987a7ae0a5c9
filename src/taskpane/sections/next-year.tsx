import { Field, Select, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { Desk, NextYearCopy } from "../../jobs/desk";
import type { WorkbookState } from "../use-workbook";
import { CopyPart } from "./copy-part";

interface NextYearProps {
  readonly desk: Desk;
  readonly workbook: WorkbookState;
}

/** 建下一年的台帐: another workbook of the same layout; what happened in the year is emptied, what goes on comes along. */
export function NextYearPart({ desk, workbook }: NextYearProps) {
  const unit = workbook.overview?.unit;
  const now = unit?.year;
  const [chosen, setChosen] = useState<number | null>(null);
  if (now === undefined) return null;
  const year = chosen ?? now + 1;
  return (
    <CopyPart
      title="年底建下一年的台帐"
      workbook={workbook}
      button="另存一份下一年的台帐"
      make={() => desk.copies.nextYear(year)}
      told={(copy) => <WhatCameAlong copy={copy} />}
    >
      <Text>照这一份的样子另建一份：会员、机构、资产、结余和您的纠正带过去，当年的记录清空。打开着的这一份不会改动。</Text>
      <Field label="新的年度" size="small">
        <Select value={String(year)} onChange={(_event, { value }) => setChosen(Number(value))}>
          {[now + 1, now + 2].map((each) => (
            <option key={each} value={each}>
              {unit?.scheme === "school" ? `${each}—${each + 1} 学年` : `${each} 年`}
            </option>
          ))}
        </Select>
      </Field>
    </CopyPart>
  );
}

function WhatCameAlong({ copy: { name, kept, emptied, notes } }: { readonly copy: NextYearCopy }) {
  return (
    <>
      <Text block>已交给您：{name}，用“打开”就能接着做。</Text>
      <Text block>带过去：{kept.join("、") || "无"}</Text>
      <Text block>已清空：{emptied.join("、") || "无"}</Text>
      {notes.map((note) => (
        <Text block key={note}>
          请留意：{note}
        </Text>
      ))}
    </>
  );
}
