/** Training, honours, masters and apprentices, women, publicity, disputes: what else a year's text counts. */
import type { Place } from "../../book";
import type { Figure } from "../phrase";
import { rowsWithin, someOf, totalOf, type Scope } from "./scope";

export interface HonourWon {
  readonly name: string;
  readonly level?: string;
  readonly at: Place;
}

export interface GrowthFigures {
  readonly trainings?: Figure;
  readonly trained?: Figure;
  readonly trainingTopics: readonly { readonly topic: string; readonly at: Place }[];
  readonly honours?: Figure;
  readonly honoursWon: readonly HonourWon[];
  readonly pairs?: Figure;
  readonly reports?: Figure;
  readonly disputes?: Figure;
  readonly disputesClosed?: Figure;
  readonly petitions?: Figure;
  readonly petitionsAnswered?: Figure;
  readonly tasksFromAbove?: Figure;
  readonly tasksOpen?: Figure;
  readonly openTasks: readonly { readonly task: string; readonly at: Place }[];
}

export function growthFigures(scope: Scope): GrowthFigures {
  const trainings = rowsWithin(scope, "training", "date").filter((row) => !row.isEmpty("topic"));
  const honours = rowsWithin(scope, "honours", "date").filter((row) => !row.isEmpty("honour"));
  const disputes = rowsWithin(scope, "disputes", "date");
  const petitions = rowsWithin(scope, "petitions", "date");
  const tasks = rowsWithin(scope, "superiorTasks", "receivedOn");
  const figures = {
    trainings: someOf(trainings, "topic"),
    trained: totalOf(trainings, "headcount"),
    honours: someOf(honours, "honour"),
    pairs: someOf([...scope.ledger.rows("mentoring")].filter((row) => !row.isEmpty("mentor")), "startedOn"),
    reports: someOf(rowsWithin(scope, "publicity", "date"), "title"),
    disputes: someOf(disputes, "no"),
    disputesClosed: someOf(disputes.filter((row) => !row.isEmpty("closedOn")), "closedOn"),
    petitions: someOf(petitions, "date"),
    petitionsAnswered: someOf(petitions.filter((row) => !row.isEmpty("repliedOn")), "repliedOn"),
    tasksFromAbove: someOf(tasks, "task"),
    tasksOpen: someOf(tasks.filter((row) => row.isEmpty("doneOn")), "task"),
  };
  return {
    ...(Object.fromEntries(Object.entries(figures).filter(([, figure]) => figure !== undefined)) as Partial<Record<keyof typeof figures, Figure>>),
    openTasks: tasks.filter((row) => row.isEmpty("doneOn")).map((row) => ({ task: row.text("task").trim(), at: row.place("task") })),
    trainingTopics: trainings.map((row) => ({ topic: row.text("topic").trim(), at: row.place("topic") })),
    honoursWon: honours.map((row) => {
      const level = row.value("level");
      return { name: row.text("honour").trim(), at: row.place("honour"), ...(level !== undefined && { level }) };
    }),
  };
}
