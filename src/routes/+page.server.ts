import { appAddress } from '$lib/server/app-address';
import { siteAccount, siteAddress } from '$lib/server/site-address';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	app: appAddress('src/lib/reading/enhance.ts'),
	site: siteAddress(),
	account: siteAccount()
});
