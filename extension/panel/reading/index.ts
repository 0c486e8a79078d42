// How what others wrote is read: page by page, and what is said when it cannot be.
export { type ListProps, Paged, PagedList } from './Paged.tsx';
export { MorePages, type Pages, usePages } from './pages.tsx';
export { sayRefusal, Trouble, type TroubleProps } from './trouble.tsx';
