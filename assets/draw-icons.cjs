/** Draws every icon*.svg of this folder in the sizes the ribbon and the add-in list ask for: icon-check.svg becomes icon-check-16.png … Needs Chromium. */
const fs = require("node:fs");
const path = require("node:path");
const { chromium } = require("playwright-core");

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

(async () => {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const drawings = fs.readdirSync(__dirname).filter((name) => /^icon.*\.svg$/.test(name));
  for (const drawing of drawings) {
    const svg = fs.readFileSync(path.join(__dirname, drawing), "utf8");
    for (const size of SIZES) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(`<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      await page.screenshot({ path: path.join(__dirname, drawing.replace(".svg", `-${size}.png`)), omitBackground: true });
      await page.close();
    }
  }
  await browser.close();
})();
