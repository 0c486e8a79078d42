// How a text is weighed has a number: a document keeps the one that it was weighed by, and after an upgrade the clock weighs anew what is
// older. Raised whenever the glossary, its families or the weighing change; tests/rooms/search/analysis.test.ts says when.
export const analysis = 2;
