/** The globals that office.js brings along. */
/// <reference types="office-js" />
