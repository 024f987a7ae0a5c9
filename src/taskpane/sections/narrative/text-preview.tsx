import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Desk, NarrativePreview } from "../../../jobs/desk";
import type { Block, ParagraphRole, Piece } from "../../../narrative";
import { SheetsPreviewList } from "../sheets-preview";
import { TitledPart } from "../titled-part";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", rowGap: "12px" },
  list: { margin: 0, paddingLeft: "18px" },
  paper: { backgroundColor: tokens.colorNeutralBackground1, padding: "10px 12px", borderRadius: tokens.borderRadiusMedium, overflowWrap: "anywhere" },
  paragraph: { margin: "0 0 4px", lineHeight: "1.7", textIndent: "2em" },
  centred: { textAlign: "center", textIndent: 0, fontSize: tokens.fontSizeBase400 },
  right: { textAlign: "right", textIndent: 0 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  // Told apart by mark and underline as well: not every screen, and no printer, shows the colour.
  gap: { backgroundColor: tokens.colorPaletteYellowBackground2, color: tokens.colorNeutralForeground1, textDecorationLine: "underline" },
  proposed: { textDecorationLine: "underline", textDecorationStyle: "dotted" },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: { border: `1px solid ${tokens.colorNeutralStroke2}`, padding: "3px 4px", textAlign: "left", verticalAlign: "top" },
});

/** The text before it is written: gaps stand out, each figure leads to its cells. */
export function TextPreview({ desk, preview }: { readonly desk: Desk; readonly preview: NarrativePreview }) {
  const styles = useStyles();
  const { gaps, document } = preview;
  return (
    <div className={styles.stack}>
      <SheetsPreviewList desk={desk} preview={preview} />
      {gaps.length > 0 && (
        <TitledPart title={`还要您填的 ${gaps.length} 处`}>
          <ul className={styles.list}>
            {gaps.map(({ key, text, reason }, index) => (
              <li key={`${key}${index}`}>
                {text}
                {reason}
              </li>
            ))}
          </ul>
        </TitledPart>
      )}
      <TitledPart title="全文">
        <div className={styles.paper}>
          {document.blocks.map((block) => (
            <BlockView key={block.key} desk={desk} block={block} />
          ))}
        </div>
      </TitledPart>
    </div>
  );
}

function BlockView({ desk, block }: { readonly desk: Desk; readonly block: Block }) {
  const styles = useStyles();
  if (block.kind === "table") {
    return (
      <table className={styles.table}>
        <thead>
          <tr>
            {block.columns.map(({ heading }) => (
              <th key={heading} scope="col" className={styles.cell}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, index) => (
                <td key={index} className={styles.cell}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    );
  }
  const looks: Partial<Record<ParagraphRole, string>> = {
    title: styles.centred,
    attachmentTitle: styles.centred,
    sign: styles.right,
    date: styles.right,
    heading1: styles.strong,
    heading2: styles.strong,
  };
  return (
    <p className={`${styles.paragraph} ${looks[block.role] ?? ""}`}>
      {block.phrase.map((piece, index) => (
        <PieceView key={index} desk={desk} piece={piece} />
      ))}
    </p>
  );
}

/** Characters that may stand in a link of their own. */
const SHORT_NAME = 8;

function PieceView({ desk, piece }: { readonly desk: Desk; readonly piece: Piece }) {
  const styles = useStyles();
  switch (piece.kind) {
    case "text":
      return piece.text;
    case "gap":
      return (
        <mark className={styles.gap} title={piece.reason}>
          {piece.text}
        </mark>
      );
    case "cited":
      return (
        <span className={piece.proposed ? styles.proposed : undefined} title={`${piece.proposed ? "建议的提法，请核对。" : ""}来源：${piece.source}`}>
          {piece.text}
        </span>
      );
    case "figure": {
      const [first] = piece.places;
      if (!first || !desk.abilities.select) return piece.text;
      const title = `出处：${first.sheet}，共 ${piece.places.length} 格`;
      const link = (words: string) => (
        <Link as="button" inline title={title} aria-label={`${piece.text}，${title}`} onClick={() => void desk.select(first)}>
          {words}
        </Link>
      );
      // A button never breaks over two lines: the link of a long name stands behind it.
      return piece.text.length <= SHORT_NAME ? link(piece.text) : <>{piece.text}{link("↗")}</>;
    }
  }
}
