/** The version of the app, from the one place that states it. */
export { version } from '../../../package.json';
