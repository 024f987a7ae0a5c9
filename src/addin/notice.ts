/** What the pane says before, or instead of, itself: plain elements, which work when nothing else does. */
import type { OfficeStart } from "../host/excel";

export interface Notice {
  readonly title: string;
  readonly text: string;
  /** Whether trying again may help. */
  readonly again: boolean;
}

export const NOTICES: Readonly<Record<Exclude<OfficeStart["status"], "ready">, Notice>> = {
  noAnswer: {
    title: "没能连上 Excel",
    text: "微软的 office.js 没有加载完。请检查网络；单位网络限制外网时，请管理员允许它的网址。工作簿没有改动。",
    again: true,
  },
  notInExcel: {
    title: "请在 Excel 里打开",
    text: "这是 Excel 加载项的面板。请在 Excel 里点“工会台帐”选项卡的“打开面板”；没有 Excel 2021 的电脑请用浏览器版。",
    again: false,
  },
  tooOld: {
    title: "这个 Excel 太旧",
    text: "工会台帐助手要用 Excel 2021 或更新的版本。旧版 Excel 和 WPS 请用浏览器版。",
    again: false,
  },
};

export const BROKEN: Notice = {
  title: "面板出错了",
  text: "请再试一次；如果还是这样，请关掉面板再打开。写了一半的内容会自动恢复原状。",
  again: true,
};

export function showNotice(root: HTMLElement, { title, text, again }: Notice): void {
  const notice = document.createElement("div");
  notice.className = "notice";
  notice.setAttribute("role", "alert");
  const heading = document.createElement("h1");
  heading.textContent = title;
  const paragraph = document.createElement("p");
  paragraph.textContent = text;
  notice.append(heading, paragraph);
  if (again) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "再试一次";
    button.addEventListener("click", () => location.reload());
    notice.append(button);
  }
  root.replaceChildren(notice);
}
