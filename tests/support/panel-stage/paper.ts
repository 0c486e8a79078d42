// The tab of what is printed, by its own door.
import '#extension/entrypoints/paper/main.tsx';
