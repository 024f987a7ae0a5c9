/**
 * Property tests draw the same cases in every run, so that a red run can be had again and a green one means the same
 * everywhere; `npm run soak` sets SEED to the time, to draw others.
 */
const fc = require("fast-check");

fc.configureGlobal({ seed: Number(process.env.SEED ?? 20270206) });
