export { KeptThreads, type ThreadLimits } from './kept-threads.ts';
