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
await speak(languageOfPage());
mount(App, { target, props: { app: new AppState(bridgeOfWindow()) } });
