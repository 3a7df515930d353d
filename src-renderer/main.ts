import './ui/tokens.css';
import './ui/base.css';
import { mount } from 'svelte';
import App from './app.svelte';
import { AppState } from './app-state.svelte';
import { bridgeOfWindow } from './bridge';

const target = document.getElementById('app');
if (!target) throw new Error('The page has no place for the app.');
mount(App, { target, props: { app: new AppState(bridgeOfWindow()) } });
