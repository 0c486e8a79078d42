// Lets a piece import its style sheet beside it; the bundler turns the import into a file of the panel.
declare module '*.css';
