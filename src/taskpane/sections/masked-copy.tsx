import { Text } from "@fluentui/react-components";
import type { Desk } from "../../jobs/desk";
import type { WorkbookState } from "../use-workbook";
import { CopyPart } from "./copy-part";

interface MaskedCopyProps {
  readonly desk: Desk;
  readonly workbook: WorkbookState;
}

/** 另存一份去掉个人信息的副本, with what it replaces and what stays. */
export function MaskedCopyPart({ desk, workbook }: MaskedCopyProps) {
  return (
    <CopyPart
      title="要把工作簿发给别人看"
      workbook={workbook}
      button="另存一份去掉个人信息的副本"
      make={() => desk.copies.masked()}
      told={({ name, unreached }) => (
        <Text>
          已交给您：{name}。{unreached > 0 && `里面有 ${unreached} 处图片、嵌入的文件或宏没有处理，请自行检查。`}
        </Text>
      )}
    >
      <Text>
        可以另存一份副本：名册等表里的姓名，各处的身份证号、电话、银行账号、邮箱、住址，以及出生日期里的“日”，都换成代称，同一个人前后一致，检查结果不变。打开着的这一份不会改动。
      </Text>
      <Text>不会换掉：只在一段话里提到、没有登记在表里的姓名，图片、嵌入的文件和宏，单位名称，病情等文字说明。发出去之前请自己再看一遍。</Text>
    </CopyPart>
  );
}
