/**
 * The manual as HTML, for the help that stands in the page itself and works offline: `docs/手册.md` chapter by chapter,
 * without its pictures. Knows as much Markdown as the manual uses: headings, paragraphs, lists, tables, bold, code, links.
 */

/** @returns the chapters (`## …`), each with its title and its text as HTML; what stands before the first is left out */
function chaptersOf(markdown) {
  const [, ...chapters] = markdown.split(/^## /m);
  return chapters.map((chapter) => {
    const [title, ...lines] = chapter.split("\n");
    return { title: title.trim(), html: blocks(lines) };
  });
}

/** All chapters, each folded up under its title and found by it. */
function foldedManual(markdown) {
  return chaptersOf(markdown)
    .map(({ title, html }) => `<details id="${escaped(title)}"><summary>${escaped(title)}</summary>${html}</details>`)
    .join("\n");
}

/** All chapters one below the other, found by their titles: for a page without scripts, where nothing would unfold them. */
function openManual(markdown) {
  return chaptersOf(markdown)
    .map(({ title, html }) => `<h2 id="${escaped(title)}">${escaped(title)}</h2>${html}`)
    .join("\n");
}

/** How each kind of block begins, and what is made of its lines; whatever is none of them is a paragraph. */
const BLOCKS = [
  { begins: /^### (.*)/, html: ([line]) => `<h4 id="${escaped(line.slice(4))}">${inline(line.slice(4))}</h4>`, isOneLine: true },
  { begins: /^\|/, html: table },
  { begins: /^- /, html: (lines) => list("ul", lines, /^- /), indent: 2 },
  { begins: /^\d+\. /, html: (lines) => list("ol", lines, /^\d+\. /), indent: 3 },
];

function blocks(lines) {
  const html = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (line.trim() === "") {
      at += 1;
      continue;
    }
    const block = BLOCKS.find(({ begins }) => begins.test(line));
    let end = at + 1;
    while (end < lines.length && !block?.isOneLine && goesOn(lines, end, block)) end += 1;
    html.push(block ? block.html(lines.slice(at, end)) : paragraph(lines.slice(at, end)));
    at = end;
  }
  return html.join("");
}

/** Whether a line belongs to the block above it. */
function goesOn(lines, at, block) {
  const line = lines[at];
  if (block?.indent === undefined) return line.trim() !== "" && BLOCKS.every((other) => other === block || !other.begins.test(line));
  // An empty line is inside a list where the list goes on behind it.
  const next = line.trim() === "" ? lines.slice(at).find((later) => later.trim() !== "") : line;
  return next !== undefined && (next.startsWith(" ".repeat(block.indent)) || block.begins.test(next));
}

function list(name, lines, begins) {
  const items = [];
  for (const line of lines) {
    if (begins.test(line)) items.push([line.replace(begins, "")]);
    else items[items.length - 1].push(line.replace(/^ {1,3}/, ""));
  }
  return `<${name}>${items.map((item) => `<li>${blocks(item)}</li>`).join("")}</${name}>`;
}

function table(lines) {
  const rows = lines.filter((line) => !/^\|[-| ]*-[-| ]*\|$/.test(line.trim())).map((line) => line.trim().slice(1, -1).split("|").map((cell) => cell.trim()));
  const [head, ...body] = rows;
  const row = (cells, name) => `<tr>${cells.map((cell) => `<${name}>${inline(cell)}</${name}>`).join("")}</tr>`;
  const heading = head.some((cell) => cell !== "") ? `<thead>${row(head, "th")}</thead>` : "";
  return `<table>${heading}<tbody>${body.map((cells) => row(cells, "td")).join("")}</tbody></table>`;
}

function paragraph(lines) {
  const text = lines.join("\n").replace(/!\[[^\]]*\]\([^)]*\)/g, "").trim();
  return text === "" ? "" : `<p>${inline(text)}</p>`;
}

/** Bold, code and links; a link leads to a chapter of the manual, what leads out of it stays plain words. */
function inline(text) {
  return escaped(text)
    .replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>")
    .replace(/`([^`]+)`/g, "<code>$1</code>")
    .replace(/\[([^\]]+)\]\((#[^)]+)\)/g, '<a href="$2">$1</a>')
    .replace(/\[([^\]]+)\]\([^)]+\)/g, "$1");
}

const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

module.exports = { chaptersOf, foldedManual, openManual };
