// The next steps' only door. Nothing in this shelf reaches the network, not even through a friend.
export { DangerNotice, DangerView } from './DangerCard.tsx';
