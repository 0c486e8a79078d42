// The only door of the welcome.
export { type FirstStep, firstSteps } from './first-steps.ts';
export { words as welcomeWords } from './messages.ts';
export { WelcomeLine } from './WelcomeLine.tsx';
export { type WelcomeGround, WelcomeView } from './WelcomeView.tsx';
