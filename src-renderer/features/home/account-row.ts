import type { Place, Snapshot } from '../../../src-main/contract/snapshot';
import type { IconName } from '../../ui/icons';
import { t } from '../../words/words';
import type { Screen } from '../../navigation.svelte';

export interface AccountRow {
  readonly icon: IconName;
  readonly title: string;
  readonly detail: string | undefined;
  readonly aside: string;
  readonly opens: Screen;
}

const login: Screen = { name: 'login', kind: 'subscription' };

/**
 * Who Claude Code is in the place that people mean when they name none. Where a cloud provider is switched on it asks
 * for no Claude login, so none is missed and none is offered. Null where nobody is and the headline says just that.
 */
export function accountRow({ account, cloud }: Snapshot, main: Place | null): AccountRow | null {
  if (cloud) {
    const { title, facts } = cloud;
    return { icon: 'globe', title, detail: facts.join(' · '), aside: t('home.why'), opens: { name: 'why' } };
  }
  const hasKey = main !== null && (main.resolution.slots.bearer !== null || main.resolution.slots.xApiKey !== null);
  if (account === null && !hasKey) {
    if (main?.resolution.blocked?.code === 'blocked.not-logged-in') return null;
    return {
      icon: 'person',
      title: t('home.nobody'),
      detail: t('home.nobody.detail'),
      aside: t('home.login'),
      opens: login,
    };
  }
  const about = [account?.organization, account?.plan].filter((part) => part != null);
  return {
    icon: account?.email ? 'person' : 'key',
    title: account?.email ?? main?.uses ?? t('home.nobody'),
    detail: about.length > 0 ? about.join(' · ') : undefined,
    aside: t('home.switch'),
    opens: login,
  };
}
