import { readFile, readdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { modelList, profile } from '../../kit/servers/answers';
import type { Identity } from '../../kit/servers/certificates';
import { startServer, type Play, type PlayServer } from '../../kit/servers/play-server';
import { NotingBrowser } from '../browser';
import { aHome, type Home } from '../harness/a-home';
import { clickTray, shot } from '../harness/desktop';
import { launchApp, type LaunchedApp } from '../harness/launch-app';
import type { Move, Pain, World } from './pain';

const standIn = join(__dirname, '..', '..', 'kit', 'stand-in-claude', 'claude.mjs');
/** What is the app's own or the stand-ins', and stays from one pain to the next. */
const kept: ReadonlySet<string> = new Set(['.config', '.local', '.cache', 'bin', 'opened']);
/** The machine is shared with other work: how long the app may take to notice a change, ms. */
const noticeMs = 20_000;

export interface Played {
  readonly pain: Pain;
  readonly clicks: number;
  /** From the click on the icon to the words at the end. */
  readonly seconds: number;
}

interface Seen {
  readonly headline: string;
  readonly busy: string;
}

/** The app on one home, which changes from pain to pain as a home does: under the running app. */
export class Player {
  readonly #app: LaunchedApp;
  readonly #home: Home;
  readonly #server: PlayServer;
  readonly #browser: NotingBrowser;
  #answers: World['answers'] = {};
  #clicks = 0;
  /** How many pages were opened before this pain. */
  #openedBefore = 0;

  private constructor(app: LaunchedApp, home: Home, server: PlayServer, browser: NotingBrowser) {
    this.#app = app;
    this.#home = home;
    this.#server = server;
    this.#browser = browser;
    server.play = (request, response) => {
      const { headers, url } = request;
      const play = this.#answerTo(headers, url ?? '');
      if (typeof play === 'function') return play(request, response);
      response.writeHead(play.status, { 'content-type': 'application/json', ...play.headers }).end(play.body);
    };
  }

  static async start(identity?: Identity): Promise<Player> {
    const home = await aHome();
    const server = await startServer(modelList, identity);
    const browser = await NotingBrowser.in(home);
    await home.file('.local/bin/.keep', '');
    await symlink(standIn, home.at('.local', 'bin', 'claude'));
    await home.file('.config/Keymender/preferences.json', '{"welcomed":true}');
    const app = await launchApp({
      home,
      env: {
        PATH: `${home.at('.local', 'bin')}:${browser.path}`,
        KEYMENDER_TEST_API: server.url,
        KEYMENDER_KEEP_OPEN: '1',
      },
    });
    const player = new Player(app, home, server, browser);
    await player.#open();
    await player.#close();
    return player;
  }

  async stop(): Promise<void> {
    await this.#app.close();
    await this.#server.close();
    await this.#home.remove();
  }

  /** Plays one pain from the click on the icon to its end, and looks at what is left of it. */
  async play(pain: Pain): Promise<Played> {
    await this.#change({ files: {} });
    await this.#settle('Claude Code is not signed in');
    await this.#change(pain);
    await this.#settle(pain.says);
    this.#clicks = 0;
    this.#openedBefore = (await this.#browser.opened()).length;

    const from = Date.now();
    const page = await this.#open();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(pain.says);
    for (const move of pain.moves) await this.#make(page, move);
    const [heading, ...texts] = pain.sees;
    await expect(page.getByRole('heading', { name: heading, exact: true }).first()).toBeVisible();
    const seconds = (Date.now() - from) / 1000;

    for (const text of texts) await expect(page.getByText(text).last()).toBeVisible();
    await shot(page, `pain-${String(pain.number).padStart(2, '0')}`);
    if (pain.opens !== undefined) expect(await this.#firstOpened()).toMatch(pain.opens);
    await this.#checkDisk(pain);
    if (pain.then !== undefined) await this.#settle(pain.then);
    expect(this.#app.output()).not.toContain('sk-ant-');
    await this.#close();
    return { pain, clicks: this.#clicks, seconds };
  }

  #answerTo(headers: Readonly<Record<string, unknown>>, path: string): Play {
    const { 'x-api-key': sent, authorization } = headers;
    const bearer = typeof authorization === 'string' ? authorization : '';
    const secret =
      typeof sent === 'string' ? sent : bearer.startsWith('AWS4') ? 'aws' : bearer.replace(/^Bearer /, '') || 'nobody';
    const told = this.#answers?.[secret];
    if (told !== undefined) return told;
    if (secret === 'aws') return identity;
    return path.startsWith('/api/oauth/profile') ? profile : modelList;
  }

  /** The home as the pain wants it: nothing is left of the one before. */
  async #change({ files, answers }: World): Promise<void> {
    for (const name of await readdir(this.#home.path)) {
      if (!kept.has(name)) await rm(this.#home.at(name), { recursive: true, force: true });
    }
    await rm(this.#home.at('.config', 'Code'), { recursive: true, force: true });
    this.#answers = answers ?? {};
    await this.#write(files);
  }

  async #write(files: World['files']): Promise<void> {
    for (const [path, text] of Object.entries(files)) {
      await this.#home.file(path, text.replaceAll('$HOME', this.#home.path), path.startsWith('bin/') ? 0o755 : 0o600);
    }
  }

  /** Waits until the app has noticed what changed, by itself. */
  async #settle(headline: string): Promise<void> {
    await expect
      .poll(() => this.#snapshot(), { timeout: noticeMs, intervals: [50, 100, 200] })
      .toEqual({ headline, busy: 'idle' });
  }

  async #snapshot(): Promise<Seen> {
    const page = await this.#app.window();
    return page.evaluate(async () => {
      interface Loose {
        call(name: string, input: object): Promise<{ value: { verdict: { headline: string }; busy: string } }>;
      }
      const { keymender } = globalThis as unknown as { keymender: Loose };
      const { value } = await keymender.call('snapshot.get', {});
      return { headline: value.verdict.headline, busy: value.busy };
    });
  }

  async #make(page: Page, move: Move): Promise<void> {
    if ('press' in move) {
      await page.getByRole('button', { name: move.press, exact: true }).first().click();
      this.#clicks += 1;
    } else if ('type' in move) await page.getByLabel(move.type).fill(move.text);
    else if ('pastes' in move) {
      await this.#app.electron.evaluate(({ clipboard }, text) => clipboard.writeText(text), move.pastes);
      await expect(page.getByRole('textbox')).toBeVisible();
      await page.keyboard.press('ControlOrMeta+V');
    } else if ('reads' in move) await expect(page.getByText(move.reads).first()).toBeVisible();
    else if ('signsIn' in move) await this.#signIn(page, move.signsIn);
    else {
      if (move.meanwhile.answers !== undefined) this.#answers = move.meanwhile.answers;
      await this.#write(move.meanwhile.files ?? {});
    }
  }

  async #signIn(page: Page, how: 'page leads back' | 'page shows a code'): Promise<void> {
    await expect(page.getByRole('heading', { name: 'Go on in your browser' })).toBeVisible();
    const asked = new URL(await this.#firstOpened());
    const state = asked.searchParams.get('state') ?? '';
    if (how === 'page shows a code') {
      const field = page.getByLabel('Code from the page');
      await field.fill(`test-code#${state}`);
      await field.press('Enter');
      return;
    }
    const back = new URL(asked.searchParams.get('redirect_uri') ?? '');
    back.searchParams.set('code', 'test-code');
    back.searchParams.set('state', state);
    await fetch(back, { redirect: 'manual' });
  }

  /** The first page that was opened in this pain; the browser is a program of its own and takes its time. */
  async #firstOpened(): Promise<string> {
    let page: string | undefined;
    await expect.poll(async () => (page = (await this.#browser.opened())[this.#openedBefore])).toBeDefined();
    return page ?? '';
  }

  async #checkDisk({ disk = {} }: Pain): Promise<void> {
    for (const [path, { has, lacks }] of Object.entries(disk)) {
      const text = await readFile(this.#home.at(path), 'utf8');
      if (has !== undefined) expect(text).toContain(has);
      if (lacks !== undefined) expect(text).not.toContain(lacks);
    }
  }

  #isOpen(): Promise<boolean> {
    return this.#app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible() ?? false);
  }

  async #open(): Promise<Page> {
    await clickTray();
    const page = await this.#app.window();
    await expect.poll(() => this.#isOpen(), { intervals: [20] }).toBe(true);
    return page;
  }

  /** As a user does: Escape, one screen after the other. */
  async #close(): Promise<void> {
    const page = await this.#app.window();
    await expect(async () => {
      await page.keyboard.press('Escape');
      expect(await this.#isOpen()).toBe(false);
    }).toPass({ intervals: [50] });
  }
}

/** `GetCallerIdentity`, as AWS STS answers it (API reference, 2026). */
const identity: Play = {
  status: 200,
  headers: { 'content-type': 'text/xml' },
  body: '<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult><Arn>arn:aws:iam::123456789012:user/test</Arn><UserId>AIDATEST</UserId><Account>123456789012</Account></GetCallerIdentityResult></GetCallerIdentityResponse>',
};
