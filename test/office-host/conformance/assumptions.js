/* global Excel */
/**
 * What the host in memory, and the add-in, take for granted of Excel, each as a question in public Office.js. The same
 * file runs against the host in memory (assumptions.test.ts) and, by conformance.html, in a real Excel.
 * Each gets an empty sheet; `assumed` is the answer we count on.
 */
globalThis.ASSUMPTIONS = [
  {
    about: "a text like a day becomes a number, after an apostrophe it stays a text",
    assumed: ["number", "1月5日"],
    ask: async (context, sheet) => {
      sheet.getRange("A1:A2").formulas = [["2026-03-08"], ["'1月5日"]];
      const cells = sheet.getRange("A1:A2").load("values");
      await context.sync();
      return [typeof cells.values[0][0], cells.values[1][0]];
    },
  },
  {
    about: "a text that begins like a formula reads as itself, in values and formulas",
    assumed: ["=x", "=x"],
    ask: async (context, sheet) => {
      sheet.getRange("A1").formulas = [["'=x"]];
      const cell = sheet.getRange("A1").load("values,formulas");
      await context.sync();
      return [cell.values[0][0], cell.formulas[0][0]];
    },
  },
  {
    about: "null among formulas and number formats leaves a cell as it is",
    assumed: [7, "0.00"],
    ask: async (context, sheet) => {
      const row = sheet.getRange("A1:B1");
      row.formulas = [[7, 8]];
      row.numberFormat = [["0.00", "0"]];
      row.formulas = [[null, 9]];
      row.numberFormat = [[null, "0.0"]];
      row.load("values,numberFormat");
      await context.sync();
      return [row.values[0][0], row.numberFormat[0][0]];
    },
  },
  {
    about: "a new conditional format comes first",
    assumed: ["Custom", "DataBar"],
    ask: async (context, sheet) => {
      const { conditionalFormats } = sheet.getRange("A1:A5");
      conditionalFormats.add("DataBar");
      conditionalFormats.add("Custom").custom.rule.formula = "=A1=1";
      conditionalFormats.load("items/type");
      await context.sync();
      return conditionalFormats.items.map(({ type }) => type);
    },
  },
  {
    about: "the style Normal leaves a cell in its conditional formats",
    assumed: 1,
    ask: async (context, sheet) => {
      sheet.getRange("A1:A5").conditionalFormats.add("DataBar");
      sheet.getRange("A3").style = "Normal";
      const { conditionalFormats } = sheet.getRange("A3");
      conditionalFormats.load("items/type");
      await context.sync();
      return conditionalFormats.items.length;
    },
  },
  {
    about: "an inserted row is hidden like the row above it",
    assumed: true,
    ask: async (context, sheet) => {
      sheet.getRange("1:1").rowHidden = true;
      sheet.getRange("2:2").insert("Down");
      const row = sheet.getRange("2:2").load("rowHidden");
      await context.sync();
      return row.rowHidden;
    },
  },
  {
    about: "a formula follows a moved row",
    assumed: "=A6",
    ask: async (context, sheet) => {
      sheet.getRange("A2").values = [[5]];
      sheet.getRange("C9").formulas = [["=A2"]];
      sheet.getRange("2:2").moveTo(sheet.getRange("6:6"));
      const cell = sheet.getRange("C9").load("formulas");
      await context.sync();
      return cell.formulas[0][0];
    },
  },
  {
    about: "an area read in part tells of the whole merge",
    assumed: 1,
    ask: async (context, sheet) => {
      sheet.getRange("A1:D1").merge(false);
      const merged = sheet.getRange("A1:B2").getMergedAreasOrNullObject().load("areas/items/address");
      await context.sync();
      return merged.areas.items.filter(({ address }) => address.endsWith("A1:D1")).length;
    },
  },
  {
    about: "pasting everything on the same cells of another sheet brings their formulas",
    assumed: "=B1+1",
    ask: async (context, sheet) => {
      sheet.getRange("A1").formulas = [["=B1+1"]];
      const copy = sheet.copy("End");
      sheet.getRange().clear("All");
      sheet.getRange("A1:B1").copyFrom(copy.getRange("A1:B1"), "All");
      const cell = sheet.getRange("A1").load("formulas");
      copy.delete();
      await context.sync();
      return cell.formulas[0][0];
    },
  },
  {
    about: "a prompt needs no rule",
    assumed: "done",
    ask: async (context, sheet) => {
      sheet.getRange("A1").dataValidation.prompt = { showPrompt: true, title: "t", message: "m" };
      await context.sync();
      return "done";
    },
  },
  {
    about: "what came before an action that fails stays done",
    assumed: "done",
    ask: async (context, sheet) => {
      sheet.getRange("A1").values = [["done"]];
      sheet.getRange("A1:B1").values = [[1]];
      await context.sync().catch(() => undefined);
      const cell = sheet.getRange("A1").load("values");
      await context.sync();
      return cell.values[0][0];
    },
  },
  {
    about: "frozen rows are told as whole rows, from the first",
    assumed: 3,
    ask: async (context, sheet) => {
      sheet.freezePanes.freezeRows(3);
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("rowCount");
      await context.sync();
      return frozen.rowCount;
    },
  },
  {
    about: "a chart drawn from one column has one series, and more can be added to it",
    assumed: 2,
    ask: async (context, sheet) => {
      sheet.getRange("A1:B3").values = [["a", 1], ["b", 2], ["c", 3]];
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("B1:B3"), "Columns");
      chart.series.getItemAt(0).setXAxisValues(sheet.getRange("A1:A3"));
      const added = chart.series.add("more");
      added.setValues(sheet.getRange("B1:B3"));
      added.setXAxisValues(sheet.getRange("A1:A3"));
      chart.series.load("items/name");
      await context.sync();
      return chart.series.items.length;
    },
  },
  {
    about: "a chart put on a cell keeps its size, and is found by the name it was given",
    assumed: [300, 200],
    ask: async (context, sheet) => {
      const chart = sheet.charts.add("LineMarkers", sheet.getRange("B1:B3"), "Columns");
      chart.name = "union-ledger:one";
      chart.width = 300;
      chart.height = 200;
      chart.setPosition(sheet.getRange("D4"));
      const found = sheet.charts.getItem("union-ledger:one").load("width,height");
      await context.sync();
      return [Math.round(found.width), Math.round(found.height)];
    },
  },
  {
    about: "a hidden name of a sheet is told with its formula and follows inserted rows",
    assumed: ["$B$1:$B$4", false],
    ask: async (context, sheet) => {
      const name = sheet.names.add("_union_ledger.one.0", sheet.getRange("B1:B3"));
      name.visible = false;
      sheet.getRange("2:2").insert("Down");
      sheet.names.load("items/formula,items/visible");
      await context.sync();
      const [told] = sheet.names.items;
      return [told.formula.split("!").pop(), told.visible];
    },
  },
  {
    about: "a standard column has 8 characters and some, of 5 to 10 pixels, and 5 pixels beside them",
    assumed: true,
    ask: async (context, sheet) => {
      sheet.load("standardWidth");
      const { format } = sheet.getRange("B1");
      format.load("columnWidth");
      await context.sync();
      const pixels = (format.columnWidth / 0.75 - 5) / sheet.standardWidth;
      return pixels >= 5 && pixels <= 10;
    },
  },
];

/** Asks one question on a sheet of its own, which goes afterwards. */
globalThis.askAssumption = ({ ask }) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(`conformance ${Date.now() % 1_000_000} ${Math.floor(Math.random() * 1000)}`);
    sheet.load("name");
    await context.sync();
    try {
      return await ask(context, sheet);
    } catch (error) {
      return `error ${error.code ?? error.message}`;
    } finally {
      context.workbook.worksheets.getItem(sheet.name).delete();
      await context.sync();
    }
  });
