import './ui/tokens.css';
import './ui/base.css';
import { mount } from 'svelte';
import App from './app.svelte';
import { AppState } from './app-state.svelte';
import { bridgeOfWindow } from './bridge';
import { languageOfPage } from './words/language-of-page';
import { speak } from './words/words';

const target = document.getElementById('app');
if (!target) throw new Error('The page has no place for the app.');
// Not awaited here: what waits at its top level is cut into more files, and the first paint fetches them all.
void speak(languageOfPage()).then(() => mount(App, { target, props: { app: new AppState(bridgeOfWindow()) } }));
