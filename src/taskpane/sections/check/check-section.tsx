import { makeStyles, Tab, TabList, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { countsInWords } from "../../../book";
import type { CheckResult } from "../../../jobs/desk";
import { Fold } from "../fold";
import type { CheckSectionProps, ResultProps } from "./check-props";
import { CheckSheets } from "./check-sheets";
import { FindingsByLevel } from "./findings-by-level";
import { FormMends } from "./form-mends";
import { ScoreCard } from "./score-card";
import { SetAside } from "./set-aside";
import { WorkList } from "./work-list";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", rowGap: "10px" },
  list: { margin: 0, paddingLeft: "18px" },
  quiet: { color: tokens.colorNeutralForeground3 },
  // The room a result will take, so that nothing jumps when it arrives.
  waiting: { minHeight: "240px" },
});

/** 检查: the score, what is missing or wrong, what to do first, forms mended together, the two sheets. */
export function CheckSection({ desk, workbook, result }: CheckSectionProps) {
  const styles = useStyles();
  if (!result) {
    const hasLedger = workbook.overview === null || workbook.overview.kind === "ledger";
    return (
      <div className={styles.waiting}>
        <Text className={styles.quiet}>{hasLedger ? "正在检查……" : "这个工作簿里没有认出台帐，没有可以检查的。可以在“总览”里纠正识别，或者新建台帐。"}</Text>
      </div>
    );
  }
  const props = { desk, workbook, result };
  return (
    <div className={styles.stack}>
      <ScoreCard {...props} />
      <Files result={result} />
      <Findings {...props} />
      <FormMends {...props} />
      <CheckSheets desk={desk} workbook={workbook} />
      {result.ignored.length > 0 && <SetAside {...props} />}
      {result.unchecked.length > 0 && (
        <Fold title={`没有检查的（${result.unchecked.length} 项）`}>
          <ul className={styles.list}>
            {result.unchecked.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Fold>
      )}
    </div>
  );
}

type View = "levels" | "work";

function Findings(props: ResultProps) {
  const styles = useStyles();
  const [view, setView] = useState<View>("levels");
  const { counts } = props.result;
  const isClean = props.result.groups.length === 0;
  return (
    <section className={styles.stack} aria-label="检查出的问题">
      <Text role="status">{isClean ? "没有检查出问题。" : countsInWords(counts)}</Text>
      {!isClean && (
        <>
          <TabList size="small" selectedValue={view} onTabSelect={(_event, { value }) => setView(value as View)} aria-label="按什么顺序看">
            <Tab value="levels" id="tab-levels" aria-controls="findings">
              按轻重
            </Tab>
            <Tab value="work" id="tab-work" aria-controls="findings">
              先补这些
            </Tab>
          </TabList>
          <div id="findings" role="tabpanel" aria-labelledby={`tab-${view}`}>
            {view === "levels" ? <FindingsByLevel {...props} /> : <WorkList {...props} />}
          </div>
        </>
      )}
    </section>
  );
}

const ROLE_WORDS: Readonly<Record<CheckResult["files"][number]["role"], string>> = {
  part: "和本工作簿合成一本台帐检查",
  lastYear: "是去年的台帐，用来核对上年结余等",
  other: "不是今年的，也不是去年的，没有用到",
};

function Files({ result }: { readonly result: CheckResult }) {
  const styles = useStyles();
  if (result.files.length === 0) return null;
  return (
    <ul className={styles.list} aria-label="加入的文件">
      {result.files.map(({ name, role, otherUnit }) => (
        <li key={name}>
          {name}：{ROLE_WORDS[role]}
          {otherUnit !== undefined && `。它写的单位是“${otherUnit}”，请看看是不是选错了文件`}
        </li>
      ))}
    </ul>
  );
}
