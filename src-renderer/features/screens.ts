/** Every screen that is opened from Home. They are loaded once Home has been drawn, so that it need not wait for them. */
export { default as About } from './about/about.svelte';
export { default as Accounts } from './accounts/accounts.svelte';
export { default as AddKey } from './accounts/add-key.svelte';
export { default as SecondAccount } from './accounts/second-account.svelte';
export { default as Copies } from './copies/copies.svelte';
export { default as DeepScan } from './deep-scan/deep-scan.svelte';
export { default as Explain } from './explain/explain.svelte';
export { default as Fix } from './fix/fix.svelte';
export { default as History } from './history/history.svelte';
export { default as Login } from './login/login.svelte';
export { default as Logout } from './logout/logout.svelte';
export { default as Network } from './network/network.svelte';
export { default as Update } from './repair/update.svelte';
export { default as Rotate } from './rotate/rotate.svelte';
export { default as Settings } from './settings/settings.svelte';
export { default as Why } from './why/why.svelte';
