import { meetingOnDayOff } from "../../../../src/inspection/rules/dates/meeting-on-day-off";
import { placesOf } from "../../ledgers";

const HEADINGS = ["会议时间", "会议类型"];

describe("会议不在法定节假日和寒暑假里开", () => {
  it("finds statutory days; a weekend is nobody's business", () => {
    const meetings = [HEADINGS, ["2026-10-01", "委员会"], ["2026-05-01", "委员会"], ["2026-03-14", "委员会"], ["2026年10月", "委员会"]];
    expect(placesOf(meetingOnDayOff, { meetings })).toEqual(["会议记录!A2", "会议记录!A3"]);
  });

  it("knows the school holidays where the union entered them", () => {
    const meetings = [HEADINGS, ["2026-08-05", "委员会"]];
    expect(placesOf(meetingOnDayOff, { meetings })).toEqual([]);
    const unit = [["校历", "2026-03-01开学；2026-07-08放暑假；2026-09-01开学"]];
    expect(placesOf(meetingOnDayOff, { meetings, unit })).toEqual(["会议记录!A2"]);
  });
});
