import { Text } from "@fluentui/react-components";
import type { SheetsPreview } from "../../../jobs/desk";
import { Fold } from "../fold";
import { SheetsPreviewList } from "../sheets-preview";
import { useWriting } from "../use-writing";
import { WritingButtons } from "../writing-buttons";
import type { ResultProps } from "./check-props";

/** 内部自查单 and 自评表, written into the workbook. */
export function CheckSheets({ desk, workbook }: Pick<ResultProps, "desk" | "workbook">) {
  const writing = useWriting<SheetsPreview>(desk, workbook);
  return (
    <Fold title="写出内部自查单和自评表">
      <Text size={200}>自查单自己看，按先后列出要补的；自评表是考核单位的表样，填好自评分，签字盖章后上交。</Text>
      <WritingButtons desk={desk} workbook={workbook} writing={writing} onLook={() => void writing.look(() => desk.check.previewSheets())} />
      {writing.preview && <SheetsPreviewList desk={desk} preview={writing.preview} />}
    </Fold>
  );
}
