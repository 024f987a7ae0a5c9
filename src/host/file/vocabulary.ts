/** The addresses that name elements and relationships: two editions of the standard, never mixed in one file. */
export interface Vocabulary {
  readonly main: string;
  /** Of relationship attributes, and with a step more of relationship types. */
  readonly office: string;
  readonly drawing: string;
  readonly spreadsheetDrawing: string;
  readonly chart: string;
}

const TRANSITIONAL: Vocabulary = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  office: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  drawing: "http://schemas.openxmlformats.org/drawingml/2006/main",
  spreadsheetDrawing: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  chart: "http://schemas.openxmlformats.org/drawingml/2006/chart",
};

const STRICT: Vocabulary = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  office: "http://purl.oclc.org/ooxml/officeDocument/relationships",
  drawing: "http://purl.oclc.org/ooxml/drawingml/main",
  spreadsheetDrawing: "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing",
  chart: "http://purl.oclc.org/ooxml/drawingml/chart",
};

/** The edition a workbook part is written in. */
export function vocabularyOf(workbookXml: string): Vocabulary {
  return workbookXml.includes(`"${STRICT.main}"`) || workbookXml.includes(`'${STRICT.main}'`) ? STRICT : TRANSITIONAL;
}

export const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const CONTENT_TYPES = {
  worksheet: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  styles: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
  comments: "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml",
  vmlDrawing: "application/vnd.openxmlformats-officedocument.vmlDrawing",
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
} as const;
